#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers for readers: as many digits as anyone remembers.
enum ThreeDigits {
  /// A number to three significant digits, with commas from a thousand on: `0.151`, `27,300`.
  static func text(_ number: Double) -> String {
    guard number != 0, number.isFinite else { return number == 0 ? "0" : "\(number)" }
    let places = 2 - Int(log10(abs(number)).rounded(.down))
    guard places > 0 else {
      let scale = pow(10, Double(-places))
      return grouped((number / scale).rounded() * scale)
    }
    let scale = pow(10, Double(places))
    let rounded = (number * scale).rounded() / scale
    return rounded == rounded.rounded() ? grouped(rounded) : "\(rounded)"
  }

  private static func grouped(_ number: Double) -> String {
    guard abs(number) < 1e15 else { return "\(number)" }
    let digits = String(Int(abs(number)))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
