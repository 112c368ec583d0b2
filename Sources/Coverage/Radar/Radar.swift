import GeoData
import Geodesy

/// A radar in one mode: all that a coverage needs to know of it, and how far that is open.
///
/// What the record does not give is taken as the least limit that there is, or as a usual value
/// with a spread, and is listed among the assumptions.
public struct Radar: Hashable, Sendable {
  /// The azimuths that it can face.
  public var sector: Sector
  /// How far the sector may be turned to either side.
  public var sectorUncertainty: Angle
  public var minimumElevation: OpenValue<Angle>
  public var maximumElevation: OpenValue<Angle>
  public var minimumRange: OpenValue<Distance>
  /// The longest slant range that it is made for; nil where none is known.
  public var maximumRange: OpenValue<Distance>?
  /// What it looks at from one pointing; nil where that is not known.
  public var field: OpenField?
  /// What its range for a target follows from; nil where power or antenna are not known.
  public var power: PowerBudget?
  /// All values, with their sources.
  public var assumptions: [Assumption]

  /// How wide the radar looks without moving its mount.
  public enum OpenField: Hashable, Sendable {
    /// The full angle of a cone.
    case cone(OpenValue<Angle>)
    /// The full width in azimuth and height in elevation.
    case box(width: OpenValue<Angle>, height: OpenValue<Angle>)
  }

  /// Takes a record in one of its modes.
  public init(_ record: RadarRecord, mode: ViewMode) {
    let record = record.inMode(mode.name)
    var reading = RadarReading()
    if let sector = record.sector {
      self.sector = sector.value
      sectorUncertainty = sector.uncertainty ?? .zero
      reading.note(.sector, sector)
    } else {
      self.sector = .fullCircle
      sectorUncertainty = .zero
      if let mount = record.mount.azimuth, mount.value.degrees >= 360 {
        reading.note(.sector, mount)
      } else if let mount = record.mount.azimuth, let middle = record.boresightAzimuth {
        // The mount turns as far to either side of where the antenna faces.
        self.sector = Sector(
          from: (middle.value - mount.value / 2).normalizedAzimuth,
          to: (middle.value + mount.value / 2).normalizedAzimuth)
        reading.note(.sector, mount)
      } else {
        reading.assumptions.append(Assumption(.sector, missing: "360°"))
      }
    }
    minimumElevation = reading.take(
      record.elevationAngle.minimum ?? record.mount.elevationAngle.minimum, .lowestElevationAngle,
      orElse: .degrees(-90), "the horizon")
    maximumElevation = reading.take(
      record.elevationAngle.maximum ?? record.mount.elevationAngle.maximum, .highestElevationAngle,
      orElse: .degrees(90), "90°")
    minimumRange =
      record.slantRange.minimum.map {
        reading.note(.minimumRange, $0)
        return OpenValue($0)
      } ?? OpenValue(.zero)
    maximumRange = record.slantRange.maximum.map {
      reading.note(.maximumRange, $0)
      return OpenValue($0)
    }
    if maximumRange == nil {
      reading.assumptions.append(Assumption(.maximumRange, missing: "none"))
    }
    if let width = record.fieldOfView {
      field = .cone(OpenValue(width))
    } else if let width = record.fieldWidth, let height = record.fieldHeight {
      field = .box(width: OpenValue(width), height: OpenValue(height))
    }
    if case .focus = mode {
      for value in [record.fieldOfView, record.fieldWidth, record.fieldHeight] {
        if let value { reading.note(.fieldOfView, value) }
      }
    }
    power = PowerBudget(record)
    assumptions = reading.assumptions
  }
}

