import Coverage
import GeoData
import Geodesy
import Scenarios

@testable import MapLayout

/// A phrase filled in with signs that no language has, and these signs.
struct Phrase {
  let name: String
  let text: String
  let values: [String]
}

extension PageWords {
  /// Every phrase of the language, each once.
  var phrases: [Phrase] {
    let (a, b) = ("«1»", "«2»")
    var phrases: [Phrase] = []
    func add(_ name: String, _ text: String, _ values: String...) {
      phrases.append(Phrase(name: name, text: text, values: values))
    }
    add("kilometres", kilometres(a), a)
    add("metres", metres(a), a)
    add("miles", miles(a), a)
    add("nauticalMiles", nauticalMiles(a), a)
    add("squareKilometres", squareKilometres(a), a)
    add("millions", squareKilometres(millions: 4))
    add("span", span(a, b), a, b)
    for (name, text) in [
      ("north", hemispheres.north), ("south", hemispheres.south), ("east", hemispheres.east),
      ("west", hemispheres.west),
    ] { add(name, degrees(a, in: text), a, text) }
    for (index, month) in months.enumerated() {
      add("month \(index + 1)", date(day: a, month: month, year: b), a, month, b)
    }
    add("and", and(a, b), a, b)
    add("height", height(a), a)
    add("reachHeight", reachHeight(a), a)
    add("scale", scale(a, at: b), a, b)
    for look in [CoverageLook.broad, .narrow, .reach] { add("look \(look)", self.look(look)) }
    add("allAzimuths", allAzimuths)
    add("azimuths", azimuths(a), a)
    add("azimuth", azimuth(a), a)
    add("pointing", pointing(azimuth: a, elevation: b), a, b)
    add("field", field(a), a)
    add("elevation from", elevation(from: a), a)
    add("elevation", elevation(a), a)
    add("slantRange up to", slantRange(upTo: a), a)
    add("slantRange", slantRange(a), a)
    add("groundBelow", groundBelow(a), a)
    add("area", area(a, forTargetsAt: b), a, b)
    add("horizonEdge", horizonEdge)
    add("instrumentedRange", instrumentedRange)
    add("sectorEdge", sectorEdge)
    add("fieldOfViewEdge", fieldOfViewEdge)
    add("skylineEdge", skylineEdge)
    add("powerEdge", powerEdge)
    add("openBand", openBand)
    add("hostCountry", hostCountry)
    add("openPosition", openPosition)
    add("radarCrossSection", radarCrossSection(a), a)
    add("assumed", assumed(a), a)
    add("disputedBorder", disputedBorder)
    add("ceasefireLine", ceasefireLine)
    add("unfixedBorder", unfixedBorder)
    add("unknownState", unknownState)
    add("otherValues", otherValues)
    add("lowestVisibleHeight", lowestVisibleHeight)
    add("bracketsMeaning", bracketsMeaning)
    add("seenFrom", seenFrom(a), a)
    add("lowestHeightMap", lowestHeightMap)
    add("diagramHeading", diagramHeading)
    add("sideView", sideView(azimuth: a), a)
    add("alongTheGround", alongTheGround)
    add("rangeHeightDiagram", rangeHeightDiagram)
    add("heightsToScale", heightsToScale)
    add("heightsExaggerated", heightsExaggerated(by: a), a)
    for kind in Site.Kind.allCases { add("kind \(kind)", self.kind(kind)) }
    for state in Status.State.allCases { add("state \(state)", self.state(state)) }
    add("members", members(of: a, count: b), a, b)
    for identity in StandardIdentity.allCases {
      add("identity \(identity)", self.identity(identity))
    }
    add("missiles", missiles(of: a), a)
    for state in [Missile.State.tested, .reported] { add("\(state)", self.state(state) ?? "") }
    add("assumedRange", assumedRange)
    for standing in [
      "recognised-successor", "suspended", "suspension-announced", "active", "plans", "in-talks",
      "objects", "offers", "open-to-joint-use", "cautious",
    ] {
      add(standing, self.standing(standing) ?? "")
    }
    add("mapHeading", mapHeading)
    add("assumptionsHeading", assumptionsHeading)
    add("sourcesHeading", sourcesHeading)
    for method in ProjectionMethod.allCases { add("projection \(method)", projection(method)) }
    add("centredOn", projection(a, centredOn: b), a, b)
    add("centralMeridian", projection(a, centralMeridian: b), a, b)
    add("seen", seen(from: a), a)
    add("trueAlong", trueAlong(a), a)
    add("turned right", turned(right: a), a)
    add("turned left", turned(left: a), a)
    add("onWGS84", onWGS84(a), a, "WGS84")
    for view in [Worldview.unitedNations, .deFacto] {
      add("borders \(view)", borders(on: a, view: view), a)
    }
    for (name, rays) in [
      ("straightSight", straightSight), ("fourThirdsRays", fourThirdsRays),
      ("bentRays", bentRays), ("tracedRays", tracedRays),
    ] { add(name, rays) }
    add("assumed at", assumed(a, at: b), a, b)
    add("secondHand", secondHand(a, at: b), a, b)
    add("unconfirmedMembers", unconfirmedMembers(of: a), a)
    add("facts", facts(from: a), a)
    add("basemapCredit", basemapCredit)
    for parameter in OpenParameter.allCases {
      add("parameter \(parameter)", self.parameter(parameter))
    }
    add("noRangeLimit", noRangeLimit)
    return phrases
  }
}
