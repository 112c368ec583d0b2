/// The colours of an opaque picture that has so few that a byte can stand for each.
struct PNGPalette: Sendable {
  /// As many as a byte tells apart.
  static let limit = 256

  /// In the order of their first pixel, red, green and blue in the low three bytes.
  private(set) var colors: [UInt32] = []
  private var numbers: [UInt32: UInt8] = [:]

  /// The colours of some rows as `ImageSurface.rows` gives them; nil where there are too many.
  init?(of rows: [UInt8], width: Int) {
    var last: UInt32?
    let fits = Self.forEachPixel(of: rows, width: width) { color in
      if color == last { return true }
      last = color
      return add(color)
    }
    guard fits else { return nil }
  }

  /// The colours of several parts of a picture; nil where there are too many.
  init?(_ parts: [PNGPalette]) {
    for color in parts.flatMap(\.colors) where !add(color) { return nil }
  }

  /// The same rows with the number of its color for each pixel.
  func indices(of rows: [UInt8], width: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(rows.count / 3 + 1)
    var column = 0
    var (last, number): (UInt32, UInt8) = (colors.first ?? 0, 0)
    _ = Self.forEachPixel(of: rows, width: width) { color in
      // The byte of the filter that is none.
      if column == 0 { result.append(0) }
      column = column + 1 == width ? 0 : column + 1
      if color != last { (last, number) = (color, numbers[color] ?? 0) }
      result.append(number)
      return true
    }
    return result
  }

  /// Red, green and blue of each colour, as the file has them.
  var bytes: [UInt8] {
    colors.flatMap {
      [
        UInt8(truncatingIfNeeded: $0 >> 16), UInt8(truncatingIfNeeded: $0 >> 8),
        UInt8(truncatingIfNeeded: $0),
      ]
    }
  }

  /// False where there is no room for another one.
  private mutating func add(_ color: UInt32) -> Bool {
    if numbers[color] != nil { return true }
    guard colors.count < Self.limit else { return false }
    numbers[color] = UInt8(colors.count)
    colors.append(color)
    return true
  }

  /// Goes through pixels until `body` is false; whether it never was.
  private static func forEachPixel(
    of rows: [UInt8], width: Int, _ body: (UInt32) -> Bool
  ) -> Bool {
    rows.withUnsafeBufferPointer { rows in
      for start in stride(from: 0, to: rows.count, by: 1 + 3 * width) {
        for index in stride(from: start + 1, to: start + 1 + 3 * width, by: 3) {
          let color =
            UInt32(rows[index]) << 16 | UInt32(rows[index + 1]) << 8 | UInt32(rows[index + 2])
          if !body(color) { return false }
        }
      }
      return true
    }
  }
}
