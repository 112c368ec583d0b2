import Geodesy

/// Numbers whatever the language: grouped by thin spaces for readers, plain for machines.
enum Figures {
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

  /// A number for machines: no groups, no trailing zero.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  /// Degrees for machines, to 10⁻⁹: without what arithmetic leaves behind that.
  static func degrees(_ angle: Angle) -> String { plain((angle.degrees * 1e9).rounded() / 1e9) }

  private static let narrowSpace: Character = "\u{202F}"
}
