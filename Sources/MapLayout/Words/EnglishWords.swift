import Coverage
import GeoData
import Geodesy
import Scenarios

struct EnglishWords: PageWords {
  var language: String { "en" }

  var decimalSign: String { "." }
  func squareKilometres(millions: Double) -> String { "\(decimal(millions)) million\u{202F}km²" }
  func span(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
  var hemispheres: Hemispheres { Hemispheres(north: "N", south: "S", east: "E", west: "W") }
  var months: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
  func and(_ first: String, _ last: String) -> String { "\(first) and \(last)" }

  func height(_ height: String) -> String { "\(height) up" }
  func reachHeight(_ height: String) -> String { "\(height) up, if turned" }
  func scale(_ distance: String, at latitude: String) -> String { "\(distance) at \(latitude)" }

  func look(_ look: CoverageLook) -> String {
    switch look {
    case .broad: "broad view"
    case .narrow: "narrow focus"
    case .reach: "where it could be turned"
    }
  }
  var allAzimuths: String { "All azimuths" }
  func azimuths(_ span: String) -> String { "Azimuth \(span)" }
  func azimuth(_ azimuth: String) -> String { "azimuth \(azimuth)" }
  func pointing(azimuth: String, elevation: String) -> String {
    "Pointed to azimuth \(azimuth), elevation \(elevation)"
  }
  func field(_ width: String) -> String { "field \(width) wide" }
  func elevation(from lowest: String) -> String { "elevation from \(lowest)" }
  func elevation(_ span: String) -> String { "elevation \(span)" }
  func slantRange(upTo longest: String) -> String { "slant range up to \(longest)" }
  func slantRange(_ span: String) -> String { "slant range \(span)" }
  func groundBelow(_ areas: String) -> String { "Ground below: \(areas)" }
  func area(_ area: String, forTargetsAt height: String) -> String {
    "\(area) for targets \(height) up"
  }

  var horizonEdge: String { "horizon" }
  var instrumentedRange: String { "instrumented range" }
  var sectorEdge: String { "edge of the sector" }
  var fieldOfViewEdge: String { "edge of the field of view" }
  var skylineEdge: String { "skyline" }
  var powerEdge: String { "echo too weak" }
  var openBand: String { "Pale band: where the edge may lie" }
  var hostCountry: String { "country of a marked place" }
  var openPosition: String { "position known within the circle" }
  func radarCrossSection(_ area: String) -> String { "radar cross section \(area)" }
  func assumed(_ edges: String) -> String { "assumed: \(edges)" }
  var disputedBorder: String { "disputed border" }
  var ceasefireLine: String { "ceasefire line" }
  var unfixedBorder: String { "border not fixed" }

  var lowestVisibleHeight: String { "Lowest height that is seen" }
  func seenFrom(_ height: String) -> String { "seen from \(height) up" }
  var lowestHeightMap: String {
    "Lines: from which height above the WGS84 ellipsoid upwards something over a place"
      + " is seen; where several radars see it, by the one that sees it lowest."
  }
  var diagramHeading: String { "Diagram" }
  func sideView(azimuth: String) -> String { "Side view at azimuth \(azimuth)" }
  var alongTheGround: String { "along the ground" }
  var rangeHeightDiagram: String {
    "Side view of what each radar sees: distances along the curved ground, heights"
      + " above the WGS84 ellipsoid"
      + "; dotted: equal slant range."
  }
  var heightsToScale: String { "Heights and distances have the same scale." }
  func heightsExaggerated(by factor: String) -> String {
    "Heights are drawn \(factor) times as large as distances."
  }

  func kind(_ kind: Site.Kind) -> String {
    switch kind {
    case .radar: "radar"
    case .interceptors: "interceptors"
    case .launchSite: "launch site"
    case .city: "city"
    case .region: "region"
    }
  }
  func state(_ state: Status.State) -> String {
    switch state {
    case .proposed: "proposed"
    case .underConstruction: "under construction"
    case .operational: "in service"
    case .closed: "closed"
    }
  }
  var unknownState: String { "status not known" }
  var otherValues: String { "other" }
  func identity(_ identity: StandardIdentity) -> String {
    switch identity {
    case .friend: "friend"
    case .hostile: "hostile"
    case .neutral: "neutral"
    case .unknown: "unknown"
    }
  }
  func members(of name: String, count: String) -> String { "\(name), \(count) members" }
  func missiles(of ranges: String) -> String {
    "Land-based ballistic missiles of \(ranges)"
  }
  func state(_ state: Missile.State) -> String? {
    switch state {
    case .fielded: nil
    case .tested: "tested"
    case .reported: "reported"
    }
  }
  var assumedRange: String { "assumed" }
  func standing(_ standing: String) -> String? {
    switch standing {
    case "suspension-announced": "suspension announced, not in effect"
    case "plans": "planning radar and interceptors"
    case "in-talks": "in talks about hosting a part of it"
    case "objects": "objecting to the plan"
    case "offers": "offering another radar instead"
    case "open-to-joint-use": "open to joint use of its radar"
    default: standing.replacing("-", with: " ")
    }
  }

  func asOf(_ date: String) -> String { "As of \(date)" }
  var mapHeading: String { "Map" }
  var assumptionsHeading: String { "Assumptions" }
  var sourcesHeading: String { "Sources" }
  func projection(_ method: ProjectionMethod) -> String {
    let title = method.title
    return "\(title.prefix(1).uppercased())\(title.dropFirst()) projection"
  }
  func projection(_ name: String, centredOn place: String) -> String {
    "\(name) centred on \(place)"
  }
  func projection(_ name: String, centralMeridian longitude: String) -> String {
    "\(name), central meridian \(longitude)"
  }
  func seen(from height: String) -> String { "seen from \(height) up" }
  func trueAlong(_ parallels: String) -> String { "true along \(parallels)" }
  func turned(right angle: String) -> String { "turned \(angle) clockwise" }
  func turned(left angle: String) -> String { "turned \(angle) counter-clockwise" }
  func borders(on date: String, view: Worldview) -> String {
    switch view {
    case .unitedNations:
      "Borders, names and status as of \(date). Borders as recognised by the United Nations;"
        + " disputed ones dashed."
    case .deFacto: "Borders, names and status as of \(date). Borders as held in fact."
    }
  }
  var straightSight: String {
    "Straight lines of sight above the ellipsoid: no refraction, no terrain."
  }
  var bentRays: String { "Rays bent by the air (ITU-R P.834), above the ellipsoid: no terrain." }
  var fourThirdsRays: String { "Rays over an Earth of 4/3 its radius: no terrain." }
  var tracedRays: String {
    "Rays traced through an exponential atmosphere, above the ellipsoid: no terrain."
  }
  func assumed(_ values: String, at site: String) -> String { "\(site), assumed: \(values)." }
  func secondHand(_ values: String, at site: String) -> String {
    "\(site), second-hand: \(values)."
  }
  var bracketsMeaning: String { "In brackets: how far sources or assumptions differ." }
  func unconfirmedMembers(of name: String) -> String {
    "\(name): the list of members is not confirmed by a source."
  }
  var comparisonTitle: String { "Plans compared" }
  var differenceHeading: String { "What differs" }
  var seenInBoth: String { "seen in both" }
  func seenOnly(in plan: String) -> String { "seen only in \(plan)" }
  func marked(_ places: String) -> String { "The map marks \(places)." }
  var others: String { "others" }
  func facts(from hosts: String) -> String { "Facts: \(hosts)." }
  var basemapCredit: String { "Basemap: Natural Earth. Names: GeoNames (CC BY 4.0), Unicode CLDR." }
  func parameter(_ parameter: OpenParameter) -> String { parameter.rawValue }
  var noRangeLimit: String { "none: geometry alone" }
}
