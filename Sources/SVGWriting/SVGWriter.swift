import Graphics

/// Writes the elements of a drawing and collects what they refer to.
struct SVGWriter {
  /// The elements, in the order in which they are drawn.
  private(set) var body = SVGBuffer()
  /// Clip paths, patterns and shapes that recur.
  private(set) var definitions = SVGBuffer()
  private(set) var styles: SVGStyleSheet
  private var names: SVGNames
  private var shapes: SVGSharedShapes
  private var clips: [Path: String] = [:]
  private var hatches: [Twin<Paint>: String] = [:]
  /// How many texts are written twice, for their halo.
  private var texts = 0
  private let hasGroupTitles: Bool
  private let language: String

  /// Whether anything refers to a shape or a text.
  var hasReferences: Bool { texts > 0 || !shapes.isEmpty }

  /// - Parameters:
  ///   - elements: All that is to be written, for what recurs in it.
  ///   - names: Gives out ids.
  ///   - language: Of text that names none.
  ///   - hasGroupTitles: Whether groups carry their names.
  init(for elements: [Element], names: SVGNames, language: String, hasGroupTitles: Bool) {
    shapes = SVGSharedShapes(in: elements, prefix: names.prefix)
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
    return styles.name(
      for: SVGDeclarations(fill: color), inTheDark: dark.map { SVGDeclarations(fill: $0) })
  }

  private mutating func write(_ shape: Shape, inTheDark dark: Shape?) {
    guard shape.fill != nil || shape.stroke != nil, !shape.path.isEmpty else { return }
    let (look, darkLook) = (SVGDeclarations(shape), dark.map { SVGDeclarations($0) })

    let shared = shapes.reference(to: shape.path, definitions: &definitions)
    body.raw(shared == nil ? "<path" : "<use")
    if !look.isEmpty || darkLook?.isEmpty == false {
      body.attribute(" class", styles.name(for: look, inTheDark: darkLook))
    }
    if case .hatch = shape.fill, let fill = shape.fill {
      // An attribute: a class could not be shared by two hatches anyway.
      body.attribute(" fill", "url(#\(hatch(Twin(fill, dark?.fill))))")
    }
    // The root element says `evenodd`.
    if shape.fill != nil && shape.fillRule == .nonzero { body.raw(" fill-rule=\"nonzero\"") }
    if let (id, place) = shared {
      body.raw(" xlink:href=\"#\(id)\"")
      body.attribute(" x", place.x)
      body.attribute(" y", place.y)
      body.raw("/>\n")
    } else {
      body.raw(" d=\"")
      SVGPathData.append(shape.path, to: &body)
      body.raw("\"/>\n")
    }
  }

  private mutating func write(_ run: TextRun, inTheDark dark: TextRun?) {
    guard run.curve == nil else { return writeCurved(run, inTheDark: dark) }
    write(run, inTheDark: dark) { writer, look in
      writer.body.raw("<text")
      writer.body.attribute(" class", look)
      writer.writePlace(of: run)
      writer.writeLength(of: run)
      writer.writeLanguage(of: run)
    }
  }

  /// Writes a text below which its halo lies: the same text once more, drawn as a line only.
  ///
  /// Not by `paint-order`, which office programs do not know: they would draw the halo over the
  /// letters. A text that is used takes its colours from who uses it, since it has none itself.
  /// - Parameters:
  ///   - run: The text.
  ///   - dark: The same in the dark.
  ///   - start: Writes the start of the element up to where an id may follow; gets its class.
  private mutating func write(
    _ run: TextRun, inTheDark dark: TextRun?, _ start: (inout SVGWriter, String) -> Void
  ) {
    let type = SVGDeclarations(type: run.style, of: run.string)
    let fill = SVGDeclarations(fill: run.style.color)
    let darkFill = dark.map { SVGDeclarations(fill: $0.style.color) }
    guard let halo = run.style.halo else {
      start(
        &self, styles.name(for: type.and(fill), inTheDark: darkFill.map(type.and)))
      writeContent(of: run)
      return
    }
    texts += 1
    let id = "\(names.prefix)_text\(texts)"
    let look = styles.name(
      for: SVGDeclarations(halo: halo),
      inTheDark: dark.map { SVGDeclarations(halo: $0.style.halo ?? halo) })
    body.raw("<use class=\"\(look)\" xlink:href=\"#\(id)\" aria-hidden=\"true\"/>")
    body.raw("<g class=\"\(styles.name(for: fill, inTheDark: darkFill))\">")
    start(&self, styles.name(for: type))
    body.raw(" id=\"\(id)\"")
    writeContent(of: run)
    body.raw("</g>\n")
  }

