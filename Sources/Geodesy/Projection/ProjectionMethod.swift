/// A way to lay the Earth on a plane, by the name that scenarios use.
///
/// In the order of a list: round about a centre, conics, cylinders, the world.
public enum ProjectionMethod: String, CaseIterable, Sendable {
  case azimuthalEquidistant = "azimuthal-equidistant"
  case lambertAzimuthalEqualArea = "lambert-azimuthal-equal-area"
  case orthographic
  case perspective
  case stereographic
  case gnomonic
  case lambertConformalConic = "lambert-conformal-conic"
  case albersEqualArea = "albers-equal-area"
  case equidistantConic = "equidistant-conic"
  case mercator
  case transverseMercator = "transverse-mercator"
  case miller
  case plateCarree = "plate-carree"
  case equalEarth = "equal-earth"
  case mollweide
  case eckertIV = "eckert-iv"
  case robinson
  case naturalEarth = "natural-earth"
  case winkelTripel = "winkel-tripel"
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
    /// Up and down a meridian, as far around the centre as the angle says, in radians.
    case transverse(limit: Double)
  }

  var family: Family {
    let degree = Double.pi / 180
    switch self {
    // The antipode of the centre is a circle; land that holds it would fill the plane.
    case .azimuthalEquidistant: return .azimuthal(limit: 178 * degree)
    case .lambertAzimuthalEqualArea: return .azimuthal(limit: 175 * degree)
    // A geodetic normal turned 90° away is the ellipsoid's outline. From a finite height less is
    // seen: `ProjectionDefinition.family`.
    case .orthographic, .perspective: return .azimuthal(limit: 89.99 * degree)
    case .stereographic: return .azimuthal(limit: 140 * degree)
    // The hemisphere would fill the plane; here the edge is stretched 15 times outwards.
    case .gnomonic: return .azimuthal(limit: 75 * degree)
    case .lambertConformalConic, .albersEqualArea, .equidistantConic: return .conic
    case .mercator: return .cylindrical(latitudeLimit: 85.06 * degree)
    // PROJ has no places farther than some 81° from the central meridian.
    case .transverseMercator: return .transverse(limit: 80 * degree)
    case .miller, .plateCarree, .equalEarth, .mollweide, .eckertIV, .robinson, .naturalEarth,
      .winkelTripel:
      return .cylindrical(latitudeLimit: nil)
    }
  }

  /// Whether the method is named by the two parallels along which it is true.
  public var hasParallels: Bool {
    if case .conic = family { return true }
    return false
  }

  /// Whether the method is named by the height of the eye above the Earth.
  public var hasHeight: Bool { self == .perspective }

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
    case .perspective: "perspective"
    case .stereographic: "stereographic"
    case .gnomonic: "gnomonic"
    case .lambertConformalConic: "Lambert conformal conic"
    case .albersEqualArea: "Albers equal-area conic"
    case .equidistantConic: "equidistant conic"
    case .mercator: "Mercator"
    case .transverseMercator: "transverse Mercator"
    case .miller: "Miller cylindrical"
    case .plateCarree: "plate carrée"
    case .equalEarth: "Equal Earth"
    case .mollweide: "Mollweide"
    case .eckertIV: "Eckert IV"
    case .robinson: "Robinson"
    case .naturalEarth: "Natural Earth"
    case .winkelTripel: "Winkel tripel"
    }
  }

  /// What a map in it is good for, in a few words.
  public var purpose: String {
    switch self {
    case .azimuthalEquidistant: "distances and directions from the centre are true"
    case .lambertAzimuthalEqualArea: "areas are true; regions and hemispheres"
    case .orthographic: "the Earth as from far away; one hemisphere"
    case .perspective: "the Earth as seen from a height; what an eye there can see"
    case .stereographic: "angles are true; polar maps"
    case .gnomonic: "shortest ways are straight lines; less than a hemisphere"
    case .lambertConformalConic: "angles are true; regions wider than tall"
    case .albersEqualArea: "areas are true; regions wider than tall"
    case .equidistantConic: "distances along meridians are true"
    case .mercator: "angles and compass lines are true; not near the poles"
    case .transverseMercator: "angles are true; regions taller than wide"
    case .miller: "upright and rectangular, poles included; the world"
    case .plateCarree: "longitude and latitude as a grid"
    case .equalEarth: "areas are true; the world"
    case .mollweide: "areas are true; the world in an ellipse"
    case .eckertIV: "areas are true; the world with rounded sides"
    case .robinson: "a familiar compromise; the world"
    case .naturalEarth: "a compromise with rounded corners; the world"
    case .winkelTripel: "a compromise of areas, angles and distances; the world"
    }
  }

  /// PROJ's name of the method.
  var projName: String {
    switch self {
    case .azimuthalEquidistant: "aeqd"
    case .lambertAzimuthalEqualArea: "laea"
    case .orthographic: "ortho"
    case .perspective: "nsper"
    case .stereographic: "stere"
    case .gnomonic: "gnom"
    case .lambertConformalConic: "lcc"
    case .albersEqualArea: "aea"
    case .equidistantConic: "eqdc"
    case .mercator: "merc"
    case .transverseMercator: "tmerc"
    case .miller: "mill"
    case .plateCarree: "eqc"
    case .equalEarth: "eqearth"
    case .mollweide: "moll"
    case .eckertIV: "eck4"
    case .robinson: "robin"
    case .naturalEarth: "natearth"
    case .winkelTripel: "wintri"
    }
  }

  /// Whether PROJ knows the method for a sphere only, and areas are true when that sphere has the
  /// ellipsoid's area and its latitudes are authalic ones.
  var takesAuthalicLatitude: Bool { self == .mollweide || self == .eckertIV }
}
