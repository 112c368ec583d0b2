import Foundation
import YAMLReading

/// The sites and radars that briefmap knows, one file each in a folder.
///
/// Nothing is read until it is asked for, and a map asks for the few sites that it names; nothing
/// is kept, so that the same folder gives the same answer.
public struct Catalogue: Sendable {
  /// The folder that holds `sites` and `radars`.
  public let directory: String

  /// A catalogue in a folder; whether it is there is asked when something is read.
  public init(directory: String) { self.directory = directory }

  /// The ids of all sites, sorted.
  /// - Throws: `CatalogueError.missingFolder`.
  public func siteIDs() throws -> [String] { try ids(in: "sites") }

  /// The ids of all types of radar, sorted.
  /// - Throws: `CatalogueError.missingFolder`.
  public func radarIDs() throws -> [String] { try ids(in: "radars") }

  /// A site with all that is known of its radar.
  ///
  /// - Throws: `CatalogueError.unknownSite`, `InputError` when its file cannot be read, `Faults`
  ///   when it is not as it should be.
  public func site(_ id: String) throws -> Site {
    guard let source = try source(of: id, in: "sites") else {
      throw CatalogueError.unknownSite(id, known: try siteIDs())
    }
    let site = try Reader.site(types: radar).read(source)
    try require(site.id, toNameItsFile: source, id: id)
    return site
  }

  /// What is known of a type of radar.
  ///
  /// - Throws: `CatalogueError.unknownRadar`, `InputError` when its file cannot be read, `Faults`
  ///   when it is not as it should be.
  public func radar(_ id: String) throws -> RadarRecord {
    guard let source = try source(of: id, in: "radars") else {
      throw CatalogueError.unknownRadar(id, known: try radarIDs())
    }
    let radar = try Reader.radarType.read(source)
    try require(radar.type, toNameItsFile: source, id: id)
    return radar
  }

  /// All sites, by id.
  ///
  /// - Throws: `Faults` with what is wrong in all the files, or the errors of `site`.
  public func allSites() throws -> [Site] {
    try all(siteIDs(), site)
  }

  /// All types of radar, by id.
  ///
  /// - Throws: `Faults` with what is wrong in all the files, or the errors of `radar`.
  public func allRadars() throws -> [RadarRecord] {
    try all(radarIDs(), radar)
  }

  /// A site by its id, or by one of its names in any language, capitals or not.
  ///
  /// - Throws: The errors of `site`; to look through names, every site is read.
  public func findSite(_ name: String) throws -> Site {
    if hasSite(name) { return try site(name) }
    let wanted = name.lowercased()
    let site = try allSites().first { site in
      ([site.id, site.name] + site.aliases + site.names.values).contains {
        $0.lowercased() == wanted
      }
    }
    guard let site else { throw CatalogueError.unknownSite(name, known: try siteIDs()) }
    return site
  }

  /// Whether there is a site of this id.
  public func hasSite(_ id: String) -> Bool {
    id.isIdentifier && FileManager.default.fileExists(atPath: path(of: id, in: "sites"))
  }

  private func path(of id: String, in folder: String) -> String {
    "\(directory)/\(folder)/\(id).yaml"
  }

  /// The text of a record, or `nil` when there is no such file.
  private func source(of id: String, in folder: String) throws -> SourceText? {
    // What is no id could lead out of the folder.
    guard id.isIdentifier else { return nil }
    do {
      return try SourceText(path: path(of: id, in: folder))
    } catch InputError.missing {
      return nil
    }
  }

  private func all<Record>(_ ids: [String], _ read: (String) throws -> Record) throws -> [Record] {
    let collector = FaultCollector()
    let records = try ids.compactMap { id -> Record? in
      do {
        return try read(id)
      } catch let faults as Faults {
        collector.add(faults)
        return nil
      }
    }
    try collector.throwIfAny()
    return records
  }

  private func ids(in folder: String) throws(CatalogueError) -> [String] {
    let path = "\(directory)/\(folder)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .missingFolder(path)
    }
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  private func require(_ id: String, toNameItsFile source: SourceText, id fileID: String)
    throws(Faults)
  {
    guard id != fileID else { return }
    let location = SourceLocation(file: source.file, line: 1, column: 1)
    throw Faults([
      Fault(location: location, keyPath: "id", found: id, problem: "not the name of its file")
    ])
  }
}

/// What the catalogue does not have.
public enum CatalogueError: Error, Hashable, Sendable {
  /// There is no site of this id.
  case unknownSite(String, known: [String])
  /// There is no type of radar of this id.
  case unknownRadar(String, known: [String])
  /// The folder of the catalogue cannot be listed.
  case missingFolder(String)
}

extension CatalogueError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownSite(let id, let known):
      "the catalogue has no site \(id); "
        + Suggestion.text(for: id, among: known, noun: "sites there")
    case .unknownRadar(let id, let known):
      "the catalogue has no radar \(id); "
        + Suggestion.text(for: id, among: known, noun: "radars there")
    case .missingFolder(let path): "\(path): there is no such folder of the catalogue"
    }
  }
}
