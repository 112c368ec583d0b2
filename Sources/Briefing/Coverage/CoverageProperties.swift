import Coverage
import GeoData
import Geodesy
import Scenarios
import YAMLReading

/// What files say of a coverage besides its shape. Each key that stands for a quantity ends in
/// its unit; what is not known or does not apply is null.
struct CoverageProperties {
  typealias Members = [JSONValue.Member]

  let entry: CoverageEntry

  init(_ entry: CoverageEntry) { self.entry = entry }

  private var request: CoverageRequest { entry.request }
  private var coverage: SensorCoverage { entry.coverage }

  /// Whose view it is and how it is used.
  var sensor: Members {
    [
      .init("coverage", .number(Double(entry.number))),
      .init("sensor", .string(request.sensor.id)),
      .init("name", .string(request.sensor.name)),
      .init("side", .text(request.sensor.side?.rawValue)),
      .init("label", .text(request.label)),
      .init("mode", .string(request.mode.rawValue)),
    ]
  }

  /// Where it points; null but in focus mode.
  var pointing: Members {
    let (width, height): (Angle?, Angle?) =
      switch coverage.limits.field {
      case .cone(let cone): (cone.halfAngle * 2, cone.halfAngle * 2)
      case .box(let box): (box.width, box.height)
      case nil: (nil, nil)
      }
    return [
      .init("pointing-azimuth-deg", .degrees(request.pointing?.azimuth)),
      .init("pointing-elevation-deg", .degrees(request.pointing?.elevationAngle)),
      .init("field-width-deg", .degrees(width)), .init("field-height-deg", .degrees(height)),
    ]
  }

  /// How far it could look; in focus mode the field of view narrows that.
  var limits: Members {
    let limits = coverage.limits
    return [
      .init("sector-from-deg", .degrees(limits.sector.from)),
      .init("sector-to-deg", .degrees(limits.sector.to)),
      .init("minimum-elevation-deg", .degrees(limits.minimumElevation)),
      .init("maximum-elevation-deg", .degrees(limits.maximumElevation)),
      .init("minimum-range-m", .metres(limits.minimumRange)),
      .init("maximum-range-m", .metres(limits.maximumRange)),
      .init("power-range-m", .metres(limits.powerRange)),
    ]
  }

  /// What it looks for.
  var target: Members {
    [.init("radar-cross-section-m2", .number(request.target.radarCrossSection?.squareMetres))]
  }

  /// One height, and how much of the ground lies below what is seen there.
  ///
  /// Where values are open, also how much is seen whatever they are (`inner`) and for some of them
  /// (`outer`).
  func extent(of footprint: Footprint) -> Members {
    let band = entry.band(of: footprint)
    return [
      .init("height-m", .metres(footprint.height)),
      .init("area-km2", .rounded(footprint.area.squareKilometres, to: 1000)),
      .init(
        "reach-km",
        .rounded(
          footprint.farthestReach(from: request.sensor.position.value)?.kilometres, to: 1000)),
      .init("inner-area-km2", .rounded(band?.inner.area.squareKilometres, to: 1000)),
      .init("outer-area-km2", .rounded(band?.outer.area.squareKilometres, to: 1000)),
    ]
  }

  /// What is seen whatever the open values are (`inner`), or for some of them (`outer`).
  func band(_ footprint: Footprint, kind: String) -> Members {
    [.init("kind", .string(kind))] + sensor
      + [
        .init("height-m", .metres(footprint.height)),
        .init("area-km2", .rounded(footprint.area.squareKilometres, to: 1000)),
      ]
  }

  /// How many radars were drawn, from which seed, with which of their values open; empty where
  /// none were.
  var sampling: Members {
    guard let sampling = entry.sampling else { return [] }
    return [
      .init("samples", .number(Double(sampling.count))), .init("seed", .string("\(sampling.seed)")),
      .init("drawn", .array(sampling.parameters.map { .string($0.rawValue) })),
    ]
  }

  /// What ends the view, in the order of `EdgeCause`.
  func causes(of footprint: Footprint) -> JSONValue {
    let found = Set(footprint.edges.map(\.cause))
    return .array(EdgeCause.allCases.filter(found.contains).map { .string($0.rawValue) })
  }

  /// How rays are taken to run.
  var propagation: JSONValue {
    .text(coverage.assumptions.first { $0.parameter == SensorCoverage.propagation }?.value)
  }

  /// All that the coverage rests on.
  var assumptions: JSONValue { .array(coverage.assumptions.map(\.json)) }

  /// Those parameters for which no source gives a value.
  var unsourced: [String] {
    coverage.assumptions.filter { $0.provenance.grade == .assumption }.map(\.parameter)
  }

  /// The addresses of all sources, in the order in which they come up.
  var sources: [String] {
    var seen: Set<String> = []
    return coverage.assumptions.flatMap(\.provenance.sources).filter { seen.insert($0).inserted }
  }
}

extension Assumption {
  /// What it is about, what is taken, how well it is known and from where.
  var json: JSONValue {
    .object(
      [
        .init("parameter", .string(parameter)), .init("value", .string(value)),
        .init("spread", .text(spread)),
        .init("grade", .string(provenance.grade.rawValue)),
        .init("sources", .array(provenance.sources.map { .string($0) })),
      ] + (provenance.note.map { [.init("note", .string($0))] } ?? []))
  }
}

extension JSONValue {
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// A number to one part of `parts`.
  static func rounded(_ number: Double?, to parts: Double) -> JSONValue {
    .number(number.map { ($0 * parts).rounded() / parts })
  }

  /// Degrees without the noise of the way through radians.
  static func degrees(_ angle: Angle?) -> JSONValue { .rounded(angle?.degrees, to: 1e9) }

  static func metres(_ distance: Distance?) -> JSONValue { .rounded(distance?.metres, to: 1000) }
}
