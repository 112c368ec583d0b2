import Foundation
import Geodesy
import Testing

@testable import Coverage

/// Sensors above their targets, up to the Moon, against closed forms on a sphere.
@Suite struct HighSensorTests {
  static let radius = 6371.0088
  static let place = GeoCoordinate(latitude: 12, longitude: 34)
  /// WGS84 (NIMA TR8350.2): 510 065 622 km².
  static let earth = 510_065_622.0

  /// The share of the Earth that a sensor at a height sees of its surface: (1 − R/(R + h))/2.
  @Test(arguments: [10.0, 800, 35_786, 384_400]) func theVisibleCapHasItsKnownSize(
    height: Double
  ) throws {
    let footprint = Footprint(
      from: Self.place, sensorHeight: .kilometres(height), limits: ViewLimits(), height: .zero)
    let share = (1 - Self.radius / (Self.radius + height)) / 2
    // The ellipsoid is up to 0.7 % off the sphere where the cap is small.
    #expect(abs(footprint.area.squareKilometres / Self.earth / share - 1) < 0.012)
    #expect(footprint.edges.map(\.cause) == [.horizon])
  }

  @Test func theMoonSeesNearlyHalfOfTheEarth() throws {
    let footprint = Footprint(
      from: Self.place, sensorHeight: .kilometres(384_400), limits: ViewLimits(), height: .zero)
    let share = footprint.area.squareKilometres / Self.earth
    #expect(share > 0.48 && share < 0.5)
  }

  /// Down from an orbit, a ray e below the level meets the ground at the angle
  /// e − acos((R + h) cos e / R) from the point below.
  @Test(arguments: [-89.0, -75, -65]) func aSteepBeamCutsTheMiddleOut(elevation: Double) throws {
    let height = 800.0
    let footprint = Footprint(
      from: Self.place, sensorHeight: .kilometres(height),
      limits: ViewLimits(minimumElevation: .degrees(elevation)), height: .zero)
    let e = Angle.degrees(-elevation).radians
    let expected = Self.radius * (e - acos((Self.radius + height) / Self.radius * cos(e)))
    for position in try #require(footprint.polygons.first).rings[1] {
      let found = Geodesic.wgs84.distance(from: Self.place, to: position).kilometres
      // With the elevation angle the beam gets 1/sin of it longer on the ground.
      #expect(abs(found - abs(expected)) < 12)
    }
    #expect(Set(footprint.edges.map(\.cause)) == [.horizon, .minimumElevation])
  }

  @Test func aHeightBelowTheSensorIsSeenBeforeAndBehindAGap() throws {
    // From 100 km, targets 50 km high and a beam that goes no higher than 5° below the level.
    let footprint = Footprint(
      from: Self.place, sensorHeight: .kilometres(100),
      limits: ViewLimits(maximumElevation: .degrees(-8)), height: .kilometres(50))
    #expect(footprint.polygons.count == 2)
    let whole = Footprint(
      from: Self.place, sensorHeight: .kilometres(100), limits: ViewLimits(),
      height: .kilometres(50))
    #expect(whole.polygons.count == 1)
    #expect(footprint.area < whole.area)
  }

  /// A sees B where B sees A.
  @Test(arguments: [0.0, 30, 88], [5.0, 400, 1200]) func sightIsMutual(
    latitude: Double, height: Double
  ) throws {
    let ground = GeoCoordinate(latitude: latitude, longitude: 179)
    let up = Footprint(
      from: ground, sensorHeight: .zero, limits: ViewLimits(), height: .kilometres(height))
    for rim in try #require(up.polygons.first).rings[0].enumerated()
    where rim.offset.isMultiple(of: 45) {
      let sight = LineOfSight(from: rim.element, height: .kilometres(height), to: .zero)
      let azimuth = Geodesic.wgs84.azimuth(from: rim.element, to: ground)
      let plane = sight.plane(azimuth: azimuth)
      let farthest = plane.position(of: try #require(plane.crossings(plane.horizon).last))
      #expect(Geodesic.wgs84.distance(from: farthest, to: ground).kilometres < 12)
    }
  }
}
