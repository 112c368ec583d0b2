/// The equation a x² + 2 b x + c = 0.
struct Quadratic {
  /// The real roots, the smaller first: two, one where a is zero, or none.
  let roots: [Double]

  /// - Parameters:
  ///   - a: The coefficient of x².
  ///   - b: Half of the coefficient of x.
  ///   - c: The constant.
  init(_ a: Double, _ b: Double, _ c: Double) {
    let discriminant = b * b - a * c
    // A double root may fall a little below zero by rounding.
    guard discriminant > -1e-13 * b * b else {
      roots = []
      return
    }
    // Without the difference of two numbers that are nearly equal.
    let sum = -(b + (b < 0 ? -1 : 1) * max(discriminant, 0).squareRoot())
    let pair = [a == 0 ? nil : sum / a, sum == 0 ? nil : c / sum]
    roots = pair.compactMap { $0 }.filter(\.isFinite).sorted()
  }
}
