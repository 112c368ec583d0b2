import GeoData
import Geodesy
import YAMLReading

extension Scenario {
  /// The version of the format that is read.
  public static let formatVersion = 1

  /// Reads a scenario, checks all of it, fills in the defaults and looks up its sites.
  ///
  /// - Parameters:
  ///   - source: The text of the file, from `SourceText(path:)` or from memory.
  ///   - catalogue: Where sites and radars are looked up.
  ///   - memberships: Where alliances and treaties are looked up.
  /// - Returns: The scenario, which needs no file any more.
  /// - Throws: `Faults` with all that is wrong, in the order of the file; `CatalogueError`,
  ///   `MembershipError` or `InputError` when the catalogue itself cannot be read.
  public static func read(
    _ source: SourceText, catalogue: Catalogue, memberships: MembershipFolder
  ) throws -> Scenario {
    let gazetteer = Gazetteer(catalogue: catalogue, memberships: memberships)
    let result = Result { try Reader.scenario(gazetteer).read(source) }
    if let failure = gazetteer.failure { throw failure }
    var scenario = try result.get()
    scenario.files = gazetteer.files
    scenario.origin = ScenarioOrigin(source)
    return scenario
  }

  /// Reads a scenario file.
  ///
  /// - Parameters:
  ///   - path: The file, of at most 1 MB.
  ///   - catalogue: Where sites and radars are looked up.
  ///   - memberships: Where alliances and treaties are looked up.
  /// - Returns: The scenario, which needs no file any more.
  /// - Throws: `InputError` when the file cannot be read, and the errors of
  ///   `read(_:catalogue:memberships:)`.
  public static func read(
    path: String, catalogue: Catalogue, memberships: MembershipFolder
  ) throws -> Scenario {
    try read(SourceText(path: path), catalogue: catalogue, memberships: memberships)
  }
}

extension Reader where Value == Scenario {
  /// Reads the whole file: every key of a scenario stands here or in the readers named here.
  static func scenario(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      _ = map.optional("$schema", .line(upTo: 1000), "The schema of this file, for editors.")
      _ = map.required("briefmap", .formatVersion, "The version of this format: 1.")
      let title = map.required("title", .line(), "What the map is about: its heading.")
      let subtitle = map.optional("subtitle", .line(upTo: 400), "A line below the title.")
      let summary = map.optional(
        "summary", .text(), "What the map shows, for those who cannot see it.")
      let author = map.optional(
        "author", .line(upTo: 400), "Who made the map, for its file to name.")
      let date = map.required(
        "date", .mappedDay, "The day that borders, names, treaties and statuses hold for.")
      let language = map.optional(
        "lang", .choice(Basemap.languages.map { ($0, $0) }), default: "en",
        "Language of names and words, ISO 639-1: en.")
      let translations = map.optional(
        "translations", .translations, default: [:],
        "Title, subtitle and summary in other languages.")
      // Sites first: what follows refers to them.
      let sites = map.optional("sites", .sites(gazetteer), default: [], "The sites drawn.")
      let frame = map.optional("map", .mapFrame(gazetteer), default: MapFrame(), "The frame.")
      let furniture = map.optional(
        "furniture", .furniture, default: PageFurniture(), "What explains the map, and where.")
      let panels = map.optional(
        "panels", .panels(gazetteer, on: date), default: [],
        "Several maps on the page, each with a title and what it shows instead.")
      let coverage = map.optional(
        "coverage", .list(of: .coverageRequest(gazetteer)), default: [], "What the radars can see.")
      let rings = map.optional(
        "rings", .list(of: .rangeRing(gazetteer)), default: [], "Circles of equal distance.")
      let lines = map.optional(
        "lines", .list(of: .mapLine(gazetteer)), default: [], "Lines from place to place.")
      let arcs = map.optional(
        "arcs", .list(of: .ballisticArc(gazetteer)), default: [], "Ballistic arcs.")
      let areas = map.optional(
        "areas", .areas(gazetteer), default: [], "The areas that coverage is counted in.")
      let layers = map.optional(
        "layers", .layers(gazetteer, on: date), default: Layer.standard,
        "What else is drawn, from the bottom up.")
      for panel in panels where panel.layers == nil {
        for (index, layer) in layers.enumerated() {
          guard let day = panel.date, layer.isSilent(on: day) else { continue }
          map.fault(
            "panels", "with a map of \(day), for which layers[\(index)] has nothing to show")
        }
      }
      let sources = map.optional(
        "sources", .remarks, default: [], "What the page cites.")
      let notes = map.optional(
        "notes", .remarks, default: [], "Remarks printed on the page.")
      guard let title, let date else { return nil }
      var scenario = Scenario(
        title: title, subtitle: subtitle, summary: summary, date: date, language: language,
        translations: translations,
        map: frame, furniture: furniture, panels: panels, sites: sites, coverage: coverage,
        rings: rings, lines: lines, arcs: arcs, areas: areas, layers: layers, sources: sources,
        notes: notes)
      scenario.author = author
      return scenario.translated(to: language)
    }
  }
}

extension Reader where Value == Int {
  static var formatVersion: Reader {
    let schema: JSONValue = ["const": .number(Double(Scenario.formatVersion))]
    return Reader(schema: schema) { value in
      guard value.node.writtenText == String(Scenario.formatVersion) else {
        value.fault("not a version that is read; it is \(Scenario.formatVersion)")
        return nil
      }
      return Scenario.formatVersion
    }
  }
}

extension Reader where Value == CalendarDate {
  /// Reads a day that the basemap knows borders and names for.
  static var mappedDay: Reader {
    Reader.calendarDate.flatMap { date, value in
      guard date >= Basemap.firstDay else {
        value.fault("before \(Basemap.firstDay), the first day that borders are known for")
        return nil
      }
      return date
    }
  }
}

extension Reader where Value == [String] {
  /// Reads the paragraphs of a page's small print.
  static var remarks: Reader { .list(of: .text(upTo: 1000)) }
}
