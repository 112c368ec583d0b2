import Foundation
import Geodesy
import Testing

@testable import Coverage

/// Straight rays over a sphere, in closed form.
@Suite struct StraightRayTests {
  static let elevations = [0.0, 0.5, 2, 5, 30, 89.9]
  static let heights = [0.001, 1, 300, 10_000, 500_000, 3.8e8]

  @Test(arguments: elevations, heights)
  func thereAndBackIsTheSameHeight(degrees: Double, metres: Double) throws {
    let ray = try StraightRay(elevationAngle: .degrees(degrees))
    let found = try ray.height(atGroundRange: ray.groundRange(toHeight: .metres(metres)))
    #expect(abs(found.metres / metres - 1) < 1e-9)
  }

  @Test(arguments: [0.0, 1, 2, 5, 20, 60, 90])
  func theFormulaAgreesWithATracedRayWithoutAir(degrees: Double) throws {
    let ray = try StraightRay(elevationAngle: .degrees(degrees))
    for kilometres in [10.0, 200, 1500, 36_000] {
      let height = Distance.kilometres(kilometres)
      let traced = try ExponentialAtmosphere.none.ray(
        apparentElevation: .degrees(degrees), from: .zero, to: height,
        earthRadius: Ellipsoid.wgs84.meanRadius)
      #expect(abs((try ray.groundRange(toHeight: height) - traced.groundRange).metres) < 0.01)
    }
  }

  /// What the sphere costs, in all directions from the equator to the pole.
  @Test(arguments: [0.0, 2, 5], [100.0, 500, 1000])
  func aSphereIsNearlyTheEllipsoid(degrees: Double, kilometres: Double) throws {
    let height = Distance.kilometres(kilometres)
    let range = try StraightRay(elevationAngle: .degrees(degrees)).groundRange(toHeight: height)
    for latitude in [0.0, 30, 45, 60, 90] {
      let position = GeoCoordinate(latitude: latitude, longitude: 20)
      let sight = LineOfSight(from: position, height: .zero, to: height)
      for azimuth in [0.0, 45, 90, 180] {
        let plane = sight.plane(azimuth: .degrees(azimuth))
        guard case .one(let crossing) = plane.crossings(Slope(.degrees(degrees))) else {
          Issue.record("\(latitude)°, \(azimuth)°: no way to \(height)")
          continue
        }
        let place = plane.position(of: crossing)
        let found = Geodesic.wgs84.distance(from: position, to: place)
        #expect(abs(found / range - 1) < 0.003, "\(latitude)°, \(azimuth)°")
        let over = try StraightRay(elevationAngle: .degrees(degrees)).height(atGroundRange: found)
        #expect(abs(over / height - 1) < 0.007, "\(latitude)°, \(azimuth)°")
      }
    }
  }

  @Test func aSensorStandsOnItsOwnPlace() throws {
    let ray = try StraightRay(elevationAngle: .zero)
    #expect(try ray.groundRange(toHeight: .zero) == .zero)
    #expect(try ray.height(atGroundRange: .zero) == .zero)
    let up = try StraightRay(elevationAngle: .degrees(90))
    #expect(try up.groundRange(toHeight: .kilometres(1000)) < .metres(1e-6))
  }

  @Test func whatNoRayReachesIsAnError() throws {
    for degrees in [-0.1, 90.1, .nan, .infinity] {
      #expect(throws: CoverageError.self) { try StraightRay(elevationAngle: .degrees(degrees)) }
    }
    let ray = try StraightRay(elevationAngle: .degrees(2))
    for metres in [-1, .nan, .infinity] {
      #expect(throws: CoverageError.self) { try ray.groundRange(toHeight: .metres(metres)) }
      #expect(throws: CoverageError.self) { try ray.height(atGroundRange: .metres(metres)) }
    }
    // 88° of 6371.0088 km.
    #expect(try ray.height(atGroundRange: .kilometres(9785)) > .kilometres(1e6))
    #expect(throws: CoverageError.self) { try ray.height(atGroundRange: .kilometres(9786)) }
  }
}
