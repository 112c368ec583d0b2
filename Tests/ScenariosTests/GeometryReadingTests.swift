import GeoData
import Geodesy
import Scenarios
import Testing

@Suite struct GeometryReadingTests {
  @Test func aRingIsReadWhole() throws {
    let read = try scenario(
      minimal(
        "rings: [{around: moscow, radius: [5500 km, 500 km], fill: true, units: [km, mi],"
          + " sector: {from: 300 deg, to: 60 deg}, color: russia, label: INF}]"))
    let ring = read.rings[0]
    #expect(ring.radii == [.kilometres(500), .kilometres(5500)])
    #expect(ring.fill == .tint)
    #expect(ring.units == [.kilometres, .miles])
    #expect(ring.color == .russia)
    #expect(ring.area.inner == .kilometres(500) && ring.area.outer == .kilometres(5500))
    #expect(abs((ring.area.azimuths?.width.degrees ?? 0) - 120) < 1e-9)
  }

  @Test func aRingAloneIsALineAndItsAreaADisc() throws {
    let ring = try scenario(minimal("rings: [{around: moscow, radius: 500 km}]")).rings[0]
    #expect(ring.fill == nil && ring.units == [.kilometres] && ring.color == .arc)
    #expect(ring.area.inner == .zero && ring.area.azimuths == nil)
  }

  @Test(arguments: [("hatch", FillLook.Texture.hatch), ("tint", .tint), ("true", .tint)])
  func aFillHasATexture(word: String, texture: FillLook.Texture) throws {
    let text = minimal("rings: [{around: moscow, radius: 500 km, fill: \(word)}]")
    #expect(try scenario(text).rings[0].fill == texture)
  }

  @Test func aRhumbBearingKeepsItsAzimuthPastHalfWayAround() throws {
    let line = try scenario(
      minimal("lines: [{from: [80, 0], azimuth: 90 deg, length: 5000 km, kind: rhumb}]")
    ).lines[0].line
    let steps = zip(line, line.dropFirst()).map { Geodesic.wgs84.inverse(from: $0, to: $1) }
    let length = steps.reduce(0) { $0 + $1.distance.kilometres }
    #expect(abs(length - 5000) < 5)
    #expect(line.allSatisfy { abs($0.latitude.degrees - 80) < 1e-6 })
    #expect(steps.allSatisfy { $0.azimuth > .zero && $0.azimuth < .degrees(180) })
  }

  @Test func aLineGoesToAPlaceOrInADirection() throws {
    let lines = try scenario(
      minimal(
        """
        lines:
          - {from: brdy, to: gabala}
          - {from: brdy, to: gabala, kind: rhumb, label: both, units: [km, nmi], arrow: true}
          - {from: brdy, azimuth: 102 deg, length: 3000 km}
          - {from: brdy, to: [40, 50], label: as the crow flies}
        """)
    ).lines
    #expect(lines.map(\.kind) == [.greatCircle, .rhumb, .greatCircle, .greatCircle])
    #expect(lines.map(\.label) == [.distance, .both, .bearing, .text("as the crow flies")])
    #expect(lines[1].hasArrow && lines[1].units == [.kilometres, .nauticalMiles])
    // Facts 1.5: 2,816.1 km at 97.2°, to 40.870 N 47.800 E, 0.2 km from the position here.
    #expect(abs(lines[0].measure.distance.kilometres - 2816.1) < 0.4)
    #expect(abs(lines[0].measure.azimuth.degrees - 97.2) < 0.06)
    #expect(lines[1].measure.distance > lines[0].measure.distance)
    let end = try #require(lines[2].destination)
    let brdy = lines[2].from.position
    #expect(abs(Geodesic.wgs84.distance(from: brdy, to: end).kilometres - 3000) < 1e-6)
    #expect(abs(Geodesic.wgs84.azimuth(from: brdy, to: end).degrees - 102) < 1e-6)
    #expect(lines[2].line.first == brdy)
  }

  @Test func aLookIsReadWithItsLayer() throws {
    let layers = try scenario(
      minimal("layers: [{membership: nato, look: hatch, color: text}, uncertainty]")
    ).layers
    guard case .membership(_, let look) = layers[0] else {
      Issue.record("not a membership")
      return
    }
    #expect(look == FillLook(texture: .hatch, color: .text))
    #expect(layers[1] == .uncertainty)
  }

  @Test(arguments: [
    (
      "rings: [{around: moscow, radius: 20000 km, fill: true}]",
      "rings[0].radius is 20000 km, beyond 19970 km, where a circle meets itself and cannot be filled"
    ),
    (
      "rings: [{around: moscow, radius: 5 km, fill: dots}]",
      "rings[0].fill is dots, the choices are tint and hatch"
    ),
    (
      "rings: [{around: moscow, radius: 5 km, units: [km, km]}]",
      "rings[0].units names a unit twice"
    ),
    (
      "rings: [{around: moscow, radius: 5 km, sector: {from: 10 deg}}]",
      "rings[0].sector has no to, which must be there"
    ),
    ("lines: [{from: brdy}]", "lines[0] has not one of to, or azimuth and length"),
    (
      "lines: [{from: brdy, to: gabala, length: 5 km}]",
      "lines[0] has not one of to, or azimuth and length"
    ),
    (
      "lines: [{from: brdy, to: brdy}]", "lines[0].to is brdy, the place where the line begins"
    ),
    (
      "lines: [{from: brdy, azimuth: 0 deg, length: 9000 km, kind: rhumb}]",
      "lines[0].length is 9000 km, past a pole, where a rhumb line ends"
    ),
    (
      "layers: [{positions: nato}]",
      "layers[0].positions is nato, a membership, which the key membership draws"
    ),
    (
      "layers: [{membership: nato, label: map}]",
      "layers[0].label is map, of no meaning for membership"
    ),
    (
      "layers: [{highlight: [CZ], look: tint}]",
      "layers[0].look is tint, of no meaning for highlight"
    ),
    (
      "layers: [{missiles: [5500 km, 500 km]}]",
      "layers[0].missiles is [5500 km, 500 km], not from a shorter to a longer distance"
    ),
  ])
  func aFaultSaysWhatWouldBeRight(text: String, problem: String) throws {
    let found = try faults(minimal(text))
    #expect(found.count == 1 && found[0].hasSuffix(problem), "\(found)")
  }
}
