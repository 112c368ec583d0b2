import Coverage
import Geodesy
import YAMLReading

/// What was drawn and what was decided on the way: for a person, and as JSON.
public struct RenderReport {
  private let briefing: MapBriefing
  private let files: [(path: String, bytes: Int)]

  public init(_ briefing: MapBriefing, files: [(path: String, bytes: Int)]) {
    self.briefing = briefing
    self.files = files
  }

  /// A few lines for standard error.
  public var text: String {
    let sheet = briefing.sheet
    var lines = files.map { "\($0.path): \($0.bytes) bytes" }
    lines.append("projection: \(sheet.projection.method.title) (\(sheet.projectionReason))")
    if !sheet.droppedLabels.isEmpty {
      lines.append("no room for: \(sheet.droppedLabels.listed)")
    }
    if !sheet.droppedFurniture.isEmpty {
      lines.append("left out: \(sheet.droppedFurniture.joined(separator: ", "))")
    }
    if !sheet.sitesOutOfSight.isEmpty {
      lines.append("out of sight: \(sheet.sitesOutOfSight.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }

  /// The same and the coverage, as one JSON object.
  public var json: String {
    let sheet = briefing.sheet
    let projection = sheet.projection
    let center = projection.center
    let report: JSONValue = [
      "outputs": .array(
        files.map { ["path": .string($0.path), "bytes": .number(Double($0.bytes))] }),
      "projection": [
        "name": .string(projection.method.rawValue),
        "center": [.number(center.latitude.degrees), .number(center.longitude.degrees)],
        "parallels": .array(projection.parallels.map { .number($0.degrees) }),
        "height-km": projection.method.hasHeight ? .number(projection.height.kilometres) : .null,
        "rotation": .number(projection.rotation.degrees),
        "reason": .string(sheet.projectionReason),
      ],
      "dropped-labels": .array(
        sheet.droppedLabels.map { ["text": .string($0.text), "kind": .string($0.kind)] }),
      "dropped-furniture": .array(sheet.droppedFurniture.map { .string($0) }),
      "sites-out-of-sight": .array(sheet.sitesOutOfSight.map { .string($0) }),
      "coverage": .array(briefing.coverage.map(Self.json)),
    ]
    return report.text
  }

  private static func json(_ coverage: SensorCoverage) -> JSONValue {
    [
      "sensor": .string(coverage.site.id),
      "footprints": .array(
        coverage.footprints.map { footprint in
          [
            "height-km": .number(footprint.height.kilometres),
            "area-km2": .number(footprint.area.squareKilometres.rounded()),
            "edges": .array(
              Set(footprint.edges.map(\.cause.rawValue)).sorted().map { .string($0) }),
          ]
        }),
      "assumptions": .array(
        coverage.assumptions.map { assumption in
          [
            "parameter": .string(assumption.parameter), "value": .string(assumption.value),
            "grade": .string(assumption.provenance.grade.rawValue),
            "sources": .array(assumption.provenance.sources.map { .string($0) }),
          ]
        }),
    ]
  }
}
