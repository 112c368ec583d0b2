import GeoData
import Geodesy

/// Circles of equal distance around a place, or the parts of them between two azimuths.
public struct RangeRing: Hashable, Sendable {
  public var center: Place
  /// Along the ellipsoid, smallest first, never empty.
  public var radii: [Distance]
  public var label: String?
  /// How the area is filled: from the smallest radius to the largest, or all within a single one;
  /// nil for no fill.
  public var fill: FillLook.Texture?
  /// The azimuths at the centre; nil for all.
  public var sector: Sector?
  /// What the distances are written in, in that order.
  public var units: [DistanceUnit]
  public var color: ColorRole

  public init(
    center: Place, radii: [Distance], label: String? = nil, fill: FillLook.Texture? = nil,
    sector: Sector? = nil, units: [DistanceUnit] = [.kilometres], color: ColorRole = .arc
  ) {
    self.center = center
    self.radii = radii
    self.label = label
    self.fill = fill
    self.sector = sector
    self.units = units
    self.color = color
  }

  /// The area between its smallest and largest radius, or all within a single one.
  public var area: GeodesicAnnulus {
    GeodesicAnnulus(
      around: center.position, from: radii.count > 1 ? radii[0] : .zero,
      to: radii[radii.count - 1], azimuths: azimuths)
  }

  private var azimuths: GeodesicAnnulus.Azimuths? {
    guard let sector, sector.width < .degrees(360) else { return nil }
    return GeodesicAnnulus.Azimuths(from: sector.from, width: sector.width)
  }
}

/// What a distance on the page is written in.
public enum DistanceUnit: String, CaseIterable, Hashable, Sendable {
  case kilometres = "km"
  case miles = "mi"
  case nauticalMiles = "nmi"
}
