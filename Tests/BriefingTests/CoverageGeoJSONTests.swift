import Foundation
import Geodesy
import Testing

@testable import Briefing

/// GeoJSON as RFC 7946 wants it, over poles and the antimeridian, too.
@Suite struct CoverageGeoJSONTests {
  @Test(arguments: CoverageFile.names) func ringsAreClosedAndTurnTheRightWay(name: String) throws {
    let file = try CoverageFile(named: name)
    let footprints = file.features.filter { $0.kind == "footprint" }
    #expect(footprints.count == file.briefing.coverage.flatMap(\.footprints).count)
    for footprint in footprints {
      #expect(!footprint.polygons.isEmpty)
      for polygon in footprint.polygons {
        for (index, ring) in polygon.enumerated() {
          #expect(ring.count >= 4)
          #expect(ring.first == ring.last)
          let area = zip(ring, ring.dropFirst()).reduce(0.0) {
            $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1]
          }
          #expect(index == 0 ? area > 0 : area < 0, "\(footprint.id), ring \(index)")
        }
      }
    }
  }

  @Test(arguments: CoverageFile.names) func nothingCrosses180Degrees(name: String) throws {
    for feature in try CoverageFile(named: name).features {
      for part in feature.parts {
        for position in part {
          #expect(abs(position[0]) <= 180)
          #expect(abs(position[1]) <= 90)
          #expect(position.count == 2)
        }
        for (a, b) in zip(part, part.dropFirst()) {
          #expect(a != b, "\(feature.id)")
          let runsAlongAPole = abs(a[1]) == 90 && a[1] == b[1]
          #expect(abs(a[0] - b[0]) < 180 || runsAlongAPole, "\(feature.id): \(a) \(b)")
        }
      }
    }
  }

  /// The straight lines of the plane may take 100 m off an edge: well below 0.1 %.
  @Test(arguments: CoverageFile.names) func theAreaReadBackIsTheFootprints(name: String) throws {
    let file = try CoverageFile(named: name)
    let computed = file.briefing.coverage.flatMap(\.footprints).map(\.area.squareKilometres)
    let footprints = file.features.filter { $0.kind == "footprint" }
    for (footprint, area) in zip(footprints, computed) {
      let polygons = footprint.polygons.map { polygon in
        GeoPolygon(
          rings: polygon.map { ring in
            ring.dropLast().map { GeoCoordinate(latitude: $0[1], longitude: $0[0]) }
          })
      }
      let read = polygons.reduce(0.0) { $0 + Geodesic.wgs84.area(of: $1).squareKilometres }
      #expect(abs(read / area - 1) < 0.001, "\(footprint.id)")
      let stated = try #require(footprint.properties["area-km2"] as? Double)
      #expect(abs(stated - area) <= 0.0005)
    }
  }

  @Test(arguments: CoverageFile.names) func everyPartOfAnEdgeHasItsCause(name: String) throws {
    let file = try CoverageFile(named: name)
    let edges = file.features.filter { $0.kind == "edge" }
    let parts = file.briefing.coverage.flatMap(\.footprints).flatMap(\.edges)
    #expect(edges.map { $0.properties["cause"] as? String } == parts.map(\.cause.rawValue))
    for (edge, part) in zip(edges, parts) {
      let length = edge.lines.reduce(0.0) { sum, line in
        let positions = line.map { GeoCoordinate(latitude: $0[1], longitude: $0[0]) }
        return zip(positions, positions.dropFirst()).reduce(sum) {
          $0 + Geodesic.wgs84.distance(from: $1.0, to: $1.1).kilometres
        }
      }
      let stated = try #require(edge.properties["length-km"] as? Double)
      #expect(abs(length - stated) < 0.001 * stated + 0.001, "\(edge.id)")
      #expect(abs(stated - part.length.kilometres) <= 0.0005)
    }
    let footprints = file.features.filter { $0.kind == "footprint" }
    for footprint in footprints {
      let own = edges.filter { $0.id.hasPrefix(footprint.id + "-") }
      let causes = try #require(footprint.properties["causes"] as? [String])
      #expect(Set(own.compactMap { $0.properties["cause"] as? String }) == Set(causes))
      #expect(!causes.isEmpty)
    }
  }

  @Test(arguments: CoverageFile.names) func theBoxHoldsAllShapes(name: String) throws {
    let file = try CoverageFile(named: name)
    let whole = try #require(file.collection["bbox"] as? [Double])
    for feature in file.features where feature.geometry != nil {
      for box in [whole, try #require(feature.box)] {
        for position in feature.parts.flatMap({ $0 }) {
          #expect(box[1] <= position[1] && position[1] <= box[3])
          let isBetween =
            box[0] <= box[2]
            ? box[0] <= position[0] && position[0] <= box[2]
            : position[0] >= box[0] || position[0] <= box[2]
          #expect(isBetween, "\(feature.id)")
        }
      }
    }
  }

  @Test func aBoxAcross180DegreesHasItsWestInTheEast() throws {
    let file = try CoverageFile(named: "Examples/antimeridian")
    let box = try #require(file.collection["bbox"] as? [Double])
    // Shemya, 174° E, watches 259° to 27° up to 2,200 km away.
    #expect(box[0] > 120 && box[0] < 180)
    #expect(box[2] < -140 && box[2] > -180)
    let footprint = try #require(file.features.first { $0.kind == "footprint" })
    #expect(footprint.type == "MultiPolygon")
  }

  @Test func aFootprintOverAPoleRunsAlongTheBorderOfThePlane() throws {
    let south = try CoverageFile(named: "Examples/antarctic")
    let disc = try #require(south.features.first { $0.kind == "footprint" })
    #expect(disc.type == "Polygon")
    let ring = try #require(disc.polygons.first?.first)
    #expect(ring.contains([180, -90]) && ring.contains([-180, -90]))
    #expect(south.collection["bbox"] as? [Double] == disc.box)
    #expect(disc.box?[0] == -180 && disc.box?[1] == -90 && disc.box?[2] == 180)

    let north = try CoverageFile(named: "Examples/world")
    let thule = try #require(
      north.features.first {
        $0.kind == "footprint" && $0.properties["sensor"] as? String == "thule"
      })
    let corners = thule.polygons.flatMap { $0 }.flatMap { $0 }
    #expect(corners.contains([180, 90]) && corners.contains([-180, 90]))
  }

  @Test func aFeatureSaysWhatItRestsOn() throws {
    let file = try CoverageFile(named: "seeds/freeze-2007")
    #expect(Set(file.features.map(\.id)).count == file.features.count)
    #expect(
      file.features.filter { $0.kind == "sensor" }.map(\.id) == ["sensor-gabala", "sensor-brdy"])
    let gabala = try #require(file.features.first { $0.id == "1-gabala-search-1" })
    #expect(gabala.properties["height-m"] as? Double == 200_000)
    #expect(gabala.properties["radar-cross-section-m2"] as? Double == 1)
    #expect(gabala.properties["sector-from-deg"] as? Double == 107)
    #expect(gabala.properties["maximum-range-m"] as? Double == 6_000_000)
    #expect(gabala.properties["pointing-azimuth-deg"] is NSNull)
    let focus = try #require(file.features.first { $0.id == "3-brdy-focus-1" })
    #expect(focus.properties["pointing-azimuth-deg"] as? Double == 102)
    #expect(focus.properties["field-width-deg"] as? Double == 25)
    let assumptions = try #require(focus.properties["assumptions"] as? [[String: Any]])
    let field = try #require(assumptions.first { $0["parameter"] as? String == "field of view" })
    #expect(field["grade"] as? String == "assumption")
    let range = try #require(assumptions.first { $0["parameter"] as? String == "maximum range" })
    #expect((range["sources"] as? [String])?.isEmpty == false)
  }

  /// A target that flies higher than the radar reaches: there is no shape, but there is a feature.
  @Test func aHeightThatIsNotSeenHasNoShape() throws {
    let file = try CoverageFile(
      text: """
        briefmap: 1
        title: Out of reach
        date: 2007-10-12
        sites:
          - {id: hill, name: Hill, position: [50, 20], radar: {range: {max: 90 km}}}
        coverage: [{sensor: hill, target: {altitude: 100 km}}]
        """)
    let footprint = try #require(file.features.first { $0.kind == "footprint" })
    #expect(footprint.geometry == nil)
    #expect(footprint.properties["area-km2"] as? Double == 0)
    #expect(footprint.properties["reach-km"] is NSNull)
    #expect(try file.text(.kml).contains("Targets at 100 km"))
    #expect(try file.text(.csv).split(separator: "\r\n").count == 2)
  }
}
