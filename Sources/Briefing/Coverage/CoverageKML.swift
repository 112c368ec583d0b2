import Coverage
import GeoData
import Graphics
import MapLayout
import Scenarios
import YAMLReading

/// Coverage as KML 2.2 (OGC 07-147r2): a folder for each request, in it the footprints as areas
/// on the ground and the parts of their edges as lines.
struct CoverageKML {
  private let briefing: CoverageBriefing
  private let look: MapStyle

  init(_ briefing: CoverageBriefing, look: MapStyle) {
    (self.briefing, self.look) = (briefing, look)
  }

  var text: String {
    let scenario = briefing.scenario
    let root = KMLElement(
      "kml", ["xmlns": "http://www.opengis.net/kml/2.2"],
      [
        KMLElement(
          "Document", [:],
          [KMLElement("name", scenario.title), KMLElement("open", "1")] + styles
            + [Self.data([.init("date", .string(scenario.date.description))]), sensors]
            + briefing.entries.map(folder))
      ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root.text)\n"
  }

  private var sensors: KMLElement {
    var seen: Set<String> = []
    let sites = briefing.scenario.coverage.map(\.sensor).filter { seen.insert($0.id).inserted }
    return KMLElement(
      "Folder", [:],
      [KMLElement("name", "Sensors")]
        + sites.map { site in
          placemark(
            site.name, style: KMLStyle(site.side),
            [.init("kind", "sensor"), .init("sensor", .string(site.id))],
            FileGeometry(site.position.value).kml)
        })
  }

  private func folder(for entry: CoverageEntry) -> KMLElement {
    let name = entry.request.label ?? "\(entry.request.sensor.name): \(entry.request.mode.rawValue)"
    let footprints = entry.coverage.footprints.flatMap { placemarks(of: $0, in: entry) }
    return KMLElement("Folder", [:], [KMLElement("name", name)] + footprints)
  }

  private func placemarks(of footprint: Footprint, in entry: CoverageEntry) -> [KMLElement] {
    let known = CoverageProperties(entry)
    let style = KMLStyle(entry.request.sensor.side)
    let height = JSONValue.rounded(footprint.height.kilometres, to: 1000).text + " km"
    let area = placemark(
      "Targets at \(height)", style: style,
      [.init("kind", "footprint")] + known.sensor + known.pointing + known.target
        + known.extent(of: footprint) + known.limits
        + [
          .init("causes", known.causes(of: footprint)), .init("propagation", known.propagation),
          .init("assumptions", known.assumptions),
        ],
      FileGeometry(polygons: footprint.polygons).kml)
    let edges = footprint.edges.map { edge in
      placemark(
        "Edge at \(height): \(edge.cause.rawValue)", style: style,
        [.init("kind", "edge")] + known.sensor
          + [
            .init("height-m", .metres(footprint.height)),
            .init("cause", .string(edge.cause.rawValue)),
            .init("length-km", .rounded(edge.length.kilometres, to: 1000)),
          ],
        FileGeometry(line: edge.line).kml)
    }
    let bands = entry.bands(of: footprint).map { kind, band in
      placemark(
        "Targets at \(height): \(kind)", style: style, known.band(band, kind: kind),
        FileGeometry(polygons: band.polygons).kml)
    }
    return [area] + edges + bands
  }

  /// A shape with its name and data; a shape without area has the data alone.
  private func placemark(
    _ name: String, style: KMLStyle, _ data: [JSONValue.Member], _ geometry: KMLElement?
  ) -> KMLElement {
    KMLElement(
      "Placemark", [:],
      [
        KMLElement("name", name), KMLElement("description", Self.description(data)),
        KMLElement("styleUrl", "#\(style.id)"), Self.data(data),
      ] + (geometry.map { [$0] } ?? []))
  }

  /// The data in lines. Globes take a description for HTML: what that reserves is escaped here, and
  /// once more for XML when it is written.
  private static func description(_ data: [JSONValue.Member]) -> String {
    data.compactMap { member in
      member.value.plainText.map {
        "\(member.key): \($0)".replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      }
    }.joined(separator: "\n")
  }

  private static func data(_ members: [JSONValue.Member]) -> KMLElement {
    KMLElement(
      "ExtendedData", [:],
      members.compactMap { member in
        member.value.plainText.map {
          KMLElement("Data", ["name": member.key], [KMLElement("value", $0)])
        }
      })
  }

  private var styles: [KMLElement] {
    var seen: Set<String> = []
    return briefing.scenario.coverage.map { KMLStyle($0.sensor.side) }
      .filter { seen.insert($0.id).inserted }
      .map { $0.element(color: look.color(of: $0.side)) }
  }
}
