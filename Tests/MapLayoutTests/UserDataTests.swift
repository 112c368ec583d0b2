import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

@Suite struct UserDataTests {
  static func line(_ numbers: [(Double, Double)]) -> GeoLine {
    numbers.map { GeoCoordinate(latitude: $0.1, longitude: $0.0) }
  }

  static func polygon(
    _ numbers: [(Double, Double)], holes: [[(Double, Double)]] = [],
    longEdges: StraightEdges.LongEdges? = nil
  ) throws -> DataShape {
    let edges = StraightEdges(longEdges: longEdges)
    let outer = try edges.ring(line(numbers), isHole: false)
    return DataShape(
      polygons: [[outer] + (try holes.map { try edges.ring(line($0), isHole: true) })])
  }

  static let frame = Rect(x: 10, y: 20, width: 400, height: 300)
  static let noBreaks = LineBreaks(around: [], within: frame)

  /// A layer on a map around 20° E.
  static func layer(
    _ features: [DataFeature], classes: [DataClass] = [DataClass(.all)],
    _ method: ProjectionMethod = .lambertAzimuthalEqualArea, latitude: Double = 50,
    kilometres: Double = 4000
  ) throws -> UserDataLayer {
    UserDataLayer(
      view: try MapViewTests.view(method, latitude: latitude, kilometres: kilometres),
      style: .light, layer: DataLayer(name: "Data", classes: classes, features: features), index: 0,
      language: "en")
  }

  static func shapes(_ element: Element?) -> [Shape] {
    guard case .group(let group)? = element else { return [] }
    return group.elements.flatMap { element -> [Shape] in
      switch element {
      case .shape(let shape): [shape]
      case .group: shapes(element)
      case .text: []
      }
    }
  }

  /// Whether a path filled by the even-odd rule covers a point.
  static func covers(_ path: Path, _ point: Point) -> Bool {
    var isInside = false
    var start = Point(x: 0, y: 0)
    var last = start
    func edge(to next: Point) {
      if (last.y > point.y) != (next.y > point.y),
        point.x < last.x + (next.x - last.x) * (point.y - last.y) / (next.y - last.y)
      {
        isInside.toggle()
      }
      last = next
    }
    for segment in path.segments {
      switch segment {
      case .move(let to): (start, last) = (to, to)
      case .line(let to): edge(to: to)
      case .curve(_, _, let to): edge(to: to)
      case .close: edge(to: start)
      }
    }
    return isInside
  }

  @Test func aFeaturesClassDecidesItsPaint() throws {
    var planned = DataStyle()
    planned.fill = StylePaint.none
    planned.color = .role(.us)
    var present = DataStyle()
    present.color = .rgb(0x123456)
    let spot = DataShape(points: Self.line([(20, 50)]))
    let layer = try Self.layer(
      [DataFeature(classIndex: 0, shape: spot), DataFeature(classIndex: 1, shape: spot)],
      classes: [
        DataClass(.value("planned"), style: planned), DataClass(.value("present"), style: present),
      ])
    let shapes = Self.shapes(layer.linesAndSigns(Self.noBreaks))
    #expect(shapes.map(\.fill) == [.solid(MapStyle.light.land), .solid(Color(hex: 0x123456))])
    #expect(shapes.first?.stroke?.color == MapStyle.light.us.color)
  }

  @Test func linesMakeWayForWordsAndSignsStayWhole() throws {
    var crossed = DataStyle()
    crossed.fill = StylePaint.none
    crossed.symbol = .interceptors
    let layer = try Self.layer(
      [
        DataFeature(shape: DataShape(lines: [Self.line([(10, 50), (30, 50)])])),
        DataFeature(shape: DataShape(points: Self.line([(20, 52)]))),
      ], classes: [DataClass(.all, style: crossed)])
    let whole = Self.shapes(layer.linesAndSigns(Self.noBreaks))
    let broken = Self.shapes(
      layer.linesAndSigns(
        LineBreaks(around: [TurnedBox(Self.frame.insetBy(10))], within: Self.frame)))
    #expect(whole.count > 1)
    #expect(broken.dropFirst().elementsEqual(whole.dropFirst()))
    #expect(broken.first?.path != whole.first?.path)
  }

  @Test func aRoleHasTheColourOfTheTheme() throws {
    for style in try Theme.allCases.map(ThemeFolder.ofPackage.style) {
      #expect(style.color(.role(.russia)) == style.russia.color)
      #expect(style.color(.rgb(0xff0000)) == Color(hex: 0xff0000))
    }
  }

