import Coverage
import GeoData
import Geodesy

/// What a coverage shows and what it rests on, in words.
struct CoverageWords {
  let coverage: SensorCoverage

  init(_ coverage: SensorCoverage) { self.coverage = coverage }

  /// The limits of the view: `azimuth 107° to 217°, elevation 2° to 55°, …`.
  var limits: String { (directions + ranges).joined(separator: ", ") }

  /// The ground below it: `1.7 million km² for targets 200 km up, …`; nil for no height.
  var areas: String? {
    let parts = coverage.footprints.map {
      "\(Figures.area($0.area)) for targets \(Figures.kilometres($0.height)) up"
    }
    return parts.isEmpty ? nil : "Ground below: \(parts.joined(separator: ", "))"
  }

  private var directions: [String] {
    let limits = coverage.limits
    let elevation =
      limits.maximumElevation.degrees >= 90
      ? "elevation from \(Figures.degrees(limits.minimumElevation))"
      : "elevation \(Figures.degrees(limits.minimumElevation)) to"
        + " \(Figures.degrees(limits.maximumElevation))"
    if let cone = limits.cone {
      return [
        "Pointed to azimuth \(Figures.degrees(cone.azimuth)), elevation"
          + " \(Figures.degrees(cone.elevationAngle))",
        "field \(Figures.degrees(cone.halfAngle * 2)) wide", elevation,
      ]
    }
    let sector = limits.sector
    let azimuth =
      sector.width.degrees >= 360
      ? "All azimuths" : "Azimuth \(Figures.degrees(sector.from)) to \(Figures.degrees(sector.to))"
    return [azimuth, elevation]
  }

  private var ranges: [String] {
    let limits = coverage.limits
    guard let maximum = limits.maximumRange else { return [] }
    return [
      limits.minimumRange > .zero
        ? "slant range \(Figures.kilometres(limits.minimumRange)) to \(Figures.kilometres(maximum))"
        : "slant range up to \(Figures.kilometres(maximum))"
    ]
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
