import GeoData
import Geodesy

/// What part of the Earth is drawn, how, how large and in which look.
public struct MapFrame: Hashable, Sendable {
  /// How the Earth is laid flat.
  public var projection: ProjectionChoice
  /// What the frame must show.
  public var extent: Extent
  /// The size of the page.
  public var size: PageSize
  /// The look.
  public var theme: ThemeChoice
  /// The signs of sites.
  public var symbols: Symbols
  /// Whose borders are drawn.
  public var worldview: Worldview

  public init(
    projection: ProjectionChoice = .automatic, extent: Extent = .everything(margin: nil),
    size: PageSize = .standard, theme: ThemeChoice = .named(.light),
    symbols: Symbols = Symbols(), worldview: Worldview = .unitedNations
  ) {
    self.projection = projection
    self.extent = extent
    self.size = size
    self.theme = theme
    self.symbols = symbols
    self.worldview = worldview
  }
}

/// What the frame of a map must show.
public enum Extent: Hashable, Sendable {
  /// All sites and shapes of the scenario. A margin of `nil` is chosen to fit.
  case everything(margin: Distance?)
  /// These places, and as far around them. A margin of `nil` is chosen to fit.
  case around([Place], margin: Distance?)
  /// A circle.
  case circle(center: Place, radius: Distance)
  /// A box of latitudes and longitudes.
  case box(GeoBounds)
  /// The whole Earth.
  case world
}

/// Whose borders a map draws where states disagree.
public enum Worldview: String, CaseIterable, Hashable, Sendable {
  /// As recognised by the United Nations on the scenario's date; disputed lines dashed.
  case unitedNations = "un"
  /// As the land was in fact held on that date.
  case deFacto = "de-facto"
}
