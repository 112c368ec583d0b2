import Foundation
import GeoData
import MapLayout
import Scenarios
import YAMLReading

/// Where scenarios come from: a file, or standard input.
public enum ScenarioInput {
  /// Reads and checks a scenario.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - resources: Where the catalogue lies.
  /// - Returns: The scenario, which needs no file any more.
  /// - Throws: `InputError` when it cannot be read, `Faults` with all that is wrong in it.
  public static func read(_ path: String, resources: Resources) throws -> Scenario {
    let catalogue = Catalogue(directory: resources.catalogue)
    let memberships = MembershipFolder(directory: resources.memberships)
    let source = path == "-" ? try standardInput() : try SourceText(path: path)
    return try Scenario.read(source, catalogue: catalogue, memberships: memberships)
  }

  /// Reads and checks a file of claims.
  ///
  /// - Parameter path: A file.
  /// - Returns: In the order of the file.
  /// - Throws: `InputError` when it cannot be read, `Faults` with all that is wrong in it.
  public static func claims(_ path: String) throws -> [Claim] {
    try Claim.readAll(SourceText(path: path))
  }

  /// A commented scenario to start from.
  public static var starter: String { Scenario.starter }

  /// The JSON Schema (2020-12) of a scenario.
  public static var schema: String { Scenario.schema.prettyText }

  /// The JSON Schema (2020-12) of a style.
  public static var styleSchema: String { MapStyle.schema.prettyText }

  /// All of standard input, up to a little more than a scenario may have.
  private static func standardInput() throws -> SourceText {
    let name = "standard input"
    var data = Data()
    func nextPart() throws -> Data? {
      do {
        return try FileHandle.standardInput.read(upToCount: 65_536)
      } catch {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let reason = cause.map { String(cString: strerror(Int32($0.code))) } ?? "\(error)"
        throw InputError.unreadable(path: name, reason: reason)
      }
    }
    while let part = try nextPart(), !part.isEmpty {
      data += part
      guard data.count <= SourceText.sizeLimit else {
        throw InputError.tooLarge(path: name, bytes: data.count, limit: SourceText.sizeLimit)
      }
    }
    return try SourceText(data, file: name)
  }
}
