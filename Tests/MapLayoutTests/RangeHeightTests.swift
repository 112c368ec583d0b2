import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The range–height diagram as it is drawn, against the table of ground distances (facts 4.3:
/// straight line, sphere of 6371.0088 km), which the ellipsoid keeps to 0.5 %.
@Suite struct RangeHeightTests {
  static let languages = WordsTests.codes

  /// The room of a drawing.
  static let room = Size(width: 600, height: 200)

  /// Where a line of the page first passes a height contour, in kilometres along the ground.
  static func crossing(_ line: [Point], _ contour: [Point], reach: Double) -> Double? {
    let steps = Double(contour.count - 1)
    for (index, (a, b)) in zip(contour, contour.dropFirst()).enumerated() {
      for (c, d) in zip(line, line.dropFirst()) {
        let (u, v, w) = (b - a, d - c, c - a)
        let cross = u.x * v.y - u.y * v.x
        let share = (w.x * v.y - w.y * v.x) / cross
        let other = (w.x * u.y - w.y * u.x) / cross
        if (0...1).contains(share), (0...1).contains(other) {
          return (Double(index) + share) / steps * reach
        }
      }
    }
    return nil
  }

  @Test(arguments: [(0.0, 200.0, 1576.0), (2, 200, 1369), (2, 500, 2233), (5, 500, 1949)])
  func aRayMeetsAHeightWhereTheTableHasIt(
    elevation: Double, height: Double, distance: Double
  ) throws {
    let coverage = try ChartFixture.twoRadars()
    let sheet = try ChartFixture.sheet(coverage: coverage)
    let section = try #require(sheet.drawing.elements.groups(ofKind: "section").first)
    let ray = try #require(
      section.elements.groups(ofKind: "ray").first {
        $0.datum("elevation-deg") == Figures.plain(elevation)
      })
    let reach = try #require(section.datum("ground-range-km").flatMap(Double.init))
    let contour = try #require(
      section.elements.groups(ofKind: "height-contour").first {
        $0.datum("height-km") == Figures.plain(height)
      })
    let found = try #require(Self.crossing(ray.points, contour.points, reach: reach))
    #expect(abs(found / distance - 1) < 0.005)
  }

  @Test(arguments: [1.0, 10]) func aStraightRayIsStraightOnThePage(stretch: Double) throws {
    // Height R (1 / cos(s/R) − 1) over s; a frame that is 10 times as high as it needs stretches.
    let scope = SectionScope(groundRange: .kilometres(400), height: .kilometres(15))
    let natural = SectionFrame(scope, in: Rect(x: 0, y: 0, width: 600, height: 20))
    #expect(natural.exaggeration == 1)
    let height = 23.0 * stretch
    let frame = SectionFrame(scope, in: Rect(x: 0, y: 0, width: 600, height: height))
    #expect(frame.exaggeration <= stretch)
    let radius = Ellipsoid.wgs84.meanRadius.kilometres
    let points = [0.0, 100, 200, 300, 400].map { distance in
      frame.point(
        groundRange: .kilometres(distance),
        height: .kilometres(radius * (1 / cos(distance / radius) - 1)))
    }
    let (first, last) = (points[0], points[4])
    for point in points {
      let way = last - first
      let off = (way.x * (point.y - first.y) - way.y * (point.x - first.x)) / way.length
      #expect(abs(off) < 1e-6)
    }
  }

  @Test func theEarthIsAsRoundAsItIs() {
    // Halfway between two ends 2,000 km apart it rises by R (1 − cos(1000 km / R)) = 78.3 km.
    let scope = SectionScope(groundRange: .kilometres(2000), height: .kilometres(600))
    let frame = SectionFrame(scope, in: Rect(x: 0, y: 0, width: 500, height: 200))
    let ground = frame.contour(at: .zero)
    let rise = (ground[0].y - ground[60].y) / frame.scale / frame.exaggeration / 1000
    #expect(abs(rise - 78.3) < 0.1)
  }

  @Test func whatIsSeenOfAHeightEndsWhereTheTableHasIt() throws {
    let coverage = try ChartFixture.twoRadars()
    let scope = SectionScope(showing: SectionSubject.all(of: coverage), in: Self.room)
    let frame = SectionFrame(scope, in: Rect(x: 0, y: 0, width: 600, height: 200))
    let subject = SectionSubject.all(of: coverage)[0]
    let layer = SectionLayer(
      frame: frame, view: subject.views[0], azimuth: subject.azimuth, style: .light,
      words: EnglishWords())
    for (height, distance) in [(200.0, 1369.0), (500, 2233)] {
      let contour = frame.contour(at: .kilometres(height), steps: 600)
      let end = try #require(layer.seenPieces(at: .kilometres(height)).last?.last)
      let index = try #require(contour.firstIndex(of: end))
      let found = scope.groundRange.kilometres * Double(index) / 600
      #expect(abs(found - distance) < distance * 0.005 + scope.groundRange.kilometres / 600)
    }
  }

  @Test func aFocusIsAWedgeBeforeWhatItCouldBeTurnedTo() throws {
    let sheet = try ChartFixture.sheet(coverage: ChartFixture.twoRadars())
    let sections = sheet.drawing.elements.groups(ofKind: "section")
    #expect(sections.map { $0.datum("sensor") } == ["gabala", "brdy"])
    #expect(sections.map { $0.datum("azimuth-deg") } == ["162", "102"])
    let looks = sections[1].elements.groups(ofKind: "section-view").map { $0.datum("look") }
    #expect(looks == ["reach", "narrow"])
    let degrees = sections[1].elements.groups(ofKind: "ray").compactMap {
      $0.datum("elevation-deg")
    }
    // 8° and half of 25°, and the limits of the mount.
    #expect(degrees.contains("20.5") && degrees.contains("2") && degrees.contains("90"))
    let causes = Set(
      sections[0].elements.groups(ofKind: "edge").compactMap { $0.datum("cause") })
    #expect(
      causes.isSuperset(of: ["minimum-elevation", "maximum-elevation", "minimum-range"]))
  }

  @Test func twoPointingsOfOneRadarAreTwoSideViews() throws {
    let brdy = try ChartFixture.catalogue.site("brdy")
    let coverage =
      try [102.0, 40].map {
        try SensorCoverage(
          of: brdy, mode: .focus(azimuth: .degrees($0), elevationAngle: .degrees(10)),
          target: RadarTarget(heights: [.kilometres(500)]))
      } + [
        SensorCoverage(of: brdy, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
      ]
    let subjects = SectionSubject.all(of: coverage)
    #expect(subjects.map(\.azimuth.degrees.rounded) == [102, 40])
    #expect(subjects.allSatisfy { $0.views.map(\.look) == [.reach, .narrow] })
  }

  @Test(arguments: languages) func noTwoWordsLieOnEachOther(language: String) throws {
    let typesetter = try ChartFixture.typesetter()
    let sheet = try ChartFixture.sheet(language: language, coverage: ChartFixture.twoRadars())
    // The lines of the small print stand as close as Arabic letters allow.
    let foot = sheet.drawing.elements.groups(ofKind: "foot").flatMap(\.elements.texts)
    let texts = sheet.drawing.elements.texts.filter { !foot.contains($0) }
    let boxes = try texts.map { try $0.corners(typesetter) }
    #expect(texts.count > 40)
    for (index, box) in boxes.enumerated() {
      for other in boxes.indices.dropFirst(index + 1) where overlap(box, boxes[other]) {
        Issue.record("\(texts[index].string) lies on \(texts[other].string)")
      }
      for corner in box {
        #expect(
          Rect(x: 0, y: 0, width: sheet.drawing.size.width, height: sheet.drawing.size.height)
            .contains(corner), "\(texts[index].string) leaves the page")
      }
    }
  }

  @Test(arguments: languages) func theWordsAlongTheGroundFindRoom(language: String) throws {
    let sheet = try ChartFixture.sheet(language: language, coverage: ChartFixture.twoRadars())
    let words = PageLanguages.words(in: language)
    let texts = sheet.drawing.elements.texts.map(\.string)
    #expect(texts.count { $0 == words.alongTheGround } == 2)
    for height in [200.0, 500] {
      let text = words.height(words.kilometres(.kilometres(height)))
      #expect(texts.count { $0 == text } == 2, "\(text)")
    }
  }

  @Test func aFlatViewIsStretchedAndSaysSo() throws {
    // A radar of 400 km range against aircraft.
    var site = try ChartFixture.catalogue.site("gabala")
    site.radar?.slantRange = RadarRecord.Limits(minimum: nil, maximum: nil)
    let coverage = [
      try SensorCoverage(
        of: site, mode: .search, target: RadarTarget(heights: [.kilometres(1), .kilometres(10)]))
    ]
    let sheet = try ChartFixture.sheet(coverage: coverage)
    let section = try #require(sheet.drawing.elements.groups(ofKind: "section").first)
    let exaggeration = try #require(section.datum("exaggeration"))
    #expect((Double(exaggeration) ?? 0) >= 2)
    let text = sheet.drawing.elements.texts.map(\.string).joined(separator: " ")
    #expect(text.contains("Heights are drawn \(exaggeration) times as large as distances."))
  }

  @Test func aChartOfNothingIsRefused() throws {
    #expect(throws: LayoutError.noCoverage) { try ChartFixture.sheet(coverage: []) }
  }

  @Test func tooManySideViewsForAPageAreRefused() throws {
    let site = try ChartFixture.catalogue.site("brdy")
    let coverage = try (0..<12).map {
      try SensorCoverage(
        of: site,
        mode: .focus(azimuth: .degrees(Double($0) * 20), elevationAngle: .degrees(20)),
        target: RadarTarget(heights: [.kilometres(500)]))
    }
    #expect {
      try ChartFixture.sheet(coverage: coverage)
    } throws: { error in
      if case LayoutError.pageTooSmall = error { true } else { false }
    }
  }
}

extension Double {
  fileprivate var rounded: Double { rounded() }
}
