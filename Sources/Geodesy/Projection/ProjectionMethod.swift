/// A way to lay the Earth on a plane, by the name that scenarios use.
public enum ProjectionMethod: String, CaseIterable, Sendable {
  case azimuthalEquidistant = "azimuthal-equidistant"
  case lambertAzimuthalEqualArea = "lambert-azimuthal-equal-area"
  case orthographic
  case stereographic
  case lambertConformalConic = "lambert-conformal-conic"
  case albersEqualArea = "albers-equal-area"
  case equidistantConic = "equidistant-conic"
  case mercator
  case plateCarree = "plate-carree"
  case equalEarth = "equal-earth"
  case robinson
  case mollweide
  case naturalEarth = "natural-earth"
}

extension ProjectionMethod {
  /// What the plane keeps of the Earth's surface, and where the map must be cut.
  enum Family {
    /// Round about a centre, as far as the angle says, in radians.
    case azimuthal(limit: Double)
    /// A fan about one pole; nothing near the other can be shown.
    case conic
    /// The whole Earth, or all between two latitudes, cut open along a meridian.
    case cylindrical(latitudeLimit: Double?)
  }

  var family: Family {
    let degree = Double.pi / 180
    switch self {
    // The antipode of the centre is a circle; land that holds it would fill the plane.
    case .azimuthalEquidistant: return .azimuthal(limit: 178 * degree)
    case .lambertAzimuthalEqualArea: return .azimuthal(limit: 175 * degree)
    // A geodetic normal turned 90° away is the ellipsoid's outline.
    case .orthographic: return .azimuthal(limit: 89.99 * degree)
    case .stereographic: return .azimuthal(limit: 140 * degree)
    case .lambertConformalConic, .albersEqualArea, .equidistantConic: return .conic
    case .mercator: return .cylindrical(latitudeLimit: 85.06 * degree)
    case .plateCarree, .equalEarth, .robinson, .mollweide, .naturalEarth:
      return .cylindrical(latitudeLimit: nil)
    }
  }

  /// Whether the method is named by the two parallels along which it is true.
  public var hasParallels: Bool {
    if case .conic = family { return true }
    return false
  }

  /// Whether the map is laid out round about its centre.
  public var isAzimuthal: Bool {
    if case .azimuthal = family { return true }
    return false
  }

  /// The name as it is written on a page.
  public var title: String {
    switch self {
    case .azimuthalEquidistant: "azimuthal equidistant"
    case .lambertAzimuthalEqualArea: "Lambert azimuthal equal-area"
    case .orthographic: "orthographic"
    case .stereographic: "stereographic"
    case .lambertConformalConic: "Lambert conformal conic"
    case .albersEqualArea: "Albers equal-area conic"
    case .equidistantConic: "equidistant conic"
    case .mercator: "Mercator"
    case .plateCarree: "plate carrée"
    case .equalEarth: "Equal Earth"
    case .robinson: "Robinson"
    case .mollweide: "Mollweide"
    case .naturalEarth: "Natural Earth"
    }
  }

  /// What a map in it is good for, in a few words.
  public var purpose: String {
    switch self {
    case .azimuthalEquidistant: "distances and directions from the centre are true"
    case .lambertAzimuthalEqualArea: "areas are true; regions and hemispheres"
    case .orthographic: "the Earth as from far away; one hemisphere"
    case .stereographic: "angles are true; polar maps"
    case .lambertConformalConic: "angles are true; regions wider than tall"
    case .albersEqualArea: "areas are true; regions wider than tall"
    case .equidistantConic: "distances along meridians are true"
    case .mercator: "angles and compass lines are true; not near the poles"
    case .plateCarree: "longitude and latitude as a grid"
    case .equalEarth: "areas are true; the world"
    case .robinson: "a familiar compromise; the world"
    case .mollweide: "areas are true; the world in an ellipse"
    case .naturalEarth: "a compromise with rounded corners; the world"
    }
  }

  /// PROJ's name of the method.
  var projName: String {
    switch self {
    case .azimuthalEquidistant: "aeqd"
    case .lambertAzimuthalEqualArea: "laea"
    case .orthographic: "ortho"
    case .stereographic: "stere"
    case .lambertConformalConic: "lcc"
    case .albersEqualArea: "aea"
    case .equidistantConic: "eqdc"
    case .mercator: "merc"
    case .plateCarree: "eqc"
    case .equalEarth: "eqearth"
    case .robinson: "robin"
    case .mollweide: "moll"
    case .naturalEarth: "natearth"
    }
  }
}
