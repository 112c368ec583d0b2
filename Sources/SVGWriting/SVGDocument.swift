import FileMetadata
public import Graphics

/// A drawing as an SVG 1.1 file: shapes, real text, and groups with their names and data.
///
/// Free of pictures, filters, masks, blend modes and scripts; nothing in it comes from outside.
/// The same drawing gives the same bytes.
public struct SVGDocument {
  private let drawing: Drawing
  private let dark: Drawing?
  private let options: SVGOptions

  /// - Parameters:
  ///   - drawing: What the file shows.
  ///   - dark: The same in other colours, for readers whose page or system is dark: the file holds
  ///     both looks, and a media query chooses (Media Queries Level 5, `prefers-color-scheme`).
  ///   - options: What the file is to be like.
  /// - Throws: The first value of the drawing that no file can hold; or where the dark drawing has
  ///   other shapes or words.
  public init(
    _ drawing: Drawing, inTheDark dark: Drawing? = nil, options: SVGOptions = SVGOptions()
  ) throws(DrawingError) {
    try drawing.check()
    if let dark {
      try dark.check()
      guard drawing.size == dark.size, drawing.elements.haveShapes(of: dark.elements) else {
        throw DrawingError(place: [], fault: "the page has other shapes in the dark")
      }
    }
    self.drawing = drawing
    self.dark = dark
    self.options = options
  }

  /// The file, in UTF-8.
  public func encoded() -> [UInt8] {
    let names = SVGNames(prefix: options.idPrefix)
    var writer = SVGWriter(
      for: drawing.elements, names: names, language: drawing.record.language,
      hasGroupTitles: options.hasGroupTitles)
    let background = writer.background(drawing.background, inTheDark: dark?.background)
    writer.write(drawing.elements, inTheDark: dark?.elements)

    var file = SVGBuffer()
    file.reserve(writer.body.bytes.count + writer.definitions.bytes.count + 1 << 14)
    if !options.isFragment { file.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    let faces = SVGFontFaces(options.fonts, prefix: names.prefix)
    writeRoot(to: &file, prefix: names.prefix, faces: faces, hasReferences: writer.hasReferences)
    if !writer.styles.isEmpty || !faces.isEmpty {
      file.raw("<style>\n")
      faces.write(to: &file)
      writer.styles.write(to: &file)
      file.raw("</style>\n")
    }
    if !writer.definitions.bytes.isEmpty {
      file.raw("<defs>\n")
      file.append(writer.definitions)
      file.raw("</defs>\n")
    }
    if let background { writeBackground(background, to: &file) }
    file.append(writer.body)
    file.raw("</svg>\n")
    return file.bytes
  }

  /// The root element's start, the title first among its children.
  private func writeRoot(
    to file: inout SVGBuffer, prefix: String, faces: SVGFontFaces, hasReferences: Bool
  ) {
    let hasSummary = !drawing.record.summary.isEmpty
    file.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    if hasReferences { file.raw(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"") }
    switch options.shownSize {
    case .points:
      // Without a unit, the size would be read as pixels.
      file.attribute(" width", drawing.size.width, unit: "pt")
      file.attribute(" height", drawing.size.height, unit: "pt")
    case .pixels(let perPoint):
      file.attribute(" width", drawing.size.width * perPoint, unit: "")
      file.attribute(" height", drawing.size.height * perPoint, unit: "")
    case .room: break
    }
    file.raw(" viewBox=\"0 0 ")
    file.number(drawing.size.width)
    file.raw(" ")
    file.number(drawing.size.height)
    file.raw("\" role=\"img\" aria-labelledby=\"\(prefix)_title")
    if hasSummary { file.raw(" \(prefix)_desc") }
    file.raw("\"")
    file.attribute(" lang", drawing.record.language)
    file.attribute(" xml:lang", drawing.record.language)
    file.data(drawing.record.facts)
    file.attribute(" font-family", Self.list(faces.families + Self.fontFamilies))
    // What most elements want, so that they need not say it.
    file.raw(
      " fill-rule=\"evenodd\" stroke-linejoin=\"round\" text-rendering=\"geometricPrecision\">\n")
    file.raw("<title id=\"\(prefix)_title\">")
    file.escaped(drawing.record.title)
    file.raw("</title>\n")
    if hasSummary {
      file.raw("<desc id=\"\(prefix)_desc\">")
      file.escaped(drawing.record.summary)
      file.raw("</desc>\n")
    }
    guard !options.isFragment else { return }
    file.raw("<metadata>\n")
    file.raw(XMPPacket(drawing.record, isInPage: true).element)
    file.raw("</metadata>\n")
  }

  private func writeBackground(_ look: String, to file: inout SVGBuffer) {
    file.raw("<rect")
    file.attribute(" width", drawing.size.width)
    file.attribute(" height", drawing.size.height)
    file.attribute(" class", look)
    file.raw("/>\n")
  }

  /// The pinned families, and what looks like them where they are not installed. Those with
  /// Latin letters stand behind the ones that have the wanted shapes.
  private static let fontFamilies =
    PageFont.allCases.filter { $0 != .hangul }.map(\.family)
    + ["Helvetica Neue", "Arial", "Liberation Sans", PageFont.hangul.family, "sans-serif"]

  private static func list(_ families: [String]) -> String {
    families.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ",")
  }
}
