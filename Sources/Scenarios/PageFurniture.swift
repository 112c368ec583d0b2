/// What stands around and on a map to explain it, and where each thing stands.
public struct PageFurniture: Hashable, Sendable {
  /// Whether the title stands on the page; it names the file all the same.
  public var hasTitle: Bool
  public var hasSubtitle: Bool
  /// What colours, lines and signs mean.
  public var legend: Place
  public var scaleBar: Place
  /// Which way north is, on maps that have one.
  public var northArrow: Place
  /// A small globe that shows which part of the Earth the map holds.
  public var locator: Place
  /// The day that the map holds for, as a stamp on it. The foot says it in any case.
  public var asOf: Place
  /// What the map takes for granted.
  public var assumptions: Place
  /// Where facts and basemap come from; never on the map.
  public var sources: Place
  /// Whether meridians and parallels have their degrees at the frame.
  public var labelsGraticule: Bool
  /// How the page is to be handled, at its head and foot.
  public var banner: HandlingBanner?

  public init(
    hasTitle: Bool = true, hasSubtitle: Bool = true, legend: Place = .margin,
    scaleBar: Place = .margin, northArrow: Place = .off, locator: Place = .off,
    asOf: Place = .off, assumptions: Place = .margin, sources: Place = .margin,
    labelsGraticule: Bool = true, banner: HandlingBanner? = nil
  ) {
    self.hasTitle = hasTitle
    self.hasSubtitle = hasSubtitle
    self.legend = legend
    self.scaleBar = scaleBar
    self.northArrow = northArrow
    self.locator = locator
    self.asOf = asOf
    self.assumptions = assumptions
    self.sources = sources
    self.labelsGraticule = labelsGraticule
    self.banner = banner
  }

  /// Where a thing stands.
  public enum Place: Hashable, Sendable {
    /// Nowhere.
    case off
    /// Outside of the map: beside it, below it or in the foot.
    case margin
    /// On the map, in the corner where it hides least.
    case emptiest
    /// On the map, in a corner of its frame.
    case corner(Corner)

    /// Whether it takes room on the map itself.
    public var isOnMap: Bool {
      switch self {
      case .off, .margin: false
      case .emptiest, .corner: true
      }
    }
  }

  /// A corner of the map's frame, as it is seen.
  public enum Corner: String, CaseIterable, Hashable, Sendable {
    case topLeft = "top-left"
    case topRight = "top-right"
    case bottomLeft = "bottom-left"
    case bottomRight = "bottom-right"
  }
}

/// Words at the head and the foot of a page that say how it is to be handled.
///
/// They also stand in the file's description and metadata, for those who do not see the page.
public struct HandlingBanner: Hashable, Sendable {
  public var text: String
  public var color: Color

  public init(text: String, color: Color = .green) {
    self.text = text
    self.color = color
  }

  /// The colours that such banners have in open style guides.
  ///
  /// Astro UXDS, "Classification markings": unclassified, controlled, confidential, secret.
  public enum Color: String, CaseIterable, Hashable, Sendable {
    case green, purple, blue, red, grey
  }
}
