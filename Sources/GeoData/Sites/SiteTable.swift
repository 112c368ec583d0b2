import Geodesy
import YAMLReading

/// A list of sites: one line each, as `briefmap sites` prints it.
public struct SiteTable: Sendable {
  /// The sites, in the order that they are printed.
  public let sites: [Site]
  /// The day that the statuses are for.
  public let date: CalendarDate

  public init(_ sites: [Site], on date: CalendarDate) {
    self.sites = sites
    self.date = date
  }

  private static let columns = [
    "id", "name", "kind", "side", "host", "latitude", "longitude", "status", "radar",
  ]

  private func row(_ site: Site) -> [String] {
    let position = site.position.value
    return [
      site.id, site.name, site.kind.rawValue, site.side?.rawValue ?? "", site.host?.value ?? "",
      Self.degrees(position.latitude), Self.degrees(position.longitude),
      site.status(on: date)?.state.rawValue ?? "", site.radar?.name ?? "",
    ]
  }

  /// Degrees with up to five places: a metre.
  private static func degrees(_ angle: Angle) -> String {
    JSONValue.number((angle.degrees * 1e5).rounded() / 1e5).text
  }

  /// The list for a terminal: columns padded with spaces, a line of names above.
  public var text: String {
    let rows = [Self.columns] + sites.map(row)
    let widths = Self.columns.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let numbers = Set(["latitude", "longitude"].compactMap(Self.columns.firstIndex))
    let lines = rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return numbers.contains(column) ? padding + cell : cell + padding
      }.joined(separator: "  ").droppingTrailingSpaces
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The list as CSV (RFC 4180): lines end in CR LF, fields with commas, quotes or line ends are
  /// quoted.
  public var csv: String {
    ([Self.columns] + sites.map(row)).map { row in
      row.map(Self.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func csvField(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// All that is known of every site, as JSON.
  public var json: String {
    let list: JSONValue = [
      "date": .string(date.description), "sites": .array(sites.map { $0.json(on: date) }),
    ]
    return list.prettyText + "\n"
  }

  /// The sites as points of GeoJSON (RFC 7946), with all that is known in their properties.
  public var geoJSON: String {
    let collection: JSONValue = [
      "type": "FeatureCollection", "features": .array(sites.map { $0.geoJSON(on: date) }),
    ]
    return collection.prettyText + "\n"
  }
}

extension String {
  /// The text without spaces at its end.
  var droppingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
