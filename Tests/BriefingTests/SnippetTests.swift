import Graphics
import Testing

@testable import Briefing

/// Lines to paste, in which a title is never anything but text.
@Suite struct SnippetTests {
  static func text(_ language: Snippet.Language, title: String, summary: String = "W", path: String)
    -> String
  {
    Snippet(language, path: path, record: PageRecord(title: title, summary: summary)).text
  }

  @Test func markdownKeepsItsMarksFromTheTitle() {
    #expect(
      Self.text(.markdown, title: "a \"b\" *c* <d> [e](f)", summary: "x] | `y`", path: "my map.svg")
        == "![x\\] \\| \\`y\\`](<my%20map.svg> \"a \\\"b\\\" \\*c\\* \\<d\\> \\[e\\](f)\")\n")
  }

  @Test func htmlKeepsItsMarksFromTheTitle() {
    let text = Self.text(
      .html, title: "</figcaption><script>", summary: "\" onerror='x", path: "a\" x.svg")
    #expect(text.contains("alt=\"&quot; onerror=&#39;x\""))
    #expect(text.contains("src=\"a%22%20x.svg\""))
    #expect(text.contains("<figcaption>&lt;/figcaption&gt;&lt;script&gt;</figcaption>"))
  }

  @Test func latexKeepsItsMarksFromTheTitle() {
    let text = Self.text(.latex, title: "50 % of $x_1^2$ {a} \\b ~ # &", path: "map_1.pdf")
    #expect(
      text.contains(
        "\\caption{50 \\% of \\$x\\_1\\textasciicircum{}2\\$ \\{a\\} \\textbackslash{}b"
          + " \\textasciitilde{} \\# \\&}"))
    #expect(text.contains("{\\detokenize{map_1.pdf}}"))
  }

  @Test func latexGetsSignsThatItKnows() {
    let text = Self.text(
      .latex, title: "2\u{202f}800\u{a0}km, \u{2212}5°, \u{2068}Brdy\u{2069}", path: "a.pdf")
    #expect(text.contains("\\caption{2\\,800~km, \\textminus{}5°, Brdy}"))
  }

  @Test func typstKeepsItsMarksFromTheTitle() {
    #expect(
      Self.text(.typst, title: "a \"b\" \\c #d", path: "a.svg")
        .contains("caption: text(\"a \\\"b\\\" \\\\c #d\")"))
  }

  @Test func linesBecomeOne() {
    for language in Snippet.Language.allCases {
      let lines = Self.text(language, title: "a\nb", summary: "c\nd", path: "a.svg")
      #expect(lines.contains("a b") && lines.contains("c d"), "\(language)")
    }
  }
}
