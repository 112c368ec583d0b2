import Coverage
import GeoData
import Geodesy
import Scenarios
import YAMLReading

/// One number or word behind a page, with what it holds for and where it comes from.
public struct PageFigure: Hashable, Sendable {
  /// What kind of thing it is of: `site`, `coverage`, `ring` or `line`.
  public var kind: String
  /// What that is called.
  public var subject: String
  /// What is given, such as `latitude`.
  public var quantity: String
  /// What it holds for, such as `search, targets 500 km up`; empty for always.
  public var condition = ""
  public var value: Value
  /// Empty where it has none or the value is text with its own.
  public var unit = ""
  /// How far sources leave it open; nil where they do not.
  public var spread: String?
  /// How well it is known.
  public var grade: Grade
  /// The addresses that it comes from.
  public var sources: [String]

  public enum Value: Hashable, Sendable {
    case number(Double)
    case text(String)
  }
}

extension PageFigure {
  /// Where a site lies, and what it is on a day.
  static func all(of site: Site, on date: CalendarDate, language: String) -> [PageFigure] {
    let name = site.name(in: language)
    let position = site.position
    var figures = [
      ("latitude", position.value.latitude), ("longitude", position.value.longitude),
    ].map { quantity, angle in
      PageFigure(
        kind: "site", subject: name, quantity: quantity,
        value: .number((angle.degrees * 1e5).rounded() / 1e5), unit: "deg",
        spread: position.uncertaintyText.map { "within \($0)" }, grade: position.provenance.grade,
        sources: position.sources)
    }
    if let status = site.status(on: date) {
      figures.append(
        PageFigure(
          kind: "site", subject: name, quantity: "status", condition: "on \(date)",
          value: .text(status.state.rawValue), grade: status.provenance.grade,
          sources: status.provenance.sources))
    }
    return figures
  }

  /// What a radar sees, and the values that this rests on.
  static func all(of coverage: SensorCoverage, language: String) -> [PageFigure] {
    let name = coverage.site.name(in: language)
    let mode = coverage.mode.name
    let sources = coverage.assumptions.flatMap(\.provenance.sources).withoutRepeats
    let position = coverage.site.position.value
    let shapes = coverage.footprints.flatMap { footprint -> [PageFigure] in
      let condition = "\(mode), targets \(plain(footprint.height.kilometres)) km up"
      func figure(_ quantity: String, _ value: Double, _ unit: String) -> PageFigure {
        PageFigure(
          kind: "coverage", subject: name, quantity: quantity, condition: condition,
          value: .number(value.rounded()), unit: unit, grade: .computed, sources: sources)
      }
      return [figure("ground below", footprint.area.squareKilometres, "km2")]
        + (footprint.farthestReach(from: position).map { [figure("reach", $0.kilometres, "km")] }
          ?? [])
    }
    return shapes
      + coverage.assumptions.map { assumption in
        PageFigure(
          kind: "coverage", subject: name, quantity: assumption.parameter, condition: mode,
          value: .text(assumption.value), spread: assumption.spread,
          grade: assumption.provenance.grade, sources: assumption.provenance.sources)
      }
  }

  /// The radii of a ring.
  static func all(of ring: RangeRing, language: String) -> [PageFigure] {
    ring.radii.map {
      PageFigure(
        kind: "ring", subject: ring.label ?? ring.center.name(in: language), quantity: "radius",
        value: .number($0.kilometres), unit: "km", grade: .stated, sources: [])
    }
  }

  /// How long a line is and how it leaves.
  static func all(of line: MapLine, language: String) -> [PageFigure] {
    let (distance, azimuth) = line.measure
    var subject = line.from.name(in: language)
    if case .place(let place) = line.end { subject += " – \(place.name(in: language))" }
    return [
      ("length", (distance.kilometres * 100).rounded() / 100, "km"),
      ("azimuth", (azimuth.normalizedAzimuth.degrees * 100).rounded() / 100, "deg"),
    ].map { quantity, value, unit in
      PageFigure(
        kind: "line", subject: subject, quantity: quantity, condition: line.kind.rawValue,
        value: .number(value), unit: unit, grade: .computed, sources: [])
    }
  }

  private static func plain(_ number: Double) -> String { JSONValue.number(number).text }
}

extension ViewMode {
  /// As a scenario calls it.
  fileprivate var name: String {
    switch self {
    case .search: "search"
    case .track: "track"
    case .focus: "focus"
    }
  }
}

extension Scenarios.Place {
  /// The site's name, or the position in degrees.
  fileprivate func name(in language: String) -> String {
    switch self {
    case .site(let site): site.name(in: language)
    case .position(let position):
      "\(JSONValue.number(position.latitude.degrees).text),"
        + " \(JSONValue.number(position.longitude.degrees).text)"
    }
  }
}