extension Radar {
  /// Where the radar can look, and how far it sees a target.
  ///
  /// - Parameters:
  ///   - mode: How it is used.
  ///   - radarCrossSection: Of the target; nil where power sets no limit.
  ///   - choice: Where in its spread each open value is taken.
  /// - Returns: Limits that may cross where open values do; then nothing is seen.
  public func limits(
    mode: ViewMode, radarCrossSection: Area?, choice: ParameterChoice = .stated
  ) -> ViewLimits {
    var limits = ViewLimits(
      sector: sector(choice),
      minimumElevation: choice.value(minimumElevation, of: .lowestElevationAngle, grows: false),
      maximumElevation: choice.value(maximumElevation, of: .highestElevationAngle, grows: true),
      minimumRange: choice.value(minimumRange, of: .minimumRange, grows: false),
      maximumRange: maximumRange.map { choice.value($0, of: .maximumRange, grows: true) })
    if let radarCrossSection {
      limits.powerRange = power?.maximumRange(
        radarCrossSection: radarCrossSection, choice: choice)
    }
    if case .focus(let azimuth, let elevationAngle) = mode, let field {
      limits.field = field.pointed(azimuth: azimuth, elevationAngle: elevationAngle, choice)
    }
    return limits
  }

  private func sector(_ choice: ParameterChoice) -> Sector {
    guard sectorUncertainty > .zero, sector.width.degrees < 360 else { return sector }
    let open = sectorUncertainty
    switch choice {
    case .stated: return sector
    case .narrowest:
      // Seen however the sector is turned.
      return sector.width > open * 2
        ? Sector(from: sector.from + open, to: sector.to - open)
        : Sector(from: sector.middle, to: sector.middle + .degrees(1e-6))
    case .widest:
      return (sector.width + open * 2).degrees < 360
        ? Sector(from: sector.from - open, to: sector.to + open) : .fullCircle
    case .shares(let shares):
      guard let share = shares[.sector] else { return sector }
      let turn = open * (2 * share - 1)
      return Sector(from: sector.from + turn, to: sector.to + turn)
    }
  }

  /// The parameters that a target's range or direction can change with.
  public func openParameters(mode: ViewMode, radarCrossSection: Area?) -> [OpenParameter] {
    let isFocus = if case .focus = mode { true } else { false }
    return OpenParameter.allCases.filter { parameter in
      switch parameter {
      case .sector: sectorUncertainty > .zero && sector.width.degrees < 360
      case .fieldOfView: isFocus && (field?.isOpen ?? false)
      case .lowestElevationAngle: minimumElevation.isOpen
      case .highestElevationAngle: maximumElevation.isOpen
      case .minimumRange: minimumRange.isOpen
      case .maximumRange: maximumRange?.isOpen ?? false
      default: radarCrossSection != nil && (power?.isOpen(parameter) ?? false)
      }
    }
  }
}

extension Radar.OpenField {
  var isOpen: Bool {
    switch self {
    case .cone(let width): width.isOpen
    case .box(let width, let height): width.isOpen || height.isOpen
    }
  }

  fileprivate func pointed(
    azimuth: Angle, elevationAngle: Angle, _ choice: ParameterChoice
  ) -> FieldOfView {
    switch self {
    case .cone(let width):
      .cone(
        ViewCone(
          azimuth: azimuth, elevationAngle: elevationAngle,
          halfAngle: choice.value(width, of: .fieldOfView, grows: true) / 2))
    case .box(let width, let height):
      .box(
        ViewBox(
          azimuth: azimuth, elevationAngle: elevationAngle,
          width: choice.value(width, of: .fieldOfView, grows: true),
          height: choice.value(height, of: .fieldOfView, grows: true)))
    }
  }
}

/// Collects what a radar rests on while its record is read.
private struct RadarReading {
  var assumptions: [Assumption] = []

  mutating func note(
    _ parameter: OpenParameter, _ value: Sourced<some CatalogueValue & Comparable>
  ) {
    assumptions.append(Assumption(parameter, value))
  }

  mutating func note(_ parameter: OpenParameter, _ sector: Sourced<Sector>) {
    assumptions.append(Assumption(parameter, sector))
  }

  mutating func take(
    _ value: Sourced<Angle>?, _ parameter: OpenParameter, orElse standard: Angle, _ text: String
  ) -> OpenValue<Angle> {
    if let value {
      note(parameter, value)
      return OpenValue(value)
    }
    assumptions.append(Assumption(parameter, missing: text))
    return OpenValue(standard)
  }
}
