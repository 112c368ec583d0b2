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
    try ComparisonBriefing([first, second], resources: resources)
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
      let ground = try ComparedGround(Self.comparison(first, second))
      for comparison in ground.heights {
        let places: [CoverageComparison.Place] =
          [.everywhere, .outside(ground.countries.indices)]
          + ground.countries.indices.map { .areas([$0]) }
        for place in places {
          let (kept, lost, gained) = (
            comparison.area(.kept, to: 1, in: place), comparison.area(.lost, to: 1, in: place),
            comparison.area(.gained, to: 1, in: place)
          )
          let sums = [
            (kept + lost, comparison.area(seenBy: 0, in: place)),
            (kept + gained, comparison.area(seenBy: 1, in: place)),
          ]
          for (sum, whole) in sums where whole > .zero { #expect(abs(sum / whole - 1) < 1e-4) }
        }
      }
    }
  }

  /// Countries do not overlap, and what lies in none is counted by itself: the sum is no identity.
  @Test func countriesAndTheSeaAddUpToTheWhole() throws {
    for (first, second) in try Self.pairs() {
      let ground = try ComparedGround(Self.comparison(first, second))
      for comparison in ground.heights {
        for plan in 0...1 {
          let inCountries = ground.countries.indices.map {
            comparison.area(seenBy: plan, in: .areas([$0]))
          }.reduce(Area.zero) { $0 + $1 }
          let sea = comparison.area(seenBy: plan, in: .outside(ground.countries.indices))
          #expect(inCountries > .zero && sea > .zero)
          let whole = comparison.area(seenBy: plan)
          #expect(abs((inCountries + sea) / whole - 1) < 1e-4)
          // Nobody sees more of a country than there is of it.
          for (index, country) in ground.countries.enumerated() {
            let seen = comparison.area(seenBy: plan, in: .areas([index]))
            #expect(seen / country.size < 1.0001, "\(country.id)")
          }
        }
      }
    }
  }

  /// Iran's share by the comparison against one counted without overlay: the coverage cut by the
  /// country's own polygons.
  @Test func aCountryIsCountedAsItsOwnPolygonsAre() throws {
    let briefing = try Self.comparison(Self.seed("us-plan"), Self.seed("russian-offer"))
    let ground = try ComparedGround(briefing)
    let area = try #require(ground.areas.firstIndex { $0.id == "iran" })
    let country = try #require(ground.countries.firstIndex { $0.id == "IR" })
    let basemap = try Basemap(path: Self.resources.basemap)
    let iran = try #require(
      basemap.country("IR", on: briefing.plans[0].scenario.date, view: .un))
    let polygons = GeoRegion(iran.polygons(.oneTo10Million))
    for comparison in ground.heights {
      let seen = try GeoRegion.union(
        of: briefing.plans[1].seen.flatMap(\.footprints)
          .filter { $0.height == comparison.height }.map { GeoRegion($0.polygons) })
      let expected = try seen.intersection(polygons).area
      for place in [ground.areas[area], ground.countries[country]] {
        let figure = try #require(
          ground.figures.first {
            $0.key.place == (place.id == "iran" ? .area(area) : .country(country))
              && $0.key.quantity == .seen && $0.key.plan == 1 && $0.key.sensor == nil
              && $0.key.height == comparison.height
          })
        #expect(abs((figure.value ?? 0) / expected.squareKilometres - 1) < 1e-4)
        #expect(abs((figure.share ?? 0) - expected / polygons.area) < 1e-4)
      }
    }
  }

  @Test func aPlanAgainstItselfIsAllKept() throws {
    for name in ["us-plan", "russian-offer", "freeze-2007"] {
      let plan = try Self.seed(name)
      let briefing = try Self.comparison(plan, plan)
      #expect(briefing.largestDifference < 1e-9, "\(name)")
      for comparison in briefing.heights {
        #expect(comparison.area(.kept, to: 1) > .zero)
        #expect(comparison.area(.lost, to: 1) == .zero)
        #expect(comparison.area(.gained, to: 1) == .zero)
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
          (one.area(.kept, to: 1), two.area(.kept, to: 1)),
          (one.area(.lost, to: 1), two.area(.gained, to: 1)),
          (one.area(.gained, to: 1), two.area(.lost, to: 1)),
        ] { #expect(abs(a.squareKilometres - b.squareKilometres) < 1) }
      }
    }
  }

  /// Every place of a grid whose cells have one size on the ellipsoid is asked by itself; the cells
  /// that an edge cuts err by chance, a thousand of them by 0.05 % of the whole together.
  @Test func areasAreThoseOfAGridOfEqualCells() throws {
    let briefing = try Self.comparison(Self.plan(["gabala"]), Self.plan(["armavir"]))
    let comparison = try #require(briefing.heights.first)
    let regions = briefing.plans.map { plan in
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
    let all = CoverageChange.allCases.reduce(Area.zero) { $0 + comparison.area($1, to: 1) }
    for (count, change) in zip(counts, [CoverageChange.kept, .lost, .gained]) {
      let difference = cell * Double(count) - comparison.area(change, to: 1)
      #expect(count > 1000 && abs(difference / all) < 0.001, "\(change)")
    }
  }

  @Test func whatARadarCouldBeTurnedToDoesNotCountBesideWhereItPoints() throws {
    let briefing = try Self.comparison(Self.seed("us-plan"), Self.seed("russian-offer"))
    #expect(briefing.plans[0].coverage.count == 2 && briefing.plans[0].seen.count == 1)
    #expect(briefing.plans[1].seen.count == briefing.plans[1].coverage.count)
    let focus = try #require(
      briefing.plans[0].seen.first?.footprints.first { $0.height == .kilometres(500) })
    let comparison = try #require(briefing.heights.first { $0.height == .kilometres(500) })
    #expect(abs(comparison.area(seenBy: 0) / focus.area - 1) < 1e-4)
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
      #expect(page.sheet.drawing.record.title != "Plans compared")
    }
  }

  @Test func threePlansAreComparedWithTheFirst() throws {
    let plans = try ["us-plan", "russian-offer", "freeze-2007"].map(Self.seed)
    let briefing = try ComparisonBriefing(plans, resources: Self.resources)
    let comparison = try #require(briefing.heights.first { $0.height == .kilometres(500) })
    let pair = try #require(
      Self.comparison(plans[0], plans[2]).heights.first { $0.height == .kilometres(500) })
    for change in CoverageChange.allCases {
      let difference = comparison.area(change, to: 2) - pair.area(change, to: 1)
      #expect(abs(difference.squareKilometres) < 5)
    }
    // The third holds both others.
    #expect(comparison.area(.lost, to: 2) == .zero)
    let all = comparison.area(seenBy: 2) / (comparison.area(seenBy: 0) + comparison.area(seenBy: 1))
    #expect(abs(all - 1) < 1e-4)
    #expect(try briefing.page().scenario.maps.count == 5)
    #expect(try briefing.page(.difference).scenario.maps.count == 2)
    #expect(try briefing.page(.overlay).scenario.maps.count == 1)
  }

  @Test func anOverlaySaysWhichPlanAsksForWhat() throws {
    let briefing = try Self.comparison(Self.seed("us-plan"), Self.seed("freeze-2007"))
    let labels = try briefing.page(.overlay).scenario.coverage.map(\.label)
    #expect(labels.contains { $0?.hasPrefix("A. Brdy") == true })
    #expect(labels.contains { $0?.hasPrefix("B. Gabala") == true })
    // What both ask for alike is neither's.
    #expect(labels.contains(nil))
  }

  @Test func countsOutsideOfTheRangeAreRefused() throws {
    let plan = try Self.seed("us-plan")
    for count in [0, 7] {
      #expect(throws: BriefingError.plansNotCounted(count)) {
        try ComparisonBriefing(Array(repeating: plan, count: count), resources: Self.resources)
      }
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
