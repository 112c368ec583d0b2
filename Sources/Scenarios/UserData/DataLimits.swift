/// How much data a layer may hold: enough for any map that can be read, and little enough that a
/// file made to exhaust a machine does not.
enum DataLimits {
  /// Of a file, in bytes: 32 MB.
  static let bytes = 32_000_000
  /// Of a layer, those without a shape counted.
  static let features = 100_000
  /// Of a layer, in all of its shapes.
  static let positions = 500_000
}
