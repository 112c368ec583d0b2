import GeoData
import Geodesy

/// What one map is to show: a scenario file, checked, with its defaults filled in and its sites
/// looked up. It stands by itself and reads no file any more.
public struct Scenario: Hashable, Sendable {
  /// What the map is about: its heading.
  public var title: String
  /// A line below the title.
  public var subtitle: String?
  /// What the map shows, in a few sentences, for those who cannot see it.
  public var summary: String?
  /// Who made the map, for the file to name.
  public var author: String?
  /// The day that borders, names, treaties and statuses hold for.
  public var date: CalendarDate
  /// The language of names and of the words on the page, ISO 639-1.
  public var language: String
  /// Title, subtitle and summary in other languages.
  public var translations: [String: Translation]
  /// Frame, projection, size and look.
  public var map: MapFrame
  /// What explains the map, and where it stands.
  public var furniture: PageFurniture
  /// Several maps on the page; empty for one.
  public var panels: [Panel]
  /// The sites drawn, in the order of the file.
  public var sites: [MarkedSite]
  /// What the radars can see.
  public var coverage: [CoverageRequest]
  /// Circles of equal distance.
  public var rings: [RangeRing]
  /// Great circles, loxodromes and bearings.
  public var lines: [MapLine]
  /// Ballistic arcs.
  public var arcs: [BallisticArc]
  /// The parts of the Earth that coverage is counted in.
  public var areas: [AreaRequest]
  /// What else is drawn, from the bottom up.
  public var layers: [Layer]
  /// What the page cites beside the sources of the catalogue: text or addresses.
  public var sources: [String]
  /// Remarks printed on the page.
  public var notes: [String]
  /// Where it comes from; nil for one that was not read.
  public var origin: ScenarioOrigin?
  /// The files of data and of skylines that it was read from, beside its own.
  var files: [String] = []
  /// Its texts before they were translated.
  var untranslated: Translation?

  public init(
    title: String, subtitle: String? = nil, summary: String? = nil, date: CalendarDate,
    language: String = "en", translations: [String: Translation] = [:],
    map: MapFrame = MapFrame(),
    furniture: PageFurniture = PageFurniture(), panels: [Panel] = [], sites: [MarkedSite] = [],
    coverage: [CoverageRequest] = [], rings: [RangeRing] = [], lines: [MapLine] = [],
    arcs: [BallisticArc] = [], areas: [AreaRequest] = [], layers: [Layer] = Layer.standard,
    sources: [String] = [],
    notes: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.date = date
    self.language = language
    self.translations = translations
    self.map = map
    self.furniture = furniture
    self.panels = panels
    self.sites = sites
    self.coverage = coverage
    self.rings = rings
    self.lines = lines
    self.arcs = arcs
    self.areas = areas
    self.layers = layers
    self.sources = sources
    self.notes = notes
  }
}

extension Scenario {
  /// The paths of the files that it is made from, beside its own: data, skylines, a style.
  public var inputs: [String] {
    if case .own(let style) = map.theme { files + [style.file] } else { files }
  }
}

/// A site on the map, and how the scenario wants it written.
public struct MarkedSite: Hashable, Sendable {
  public var site: Site
  /// What is written beside the symbol instead of the name.
  public var label: String?
  /// What it is to the reader, where that is not what its side is.
  public var identity: StandardIdentity?

  public init(_ site: Site, label: String? = nil, identity: StandardIdentity? = nil) {
    self.site = site
    self.label = label
    self.identity = identity
  }
}

/// A place that something starts from, ends at, or goes around.
public enum Place: Hashable, Sendable {
  /// A site of the scenario or of the catalogue.
  case site(Site)
  /// A bare position.
  case position(GeoCoordinate)

  /// Where it is.
  public var position: GeoCoordinate {
    switch self {
    case .site(let site): site.position.value
    case .position(let position): position
    }
  }

  /// The site, where the place is one.
  public var site: Site? {
    if case .site(let site) = self { site } else { nil }
  }
}
