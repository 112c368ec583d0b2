#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

extension Color {
  /// The colour laid over another one, which shows through as far as this one is transparent.
  public func over(_ ground: Color) -> Color {
    func mixed(_ part: KeyPath<Color, Double>) -> Double {
      self[keyPath: part] * alpha + ground[keyPath: part] * (1 - alpha)
    }
    return Color(
      red: mixed(\.red), green: mixed(\.green), blue: mixed(\.blue),
      alpha: alpha + ground.alpha * (1 - alpha))
  }

  /// How much lighter the lighter of two opaque colours is, 1 to 21.
  ///
  /// (L1 + 0.05) / (L2 + 0.05), L being the relative luminance (WCAG 2.2, "contrast ratio").
  public func contrast(with other: Color) -> Double {
    let (first, second) = (relativeLuminance, other.relativeLuminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// 0 for black to 1 for white: 0.2126 R + 0.7152 G + 0.0722 B in linear sRGB
  /// (WCAG 2.2, "relative luminance").
  public var relativeLuminance: Double {
    let linear = linearized
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }

  /// The parts of the colour as amounts of light (IEC 61966-2-1).
  var linearized: LinearColor {
    func light(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return LinearColor(red: light(red), green: light(green), blue: light(blue))
  }
}

/// Amounts of the light of the three primaries of sRGB, 0 to 1.
struct LinearColor {
  var red: Double
  var green: Double
  var blue: Double

  /// CIELAB for the white of sRGB, D65 (CIE 15).
  var lab: (lightness: Double, a: Double, b: Double) {
    func root(_ t: Double) -> Double {
      t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116
    }
    // IEC 61966-2-1, divided by the white point.
    let x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    let z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}
