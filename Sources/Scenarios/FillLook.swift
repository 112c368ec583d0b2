import GeoData
import Geodesy

/// How an author wants countries or areas filled; what is nil is chosen to fit.
public struct FillLook: Hashable, Sendable {
  public var texture: Texture?
  public var color: ColorRole?

  public init(texture: Texture? = nil, color: ColorRole? = nil) {
    self.texture = texture
    self.color = color
  }

  public enum Texture: String, CaseIterable, Hashable, Sendable {
    /// Pale, all over.
    case tint
    /// Parallel lines, through which another fill can be seen.
    case hatch
  }
}

/// A colour by what it stands for: each look has its own.
public enum ColorRole: String, CaseIterable, Hashable, Sendable {
  case us
  case russia
  case other
  /// Arcs, missiles and what they reach.
  case threat
  case neutral
  /// What is no longer there.
  case closed
  /// As strong as the names on the map.
  case text
}

/// Which missiles a layer shows, and how.
public struct MissileRequest: Hashable, Sendable {
  /// All that the catalogue knows of with such a range, on whatever date.
  public var missiles: [Missile]
  /// The ranges, ends included.
  public var bounds: ClosedRange<Distance>
  public var listing: Listing
  public var look: FillLook

  public init(
    missiles: [Missile], bounds: ClosedRange<Distance>, listing: Listing = .legend,
    look: FillLook = FillLook()
  ) {
    self.missiles = missiles
    self.bounds = bounds
    self.listing = listing
    self.look = look
  }

  /// Where names and ranges are written.
  public enum Listing: String, CaseIterable, Hashable, Sendable {
    case legend
    case map
    case both
    case none
  }
}
