import FileMetadata
public import Graphics

/// What to paste into a document so that a map's file stands in it, with words for those who cannot
/// see it.
public struct Snippet: Sendable {
  /// What a document is written in.
  public enum Language: String, CaseIterable, Hashable, Sendable {
    case markdown
    case html
    case latex
    case typst

    /// The kinds of file that a document shows, the best first.
    public var formats: [OutputFormat] {
      switch self {
      case .markdown, .html, .typst: [.svg, .png]
      case .latex: [.pdf, .png]
      }
    }
  }

  public let language: Language
  /// As the document names the file.
  public let path: String
  public let record: PageRecord

  /// - Parameters:
  ///   - language: What the document is written in.
  ///   - path: The file, as the document names it.
  ///   - record: What the file says of the page.
  public init(_ language: Language, path: String, record: PageRecord) {
    self.language = language
    self.path = path
    self.record = record
  }

  /// The lines to paste, with a line end.
  public var text: String {
    let (title, words) = (record.title.asSingleLine, record.summary.asSingleLine)
    switch language {
    case .markdown:
      return "![\(Markdown.text(words))](<\(Self.address(path))> \"\(Markdown.text(title))\")\n"
    case .html:
      return """
        <figure lang="\(XMLText.escaped(record.language))">
          <img src="\(XMLText.escaped(Self.address(path)))" alt="\(XMLText.escaped(words))"\
         style="max-width: 100%; height: auto">
          <figcaption>\(XMLText.escaped(title))</figcaption>
        </figure>

        """
    case .latex:
      // `alt` is known to graphicx since 2021, and does no harm before a document is tagged.
      return """
        \\begin{figure}[htbp]
          \\centering
          \\includegraphics[width=\\linewidth, alt={\(LaTeX.text(words))}]{\\detokenize{\(path)}}
          \\caption{\(LaTeX.text(title))}
        \\end{figure}

        """
    case .typst:
      return """
        #figure(
          image(\(Typst.string(path)), alt: \(Typst.string(words)), width: 100%),
          caption: text(\(Typst.string(title))),
        )

        """
    }
  }

  /// A path as part of an address: what an address reserves is written in hexadecimal digits
  /// (RFC 3986, section 2.1).
  private static func address(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

/// Text in which LaTeX finds nothing but text.
private enum LaTeX {
  static func text(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      // pdfTeX knows neither kind of narrow space, nor marks of direction.
      case "\u{202f}", "\u{2009}": result += "\\,"
      case "\u{a0}": result += "~"
      case "\u{2212}": result += "\\textminus{}"
      case "\u{200e}", "\u{200f}", "\u{2066}"..."\u{2069}": break
      case "\\": result += "\\textbackslash{}"
      case "^": result += "\\textasciicircum{}"
      case "~": result += "\\textasciitilde{}"
      case "{", "}", "$", "&", "#", "%", "_": result += "\\\(character)"
      default: result.append(character)
      }
    }
  }
}

/// Text of Typst.
private enum Typst {
  static func string(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
