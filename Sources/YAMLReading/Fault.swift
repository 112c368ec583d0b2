/// One thing that is wrong in a file: where, in which key, what was found and what would be right.
public struct Fault: Error, Hashable, Sendable {
  /// Where the offending value stands.
  public var location: SourceLocation
  /// The way to it through the keys: `sites[2].radar.elevation.min`; empty for the whole file.
  public var keyPath: String
  /// The value as the file writes it, where there is one to show.
  public var found: String?
  /// What is wrong with it and what would be right, to be read after the value.
  public var problem: String
  /// Whether all that is wrong is that a file which the value names is not there.
  public var isMissingFile: Bool

  public init(
    location: SourceLocation, keyPath: String, found: String? = nil, problem: String,
    isMissingFile: Bool = false
  ) {
    self.location = location
    self.keyPath = keyPath
    self.found = found
    self.problem = problem
    self.isMissingFile = isMissingFile
  }
}

extension Fault: CustomStringConvertible {
  /// `brief.yaml:14:7: sites[2].radar.beamwidth is 190 deg, outside 0° to 180°`
  public var description: String {
    let subject = keyPath.isEmpty ? "the file" : keyPath
    let value = found.map { " is \($0)," } ?? ""
    return "\(location): \(subject)\(value) \(problem)"
  }
}

/// All that is wrong in the files that were read, in the order of the files.
public struct Faults: Error, Hashable, Sendable {
  public var faults: [Fault]

  public init(_ faults: [Fault]) { self.faults = faults }
}

extension Faults: CustomStringConvertible {
  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
