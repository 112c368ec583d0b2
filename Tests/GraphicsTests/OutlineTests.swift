import CairoRendering
import Graphics
import SVGWriting
import FileReading
import Testing

struct OutlineTests {
  private func outlined(_ drawing: Drawing) throws -> Drawing {
    try CairoRenderer(typesetter: makeTypesetter()).outlined(drawing)
  }

  private func paths(_ elements: [Element]) -> [Path] {
    elements.flatMap { element in
      switch element {
      case .shape(let shape): [shape.path]
      case .text: [Path]()
      case .group(let group): paths(group.elements)
      }
    }
  }

  @Test func anOutlinedPageHasNoTextButItsNames() throws {
    let svg = try XMLNode.parse(SVGDocument(outlined(specimen())).encoded())
    #expect(svg.all(named: "text").isEmpty)
    let names = svg.all(named: "g").filter { $0.attributes["class"] == "text" }
      .map { $0.children[0].text }
    #expect(names == ["Příbram", "Qəbələ", "تهران", "평양", "500 km"])
  }

  /// cairo leaves out letters that lie far off its surface; a long line must keep its end.
  @Test(arguments: [TextRun.Anchor.start, .middle, .end])
  func outlinesFillTheMeasuredBox(anchor: TextRun.Anchor) throws {
    let text = "One radar watches the horizon, the other looks through a straw"
    let run = TextRun(text, style: style(10), at: Point(x: 40, y: 30), anchor: anchor)
    let extents = try makeTypesetter().measure(text, style: run.style)
    let box = try #require(paths(try outlined(page([.text(run)])).elements).first?.controlBox)
    let left = 40 + extents.leftEnd(for: anchor) + extents.ink.minX
    #expect(abs(box.minX - left) < 0.1)
    #expect(abs(box.maxX - (left + extents.ink.size.width)) < 0.1)
    #expect(abs(box.minY - (30 + extents.ink.minY)) < 0.1)
  }

  @Test func outlinesAndTextGiveTheSamePicture() throws {
    let renderer = CairoRenderer(typesetter: try makeTypesetter())
    let text = try PNGPicture(renderer.png(specimen(), pixelsPerPoint: 2))
    let shapes = try PNGPicture(renderer.png(outlined(specimen()), pixelsPerPoint: 2))
    var different = 0
    for x in 0..<text.width {
      for y in 0..<text.height {
        let difference = zip(text[x, y], shapes[x, y]).map { abs(Int($0) - Int($1)) }.max() ?? 0
        if difference > 40 { different += 1 }
      }
    }
    #expect(different == 0)
  }
}
