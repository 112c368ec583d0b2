import GeoData
import YAMLReading

extension Reader where Value == [Panel] {
  /// Reads several maps of one page, after the scenario's own sites are known.
  static func panels(_ gazetteer: Gazetteer, on date: CalendarDate?) -> Reader {
    .list(of: .panel(gazetteer, on: date), count: 2...12)
  }
}

extension Reader where Value == Panel {
  private static func panel(
    _ gazetteer: Gazetteer, on pageDate: CalendarDate?
  ) -> Reader {
    .mapping { map in
      let title = map.required("title", .line(), "What stands above the map.")
      let date = map.optional("date", .mappedDay, "Its day, if it is another.")
      let extent = map.optional("extent", .extent(gazetteer), "What its frame must show.")
      let sites = map.optional(
        "sites", .list(of: .siteOnPanel(gazetteer)), "Which sites it shows, by id: all.")
      let coverage = map.optional(
        "coverage", .list(of: .coverageRequest(gazetteer)), "What radars see on it.")
      let rings = map.optional("rings", .list(of: .rangeRing(gazetteer)), "Its rings.")
      let lines = map.optional("lines", .list(of: .mapLine(gazetteer)), "Its lines.")
      let arcs = map.optional("arcs", .list(of: .ballisticArc(gazetteer)), "Its arcs.")
      let layers = map.optional(
        "layers", .layers(gazetteer, on: date ?? pageDate), "Its layers.")
      guard let title else { return nil }
      return Panel(
        title: title, date: date, extent: extent, sites: sites, coverage: coverage, rings: rings,
        lines: lines, arcs: arcs, layers: layers)
    }
  }
}

extension Reader where Value == MarkedSite {
  fileprivate static func siteOnPanel(_ gazetteer: Gazetteer) -> Reader {
    Reader<String>.identifier.flatMap { id, value in gazetteer.markedSite(id, for: value) }
  }
}
