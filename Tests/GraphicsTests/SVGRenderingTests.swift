import CairoRendering
import Foundation
import Graphics
import SVGWriting
import FileReading
import Testing

/// The SVG as another program draws it, compared with our own picture.
@Suite(.enabled(if: Tool.exists("rsvg-convert"), "librsvg2-bin not installed"))
struct SVGRenderingTests {
  private func boxes(_ drawing: Drawing) throws -> (ours: Rect, theirs: Rect) {
    let scale = 8.0
    let ours = try CairoRenderer(typesetter: makeTypesetter()).png(drawing, pixelsPerPoint: scale)
    let svg = try SVGDocument(drawing, options: SVGOptions(shownSize: .room)).encoded()
    let theirs = try Tool.output(of: "rsvg-convert", on: svg, ["-w", "800", "-h", "640"])
    return (try PNGPicture(ours).darkBox(), try PNGPicture(Array(theirs)).darkBox())
  }

  @Test(
    arguments: ["Brdy", "تهران", "رادار (NATO)"], [TextRun.Anchor.start, .middle, .end])
  func textStandsAtTheSamePlace(text: String, anchor: TextRun.Anchor) throws {
    let run = TextRun(text, style: style(8), at: Point(x: 50, y: 40), anchor: anchor)
    let (ours, theirs) = try boxes(page([.text(run)]))
    // Half a point: librsvg rounds glyph positions in its own way.
    #expect(abs(ours.minX - theirs.minX) < 4 && abs(ours.maxX - theirs.maxX) < 4)
    #expect(abs(ours.minY - theirs.minY) < 4 && abs(ours.maxY - theirs.maxY) < 4)
  }

  @Test(arguments: ["Brdy", "تهران"])
  func turnedTextStandsAtTheSamePlace(text: String) throws {
    let run = TextRun(text, style: style(10), at: Point(x: 50, y: 40), rotation: -60)
    let (ours, theirs) = try boxes(page([.text(run)]))
    #expect(abs(ours.minX - theirs.minX) < 4 && abs(ours.maxX - theirs.maxX) < 4)
    #expect(abs(ours.minY - theirs.minY) < 4 && abs(ours.maxY - theirs.maxY) < 4)
  }

  @Test func shapesStandAtTheSamePlace() throws {
    var ring = Path(circleAt: Point(x: 50, y: 40), radius: 30)
    ring.append(Path(rect: Rect(x: 10, y: 5, width: 12, height: 7)))
    let (ours, theirs) = try boxes(
      page([.shape(Shape(ring, stroke: Stroke(black, width: 2, join: .miter)))]))
    #expect(ours == theirs)
  }
}
