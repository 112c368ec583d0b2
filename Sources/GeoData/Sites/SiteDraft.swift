import Geodesy
import YAMLReading

/// A site as one file describes it; what the file leaves out is `nil` or empty.
///
/// The catalogue makes a site of it as it is, a scenario may lay it over a site of the catalogue.
package struct SiteDraft {
  package var name: String?
  var names: [String: String]
  var aliases: [String]
  var kind: Site.Kind?
  var side: Site.Side?
  var host: Sourced<String>?
  var operatedBy: Sourced<String>?
  package var position: Sourced<GeoCoordinate>?
  var groundHeight: Sourced<Distance>?
  var altitude: Sourced<Distance>?
  var statuses: [Status]
  var radar: RadarRecord?
  var facts: [Fact]

  /// Asks a mapping for the keys of a site, all but `id`.
  package init(
    _ map: MappingReader, _ form: RecordForm, types: @escaping (String) throws -> RadarRecord
  ) {
    func needed<Value>(_ key: String, _ reader: Reader<Value>, _ help: String) -> Value? {
      form == .catalogue ? map.required(key, reader, help) : map.optional(key, reader, help)
    }
    name = needed("name", .line(), "The English name.")
    names = map.optional("names", .names, default: [:], "Names by language.")
    aliases = map.optional("aliases", .list(of: .line()), default: [], "Other names.")
    kind = needed("kind", .choice(of: Site.Kind.self), "What is there.")
    side = map.optional("side", .choice(of: Site.Side.self), "Who would operate it.")
    host = map.optional("host", .sourced(.country, form), "The country that it lies in.")
    operatedBy = map.optional("operator", .sourced(.line(), form), "Who operates it.")
    position = needed("position", .sourced(.position, form), "Latitude, longitude.")
    groundHeight = map.optional(
      "ground-height", .sourced(.distance(in: .metres(-500) ... .metres(9000)), form),
      "Of the ground above mean sea level.")
    altitude = map.optional(
      "altitude", .sourced(.distance(in: .zero ... .kilometres(500_000)), form),
      "Above the ellipsoid, of what is not on the ground: an aircraft, a satellite.")
    statuses = map.optional(
      "status", .statuses(form), default: [], "What it was when, in order of time.")
    radar = map.optional("radar", .radar(form, types: types), "What is known of its radar.")
    facts = map.optional("facts", .list(of: .fact(form)), default: [], "Statements in words.")
  }

  /// The site by itself; `nil` when the file gives it no name or no position.
  package func site(id: String) -> Site? {
    guard let name, let position else { return nil }
    return Site(
      id: id, name: name, names: names, aliases: aliases,
      kind: kind ?? (radar == nil ? .city : .radar), side: side, host: host,
      operatedBy: operatedBy, position: position, groundHeight: groundHeight,
      altitude: altitude, statuses: statuses,
      radar: radar, facts: facts)
  }

  /// The site laid over one of the catalogue: what the draft gives stands before it.
  package func overlaid(on base: Site) -> Site {
    var site = base
    site.name = name ?? base.name
    site.names = base.names.merging(names) { $1 }
    site.aliases = aliases + base.aliases
    site.kind = kind ?? base.kind
    site.side = side ?? base.side
    site.host = host ?? base.host
    site.operatedBy = operatedBy ?? base.operatedBy
    site.position = position ?? base.position
    site.groundHeight = groundHeight ?? base.groundHeight
    site.altitude = altitude ?? base.altitude
    site.statuses = statuses.isEmpty ? base.statuses : statuses
    site.radar = base.radar.map { radar?.overlaid(on: $0) ?? $0 } ?? radar
    site.facts = facts + base.facts
    return site
  }
}

extension Reader where Value == Site {
  /// Reads a file of `sites/`.
  static func site(types: @escaping (String) throws -> RadarRecord) -> Reader {
    .mapping { map in
      let id = map.required("id", .identifier, "The name of the file.")
      let draft = SiteDraft(map, .catalogue, types: types)
      return id.flatMap(draft.site)
    }
  }
}
