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
    let parts = areasByHeight
    return parts.isEmpty ? nil : words.groundBelow(parts.joined(separator: words.comma))
  }

  /// The same, a part for each height.
  var areasByHeight: [String] {
    coverage.footprints.map {
      words.area(words.area($0.area), forTargetsAt: words.kilometres($0.height))
    }
  }

  /// The values of a grade that it rests on, each with its name, but for the line of sight.
  func values(of grade: Grade) -> [String] {
    coverage.assumptions.filter {
      $0.provenance.grade == grade && $0.parameter != SensorCoverage.propagation
    }.map { assumption in
      guard let parameter = OpenParameter(rawValue: assumption.parameter) else {
        return "\(assumption.parameter) \(assumption.value)"
      }
      let value = value(of: parameter) ?? figure(assumption.value)
      // The longest range and how far it is open stand in the legend.
      let isInLegend = parameter == .maximumRange
      let spread = isInLegend ? "" : assumption.spread.map { " (\(open($0)))" } ?? ""
      return "\(words.parameter(parameter)) \(value)\(spread)"
    }
  }

  /// The value as the view has it; nil where it has none.
  private func value(of parameter: OpenParameter) -> String? {
    switch parameter {
    case .sector: sector ?? words.degrees(.degrees(360))
    case .fieldOfView: field
    case .lowestElevationAngle:
      limits.minimumElevation.degrees > -90
        ? words.degrees(limits.minimumElevation) : words.horizonEdge
    case .highestElevationAngle: words.degrees(limits.maximumElevation)
    case .minimumRange: words.kilometres(limits.minimumRange)
    case .maximumRange: limits.maximumRange.map(words.kilometres) ?? words.noRangeLimit
    case .averagePower, .dwell, .frequency, .transmitAperture, .receiveAperture,
      .noiseTemperature, .losses, .signalToNoise:
      nil
    }
  }

  /// A figure of the catalogue as a page writes it: `105 m2 × 0.8` is `105 m² × 0.8`.
  private func figure(_ text: String) -> String {
    let text = text.replacing("m2", with: "m²").replacing(" ", with: "\u{202F}")
    let figure = words.figure(
      words.decimalSign == "." ? text : text.replacing(".", with: words.decimalSign))
    // Between letters that run the other way, number and unit would change places.
    return words.direction == .leftToRight ? figure : "\u{2066}\(figure)\u{2069}"
  }

  /// How far a value is open: `400 K to 500 K` in the words of the page.
  private func open(_ spread: String) -> String {
    let ends = spread.split(separator: " to ").map { figure(String($0)) }
    return ends.count == 2 ? words.span(ends[0], ends[1]) : figure(spread)
  }

  /// From one side of the sector to the other; nil for a full circle.
  private var sector: String? {
    let sector = limits.sector
    return sector.width.degrees >= 360
      ? nil : words.span(words.degrees(sector.from), words.degrees(sector.to))
  }

  /// How wide the field is: an angle, or two.
  private var field: String? {
    switch limits.field {
    case .cone(let cone): words.degrees(cone.halfAngle * 2)
    case .box(let box): "\(words.degrees(box.width)) × \(words.degrees(box.height))"
    case nil: nil
    }
  }

  private var directions: [String] {
    let lowest =
      limits.minimumElevation.degrees > -90
      ? words.degrees(limits.minimumElevation) : words.horizonEdge
    let elevation =
      limits.maximumElevation.degrees >= 90
      ? words.elevation(from: lowest)
      : words.elevation(words.span(lowest, words.degrees(limits.maximumElevation)))
    if let pointed = limits.field, let field {
      return [
        words.pointing(
          azimuth: words.degrees(pointed.azimuth), elevation: words.degrees(pointed.elevationAngle)),
        words.field(field), elevation,
      ]
    }
    return [sector.map(words.azimuths) ?? words.allAzimuths, elevation]
  }

  private var ranges: [String] {
    guard let longest = limits.longestRange.map(words.kilometres) else { return crossSection }
    let maximum = open(longest: longest)
    return crossSection + [
      limits.minimumRange > .zero
        ? words.slantRange(words.span(words.kilometres(limits.minimumRange), maximum))
        : words.slantRange(upTo: maximum)
    ]
  }

  /// A longest range, and how far it is open: `2,290 km (1,900 km to 2,700 km)`.
  private func open(longest: String) -> String {
    let ends = [ParameterChoice.narrowest, .widest].compactMap {
      coverage.radar.limits(
        mode: coverage.mode, radarCrossSection: coverage.target.radarCrossSection, choice: $0
      ).longestRange
    }
    guard ends.count == 2, ends[0] < ends[1] else { return longest }
    let (low, high) = (words.kilometres(ends[0]), words.kilometres(ends[1]))
    return "\(longest) (\(words.span(low, high)))"
  }

  /// Of the target, where the range follows from it.
  private var crossSection: [String] {
    guard limits.powerRange != nil, let area = coverage.target.radarCrossSection else { return [] }
    let figure = words.decimal(area.squareMetres, places: 4)
    return [words.radarCrossSection("\(figure)\u{202F}m²")]
  }
}
