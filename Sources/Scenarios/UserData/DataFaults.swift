import YAMLReading

/// Gathers what is wrong in a data file: the first faults in full, the others by their number.
final class DataFaults {
  /// How many are reported: one wrong column makes a fault of every line.
  static let limit = 20

  private var faults: [Fault] = []
  private var firstLeftOut: SourceLocation?
  private var leftOut = 0

  /// Adds a fault, which is only made where it is kept.
  func add(_ fault: @autoclosure () -> Fault) {
    if faults.count < Self.limit {
      faults.append(fault())
    } else {
      if leftOut == 0 { firstLeftOut = fault().location }
      leftOut += 1
    }
  }

  /// What was gathered; nil where nothing is wrong.
  var gathered: Faults? {
    guard let location = firstLeftOut else { return faults.isEmpty ? nil : Faults(faults) }
    let rest = leftOut == 1 ? "one more fault, here" : "\(leftOut) more faults, from here on"
    return Faults(
      faults + [Fault(location: location, keyPath: "", problem: "has \(rest)")])
  }

  func throwIfAny() throws(Faults) {
    if let gathered { throw gathered }
  }
}
