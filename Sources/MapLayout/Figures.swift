import Geodesy

/// Numbers as a page shows them: grouped by thin spaces, with a true minus.
enum Figures {
  /// A whole number of kilometres with its unit: `5 500 km`.
  static func kilometres(_ distance: Distance) -> String {
    let kilometres = distance.kilometres
    let figure =
      kilometres < 10 && kilometres != kilometres.rounded()
      ? plain((kilometres * 10).rounded() / 10) : grouped(Int(kilometres.rounded()))
    return "\(figure)\(narrowSpace)km"
  }

  /// An area with two figures that count: `3.4 million km²`, `120 000 km²`.
  static func area(_ area: Area) -> String {
    let kilometres = area.squareKilometres
    if kilometres >= 1e6 {
      let millions = kilometres / 1e6
      let figure = millions < 10 ? (millions * 10).rounded() / 10 : millions.rounded()
      return "\(plain(figure)) million\(narrowSpace)km²"
    }
    let step = kilometres < 1000 ? 1.0 : 1000
    return "\(grouped(Int((kilometres / step).rounded() * step)))\(narrowSpace)km²"
  }

  /// Degrees, with a decimal only where it is needed: `162°`, `2.5°`.
  static func degrees(_ angle: Angle) -> String {
    plain((angle.degrees * 10).rounded() / 10).replacing("-", with: "−") + "°"
  }

  /// A whole number in groups of three: `12 345`.
  static func grouped(_ number: Int) -> String {
    let digits = String(abs(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(narrowSpace) }
      text.append(digit)
    }
    return number < 0 ? "−\(text)" : text
  }

  /// A name inside a sentence of ours: one that is written from right to left is set apart, so that
  /// it does not turn the sentence around (Unicode Standard Annex 9, explicit directional isolates).
  static func isolated(_ name: String) -> String {
    let isLeftToRight = name.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic || !(0x0590...0x08FF).contains($0.value)
    }
    return isLeftToRight ? name : "\u{200E}\u{2068}\(name)\u{2069}"
  }

  /// A number for machines: no groups, no trailing zero.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private static let narrowSpace: Character = "\u{202F}"
}
