import Graphics
import Testing

struct DrawingTests {
  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func aCoordinateThatNoFileCanHoldIsRefused(value: Double) {
    let line = Path(polyline: [Point(x: 0, y: 0), Point(x: value, y: 5)])
    let drawing = page([
      .group(Group(kind: "layer", id: "coast", elements: [.shape(Shape(line))]))
    ])
    let error = #expect(throws: DrawingError.self) { try drawing.check() }
    #expect(error?.place == ["coast"])
  }

  @Test func strangeLooksAreRefused() {
    let dot = Path(circleAt: Point(x: 5, y: 5), radius: 1)
    let faults: [Element] = [
      .shape(Shape(dot, stroke: Stroke(black, width: .nan))),
      .shape(Shape(dot, stroke: Stroke(black, width: -1))),
      .shape(Shape(dot, stroke: Stroke(black, width: 1, dash: [0, 0]))),
      .shape(Shape(dot, stroke: Stroke(black, width: 1, dash: [2, -1]))),
      .shape(Shape(dot, fill: .solid(black.withAlpha(1.5)))),
      .shape(Shape(dot, fill: .hatch(Stroke(black, width: 1), spacing: 0, degrees: 45))),
      .text(TextRun("a", style: style(0), at: Point(x: 0, y: 0))),
      .text(TextRun("a", style: style(10), at: Point(x: .nan, y: 0))),
      .text(TextRun("a", style: style(10), at: Point(x: 0, y: 0), rotation: .infinity)),
    ]
    for fault in faults {
      #expect(throws: DrawingError.self, "\(fault)") { try page([fault]).check() }
    }
  }

  @Test func theSpecimenIsInOrder() throws { try specimen().check() }

  @Test(arguments: [
    ("Brdy", TextDirection.leftToRight), ("تهران", .rightToLeft), ("ירושלים", .rightToLeft),
    ("500 km", .leftToRight), ("۵۰۰ کیلومتر", .rightToLeft), ("«تهران» (Tehran)", .rightToLeft),
    ("Tehran (تهران)", .leftToRight), ("", .leftToRight), ("평양", .leftToRight),
  ])
  func theFirstLetterGivesTheDirection(text: String, direction: TextDirection) {
    #expect(TextDirection(of: text) == direction)
  }

  @Test func aTurnIsClockwiseOnThePage() {
    let turned = Point(x: 1, y: 0).turned(byDegrees: 90)
    #expect(abs(turned.x) < 1e-12 && abs(turned.y - 1) < 1e-12)
  }

  @Test func oddDashesRepeatAfterTwoRounds() {
    #expect(Stroke(black, width: 1, dash: [2, 1.5]).dashPeriod == 3.5)
    #expect(Stroke(black, width: 1, dash: [3]).dashPeriod == 6)
  }

  @Test func rectanglesIntersect() {
    let a = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(
      a.intersection(Rect(x: 5, y: 6, width: 10, height: 10))
        == Rect(x: 5, y: 6, width: 5, height: 4))
    #expect(a.intersection(Rect(x: 10, y: 0, width: 5, height: 5)) == nil)
  }
}
