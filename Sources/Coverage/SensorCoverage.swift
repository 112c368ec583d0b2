import GeoData
import Geodesy

/// What one radar sees, at one or several heights, and what that rests on.
public struct SensorCoverage: Hashable, Sendable {
  /// The site of the radar.
  public let site: Site
  /// How it is used.
  public let mode: ViewMode
  /// Which way, how high and how far it can look.
  public let limits: ViewLimits
  /// One for each height, in the order asked for.
  public let footprints: [Footprint]
  /// All values that went in, with their sources, and what was taken where none is known.
  public let assumptions: [Assumption]

  /// The name of the assumption that every coverage rests on.
  public static let lineOfSight = "line of sight"

  /// Works out the view of a site's radar on straight lines above the WGS84 ellipsoid.
  ///
  /// The radar stands at the ground height of its record, or on the ellipsoid where there is
  /// none: 1 km of height moves the far edge by less than 1 % at elevation angles from 2°.
  /// - Parameters:
  ///   - site: Where the radar stands, and what is known of it.
  ///   - mode: How it is used.
  ///   - heights: Of the target, above the ellipsoid.
  /// - Throws: `noRadar`; in focus mode also `noFieldOfView`.
  public init(
    of site: Site, mode: ViewMode, heights: [Distance]
  ) throws(CoverageError) {
    guard let radar = site.radar else { throw .noRadar(site: site.id) }
    let reading = LimitsReading(radar)
    var limits = reading.limits
    var assumptions = reading.assumptions
    if case .focus(let azimuth, let elevationAngle) = mode {
      guard let fieldOfView = radar.fieldOfView else { throw .noFieldOfView(site: site.id) }
      limits.cone = ViewCone(
        azimuth: azimuth, elevationAngle: elevationAngle, halfAngle: fieldOfView.value / 2)
      assumptions.append(Assumption("field of view", fieldOfView))
    }
    let sensorHeight = site.groundHeight?.value ?? .zero
    assumptions.append(
      Assumption(
        parameter: Self.lineOfSight, value: "straight, above the WGS84 ellipsoid",
        provenance: Provenance(grade: .assumption, note: "no refraction, no terrain")))
    self.site = site
    self.mode = mode
    self.limits = limits
    self.assumptions = assumptions
    footprints = heights.map { height in
      Footprint(
        from: site.position.value, sensorHeight: sensorHeight, limits: limits, height: height)
    }
  }
}

/// The limits that a record gives, and the assumptions where it gives none.
private struct LimitsReading {
  var limits = ViewLimits()
  var assumptions: [Assumption] = []

  init(_ radar: RadarRecord) {
    if let sector = radar.sector {
      limits.sector = sector.value
      assumptions.append(Assumption("sector", sector))
    } else if let mount = radar.mount.azimuth, mount.value.degrees >= 360 {
      assumptions.append(Assumption("sector", mount))
    } else {
      assumptions.append(Assumption("sector", missing: "360°"))
    }
    limits.minimumElevation = take(
      radar.elevationAngle.minimum, "lowest elevation angle", orElse: .zero, "0°")
    limits.maximumElevation = take(
      radar.elevationAngle.maximum, "highest elevation angle", orElse: .degrees(90), "90°")
    if let minimum = radar.slantRange.minimum {
      limits.minimumRange = minimum.value
      assumptions.append(Assumption("minimum range", minimum))
    }
    if let maximum = radar.slantRange.maximum {
      limits.maximumRange = maximum.value
      assumptions.append(Assumption("maximum range", maximum))
    } else {
      assumptions.append(Assumption("maximum range", missing: "none: geometry alone"))
    }
  }

  private mutating func take(
    _ value: Sourced<Angle>?, _ parameter: String, orElse standard: Angle, _ text: String
  ) -> Angle {
    if let value {
      assumptions.append(Assumption(parameter, value))
      return value.value
    }
    assumptions.append(Assumption(parameter, missing: text))
    return standard
  }
}
