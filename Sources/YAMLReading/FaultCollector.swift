/// Gathers what is wrong while a file is read, so that all of it is reported at once.
public final class FaultCollector {
  /// How many faults are kept: who has more will not read them.
  public static let limit = 100

  /// What was found so far.
  public private(set) var faults: [Fault] = []

  public init() {}

  /// Whether no more faults are kept.
  public var isFull: Bool { faults.count >= Self.limit }

  /// Adds a fault.
  public func add(_ fault: Fault) {
    if !isFull { faults.append(fault) }
  }

  /// Adds the faults of another file.
  public func add(_ others: Faults) {
    others.faults.forEach(add)
  }

  /// Throws what was gathered, in the order of the file.
  public func throwIfAny() throws(Faults) {
    guard !faults.isEmpty else { return }
    throw Faults(faults.sorted { $0.location < $1.location })
  }
}
