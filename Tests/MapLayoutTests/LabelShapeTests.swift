import Graphics
import Testing
import Typesetting

@testable import MapLayout

/// Boxes, masks and lines that labels are set by.
@Suite struct LabelShapeTests {
  static let ink = Color(hex: 0x000000)

  static func box(_ x: Double, _ y: Double, _ degrees: Double) -> TurnedBox {
    TurnedBox(
      center: Point(x: x, y: y), half: Size(width: 10, height: 2), turn: Turn(degrees: degrees))
  }

  /// Boxes of 20 × 4 whose upright frames overlap.
  @Test(arguments: [
    (Self.box(0, 0, 45), Self.box(8, -8, 45), false),
    (Self.box(0, 0, 45), Self.box(2, -2, 45), true),
    (Self.box(0, 0, 0), Self.box(0, 11.9, 90), true),
    (Self.box(0, 0, 0), Self.box(0, 12.1, 90), false),
    (Self.box(0, 0, 30), Self.box(0, 0, -30), true),
    (Self.box(0, 0, 0), Self.box(16.5, 10, 45), false),
  ]) func turnedBoxesAreTakenForWhatTheyCover(a: TurnedBox, b: TurnedBox, meets: Bool) {
    #expect(a.intersects(b) == meets)
    #expect(b.intersects(a) == meets)
  }

  @Test func aDiscMeetsABoxWhereItsCentreIsNear() {
    let box = Self.box(0, 0, 90)
    #expect(box.intersects(discAt: Point(x: 4.9, y: 0), radius: 3))
    #expect(!box.intersects(discAt: Point(x: 5.1, y: 0), radius: 3))
    // Off the corner at (2, 10): √2 away.
    #expect(!box.intersects(discAt: Point(x: 3, y: 11), radius: 1.4))
    #expect(box.intersects(discAt: Point(x: 3, y: 11), radius: 1.42))
  }

  @Test func aBoxKnowsWhichPartOfALineItCovers() throws {
    let box = Self.box(0, 0, 90)
    let part = try #require(box.part(ofLineFrom: Point(x: -8, y: 3), to: Point(x: 8, y: 3)))
    #expect(abs(part.lowerBound - 0.375) < 1e-12 && abs(part.upperBound - 0.625) < 1e-12)
    #expect(box.part(ofLineFrom: Point(x: -1, y: 3), to: Point(x: 1, y: 3)) == 0...1)
    #expect(box.part(ofLineFrom: Point(x: 0, y: 11), to: Point(x: 0, y: 12)) == nil)
    // Along an edge and through a corner, nothing lies inside.
    #expect(box.part(ofLineFrom: Point(x: -8, y: 10.001), to: Point(x: 8, y: 10.001)) == nil)
    #expect(box.part(ofLineFrom: Point(x: 3, y: 9), to: Point(x: 1, y: 11.5)) == nil)
  }

  /// What is left of some lines around words of 20 × 4 at a place, grown by a point.
  static func left(of lines: [[Point]], around boxes: [TurnedBox]) -> [[Point]] {
    var path = Path()
    for line in lines { path.addPolyline(line, closed: false) }
    let breaks = LineBreaks(
      around: boxes, within: Rect(x: -50, y: -50, width: 100, height: 100))
    let element = breaks.breaking(.shape(Shape(path, stroke: Stroke(Self.ink, width: 1))))
    guard case .shape(let shape) = element else { return [] }
    return shape.path.subpaths
  }

