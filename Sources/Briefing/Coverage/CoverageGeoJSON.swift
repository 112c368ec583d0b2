import Coverage
import Scenarios
import YAMLReading

/// Coverage as GeoJSON (RFC 7946): the sensors as points, each footprint as one polygon or
/// several, each part of an edge as a line with what ends the view there.
///
/// One feature stands on each line of the text, so that two files can be compared.
struct CoverageGeoJSON {
  private let briefing: CoverageBriefing

  init(_ briefing: CoverageBriefing) { self.briefing = briefing }

  var text: String {
    let features = sensors + briefing.entries.flatMap(features)
    let scenario = briefing.scenario
    var head = ["\"type\":\"FeatureCollection\""]
    if let box = BoundingBox(around: features.compactMap(\.geometry)).text {
      head.append("\"bbox\":\(box)")
    }
    head.append("\"title\":\(JSONValue.string(scenario.title).text)")
    head.append("\"date\":\(JSONValue.string(scenario.date.description).text)")
    // A large file is put together once, not in pieces.
    var text = "{\(head.joined(separator: ",\n")),\n\"features\":["
    for (index, feature) in features.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + feature.text
    }
    text += "\n]}\n"
    return text
  }

  private var sensors: [GeoJSONFeature] {
    var seen: Set<String> = []
    return briefing.scenario.coverage.map(\.sensor).filter { seen.insert($0.id).inserted }.map {
      GeoJSONFeature(
        id: "sensor-\($0.id)", geometry: FileGeometry($0.position.value),
        properties: [
          .init("kind", "sensor"), .init("sensor", .string($0.id)), .init("name", .string($0.name)),
          .init("side", .text($0.side?.rawValue)), .init("radar", .text($0.radar?.name)),
          .init("ground-height-m", .metres($0.groundHeight?.value)),
          .init("altitude-m", .metres($0.altitude?.value)),
        ])
    }
  }

  private func features(of entry: CoverageEntry) -> [GeoJSONFeature] {
    entry.coverage.footprints.enumerated().flatMap { index, footprint in
      let id = "\(entry.id)-\(index + 1)"
      let edges = footprint.edges.enumerated().map { number, edge in
        self.edge(edge, of: footprint, in: entry, id: "\(id)-edge-\(number + 1)")
      }
      return [self.footprint(footprint, of: entry, id: id)] + edges
        + entry.bands(of: footprint).map { kind, band in
          GeoJSONFeature(
            id: "\(id)-\(kind)", geometry: FileGeometry(polygons: band.polygons),
            properties: CoverageProperties(entry).band(band, kind: kind))
        }
        + entry.shares(of: footprint).map { shared in
          GeoJSONFeature(
            id: "\(id)-share-\(JSONValue.number(shared.share).text)",
            geometry: FileGeometry(polygons: shared.footprint.polygons),
            properties: CoverageProperties(entry).band(shared.footprint, kind: "share")
              + [.init("share", .number(shared.share))]
              + CoverageProperties(entry).sampling)
        }
    }
  }

  private func footprint(
    _ footprint: Footprint, of entry: CoverageEntry, id: String
  ) -> GeoJSONFeature {
    let known = CoverageProperties(entry)
    let properties =
      [.init("kind", "footprint")] + known.sensor + known.pointing + known.target
      + known.extent(of: footprint) + known.limits
      + [
        .init("causes", known.causes(of: footprint)), .init("propagation", known.propagation),
        .init("assumptions", known.assumptions),
      ]
    return GeoJSONFeature(
      id: id, geometry: FileGeometry(polygons: footprint.polygons), properties: properties)
  }

  private func edge(
    _ edge: Footprint.Edge, of footprint: Footprint, in entry: CoverageEntry, id: String
  ) -> GeoJSONFeature {
    let properties =
      [.init("kind", "edge")] + CoverageProperties(entry).sensor
      + [
        .init("height-m", .metres(footprint.height)),
        .init("cause", .string(edge.cause.rawValue)),
        .init("length-km", .rounded(edge.length.kilometres, to: 1000)),
      ]
    return GeoJSONFeature(id: id, geometry: FileGeometry(line: edge.line), properties: properties)
  }
}

/// One shape and what is known of it.
struct GeoJSONFeature {
  let id: String
  let geometry: FileGeometry?
  let properties: [JSONValue.Member]

  var text: String {
    let shape = geometry?.geoJSON ?? "null"
    let box = shape == "null" ? nil : geometry.flatMap { BoundingBox(around: [$0]).text }
    let boxMember = box.map { ",\"bbox\":\($0)" } ?? ""
    return "{\"type\":\"Feature\",\"id\":\(JSONValue.string(id).text)\(boxMember),"
      + "\"geometry\":\(shape),\"properties\":\(JSONValue.object(properties).text)}"
  }
}

extension FileGeometry {
  /// The geometry of a feature: of one part where it has just one; null where there is none.
  fileprivate var geoJSON: String {
    switch self {
    case .point(let position): Self.geometry("Point", "[\(position.text)]")
    case .lines(let lines): Self.geometry("LineString", lines.map(Self.coordinates))
    case .polygons(let polygons):
      Self.geometry("Polygon", polygons.map { Self.list($0.map(Self.coordinates)) })
    }
  }

  private static func geometry(_ type: String, _ parts: [String]) -> String {
    switch parts.count {
    case 0: "null"
    case 1: geometry(type, parts[0])
    default: geometry("Multi\(type)", list(parts))
    }
  }

  private static func geometry(_ type: String, _ coordinates: String) -> String {
    "{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}"
  }

  private static func coordinates(_ line: Line) -> String { list(line.map { "[\($0.text)]" }) }

  private static func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ","))]" }
}
