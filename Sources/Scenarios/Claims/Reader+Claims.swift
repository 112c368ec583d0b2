public import YAMLReading

extension Claim {
  /// Reads a file of claims.
  ///
  /// - Parameter source: The text of the file.
  /// - Returns: In the order of the file.
  /// - Throws: `Faults` with all that is wrong.
  public static func readAll(_ source: SourceText) throws -> [Claim] {
    try Reader<[Claim]>.claims.read(source)
  }
}

extension Reader where Value == [Claim] {
  fileprivate static var claims: Reader {
    .mapping { map in
      _ = map.required("briefmap-claims", .formatVersion, "The version of this format: 1.")
      return map.required("claims", .list(of: .claim, count: 1...100), "What was said.")
    }
  }
}

extension Reader where Value == Claim {
  fileprivate static var claim: Reader {
    .mapping { map in
      let text = map.required("claim", .line(upTo: 400), "The claim, a sentence.")
      let by = map.required("by", .line(upTo: 400), "Who said so, and when.")
      let source = map.optional("source", .line(upTo: 1000), "Where that is to be read.")
      let figure = map.required(
        "figure", .choice(of: Claim.Figure.self), "What is more of the one than of the other.")
      let area = map.optional("in", .identifier, "The id of an area of the scenarios.")
      let height = map.optional("at", .distance, "The height of the targets; all without it.")
      let more = map.required("more", .identifier, "The id of the site that has more.")
      let less = map.required("less", .identifier, "The id of the site that has less.")
      if let figure, figure != .seen {
        for key in ["in", "at"] where map.has(key) {
          map.fault(key, "is for ground that is seen; \(figure.rawValue) has no such thing")
        }
      }
      guard let text, let by, let figure, let more, let less else { return nil }
      return Claim(
        text, by: by, source: source, figure: figure, area: area, height: height, more: more,
        less: less)
    }
  }
}
