import Coverage
import GeoData
import Geodesy

/// What a coverage shows and what it rests on, in the words of a page.
struct CoverageWords {
  let coverage: SensorCoverage
  let words: any PageWords

  private let limits: ViewLimits

  /// - Parameters:
  ///   - coverage: What is shown.
  ///   - limits: In place of the coverage's own.
  ///   - words: The language of the page.
  init(_ coverage: SensorCoverage, limits: ViewLimits? = nil, in words: any PageWords) {
    self.coverage = coverage
    self.words = words
    self.limits = limits ?? coverage.limits
  }

  /// The limits of the view: `Azimuth 107° to 217°, elevation 2° to 55°, …`.
  var view: String { (directions + ranges).joined(separator: words.comma) }

  /// The ground below it: `1.7 million km² for targets 200 km up, …`; nil for no height.
  var areas: String? {
    let parts = coverage.footprints.map {
      words.area(words.area($0.area), forTargetsAt: words.kilometres($0.height))
    }
    return parts.isEmpty ? nil : words.groundBelow(parts.joined(separator: words.comma))
  }

  /// The values of a grade that it rests on, each with its name, but for the line of sight.
  func values(of grade: Grade) -> [String] {
    coverage.assumptions.filter {
      $0.provenance.grade == grade && $0.parameter != SensorCoverage.lineOfSight
    }.map { assumption in
      guard let parameter = CoverageParameter(rawValue: assumption.parameter),
        let value = value(of: parameter)
      else { return "\(assumption.parameter) \(assumption.value)" }
      return "\(words.parameter(parameter)) \(value)"
    }
  }

  /// The value as the view has it; nil where it has none.
  private func value(of parameter: CoverageParameter) -> String? {
    switch parameter {
    case .sector: sector ?? words.degrees(.degrees(360))
    case .fieldOfView: limits.cone.map { words.degrees($0.halfAngle * 2) }
    case .lowestElevationAngle: words.degrees(limits.minimumElevation)
    case .highestElevationAngle: words.degrees(limits.maximumElevation)
    case .minimumRange: words.kilometres(limits.minimumRange)
    case .maximumRange: limits.maximumRange.map(words.kilometres) ?? words.noRangeLimit
    }
  }

  /// From one side of the sector to the other; nil for a full circle.
  private var sector: String? {
    let sector = limits.sector
    return sector.width.degrees >= 360
      ? nil : words.span(words.degrees(sector.from), words.degrees(sector.to))
  }

  private var directions: [String] {
    let lowest = words.degrees(limits.minimumElevation)
    let elevation =
      limits.maximumElevation.degrees >= 90
      ? words.elevation(from: lowest)
      : words.elevation(words.span(lowest, words.degrees(limits.maximumElevation)))
    if let cone = limits.cone {
      return [
        words.pointing(
          azimuth: words.degrees(cone.azimuth), elevation: words.degrees(cone.elevationAngle)),
        words.field(words.degrees(cone.halfAngle * 2)), elevation,
      ]
    }
    return [sector.map(words.azimuths) ?? words.allAzimuths, elevation]
  }

  private var ranges: [String] {
    guard let maximum = limits.maximumRange.map(words.kilometres) else { return [] }
    return [
      limits.minimumRange > .zero
        ? words.slantRange(words.span(words.kilometres(limits.minimumRange), maximum))
        : words.slantRange(upTo: maximum)
    ]
  }
}
