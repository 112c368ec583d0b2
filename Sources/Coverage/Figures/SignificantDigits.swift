#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers for readers.
enum SignificantDigits {
  /// A number to so many significant digits, with commas from a thousand on: `0.151`,
  /// `27,300`, `5,551.8`.
  static func text(_ number: Double, _ count: Int) -> String {
    guard number != 0 else { return "0" }
    // Beyond these, powers of ten leave the range of a `Double`.
    guard (1e-280...1e280).contains(abs(number)) else { return "\(number)" }
    let places = count - 1 - Int(log10(abs(number)).rounded(.down))
    let scale = pow(10, Double(abs(places)))
    return grouped(
      places > 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale)
  }

  private static func grouped(_ number: Double) -> String {
    let size = abs(number)
    guard (1000..<1e15).contains(size) else {
      return number == number.rounded() && size < 1000 ? String(Int(number)) : "\(number)"
    }
    let digits = String(Int(size))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return size == size.rounded() ? text : text + "\(size)".drop { $0 != "." }
  }
}
