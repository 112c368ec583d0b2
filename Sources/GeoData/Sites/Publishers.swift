import YAMLReading

/// Who publishes what is cited: how a page names the addresses of its sources.
public struct Publishers: Hashable, Sendable {
  /// Names by what addresses begin with.
  private let names: [String: String]

  /// Knows nobody: an address has the name of its machine.
  public static let none = Publishers(names: [:])

  public init(names: [String: String]) { self.names = names }

  /// Reads a file of names by addresses.
  ///
  /// - Throws: `InputError` when it cannot be read, `Faults` when it is not as it should be.
  public init(path: String) throws {
    names = try Reader<[String: String]>.dictionary(
      of: .line(), keys: "^[a-z0-9][^ ]*$", isKey: { $0.first?.isASCII ?? false }
    ).read(SourceText(path: path))
  }

  /// The name of whoever publishes an address: that of the longest of its beginnings, of whole
  /// folders, that is known, else of its machine.
  public func name(of address: String) -> String {
    known(address) ?? Self.parts(of: address).first ?? address
  }

  /// Whether an address has another name than its machine's.
  func isKnown(_ address: String) -> Bool { known(address) != nil }

  private func known(_ address: String) -> String? {
    var parts = Self.parts(of: address)[...]
    while !parts.isEmpty {
      if let name = names[parts.joined(separator: "/")] { return name }
      parts.removeLast()
    }
    return nil
  }

  /// The machine, without what all of them share, and the folders; none for what is no address.
  private static func parts(of address: String) -> [String] {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1, address.contains("://") else { return [] }
    let machine = parts[1].prefix { $0 != ":" }
    return [String(machine.hasPrefix("www.") ? machine.dropFirst(4) : machine)]
      + parts.dropFirst(2).map(String.init)
  }
}
