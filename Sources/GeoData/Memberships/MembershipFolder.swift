import Foundation
import YAMLReading

/// The alliances and treaties that briefmap knows, one file each in a folder.
public struct MembershipFolder: Sendable {
  /// The folder.
  public let directory: String

  /// The memberships in a folder; whether it is there is asked when something is read.
  public init(directory: String) { self.directory = directory }

  /// The ids of all memberships, sorted.
  /// - Throws: `MembershipError.missingFolder`.
  public func ids() throws(MembershipError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      throw .missingFolder(directory)
    }
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// One membership.
  ///
  /// - Throws: `MembershipError.unknown`, `InputError` when its file cannot be read, `Faults`
  ///   when it is not as it should be.
  public func membership(_ id: String) throws -> Membership {
    // What is no id could lead out of the folder.
    guard id.isIdentifier else { throw MembershipError.unknown(id, known: try ids()) }
    do {
      return try Reader.membership(id: id).read(SourceText(path: "\(directory)/\(id).yaml"))
    } catch InputError.missing {
      throw MembershipError.unknown(id, known: try ids())
    }
  }
}

/// What the folder of memberships does not have.
public enum MembershipError: Error, Hashable, Sendable {
  /// There is no membership of this id.
  case unknown(String, known: [String])
  /// The folder cannot be listed.
  case missingFolder(String)
}

extension MembershipError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let id, let known):
      "there is no membership \(id); "
        + Suggestion.text(for: id, among: known, noun: "memberships")
    case .missingFolder(let path): "\(path): there is no such folder of memberships"
    }
  }
}
