import Geodesy
import YAMLReading

extension Reader where Value == PageSize {
  /// Reads `1600 x 1000 px`, `297 x 210 mm`, or the name of a sheet.
  static var pageSize: Reader {
    let schema: JSONValue = [
      "type": "string",
      "pattern": .string(
        #"^([0-9.]+\s*(px|pt|mm|cm|in)?\s*[x×]\s*[0-9.]+\s*(px|pt|mm|cm|in)|"#
          + "(a[0-6]|letter|legal|tabloid)(-(landscape|portrait))?)$"),
    ]
    return Reader(schema: schema) { value in
      let text = value.node.writtenText
      guard let size = PageSize(text) else {
        value.fault("not a size, which is like 1600 x 1000 px, 297 x 210 mm or a4-landscape")
        return nil
      }
      guard size.isPossible else {
        value.fault("outside 10 mm to 5000 mm, or 64 px to 32767 px, on a side")
        return nil
      }
      return size
    }
  }
}

extension PageLength {
  /// Makes a length from a number and a unit: px, pt, mm, cm or in; `nil` for any other.
  public init?(_ value: Double, unit: String) {
    switch unit {
    case "px": self = .pixels(value)
    case "pt": self = .points(value)
    case "mm": self = .millimetres(value)
    case "cm": self = .centimetres(value)
    case "in": self = .inches(value)
    default: return nil
    }
  }

  /// Reads `1600px`, `160 mm`, `6.3in`; `nil` for anything else. Whether a page can be as large
  /// is for the caller to ask.
  public init?(_ text: String) {
    guard let number = NumberText(text), number.value.isFinite else { return nil }
    self.init(number.value, unit: number.unit)
  }
}

extension PageSize {
  /// Reads `1600 x 1000 px`, `8 in x 5 in`, or the name of a sheet such as `a4-landscape`;
  /// `nil` for anything else. Whether a page can be as large is for the caller to ask.
  public init?(_ text: String) {
    if let sheet = Self.sheet(text) {
      self = sheet
      return
    }
    // The x of px is none.
    let marked = text.replacing("px", with: "p\u{0}")
    let sides = marked.split { "x×".contains($0) }.map {
      NumberText(String($0).replacing("\u{0}", with: "x"))
    }
    guard sides.count == 2, let first = sides[0], let second = sides[1] else { return nil }
    let firstUnit = first.unit.isEmpty ? second.unit : first.unit
    if firstUnit == "px", second.unit == "px" {
      guard first.value > 0, second.value > 0 else { return nil }
      self.init(pixels: first.value, by: second.value)
      return
    }
    guard let width = PageLength(first.value, unit: firstUnit),
      let height = PageLength(second.value, unit: second.unit)
    else { return nil }
    self.init(width: width, height: height)
  }

  /// A sheet by its name: ISO 216 from `a0` to `a6`, `letter`, `legal` and `tabloid`, standing
  /// unless the name ends in `-landscape`.
  static func sheet(_ name: String) -> PageSize? {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    let sizes: [String: (width: Double, height: Double)] = [
      "a0": (841, 1189), "a1": (594, 841), "a2": (420, 594), "a3": (297, 420), "a4": (210, 297),
      "a5": (148, 210), "a6": (105, 148), "letter": (215.9, 279.4), "legal": (215.9, 355.6),
      "tabloid": (279.4, 431.8),
    ]
    guard let name = parts.first, let size = sizes[name] else { return nil }
    let sheet = PageSize(
      width: .millimetres(size.width), height: .millimetres(size.height))
    switch parts.dropFirst().first {
    case nil, "portrait": return sheet
    case "landscape": return sheet.landscape
    default: return nil
    }
  }
}
