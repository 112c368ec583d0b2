import GeoData

/// The catalogue in print: all sites, or all that is known of one.
public struct SiteListing {
  /// How it is written.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case table
    case csv
    case json
    case geojson
  }

  /// The day of the dispute that the catalogue was made for.
  public static let standardDate = "2007-10-12"

  private let catalogue: Catalogue
  private let date: CalendarDate

  /// - Parameters:
  ///   - resources: Where the catalogue lies.
  ///   - date: The day that the status holds for, `2007-10-12`.
  /// - Throws: `OverrideError` for a date that is none.
  public init(resources: Resources, date: String) throws {
    guard let day = CalendarDate(date) else { throw OverrideError(option: "date", value: date) }
    catalogue = Catalogue(directory: resources.catalogue)
    self.date = day
  }

  /// All sites, by id.
  public func all(as format: Format) throws -> String {
    Self.text(SiteTable(try catalogue.allSites(), on: date), format)
  }

  /// One site, found by its id or a name.
  public func site(_ name: String, as format: Format) throws -> String {
    let site = try catalogue.findSite(name)
    return format == .table
      ? Self.ended(SiteSheet(site, on: date).text) : Self.text(SiteTable([site], on: date), format)
  }

  private static func text(_ table: SiteTable, _ format: Format) -> String {
    switch format {
    case .table: ended(table.text)
    case .csv: ended(table.csv)
    case .json: ended(table.json)
    case .geojson: ended(table.geoJSON)
    }
  }

  /// The text with a line break at its end.
  private static func ended(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }
}
