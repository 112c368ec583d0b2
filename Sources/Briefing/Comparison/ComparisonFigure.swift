import Coverage
import GeoData
import Geodesy
import YAMLReading

/// One number of a comparison: what it is about, what it is, and what it rests on.
public struct ComparisonFigure: Sendable {
  public let key: Key
  /// In `unit`; nil where it is not known.
  public let value: Double?
  /// Why it is not known, a clause of plain English.
  public let why: String?
  public let unit: String
  /// The number for readers, with its unit.
  public let text: String
  /// Of the place, 0 to 1; nil for what is no ground, and everywhere and elsewhere.
  public let share: Double?
  public let grade: Grade
  /// The values that go in, of a radar's own figures.
  public let basis: [Assumption]

  /// What a figure is about.
  public struct Key: Hashable, Sendable {
    public let quantity: Quantity
    /// The plan, by its place.
    public let plan: Int
    /// The radar, by its place in the plan's coverage; nil for the plan as a whole.
    public let radar: Int?
    /// The sensor, by its place in the comparison's; nil for the plan as a whole.
    public let sensor: Int?
    /// Of the targets; nil for what depends on no height.
    public let height: Distance?
    public let place: Place

    init(
      _ quantity: Quantity, plan: Int, radar: Int? = nil, sensor: Int? = nil,
      height: Distance? = nil, place: Place = .everywhere
    ) {
      self.quantity = quantity
      self.plan = plan
      self.radar = radar
      self.sensor = sensor
      self.height = height
      self.place = place
    }
  }

  /// Where ground is counted.
  public enum Place: Hashable, Sendable {
    case everywhere
    /// An area of interest, by its place in the comparison's.
    case area(Int)
    /// A country, likewise.
    case country(Int)
    /// The sea, and land that belongs to no country.
    case elsewhere
  }

  /// What is counted or worked out.
  public enum Quantity: Hashable, Sendable {
    /// Ground below what a plan, or one sensor of it, sees.
    case seen
    /// Ground that becomes something on the way from the first plan to this one.
    case change(CoverageChange)
    case skyAtOnce
    case skyWithinReach
    case beamwidth
    /// The width of the beam at a slant range.
    case crossRange(Distance)
    case rangeResolution
    case searchTime
    /// The range at which a target of a cross section is seen.
    case detectionRange(Area)

    /// The word for it in tables of data.
    public var word: String {
      switch self {
      case .seen: "seen"
      case .change(let change): change.rawValue
      case .skyAtOnce: "sky-at-once"
      case .skyWithinReach: "sky-within-reach"
      case .beamwidth: "beamwidth"
      case .crossRange(let range): "cross-range-at-\(Self.number(range.kilometres))-km"
      case .rangeResolution: "range-resolution"
      case .searchTime: "search-time"
      case .detectionRange(let area): "detection-range-of-\(Self.number(area.squareMetres))-m2"
      }
    }

    /// What it is called in tables for readers.
    public var title: String {
      switch self {
      case .seen: "ground below what is seen"
      case .change(let change): "ground \(change.rawValue)"
      case .skyAtOnce: "sky looked at, at once"
      case .skyWithinReach: "sky within reach"
      case .beamwidth: "width of the beam"
      case .crossRange(let range): "width of the beam \(range.figureText(digits: 4)) away"
      case .rangeResolution: "range resolution"
      case .searchTime: "time to search once all that it looks at"
      case .detectionRange(let area):
        "range for a target of \(Self.number(area.squareMetres)) m²"
      }
    }

    private static func number(_ value: Double) -> String { JSONValue.number(value).text }
  }
}

extension ComparisonFigure {
  /// An area on the ellipsoid, in a place of a size.
  init(_ key: Key, _ area: Area, of whole: Area? = nil) {
    // What is left of a difference of two sums.
    let size = area.squareKilometres.rounded() + 0
    self.init(
      key: key, value: size, why: nil, unit: "km2",
      text: "\(size.figureText) km²",
      // Sums of parts may be larger than their whole by their rounding.
      share: whole.flatMap { $0 > .zero ? min(area / $0, 1) : nil },
      grade: .computed, basis: [])
  }

  /// A figure of a radar.
  init(_ key: Key, _ figure: Figure<some FigureValue>) {
    self.init(
      key: key, value: figure.value?.number, why: figure.why,
      unit: type(of: figure).unit, text: figure.value?.figureText ?? "not known",
      share: nil,
      grade: figure.grade, basis: figure.basis)
  }
}

extension Figure {
  fileprivate static var unit: String { Value.figureUnit }
}
