import Coverage
import Geodesy
import Scenarios
import YAMLReading

/// All figures of a coverage as one JSON object, without the shapes.
struct CoverageFigures {
  private let briefing: CoverageBriefing

  private let together: [JointCoverage]

  init(_ briefing: CoverageBriefing, together: [JointCoverage]) {
    self.briefing = briefing
    self.together = together
  }

  var text: String {
    let scenario = briefing.scenario
    let report: JSONValue = [
      "title": .string(scenario.title), "date": .string(scenario.date.description),
      "coverage": .array(briefing.entries.map(json)),
      "together": CoverageTally(together).json(),
    ]
    return report.prettyText + "\n"
  }

  private func json(_ entry: CoverageEntry) -> JSONValue {
    let known = CoverageProperties(entry)
    let position = entry.request.sensor.position.value
    let place: [JSONValue.Member] = [
      .init("latitude-deg", .degrees(position.latitude)),
      .init("longitude-deg", .degrees(position.longitude)),
    ]
    return .object(
      known.sensor + place + known.pointing + known.target + known.limits
        + [
          .init("propagation", known.propagation),
          .init(
            "footprints", .array(entry.coverage.footprints.map { json($0, known) })),
          .init("figures", entry.figures.json),
          .init("assumptions", known.assumptions),
        ] + (known.sampling.isEmpty ? [] : [.init("sampling", .object(known.sampling))]))
  }

  private func json(_ footprint: Footprint, _ known: CoverageProperties) -> JSONValue {
    let edges = footprint.edgeLengths.map { cause, length -> JSONValue in
      [
        "cause": .string(cause.rawValue),
        "length-km": .rounded(length.kilometres, to: 1000),
      ]
    }
    let shares = known.entry.shares(of: footprint).map { shared -> JSONValue in
      [
        "share": .number(shared.share),
        "area-km2": .rounded(shared.footprint.area.squareKilometres, to: 1000),
      ]
    }
    return .object(
      known.extent(of: footprint) + [.init("edges", .array(edges))]
        + (shares.isEmpty ? [] : [.init("seen-by-shares", .array(shares))]))
  }
}