  @Test func stepsOfNumbersGoFromPaleToFull() throws {
    let layer = DataLayer(
      name: "Data",
      classes: [
        DataClass(.numbers(above: nil, upTo: 5)), DataClass(.numbers(above: 5, upTo: nil)),
      ], features: [])
    let colors = [0, 1].map {
      DataPaint(layer, classIndex: $0, map: .light).color
    }
    #expect(colors[1] == MapStyle.light.other.color)
    #expect(colors[0].red > colors[1].red)
  }

  @Test func anEdgeAlongAParallelFollowsItOnThePage() throws {
    let layer = try Self.layer([
      DataFeature(shape: DataShape(lines: [Self.line([(0, 60), (40, 60)])]))
    ])
    let view = try MapViewTests.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 4000)
    let points = try #require(layer.lines.first)
    #expect(points.count > 5)
    for point in points {
      let position = try #require(view.position(of: point))
      #expect(abs(position.latitude.degrees - 60) < 0.02)
    }
  }

  @Test func aHoleStaysAHole() throws {
    let shape = try Self.polygon(
      [(10, 45), (30, 45), (30, 55), (10, 55), (10, 45)],
      holes: [[(18, 48), (22, 48), (22, 52), (18, 52), (18, 48)]])
    let layer = try Self.layer([DataFeature(shape: shape)])
    let view = try MapViewTests.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 4000)
    let fill = try #require(Self.shapes(layer.areas()).first)
    #expect(fill.fillRule == .evenodd)
    let middle = try #require(view.point(of: GeoCoordinate(latitude: 50, longitude: 20)))
    let side = try #require(view.point(of: GeoCoordinate(latitude: 50, longitude: 14)))
    #expect(!Self.covers(fill.path, middle))
    #expect(Self.covers(fill.path, side))
  }

  @Test(arguments: [false, true]) func aPolygonIsFilledWhicheverWayItsRingRuns(
    isReversed: Bool
  ) throws {
    let ring: [(Double, Double)] = [(10, 45), (30, 45), (30, 55), (10, 55), (10, 45)]
    // From afar: a ring that ran the wrong way would fill all of the map but its inside.
    let layer = try Self.layer(
      [DataFeature(shape: try Self.polygon(isReversed ? ring.reversed() : ring))],
      kilometres: 9000)
    let view = try MapViewTests.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 9000)
    let path = try #require(Self.shapes(layer.areas()).first?.path)
    let inside = try #require(view.point(of: GeoCoordinate(latitude: 50, longitude: 20)))
    let outside = try #require(view.point(of: GeoCoordinate(latitude: 50, longitude: 40)))
    #expect(Self.covers(path, inside))
    #expect(!Self.covers(path, outside))
  }

  @Test(arguments: [
    [(0.0, 70.0), (120, 70), (-120, 70), (0, 70)],
    [(-180, 90), (-180, 70), (0, 70), (180, 70), (180, 90), (-180, 90)],
  ]) func aRingAroundThePoleIsFilledAtThePole(ring: [(Double, Double)]) throws {
    let shape = try Self.polygon(ring, longEdges: ring.count == 4 ? .crossAntimeridian : nil)
    for method in [ProjectionMethod.lambertAzimuthalEqualArea, .orthographic] {
      let layer = try Self.layer(
        [DataFeature(shape: shape)], method, latitude: 89, kilometres: 9000)
      let view = try MapViewTests.view(method, latitude: 89, kilometres: 9000)
      let path = try #require(Self.shapes(layer.areas()).first?.path)
      let inside = try #require(view.point(of: GeoCoordinate(latitude: 80, longitude: -30)))
      let outside = try #require(view.point(of: GeoCoordinate(latitude: 65, longitude: 20)))
      #expect(Self.covers(path, inside))
      #expect(!Self.covers(path, outside))
    }
  }

  @Test func theCutAt180IsNotDrawn() throws {
    let shape = try Self.polygon([(170, 60), (180, 60), (180, 70), (170, 70), (170, 60)])
    let outline = try #require(shape.polygons.first?.first).count
    #expect(outline == 5)
    let layer = try Self.layer([DataFeature(shape: shape)], latitude: 65)
    let view = try Self.view(around: 180)
    let visible = try #require(
      VisibleFeature(
        DataFeature(shape: shape), number: 1, view: view, edges: PlateCarree()))
    let seam = try #require(view.point(of: GeoCoordinate(latitude: 65, longitude: 180)))
    for case .line(let point) in visible.outline.segments {
      #expect(abs(point.x - seam.x) > 0.3 || abs(point.y - seam.y) > 30)
    }
    // On the other side of the Earth nothing is to be seen of it.
    #expect(layer.areas() == nil)
  }

  static func view(around longitude: Double) throws -> MapView {
    let center = GeoCoordinate(latitude: 65, longitude: longitude)
    let projection = try Projection(
      ProjectionDefinition(method: .lambertAzimuthalEqualArea, center: center))
    return MapView(
      projection: projection, center: try #require(projection.project(center)),
      frame: Rect(x: 0, y: 0, width: 400, height: 300), scale: 400 / 2_000_000)
  }

  @Test func aLabelThatCannotFitIsListedAndNotMeasured() throws {
    let spot = DataShape(points: Self.line([(20, 50)]))
    let layer = try Self.layer((1...3).map { DataFeature(label: "Place \($0)", shape: spot) })
    var board = LabelBoard(frame: Rect(x: 10, y: 20, width: 400, height: 300))
    board.reserve(board.frame)
    try layer.write(on: &board, ChartFixture.typesetter())
    #expect(board.placed.isEmpty)
    #expect(board.dropped.map(\.text) == ["Place 1", "Place 2", "Place 3"])
    #expect(board.dropped.allSatisfy { $0.candidates.isEmpty })
  }

  @Test func whatMayFitIsNeverLeftOut() throws {
    // The narrowest letters of all.
    let typesetter = try ChartFixture.typesetter()
    let spot = DataShape(points: Self.line([(20, 50)]))
    for text in ["illi", "i", "....", "Wide Word", "|||||"] {
      let layer = try Self.layer([DataFeature(label: text, shape: spot)])
      var board = LabelBoard(frame: Rect(x: 10, y: 20, width: 400, height: 300))
      let free = Rect(x: 180, y: 155, width: 60, height: 14)
      board.reserve(Rect(minX: 0, minY: 0, maxX: 500, maxY: free.minY))
      board.reserve(Rect(minX: 0, minY: free.maxY, maxX: 500, maxY: 400))
      let full = try PointLabel(
        kind: "", lines: [(text, TextStyle(size: 7.5, color: MapStyle.light.text))],
        anchor: Point(x: 210, y: 170), clearance: 3
      ).label(typesetter)
      let fits = full.candidates.contains { $0.boxes.map(\.bounds).allSatisfy(board.isFree) }
      try layer.write(on: &board, typesetter)
      if fits { #expect(board.placed.count == 1) }
    }
  }

  @Test func theLegendHasALineForEachClass() throws {
    let spot = DataShape(points: Self.line([(20, 50)]))
    let layer = DataLayer(
      name: "Reach",
      classes: [
        DataClass(.numbers(above: nil, upTo: 1100)), DataClass(.numbers(above: 1100, upTo: 2750)),
        DataClass(.numbers(above: 2750, upTo: nil), legend: "far"), DataClass(.others),
      ], property: "km", features: (0..<4).map { DataFeature(classIndex: $0, shape: spot) })
    var column = TextColumn(x: 0, y: 0, width: 300, typesetter: try ChartFixture.typesetter())
    try DataLegend(style: .light, layer: layer, words: EnglishWords()).write(in: &column)
    let thin = "\u{202F}"
    let texts = column.elements.texts.map { $0.string.replacing(thin, with: " ") }
    #expect(texts == ["Reach", "≤ 1 100", "1 100 to 2 750", "far", "other"])
  }

  @Test func theFrameShowsAllOfTheData() throws {
    let positions: GeoLine = (0..<200).map { index in
      let north = Double(index * 37 % 100) / 7
      let east = Double(index * 53 % 100) / 5
      return GeoCoordinate(latitude: 40 + north, longitude: 10 + east)
    }
    let layer = DataLayer(
      name: "Data", classes: [DataClass(.all)],
      features: positions.map { DataFeature(shape: DataShape(points: [$0])) })
    let extremes = layer.extremes
    #expect(extremes.count < 120)
    #expect(extremes.map(\.latitude).max() == positions.map(\.latitude).max())
    #expect(extremes.map(\.longitude).min() == positions.map(\.longitude).min())
  }
}
