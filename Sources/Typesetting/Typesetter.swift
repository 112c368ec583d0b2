public import Graphics

/// Sets lines of text in the pinned fonts and measures them.
///
/// One typesetter serves the layout that places text and the renderers that draw it, so that
/// both see the same letters at the same places. It remembers the lines it has set. Not for use
/// by several tasks at once: each makes its own.
public final class Typesetter {
  /// The language of text that names none: that of the page, so that lines are measured as they
  /// are drawn, and set once.
  public var language: String?

  private let context: TextContext
  private let families = PageFont.allCases.map(\.family).joined(separator: ",")
  /// Between the letters of the line that all distances are measured on, in parts of the size.
  private static let nominalSpacing = 0.125
  private var lines: [ShapedLine.Key: ShapedLine] = [:]

  /// Reads the pinned fonts.
  ///
  /// - Parameters:
  ///   - path: A fontconfig file that names all fonts of a page: `Resources/fonts.conf`.
  ///   - replacesProcessFonts: Also makes these the fonts of everything else in this process
  ///     that uses fontconfig. The first typesetter of a process then need not wait for
  ///     fontconfig to read the system's whole configuration, some 6 ms.
  /// - Throws: `TypesettingError`, also where a font of the set is not installed.
  public init(fontConfiguration path: String, replacesProcessFonts: Bool = false)
    throws(TypesettingError)
  {
    let fonts = try FontConfiguration()
    try fonts.read(path)
    if replacesProcessFonts { fonts.makeCurrent() }
    context = try TextContext(fonts: fonts)
  }

  /// Opens the fonts of some weights, 2 ms each, for who has the time before they are needed.
  public func load(_ weights: [TextStyle.Weight]) throws(TypesettingError) {
    for weight in weights {
      _ = try measure("a", style: TextStyle(size: 8, weight: weight, color: Color(hex: 0)))
    }
  }

  /// The room that a line of text takes, in points.
  ///
  /// - Parameters:
  ///   - string: Plain text; line breaks in it become spaces.
  ///   - style: Its colour and halo do not matter.
  ///   - language: BCP 47 language, which some letters' forms depend on; nil for the typesetter's.
  /// - Returns: The extents, the same at every resolution.
  /// - Throws: `TypesettingError.libraryFailed`.
  public func measure(_ string: String, style: TextStyle, language: String? = nil)
    throws(TypesettingError) -> TextExtents
  {
    guard style.letterSpacing(of: string) != 0 else {
      return try line(string, style: style, language: language).extents
    }
    // A name is tried with its letters at many distances: what they add need not be shaped.
    var nominal = style
    nominal.letterSpacing = style.size * Self.nominalSpacing
    let line = try line(string, style: nominal, language: language)
    return line.extents.spaced(
      by: style.letterSpacing - nominal.letterSpacing, letters: line.letterCount)
  }

  /// The letters of a line of text from left to right, each with its marks.
  ///
  /// Pango's clusters: what belongs together stays so, and pairs of letters are moved together as in
  /// the whole line. The style's letter spacing stands between two of them.
  /// - Throws: `TypesettingError.libraryFailed`.
  public func letters(of string: String, style: TextStyle, language: String? = nil)
    throws(TypesettingError) -> [TypesetLetter]
  {
    var closeStyle = style
    closeStyle.letterSpacing = 0
    let spacing = style.letterSpacing(of: string)
    let line = try line(string, style: closeStyle, language: language)
    let text = Array(line.text.utf8)
    return line.letters.enumerated().map { index, letter in
      TypesetLetter(
        string: String(decoding: text[letter.bytes.clamped(to: 0..<text.count)], as: UTF8.self),
        start: letter.start + Double(index) * spacing, advance: letter.advance)
    }
  }

  /// The line of text itself, for a renderer to draw.
  package func line(_ string: String, style: TextStyle, language: String?)
    throws(TypesettingError) -> TypesetLine
  {
    let language = language ?? self.language
    let key = ShapedLine.Key(string, style, language)
    if let line = lines[key] { return TypesetLine(line, size: style.size) }
    let line = try ShapedLine(key, families: families, context: context)
    lines[key] = line
    return TypesetLine(line, size: style.size)
  }
}