  @Test func aLineEndsBeforeWordsAndGoesOnBehindThem() {
    let line = [Point(x: -40, y: 0), Point(x: 40, y: 0)]
    let beside = [Point(x: -40, y: 20), Point(x: 40, y: 20)]
    let boxes = [Self.box(0, 0, 0), Self.box(15, 0, 0)]
    #expect(
      Self.left(of: [line, beside], around: boxes) == [
        [Point(x: -40, y: 0), Point(x: -11, y: 0)], [Point(x: 26, y: 0), Point(x: 40, y: 0)],
        beside,
      ])
    // A bend below words goes with them; a line that ends there ends before them.
    let bend = [Point(x: -40, y: 0), Point(x: 0, y: 0), Point(x: 0, y: 40)]
    #expect(
      Self.left(of: [bend], around: [Self.box(0, 0, 0)]) == [
        [Point(x: -40, y: 0), Point(x: -11, y: 0)], [Point(x: 0, y: 3), Point(x: 0, y: 40)],
      ])
    #expect(Self.left(of: [[Point(x: -5, y: 0), Point(x: 5, y: 0)]], around: boxes).isEmpty)
  }

  @Test func areasAndCurvesStayWhole() {
    let breaks = LineBreaks(
      around: [Self.box(0, 0, 0)], within: Rect(x: -50, y: -50, width: 100, height: 100))
    let stroke = Stroke(Self.ink, width: 1)
    let area = Element.shape(
      Shape(
        Path(rect: Rect(x: -5, y: -5, width: 10, height: 10)), fill: .solid(Self.ink),
        stroke: stroke))
    let circle = Element.shape(Shape(Path(circleAt: .zero, radius: 5), stroke: stroke))
    #expect(breaks.breaking(area) == area && breaks.breaking(circle) == circle)
  }

  @Test func aMaskKnowsAnAreaAndItsHoles() {
    let frame = Rect(x: 0, y: 0, width: 200, height: 200)
    func square(_ from: Double, _ to: Double) -> [Point] {
      [Point(x: from, y: from), Point(x: to, y: from), Point(x: to, y: to), Point(x: from, y: to)]
    }
    let mask = PageMask(rings: [square(50, 150), square(90, 110)], within: frame)
    #expect(mask.contains(Point(x: 60, y: 140)) && !mask.contains(Point(x: 100, y: 100)))
    #expect(!mask.contains(Point(x: 40, y: 60)) && !mask.contains(Point(x: -1e9, y: 1e9)))
    let half = TurnedBox(Rect(x: 20, y: 60, width: 60, height: 10))
    #expect(abs(mask.share(of: [half]) - 0.5) < 0.1)
    #expect(PageMask(rings: [], within: frame).share(of: [half]) == 0)
    // 100² less 20², in squares of 2.5.
    #expect(abs(Double(mask.places.count) * 6.25 - 9600) < 700)
  }

  @Test func aParabolaGoesThroughItsPoints() {
    let points = [-3.0, -1, 0, 2, 5, 9].map { Point(x: $0, y: 2 - 3 * $0 + 0.5 * $0 * $0) }
    let parabola = Parabola(of: points)
    #expect(parabola.span == -3...9)
    for point in points { #expect(abs(parabola.value(at: point.x) - point.y) < 1e-9) }
    #expect(Parabola(of: [Point(x: 1, y: 4)]).value(at: 1) == 4)
  }

  @Test func aLineIsMeasuredAlongItsBends() {
    let line = MeasuredLine([Point(x: 0, y: 0), Point(x: 30, y: 0), Point(x: 30, y: 40)])
    #expect(line.length == 70)
    #expect(line.point(at: 50) == Point(x: 30, y: 20))
    #expect(line.point(at: -10) == Point(x: -10, y: 0))
    #expect(line.point(at: 80) == Point(x: 30, y: 50))
    #expect(MeasuredLine([Point(x: 3, y: 4)]).point(at: 7) == Point(x: 3, y: 4))
  }

  @Test func lettersAlongALineLookUpFromIt() throws {
    let arc = (0...60).map { step -> Point in
      let turn = Turn(degrees: 200 + Double(step) * 140 / 60)
      return Point(x: 100 + 80 * turn.cosine, y: 100 + 80 * turn.sine)
    }
    let line = MeasuredLine(arc)
    let style = TextStyle(size: 10, letterSpacing: 2, color: Color(hex: 0))
    let typesetter = try ChartFixture.typesetter()
    let text = try MeasuredText("Mediterranean", style: style, language: "en", typesetter)
    let set = try #require(text.bent(along: line, middle: line.length / 2, lift: 4))
    for letter in try #require(set.run.curve).letters {
      // 4 points outside of the circle, within what a chord of a letter's width leaves.
      let radius = (letter.position - Point(x: 100, y: 100)).length
      #expect(abs(radius - 84) < 0.8)
    }
    // Persian letters join: no curve may tear them.
    let persian = try MeasuredText("دریای سیاه", style: style, language: "fa", typesetter)
    #expect(persian.bent(along: line, middle: line.length / 2) == nil)
    #expect(!persian.canBend)
  }

  @Test(arguments: [
    ("tr", "Türkiye", "TÜRKİYE"), ("az", "Gürcüstan, İran", "GÜRCÜSTAN, İRAN"),
    ("en", "Finland", "FINLAND"), ("ru", "Россия", "РОССИЯ"),
  ]) func capitalsAreThoseOfTheLanguage(language: String, name: String, raised: String) {
    #expect(name.raised(in: language) == raised)
  }
}

extension LabelShapeTests {
  @Test(arguments: [-6.5, 6.5]) func lettersInsideAndOutsideOfARingKeepTheirDistances(
    offset: Double
  )
    throws
  {
    let ring = (0...90).map { step -> Point in
      let turn = Turn(degrees: Double(-step) * 4)
      return Point(x: 100 + 34 * turn.cosine, y: 100 + 34 * turn.sine)
    }
    let typesetter = try ChartFixture.typesetter()
    let style = TextStyle(size: 7.5, color: Color(hex: 0))
    let label = try LineLabel(
      kind: "ring-label", text: "500 km", style: style, pieces: [ring], offset: offset
    ).label(typesetter)
    let letters = try typesetter.letters(of: "500 km", style: style)
    let curves = label.candidates.compactMap { $0.runs[0].curve }
    #expect(!curves.isEmpty)
    for curve in curves {
      for (pair, own) in zip(
        zip(curve.letters, curve.letters.dropFirst()), zip(letters, letters.dropFirst()))
      {
        // Along the arc, so that the chord is a little shorter.
        let step = own.1.start - own.0.start
        let found = (pair.1.position - pair.0.position).length
        #expect(abs(found / step - 1) < 0.25, "\(pair.0.string)\(pair.1.string)")
      }
    }
  }
}
