import Graphics

/// Writes the elements of a drawing and collects what they refer to.
struct SVGWriter {
  /// The elements, in the order in which they are drawn.
  private(set) var body = SVGBuffer()
  /// Clip paths and patterns.
  private(set) var definitions = SVGBuffer()
  private(set) var styles: SVGStyleSheet
  private var names: SVGNames
  private var clips: [Path: String] = [:]
  private var hatches: [Twin<Paint>: String] = [:]
  private let hasGroupTitles: Bool
  private let language: String

  init(names: SVGNames, language: String, hasGroupTitles: Bool) {
    self.names = names
    self.language = language
    self.hasGroupTitles = hasGroupTitles
    styles = SVGStyleSheet(prefix: names.prefix)
    body.reserve(1 << 18)
  }

  /// Writes elements, and how they look in the dark where that is asked for: others of the same
  /// shapes.
  mutating func write(_ elements: [Element], inTheDark dark: [Element]? = nil) {
    for (index, element) in elements.enumerated() {
      switch (element, dark?[index]) {
      case (.shape(let shape), .shape(let twin)?): write(shape, inTheDark: twin)
      case (.shape(let shape), _): write(shape, inTheDark: nil)
      case (.text(let run), .text(let twin)?): write(run, inTheDark: twin)
      case (.text(let run), _): write(run, inTheDark: nil)
      case (.group(let group), .group(let twin)?): write(group, inTheDark: twin)
      case (.group(let group), _): write(group, inTheDark: nil)
      }
    }
  }

  /// The class of the page's colour; nil for none.
  mutating func background(_ color: Color?, inTheDark dark: Color?) -> String? {
    guard let color else { return nil }
    func look(_ color: Color) -> SVGDeclarations {
      var look = SVGDeclarations()
      look.add(fill: color)
      return look
    }
    return styles.name(for: look(color), inTheDark: dark.map(look))
  }

  private mutating func write(_ shape: Shape, inTheDark dark: Shape?) {
    guard shape.fill != nil || shape.stroke != nil, !shape.path.isEmpty else { return }
    let (look, darkLook) = (SVGDeclarations(shape), dark.map { SVGDeclarations($0) })

    body.raw("<path")
    if !look.isEmpty || darkLook?.isEmpty == false {
      body.attribute(" class", styles.name(for: look, inTheDark: darkLook))
    }
    if case .hatch = shape.fill, let fill = shape.fill {
      // An attribute: a class could not be shared by two hatches anyway.
      body.attribute(" fill", "url(#\(hatch(Twin(fill, dark?.fill))))")
    }
    // The root element says `evenodd`.
    if shape.fill != nil && shape.fillRule == .nonzero { body.raw(" fill-rule=\"nonzero\"") }
    body.raw(" d=\"")
    SVGPathData.append(shape.path, to: &body)
    body.raw("\"/>\n")
  }

  private mutating func write(_ run: TextRun, inTheDark dark: TextRun?) {
    if let curve = run.curve { return write(run, inTheDark: dark, along: curve) }
    let direction = run.direction
    let look = SVGDeclarations(run.style, of: run.string)
    let darkLook = dark.map { SVGDeclarations($0.style, of: run.string) }
    body.raw("<text")
    body.attribute(" class", styles.name(for: look, inTheDark: darkLook))
    body.attribute(" x", run.position.x + Self.trailingSpace(of: run))
    body.attribute(" y", run.position.y)
    if run.rotation != 0 {
      body.raw(" transform=\"rotate(")
      body.number(run.rotation)
      body.raw(" ")
      body.number(run.position.x)
      body.raw(" ")
      body.number(run.position.y)
      body.raw(")\"")
    }
    writeAnchor(run.anchor, direction)
    writeLength(of: run)
    writeLanguage(of: run)
    let line = run.string.asSingleLine
    if line.hasPrefix(" ") || line.hasSuffix(" ") || line.contains("  ") {
      body.raw(" xml:space=\"preserve\"")
    }
    body.raw(">")
    body.escaped(line)
    body.raw("</text>\n")
  }

  /// Text whose letters stand each in its own place, and for viewers that cannot set it so, librsvg
  /// among them, its letters one by one: `#Text` is the feature of SVG 1.1 (appendix O) that such
  /// text belongs to, which viewers that no longer ask for features take for granted.
  ///
  /// Not text on a path: viewers turn each letter about the middle of its room, spacing included,
  /// which moves widely spaced names by a fifth of their size.
  private mutating func write(
    _ run: TextRun, inTheDark dark: TextRun?, along curve: TextCurve
  ) {
    func look(_ run: TextRun) -> SVGDeclarations {
      var style = run.style
      style.letterSpacing = 0
      return SVGDeclarations(style, of: run.string)
    }
    let places = curve.places(ofCharactersIn: run.string.asSingleLine)
    body.raw("<switch>\n<text")
    body.raw(" requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#Text\"")
    body.attribute(" class", styles.name(for: look(run), inTheDark: dark.map(look)))
    body.attribute(" x", places.map(\.position.x))
    body.attribute(" y", places.map(\.position.y))
    body.attribute(" rotate", places.map(\.rotation))
    writeLanguage(of: run)
    body.raw(">")
    body.escaped(run.string.asSingleLine)
    body.raw("</text>\n<g>\n")
    write(
      run.straightRuns.filter { $0.string != " " }.map(Element.text),
      inTheDark: dark?.straightRuns.filter { $0.string != " " }.map(Element.text))
    body.raw("</g>\n</switch>\n")
  }

