/// A number at the start of a text, and what follows it: `300 km` is 300 and `km`.
///
/// Digits, a decimal point and an exponent as in JSON, `+`, `-` or the minus sign U+2212; the
/// same in every locale.
package struct NumberText {
  /// The number; infinite when it is too large for a `Double`.
  package let value: Double
  /// What follows it, without white space at its ends.
  package let unit: String

  package init?(_ text: String) {
    let bytes = Array(text.trimmed.withHyphenMinus.utf8)
    var end = 0
    func digits() -> Int {
      let start = end
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      return end - start
    }
    func isNext(_ characters: StaticString) -> Bool {
      characters.withUTF8Buffer { end < bytes.count && $0.contains(bytes[end]) }
    }

    if isNext("+-") { end += 1 }
    var count = digits()
    if isNext(".") {
      end += 1
      count += digits()
    }
    guard count > 0 else { return nil }
    let mantissaEnd = end
    if isNext("eE") {
      end += 1
      if isNext("+-") { end += 1 }
      if digits() == 0 { end = mantissaEnd }
    }
    guard let value = Double(String(decoding: bytes[..<end], as: UTF8.self)) else { return nil }
    self.value = value
    unit = String(decoding: bytes[end...], as: UTF8.self).trimmed
  }

  /// The same grammar as a regular expression of JSON Schema.
  static let pattern = #"[+\-−]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+\-−]?[0-9]+)?"#

  /// What is wrong with a text that is no number or has something strange behind it, where it is
  /// of a known kind.
  static func advice(for text: String) -> String? {
    let word = text.lowercased()
    if ["nan", ".nan"].contains(where: word.hasPrefix) { return "not a number at all" }
    if [".inf", "-.inf", "inf", "-inf"].contains(where: word.hasPrefix) {
      return "not a finite number"
    }
    guard let number = NumberText(text) else { return nil }
    if number.unit.hasPrefix(",") { return "with a comma where a decimal point should be" }
    if number.unit.first?.isNumber == true { return "with a gap between its digits" }
    return nil
  }

  /// A number as people write it: without `.0`.
  package static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}

extension String {
  /// The text with minus signs as JSON writes them.
  var withHyphenMinus: String {
    utf8.contains(0xE2) ? replacing("\u{2212}", with: "-") : self
  }
}
