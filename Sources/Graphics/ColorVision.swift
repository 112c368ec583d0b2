/// The ways in which a page is seen.
public enum ColorVision: String, CaseIterable, Hashable, Sendable {
  case full
  /// Without cones for long waves.
  case protanopia
  /// Without cones for middle waves.
  case deuteranopia
  /// Without cones for short waves.
  case tritanopia
  /// In lightness alone, as a copier shows it.
  case greyscale

  /// How clearly two opaque colours differ on small marks: from 1 on, half of all people notice it.
  ///
  /// The difference in CIELAB, each axis divided by what half of the observers noticed on marks of
  /// a third of a degree, 2.3 mm at 40 cm: 7.33 in lightness, 9.96 in a*, 13.96 in b*, being
  /// 0.5 (A + B / s) with s = 1/3 (M. Stone, D. A. Szafir and V. Setlur, "An Engineering Model for
  /// Color Difference as a Function of Size", Color and Imaging Conference 2014). Larger areas
  /// need less.
  public func difference(between first: Color, and second: Color) -> Double {
    let (one, two) = (seen(first).lab, seen(second).lab)
    let lightness = (one.lightness - two.lightness) / 7.33
    if self == .greyscale { return abs(lightness) }
    let (a, b) = ((one.a - two.a) / 9.96, (one.b - two.b) / 13.96)
    return (lightness * lightness + a * a + b * b).squareRoot()
  }

  /// The colour as it looks.
  private func seen(_ color: Color) -> LinearColor {
    let light = color.linearized
    guard let matrix else { return light }
    func part(_ row: Int) -> Double {
      let sum =
        matrix[row][0] * light.red + matrix[row][1] * light.green + matrix[row][2] * light.blue
      return min(max(sum, 0), 1)
    }
    return LinearColor(red: part(0), green: part(1), blue: part(2))
  }

  /// For a complete lack, on linear RGB (G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
  /// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
  /// Visualization and Computer Graphics 15 (6), 2009, severity 1.0).
  private var matrix: [[Double]]? {
    switch self {
    case .full, .greyscale: nil
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
