import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == [MarkedSite] {
  /// Reads the sites of the map and makes them known to all that follows.
  static func sites(_ gazetteer: Gazetteer) -> Reader {
    .list(of: .markedSite(gazetteer))
  }
}

extension Reader where Value == MarkedSite {
  fileprivate static func markedSite(_ gazetteer: Gazetteer) -> Reader {
    .byShape(
      scalar: .namedSite(gazetteer), mapping: .describedSite(gazetteer),
      expected: "the id of a site or a mapping")
  }

  /// Reads the id of a site of the catalogue.
  private static func namedSite(_ gazetteer: Gazetteer) -> Reader {
    Reader<String>.identifier.flatMap { id, value in
      let site = gazetteer.catalogueSite(id, for: value).map { MarkedSite($0) }
      if !gazetteer.add(site, id: id) { value.fault("a site that is given already") }
      return site
    }
  }

  /// Reads a site written out in full, or what is to be different from the catalogue.
  private static func describedSite(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let id = map.required("id", .identifier, "Of the catalogue, or a new one.")
      let label = map.optional("label", .line(), "What is written instead of the name.")
      let identity = map.optional(
        "identity", .choice(of: StandardIdentity.self),
        "Of its frame in military symbols, where it is not that of its side.")
      let draft = SiteDraft(map, .scenario, types: gazetteer.radar)
      guard let id, let value = map.value else { return nil }
      let site =
        gazetteer.catalogueHas(id)
        ? gazetteer.catalogueSite(id, for: value).map(draft.overlaid) : draft.site(id: id)
      if site == nil, !gazetteer.catalogueHas(id) {
        for key in ["name", "position"] where !map.has(key) {
          let meant = gazetteer.nearest(to: id).map { " (or did you mean \($0)?)" } ?? ""
          value.remark("has no \(key), which a site outside the catalogue must have\(meant)")
        }
      }
      let marked = site.map { MarkedSite($0, label: label, identity: identity) }
      if !gazetteer.add(marked, id: id) { map.fault("id", "a site that is given already") }
      return marked
    }
  }
}

extension Reader where Value == Place {
  /// Reads the id of a site, or a position.
  static func place(_ gazetteer: Gazetteer) -> Reader {
    let position = Reader<GeoCoordinate>.position.map { Place.position($0) }
    let named = Reader(schema: Reader<String>.identifier.schema) { value in
      if GeoCoordinate(text: value.node.writtenText) != nil { return position.read(value) }
      guard let id = Reader<String>.identifier.read(value) else { return nil }
      return gazetteer.site(id, for: value).map { Place.site($0) }
    }
    return .byShape(
      scalar: named, sequence: position, expected: "the id of a site or a position",
      schemas: [named, position])
  }
}
