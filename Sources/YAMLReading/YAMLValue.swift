/// A value in the file together with the way to it, while it is being read.
public struct YAMLValue {
  /// The value and where it stands.
  public let node: YAMLNode
  /// The keys that lead to it: `sites[2].radar.elevation.min`.
  public let keyPath: String
  private let collector: FaultCollector

  init(_ node: YAMLNode, keyPath: String, collector: FaultCollector) {
    self.node = node
    self.keyPath = keyPath
    self.collector = collector
  }

  /// Where the value stands.
  public var location: SourceLocation { node.location }

  /// Notes that the value is wrong: `rings[0].radius is 300, without a unit`.
  public func fault(_ problem: String) {
    report(problem, found: node.summary, at: location)
  }

  /// Notes why a file that this value names cannot be read.
  package func fault(_ error: InputError) {
    var isMissing = false
    if case .missing = error { isMissing = true }
    collector.add(
      Fault(
        location: location, keyPath: keyPath, found: node.summary,
        problem: isMissing ? error.problem : "which \(error.problem)",
        isMissingFile: isMissing))
  }

  /// Notes that something is wrong at this place, without showing the value.
  public func remark(_ problem: String) {
    report(problem, found: nil, at: location)
  }

  /// Notes everything that is wrong in another file that this value names.
  public func adopt(_ faults: Faults) {
    collector.add(faults)
  }

  /// Whether further faults would not be kept: then there is no use in looking for them.
  var hasAllFaultsItKeeps: Bool { collector.isFull }

  func report(_ problem: String, found: String?, at location: SourceLocation) {
    collector.add(Fault(location: location, keyPath: keyPath, found: found, problem: problem))
  }

  func child(_ node: YAMLNode, key: String) -> YAMLValue {
    let path = keyPath.isEmpty ? key : keyPath + "." + key
    return YAMLValue(node, keyPath: path, collector: collector)
  }

  func child(_ node: YAMLNode, index: Int) -> YAMLValue {
    YAMLValue(node, keyPath: "\(keyPath)[\(index)]", collector: collector)
  }
}