  private mutating func writeContent(of run: TextRun) {
    let line = run.string.asSingleLine
    if line.hasPrefix(" ") || line.hasSuffix(" ") || line.contains("  ") {
      body.raw(" xml:space=\"preserve\"")
    }
    body.raw(">")
    body.escaped(line)
    body.raw("</text>")
    if run.style.halo == nil { body.raw("\n") }
  }

  private mutating func writePlace(of run: TextRun) {
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
    writeAnchor(run.anchor, run.direction)
  }

  /// Text whose letters stand each in its own place, and for viewers that cannot set it so, librsvg
  /// among them, its letters one by one: `#Text` is the feature of SVG 1.1 (appendix O) that such
  /// text belongs to, which viewers that no longer ask for features take for granted.
  ///
  /// LibreOffice draws all that stands in a switch, and knows no heights of letters: an attribute hides
  /// the text from it, which a class, whose `display` it does not read, shows to all others.
  ///
  /// Not text on a path: viewers turn each letter about the middle of its room, spacing included,
  /// which moves widely spaced names by a fifth of their size.
  private mutating func writeCurved(_ run: TextRun, inTheDark dark: TextRun?) {
    guard let curve = run.curve else { return }
    let places = curve.places(ofCharactersIn: run.string.asSingleLine)
    var (run, dark) = (run, dark)
    run.style.letterSpacing = 0
    dark?.style.letterSpacing = 0
    let shown = styles.name(for: SVGDeclarations("display", "inline"))
    body.raw("<switch>\n<g requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#Text\"")
    body.raw(" class=\"\(shown)\" display=\"none\">\n")
    write(run, inTheDark: dark) { writer, look in
      writer.body.raw("<text")
      writer.body.attribute(" class", look)
      writer.body.attribute(" x", places.map(\.position.x))
      writer.body.attribute(" y", places.map(\.position.y))
      writer.body.attribute(" rotate", places.map(\.rotation))
      writer.writeLanguage(of: run)
    }
    body.raw("</g>\n<g>\n")
    write(
      run.straightRuns.filter { $0.string != " " }.map(Element.text),
      inTheDark: dark?.straightRuns.filter { $0.string != " " }.map(Element.text))
    body.raw("</g>\n</switch>\n")
  }

  /// How long the text is to be, in whatever font: it then stays in its place.
  private mutating func writeLength(of run: TextRun) {
    // Inkscape tears text apart that runs from right to left and has a length.
    guard let width = run.width, width > 0, run.direction == .leftToRight else { return }
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
    definitions.raw("<clipPath id=\"\(id)\">")
    if let rect = path.rect {
      // LibreOffice sums up the steps of a path, misses the corner by its rounding, and then draws
      // what is clipped opaque.
      definitions.raw("<rect")
      definitions.attribute(" x", rect.minX)
      definitions.attribute(" y", rect.minY)
      definitions.attribute(" width", rect.size.width)
      definitions.attribute(" height", rect.size.height)
      definitions.raw("/>")
    } else {
      definitions.raw("<path clip-rule=\"evenodd\" d=\"")
      SVGPathData.append(path, to: &definitions)
      definitions.raw("\"/>")
    }
    definitions.raw("</clipPath>\n")
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

extension Path {
  /// The rectangle that the path draws with straight sides; nil for any other path.
  fileprivate var rect: Rect? {
    guard let box = controlBox, self == Path(rect: box) else { return nil }
    return box
  }
}

/// Something, and what stands for it in the dark.
private struct Twin<Value: Hashable>: Hashable {
  let light: Value
  let dark: Value?

  init(_ light: Value, _ dark: Value?) { (self.light, self.dark) = (light, dark) }
}
