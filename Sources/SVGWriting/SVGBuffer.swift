import FileMetadata
import Graphics

/// Bytes of an SVG file, as they are written.
///
/// Numbers are fixed-point integers until they become digits, so nothing depends on a locale and
/// rounding errors do not add up along a path.
struct SVGBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends what is known to be well-formed.
  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends what is known to be well-formed.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ other: SVGBuffer) { bytes.append(contentsOf: other.bytes) }

  /// Appends text of the user, for an element's content or a quoted attribute.
  ///
  /// What XML reserves is escaped; characters that XML forbids become U+FFFD; the text is one line.
  mutating func escaped(_ text: String) { XMLText.append(text.asSingleLine, to: &bytes) }

  /// Appends an element that is well-formed.
  mutating func raw(_ element: [UInt8]) { bytes += element }

  /// Appends a number with at most two decimals.
  mutating func number(_ value: Double) { hundredths(Self.hundredths(value)) }

  /// A number in hundredths; the drawing's check has bounded it.
  static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }

  /// Appends hundredths as a decimal number, without zeros that say nothing.
  mutating func hundredths(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || fraction == 0 { digits(whole) }
    guard fraction > 0 else { return }
    let (tenths, rest) = fraction.quotientAndRemainder(dividingBy: 10)
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(tenths))
    if rest > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest)) }
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Appends an attribute with a number.
  mutating func attribute(_ name: StaticString, _ value: Double, unit: StaticString = "") {
    raw(name)
    raw("=\"")
    number(value)
    raw(unit)
    raw("\"")
  }

  /// Appends an attribute with a list of numbers.
  mutating func attribute(_ name: StaticString, _ values: [Double]) {
    raw(name)
    raw("=\"")
    for (index, value) in values.enumerated() {
      if index > 0 { byte(UInt8(ascii: " ")) }
      number(value)
    }
    raw("\"")
  }

  /// Appends an attribute with text of the user.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(name)
    raw("=\"")
    escaped(value)
    raw("\"")
  }

  /// Writes `data-name="value"` for each, of two with one name the first.
  mutating func data(_ data: [Group.Datum]) {
    var written: Set<String> = []
    for datum in data {
      let name = SVGNames.plain(datum.name).lowercased()
      // XML forbids a second attribute of the same name.
      guard written.insert(name).inserted else { continue }
      raw(" data-\(name)=\"")
      escaped(datum.value)
      raw("\"")
    }
  }
}
