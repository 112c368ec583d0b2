import Geodesy

extension Reader where Value: Quantity {
  /// Reads a number with one of the units of a dimension, within bounds where there are any.
  public static func quantity(
    _ dimension: Dimension<Value>, in range: ClosedRange<Value>? = nil
  ) -> Reader {
    func schema() -> JSONValue {
      let symbols = dimension.units.flatMap(\.symbols).joined(separator: "|")
      return ["type": "string", "pattern": .string("^\(NumberText.pattern)\\s*(\(symbols))$")]
    }
    return Reader(schema: schema()) { value in
      guard case .scalar(let text, _) = value.node.content else {
        value.fault("where \(dimension.name) should be")
        return nil
      }
      guard let number = NumberText(text),
        let unit = dimension.units.first(where: { $0.symbols.contains(number.unit) })
      else {
        value.fault(NumberText.advice(for: text) ?? dimension.advice(for: text))
        return nil
      }
      let quantity = unit.quantity(number.value)
      guard quantity.isFinite else {
        value.fault("too large a number")
        return nil
      }
      if let range, !range.contains(quantity) {
        let bounds = [range.lowerBound, range.upperBound].map(dimension.text)
        value.fault("outside \(bounds.joined(separator: " to "))")
        return nil
      }
      return quantity
    }
  }
}

extension Reader where Value: Quantity {
  /// The same reader for values above zero alone.
  public var positive: Reader {
    flatMap { quantity, value in
      guard quantity > .zero else {
        value.fault("not above zero")
        return nil
      }
      return quantity
    }
  }
}

extension Reader where Value == Distance {
  /// Reads a distance: km, m, mi, nmi, ft.
  public static var distance: Reader { .quantity(.distance) }

  /// Reads a distance within bounds.
  public static func distance(in range: ClosedRange<Distance>) -> Reader {
    .quantity(.distance, in: range)
  }

  /// Reads the length of a thing or a wave: m, cm, mm, km, ft.
  public static var length: Reader { .quantity(.length) }
}

extension Reader where Value == Angle {
  /// Reads an angle: deg, °, rad.
  public static var angle: Reader { .quantity(.angle) }

  /// Reads an angle within bounds in degrees.
  public static func angle(inDegrees range: ClosedRange<Double>) -> Reader {
    .quantity(.angle, in: .degrees(range.lowerBound) ... .degrees(range.upperBound))
  }

  /// Reads an azimuth, clockwise from true north, 0° to 360°.
  public static var azimuth: Reader { .angle(inDegrees: 0...360) }

  /// Reads an elevation angle, −90° to 90°.
  public static var elevationAngle: Reader { .angle(inDegrees: -90...90) }
}

extension Reader where Value == Frequency {
  /// Reads a frequency: Hz, kHz, MHz, GHz.
  public static var frequency: Reader { .quantity(.frequency) }
}

extension Reader where Value == Power {
  /// Reads a power: W, kW, MW.
  public static var power: Reader { .quantity(.power) }
}

extension Reader where Value == TimeSpan {
  /// Reads a span of time: us, ms, s, min, h.
  public static var timeSpan: Reader { .quantity(.timeSpan) }
}

extension Reader where Value == Temperature {
  /// Reads a temperature: K.
  public static var temperature: Reader { .quantity(.temperature) }
}

extension Reader where Value == Decibels {
  /// Reads a ratio in dB.
  public static var decibels: Reader { .quantity(.decibels) }
}

extension Reader where Value == Area {
  /// Reads an area: m2, km2.
  public static var area: Reader { .quantity(.area) }

  /// Reads a radar cross section: m2, dBsm.
  public static var radarCrossSection: Reader { .quantity(.radarCrossSection) }
}
