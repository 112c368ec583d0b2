import Briefing
import Foundation
import Testing

/// What two plans see against each other: identities, and a count of places one by one.
@Suite struct ComparisonTests {
  private static let root = String(
    #filePath.dropLast("Tests/BriefingTests/ComparisonTests.swift".count))
  private static let resources = Resources(path: root + "Resources")

  private static func seed(_ name: String) throws -> Scenario {
    try ScenarioInput.read(root + "seeds/\(name).yaml", resources: resources)
  }

  /// What some radars of the catalogue see of targets 500 km up.
  private static func plan(_ sensors: [String]) throws -> Scenario {
    let catalogue = Catalogue(directory: resources.catalogue)
    var plan = Scenario(
      title: sensors.joined(separator: ", "), date: try #require(CalendarDate("2007-10-12")))
    plan.coverage = try sensors.map { CoverageRequest(sensor: try catalogue.site($0)) }
    return plan
  }

  private static func comparison(_ first: Scenario, _ second: Scenario) throws -> ComparisonBriefing
  {
    try ComparisonBriefing(first, second, resources: resources)
  }

  /// Pairs that are apart, overlap, share an edge, and lie within each other.
  private static func pairs() throws -> [(Scenario, Scenario)] {
    [
      (try seed("us-plan"), try seed("russian-offer")),
      (try seed("freeze-2007"), try seed("us-plan")),
      (try plan(["gabala"]), try plan(["armavir"])),
      (try plan(["gabala", "armavir"]), try plan(["armavir", "fylingdales"])),
    ]
  }

  @Test func whatAPlanSeesIsKeptOrLostOrGained() throws {
    for (first, second) in try Self.pairs() {
      for comparison in try Self.comparison(first, second).heights {
        for index in [nil] + comparison.areas.indices.map(Optional.some) {
          let (kept, lost, gained) = (
            comparison.area(.kept, within: index), comparison.area(.lost, within: index),
            comparison.area(.gained, within: index)
          )
          let sums = [
            (kept + lost, comparison.firstArea(within: index)),
            (kept + gained, comparison.secondArea(within: index)),
          ]
          for (sum, whole) in sums where whole > .zero { #expect(abs(sum / whole - 1) < 1e-4) }
        }
      }
    }
  }

  @Test func aPlanAgainstItselfIsAllKept() throws {
    for name in ["us-plan", "russian-offer", "freeze-2007"] {
      let plan = try Self.seed(name)
      let briefing = try Self.comparison(plan, plan)
      #expect(briefing.largestDifference < 1e-9, "\(name)")
      for comparison in briefing.heights {
        #expect(comparison.area(.kept) > .zero)
        #expect(comparison.area(.lost) == .zero && comparison.area(.gained) == .zero)
      }
    }
  }

  @Test func orderSwapsWhatIsGainedAndLost() throws {
    for (first, second) in try Self.pairs() {
      let (there, back) = (
        try Self.comparison(first, second).heights, try Self.comparison(second, first).heights
      )
      for (one, two) in zip(there, back) {
        #expect(one.height == two.height)
        for (a, b) in [
          (one.area(.kept), two.area(.kept)), (one.area(.lost), two.area(.gained)),
          (one.area(.gained), two.area(.lost)),
        ] { #expect(abs(a.squareKilometres - b.squareKilometres) < 1) }
      }
    }
  }

  /// Every place of a grid whose cells have one size on the ellipsoid is asked by itself; the cells
  /// that an edge cuts err by chance, a thousand of them by 0.05 % of the whole together.
  @Test func areasAreThoseOfAGridOfEqualCells() throws {
    let briefing = try Self.comparison(Self.plan(["gabala"]), Self.plan(["armavir"]))
    let comparison = try #require(briefing.heights.first)
    let regions = [briefing.first, briefing.second].map { plan in
      GeoRegion(plan.coverage.flatMap(\.footprints).flatMap(\.polygons))
    }
    let (columns, rows) = (400, 200)
    // From 10° to 90° of longitude, and from the equator to the pole by authalic latitude.
    let (west, east) = (10.0, 90.0)
    var counts = [0, 0, 0]
    for row in 0..<rows {
      let latitude = Authalic.latitude(part: (Double(row) + 0.5) / Double(rows))
      for column in 0..<columns {
        let longitude = west + (east - west) * (Double(column) + 0.5) / Double(columns)
        // Outside of what either radar sees at all.
        guard (5...62).contains(latitude) else { continue }
        let place = GeoCoordinate(latitude: latitude, longitude: longitude)
        let seen = regions.map { $0.contains(place) }
        if seen == [true, true] { counts[0] += 1 }
        if seen == [true, false] { counts[1] += 1 }
        if seen == [false, true] { counts[2] += 1 }
      }
    }
    let cell = Geodesic.wgs84.wholeArea / 2 * ((east - west) / 360 / Double(columns * rows))
    let all = comparison.area(.kept) + comparison.area(.lost) + comparison.area(.gained)
    for (count, change) in zip(counts, [CoverageComparison.Change.kept, .lost, .gained]) {
      let difference = cell * Double(count) - comparison.area(change)
      #expect(count > 1000 && abs(difference / all) < 0.001, "\(change)")
    }
  }

  @Test func whatARadarCouldBeTurnedToDoesNotCountBesideWhereItPoints() throws {
    let briefing = try Self.comparison(Self.seed("us-plan"), Self.seed("russian-offer"))
    #expect(briefing.first.coverage.count == 2 && briefing.first.seen.count == 1)
    #expect(briefing.second.seen.count == briefing.second.coverage.count)
    let focus = try #require(
      briefing.first.seen.first?.footprints.first { $0.height == .kilometres(500) })
    let comparison = try #require(briefing.heights.first { $0.height == .kilometres(500) })
    #expect(abs(comparison.firstArea() / focus.area - 1) < 1e-4)
    #expect(briefing.bestHeight == .kilometres(500))
  }

  @Test func threePanelsHaveOneFrame() throws {
    let page = try Self.comparison(Self.seed("us-plan"), Self.seed("russian-offer")).page()
    #expect(page.scenario.maps.count == 3)
    #expect(page.scenario.maps[2].coverage.isEmpty)
    for language in ["cs", "fa", "ko"] {
      let page = try Self.comparison(
        Self.seed("us-plan").translated(to: language), Self.seed("russian-offer")
      ).page()
      #expect(page.sheet.drawing.record.language == language)
      #expect(page.sheet.drawing.record.title != "Two plans compared")
    }
  }
}

/// The authalic latitude of WGS84: that of a sphere of the same area (J. P. Snyder, "Map Projections –
/// A Working Manual", USGS Professional Paper 1395, equations 3-11 and 3-12).
private enum Authalic {
  private static let eccentricity = 0.0818191908426215

  private static func q(_ latitude: Double) -> Double {
    let (e, s) = (eccentricity, sin(latitude * .pi / 180))
    return (1 - e * e) * (s / (1 - e * e * s * s) - log((1 - e * s) / (1 + e * s)) / (2 * e))
  }

  /// The latitude in degrees below which so much of the northern half lies, from 0 to 1.
  static func latitude(part: Double) -> Double {
    var (low, high) = (0.0, 90.0)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if q(middle) < part * q(90) { low = middle } else { high = middle }
    }
    return low
  }
}
