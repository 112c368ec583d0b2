import YAMLReading

extension DataStyle {
  /// Asks for the keys of a style, which stand beside others.
  init(_ map: MappingReader) {
    color = map.optional(
      "color", .styleColor,
      "Of signs, lines and fills: \"#0072b2\" (in quotes) or what it stands for: us, russia, other,"
        + " arc, closed, text.")
    fill = map.optional(
      "fill", .stylePaint, "Another colour for signs and areas, or none: hollow.")
    fillOpacity = map.optional("fill-opacity", .fraction, "Of areas: 0.2 or 20 %.")
    stroke = map.optional("stroke", .stylePaint, "Another colour for lines, or none.")
    width = map.optional("width", .pageLength(points: 0.1...20), "Of lines: 1.2 pt.")
    dash = map.optional(
      "dash", .choice(of: LineDash.self), "solid, dashed, dotted or long-dashed.")
    hatch = map.optional(
      "hatch", .choice(of: Hatch.self), "Areas in lines: rising, falling, level or upright.")
    symbol = map.optional(
      "symbol", .choice(of: PointSymbol.self),
      "circle, square, triangle or diamond; or as sites: radar, interceptors, launch-site.")
    size = map.optional("size", .pageLength(points: 1...100), "Of signs, across: 6 pt.")
  }
}

extension Reader where Value == StyleColor {
  static var styleColor: Reader {
    let roles = ColorRole.allCases.map(\.rawValue)
    func schema() -> JSONValue {
      [
        "anyOf": [
          ["enum": .array(roles.map(JSONValue.string))],
          ["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"],
        ]
      ]
    }
    return Reader(schema: schema(), ifEmpty: Self.ifEmpty) { value in
      let text = value.node.writtenText
      if let role = ColorRole(rawValue: text) { return .role(role) }
      if let rgb = rgb(text) { return .rgb(rgb) }
      value.fault(
        "not a colour, which is \"#rrggbb\" in quotes, or "
          + Suggestion.list(roles, conjunction: "or"))
      return nil
    }
  }

  /// What an unquoted `#` begins is a comment to YAML.
  fileprivate static var ifEmpty: String { "has no value; a colour stands in quotes: \"#0072b2\"" }

  private static func rgb(_ text: String) -> UInt32? {
    guard text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit)
    else { return nil }
    return UInt32(text.dropFirst(), radix: 16)
  }
}

extension Reader where Value == StylePaint {
  static var stylePaint: Reader {
    let color = Reader<StyleColor>.styleColor
    let none = Reader.choice([("none", StylePaint.none)])
    return Reader(
      schema: ["anyOf": [none.schema, color.schema]], ifEmpty: Reader<StyleColor>.ifEmpty
    ) { value in
      value.node.writtenText == "none" ? StylePaint.none : color.read(value).map(StylePaint.color)
    }
  }
}

extension Reader where Value == PageLength {
  /// Reads a length on the page within bounds in points: `1.2 pt`, `0.5 mm`.
  static func pageLength(points range: ClosedRange<Double>) -> Reader {
    Reader(schema: ["type": "string", "pattern": #"^[0-9.]+\s*(px|pt|mm|cm|in)$"#]) { value in
      guard case .scalar(let text, _) = value.node.content, let length = PageLength(text) else {
        value.fault("not a length on the page: a number and pt, mm, cm, in or px")
        return nil
      }
      guard range.contains(length.points) else {
        let bounds = [range.lowerBound, range.upperBound].map { "\(NumberText.plain($0)) pt" }
        value.fault("outside \(bounds[0]) to \(bounds[1])")
        return nil
      }
      return length
    }
  }
}
