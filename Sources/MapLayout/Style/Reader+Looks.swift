import Geodesy
import Graphics
import Scenarios
import YAMLReading

extension Reader where Value == Color {
  /// Reads `#rrggbb`, or with an opacity `#rrggbbaa`, in sRGB.
  static var color: Reader {
    Reader(
      schema: ["type": "string", "pattern": "^#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"],
      ifEmpty: "has no value; a colour stands in quotes: \"#dfe8ee\""
    ) { value in
      guard let color = Color(text: value.node.writtenText) else {
        value.fault("not a colour, which is like \"#dfe8ee\", or \"#dfe8ee80\" for half of it")
        return nil
      }
      return color
    }
  }
}

extension Color {
  /// Reads `#rrggbb` or `#rrggbbaa`; nil for anything else.
  fileprivate init?(text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", [6, 8].contains(digits.utf8.count),
      digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let number = UInt32(digits, radix: 16)
    else { return nil }
    self =
      digits.count == 6
      ? Color(hex: number) : Color(hex: number >> 8, alpha: Double(number & 0xff) / 255)
  }
}

extension Reader where Value == Double {
  /// Reads a length on the page within bounds in points: `0.5 pt`, `0.2 mm`.
  static func points(in range: ClosedRange<Double>) -> Reader {
    Reader(schema: ["type": "string", "pattern": #"^[0-9.]+\s*(pt|mm)$"#]) { value in
      let text = value.node.writtenText
      guard let length = PageLength(text), text.hasSuffix("pt") || text.hasSuffix("mm") else {
        value.fault("not a length on the page, which has pt or mm")
        return nil
      }
      guard range.contains(length.points) else {
        let bounds = [range.lowerBound, range.upperBound].map { Figures.plain($0) }
        value.fault("outside \(bounds.joined(separator: " to ")) pt")
        return nil
      }
      return length.points
    }
  }

  /// Reads a direction on the page, in degrees clockwise from level.
  static var direction: Reader {
    // Back from radians, 30° would be a little less.
    Reader<Angle>.angle(inDegrees: -180...180).map { ($0.degrees * 1e9).rounded() / 1e9 }
  }
}

extension Reader where Value == ClosedRange<Double> {
  /// Reads a smallest and a largest length on the page.
  static func pointSpan(in range: ClosedRange<Double>) -> Reader {
    Reader<[Double]>.list(of: .points(in: range), count: 2...2).flatMap { ends, value in
      guard ends[0] <= ends[1] else {
        value.fault("with the larger one first")
        return nil
      }
      return ends[0]...ends[1]
    }
  }
}

extension Reader where Value == [Double] {
  /// Reads dashes and gaps in turn; an empty list for a solid line.
  static var dash: Reader {
    .list(of: .points(in: 0.01...100), count: 0...8)
  }
}

extension Reader where Value == MapStyle.Hatch {
  static var hatch: Reader {
    .mapping { map in
      let line = map.required("line", .points(in: 0.05...20), "Width of its lines.")
      let spacing = map.required("spacing", .points(in: 0.5...100), "From line to line.")
      let opacity = map.optional("opacity", .fraction, default: 1, "Of its lines.")
      guard let line, let spacing else { return nil }
      return MapStyle.Hatch(line: line, spacing: spacing, opacity: opacity)
    }
  }
}

extension Reader where Value == MapStyle.Hatch? {
  static var hatchOrNone: Reader {
    .byShape(
      scalar: .choice([("none", nil)]), mapping: Reader<MapStyle.Hatch>.hatch.map { $0 },
      expected: "none, or a line and a spacing")
  }
}
