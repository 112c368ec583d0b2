import GeoData
import Geodesy

/// An end of the spread of a value that is open.
public enum SpreadEnd: CaseIterable, Hashable, Sendable {
  case low, high
}

extension RadarRecord {
  /// The record as it would be if one open value lay at an end of its spread, and that were known.
  ///
  /// A sector is turned as a whole. An antenna that sends and receives moves as one, under
  /// `transmitAperture`. A beam's width that was computed follows the frequency, θ ~ 1/f.
  /// - Parameters:
  ///   - parameter: The value.
  ///   - end: Which end.
  ///   - mode: How the radar is used; what differs in that mode becomes what is so at all.
  /// - Returns: A record without modes; the same as in that mode where the value is not open.
  public func moving(_ parameter: OpenParameter, to end: SpreadEnd, in mode: ViewMode) -> Self {
    var record = inMode(mode.name)
    record.modes = [:]
    switch parameter {
    case .sector: record.sector = record.sector?.turned(to: end)
    case .fieldOfView:
      record.fieldOfView = record.fieldOfView?.moved(to: end)
      record.fieldWidth = record.fieldWidth?.moved(to: end)
      record.fieldHeight = record.fieldHeight?.moved(to: end)
    case .lowestElevationAngle:
      record.elevationAngle.minimum = record.elevationAngle.minimum?.moved(to: end)
      record.mount.elevationAngle.minimum = record.mount.elevationAngle.minimum?.moved(to: end)
    case .highestElevationAngle:
      record.elevationAngle.maximum = record.elevationAngle.maximum?.moved(to: end)
      record.mount.elevationAngle.maximum = record.mount.elevationAngle.maximum?.moved(to: end)
    case .minimumRange: record.slantRange.minimum = record.slantRange.minimum?.moved(to: end)
    case .maximumRange: record.slantRange.maximum = record.slantRange.maximum?.moved(to: end)
    case .averagePower:
      record.averagePower = record.averagePower?.moved(to: end)
      record.peakPower = record.peakPower?.moved(to: end)
      record.dutyCycle = record.dutyCycle?.moved(to: end)
    case .frequency: record.moveFrequency(to: end)
    case .transmitAperture:
      if record.transmitAntenna == Antenna() {
        record.antenna.move(to: end)
      } else {
        record.transmitAntenna.move(to: end)
      }
    case .receiveAperture:
      if record.receiveAntenna == Antenna() {
        record.antenna.move(to: end)
      } else {
        record.receiveAntenna.move(to: end)
      }
    case .dwell: record.dwell = (record.dwell ?? .usual(PowerBudget.usualDwell)).moved(to: end)
    case .noiseTemperature:
      record.noiseTemperature =
        (record.noiseTemperature ?? .usual(PowerBudget.usualNoiseTemperature)).moved(to: end)
    case .losses:
      record.losses = (record.losses ?? .usual(PowerBudget.usualLosses)).moved(to: end)
    case .signalToNoise:
      record.signalToNoise =
        (record.signalToNoise ?? .usual(PowerBudget.usualSignalToNoise)).moved(to: end)
    }
    return record
  }

  private mutating func moveFrequency(to end: SpreadEnd) {
    guard let stated = frequency else { return }
    let moved = stated.moved(to: end)
    frequency = moved
    if let width = beamwidth, width.grade == .computed {
      beamwidth?.value = width.value * (stated.value / moved.value)
    }
  }
}

extension RadarRecord.Antenna {
  /// Takes all that its effective area follows from at one end.
  fileprivate mutating func move(to end: SpreadEnd) {
    gain = gain?.moved(to: end)
    area = area?.moved(to: end)
    diameter = diameter?.moved(to: end)
    width = width?.moved(to: end)
    height = height?.moved(to: end)
    efficiency = (efficiency ?? .usual(Self.usualEfficiency)).moved(to: end)
  }
}

extension Sourced where Value: Scalar {
  /// The value at an end of its spread, as if it were known.
  fileprivate func moved(to end: SpreadEnd) -> Sourced {
    let open = OpenValue(self)
    return Sourced(
      end == .low ? open.low : open.high, text: text, provenance: provenance)
  }

  /// What stands in for a value that the record does not give.
  fileprivate static func usual(_ value: OpenValue<Value>) -> Sourced {
    Sourced(
      value.value, text: "", spread: Spread(low: value.low, high: value.high, text: ""),
      provenance: Provenance(grade: .assumption))
  }
}

extension Sourced<Sector> {
  fileprivate func turned(to end: SpreadEnd) -> Sourced {
    let turn = uncertainty.map { end == .low ? .zero - $0 : $0 } ?? .zero
    return Sourced(
      Sector(from: value.from + turn, to: value.to + turn), text: text, provenance: provenance)
  }
}