  /// How long the text is to be, in whatever font: it then stays in its place.
  private mutating func writeLength(of run: TextRun) {
    guard let width = run.width, width > 0 else { return }
    // Viewers count the space after the last letter, too.
    body.attribute(" textLength", width + run.style.letterSpacing(of: run.string))
    body.raw(" lengthAdjust=\"spacingAndGlyphs\"")
  }

  private mutating func writeLanguage(of run: TextRun) {
    if let language = run.language, language != self.language {
      body.attribute(" xml:lang", language)
    }
  }

  /// How far an anchor moves because viewers count the space after the last letter, too; we do
  /// not.
  private static func trailingSpace(of run: TextRun) -> Double {
    let space = run.style.letterSpacing(of: run.string)
    return switch run.anchor {
    case .start: 0
    case .middle: space / 2
    case .end: space
    }
  }

  /// SVG's `start` is the end at which the text begins, ours is the left one.
  private mutating func writeAnchor(_ anchor: TextRun.Anchor, _ direction: TextDirection) {
    if direction == .rightToLeft { body.raw(" direction=\"rtl\"") }
    switch (anchor, direction) {
    case (.start, .leftToRight), (.end, .rightToLeft): break
    case (.middle, _): body.raw(" text-anchor=\"middle\"")
    case (.end, .leftToRight), (.start, .rightToLeft): body.raw(" text-anchor=\"end\"")
    }
  }

  private mutating func write(_ group: Group, inTheDark dark: Group?) {
    body.raw("<g")
    if let id = group.id { body.attribute(" id", names.id(for: id)) }
    if !group.kind.isEmpty { body.attribute(" class", SVGNames.plain(group.kind)) }
    body.data(group.data)
    if let path = group.clip { body.attribute(" clip-path", "url(#\(clip(path)))") }
    body.raw(">\n")
    if hasGroupTitles, let name = group.name {
      body.raw("<title>")
      body.escaped(name)
      body.raw("</title>\n")
    }
    write(group.elements, inTheDark: dark?.elements)
    body.raw("</g>\n")
  }

  /// The id of the clip path; made where it is new.
  private mutating func clip(_ path: Path) -> String {
    if let id = clips[path] { return id }
    let id = "\(names.prefix)_clip\(clips.count + 1)"
    clips[path] = id
    definitions.raw("<clipPath id=\"\(id)\"><path clip-rule=\"evenodd\" d=\"")
    SVGPathData.append(path, to: &definitions)
    definitions.raw("\"/></clipPath>\n")
    return id
  }

  /// The id of the pattern; made where it is new.
  private mutating func hatch(_ paint: Twin<Paint>) -> String {
    if let id = hatches[paint] { return id }
    let id = "\(names.prefix)_hatch\(hatches.count + 1)"
    hatches[paint] = id
    guard case .hatch(let stroke, let spacing, let degrees) = paint.light else { return id }
    var darkLook: SVGDeclarations?
    if case .hatch(let stroke, _, _)? = paint.dark { darkLook = SVGDeclarations(stroke) }
    // The tile starts at the page's corner, turned about it; its line runs through its middle.
    let look = styles.name(for: SVGDeclarations(stroke), inTheDark: darkLook)
    let length = stroke.dash.isEmpty ? spacing : stroke.dashPeriod
    definitions.raw("<pattern id=\"\(id)\" patternUnits=\"userSpaceOnUse\"")
    definitions.attribute(" width", length)
    definitions.attribute(" height", spacing)
    definitions.raw(" patternTransform=\"rotate(")
    definitions.number(degrees)
    definitions.raw(")\"><path class=\"\(look)\" d=\"M0 ")
    definitions.number(spacing / 2)
    definitions.raw("h")
    definitions.number(length)
    definitions.raw("\"/></pattern>\n")
    return id
  }
}

extension TextCurve {
  /// The letter that each character of the text belongs to, as SVG counts them: by scalar. A blank
  /// stands where the next letter does.
  fileprivate func places(ofCharactersIn text: String) -> [Letter] {
    var places: [Letter] = []
    var rest = letters[...]
    var scalars = Array(text.unicodeScalars)[...]
    while !scalars.isEmpty, let letter = rest.first ?? letters.last {
      let parts = Array(letter.string.unicodeScalars)
      if !rest.isEmpty, !parts.isEmpty, scalars.starts(with: parts) {
        places += parts.map { _ in letter }
        scalars = scalars.dropFirst(parts.count)
        rest = rest.dropFirst()
      } else {
        places.append(letter)
        scalars = scalars.dropFirst()
      }
    }
    return places
  }
}

/// Something, and what stands for it in the dark.
private struct Twin<Value: Hashable>: Hashable {
  let light: Value
  let dark: Value?

  init(_ light: Value, _ dark: Value?) { (self.light, self.dark) = (light, dark) }
}
