import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

/// Where things stand on a map that explain it.
@Suite struct InsetTests {
  private static let frame = Rect(x: 100, y: 50, width: 400, height: 300)

  private static func inset(
    _ name: String, _ place: PageFurniture.Place, _ width: Double = 80, _ height: Double = 60
  ) -> Inset {
    Inset(name: name, place: place, size: Size(width: width, height: height)) { _, _ in
      .group(Group(kind: "test", elements: []))
    }
  }

  @Test(arguments: PageFurniture.Corner.allCases)
  func whatHasACornerStandsInIt(corner: PageFurniture.Corner) throws {
    var board = InsetBoard(frame: Self.frame, subject: MapSubject())
    board.place(Self.inset("box", .corner(corner)))
    let rect = try #require(board.placed.first?.rect)
    #expect(Self.frame.contains(rect))
    #expect((rect.midX < Self.frame.midX) == [.topLeft, .bottomLeft].contains(corner))
    #expect((rect.midY < Self.frame.midY) == [.topLeft, .topRight].contains(corner))
  }

  @Test func twoInOneCornerStandOneBehindTheOther() throws {
    var board = InsetBoard(frame: Self.frame, subject: MapSubject())
    board.place(Self.inset("first", .corner(.bottomLeft)))
    board.place(Self.inset("second", .corner(.bottomLeft), 120, 40))
    try #require(board.placed.count == 2)
    let (first, second) = (board.placed[0].rect, board.placed[1].rect)
    #expect(second.maxY < first.minY)
    #expect(second.minX == first.minX)
  }

  @Test func theEmptiestCornerIsTheOneThatHidesNothing() throws {
    // Sites in three corners; nothing in the upper left.
    let subject = MapSubject(sites: [
      Point(x: 130, y: 320), Point(x: 470, y: 320), Point(x: 470, y: 80),
    ])
    var board = InsetBoard(frame: Self.frame, subject: subject)
    board.place(Self.inset("box", .emptiest))
    let rect = try #require(board.placed.first?.rect)
    #expect(rect.midX < Self.frame.midX && rect.midY < Self.frame.midY)
  }

  @Test func anEdgeThatCrossesACornerCountsThoughItHasNoPointThere() throws {
    let subject = MapSubject(lines: [[Point(x: 0, y: 340), Point(x: 600, y: 340)]])
    var board = InsetBoard(frame: Self.frame, subject: subject)
    board.place(Self.inset("box", .emptiest))
    #expect(try #require(board.placed.first?.rect).midY < Self.frame.midY)
  }

  @Test func whatFindsNoRoomIsListed() {
    var board = InsetBoard(frame: Self.frame, subject: MapSubject())
    board.place(Self.inset("wide", .emptiest, 500, 10))
    for _ in 0..<10 { board.place(Self.inset("many", .corner(.topLeft))) }
    #expect(board.dropped.first == "wide")
    #expect(board.placed.count == 4)
    #expect(board.dropped.count == 7)
    for (index, one) in board.placed.enumerated() {
      for other in board.placed[..<index] { #expect(!one.rect.intersects(other.rect)) }
    }
  }
}

/// The arrow to north.
@Suite struct NorthArrowTests {
  private static func arrow(
    _ method: ProjectionMethod, center: GeoCoordinate, width: Double
  ) throws -> NorthArrow {
    let projection = try Projection(ProjectionDefinition(method: method, center: center))
    let middle = try #require(projection.project(center))
    let view = MapView(
      projection: projection, center: middle, frame: Rect(x: 0, y: 0, width: 400, height: 300),
      scale: 400 / width)
    return NorthArrow(view: view, style: .light, letter: "N")
  }

  private static let prague = GeoCoordinate(latitude: 50, longitude: 14)

  @Test func northIsUpInTheMiddleOfASmallMap() throws {
    let arrow = try Self.arrow(.lambertAzimuthalEqualArea, center: Self.prague, width: 500_000)
    #expect(arrow.hasMeaning)
    guard case .group(let group) = arrow.element(in: Rect(x: 190, y: 140, width: 20, height: 20))
    else { return }
    #expect(group.datum("turn-deg") == "0")
  }

  @Test func aMapOnWhichMeridiansFanOutHasNoOneNorth() throws {
    #expect(
      try !Self.arrow(.lambertAzimuthalEqualArea, center: Self.prague, width: 4_000_000).hasMeaning)
    #expect(
      try !Self.arrow(
        .azimuthalEquidistant, center: GeoCoordinate(latitude: 90, longitude: 0), width: 500_000
      ).hasMeaning)
  }

  @Test func onMercatorNorthIsUpEverywhere() throws {
    #expect(try Self.arrow(.mercator, center: Self.prague, width: 8_000_000).hasMeaning)
  }
}
