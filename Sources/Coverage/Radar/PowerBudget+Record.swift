import GeoData
import Geodesy

extension PowerBudget {
  /// Takes what a record gives; nil where power, frequency or antenna are missing.
  init?(_ record: RadarRecord) {
    var assumptions: [Assumption] = []
    guard let power = Self.averagePower(record, &assumptions), let frequency = record.frequency,
      let transmit = Self.aperture(
        [record.transmitAntenna, record.antenna], .transmitAperture, &assumptions),
      let receive = Self.aperture(
        [record.receiveAntenna, record.antenna], .receiveAperture, &assumptions)
    else { return nil }
    assumptions.append(Assumption(.frequency, frequency))

    func take<Value>(
      _ value: Sourced<Value>?, _ parameter: OpenParameter, orElse standard: OpenValue<Value>,
      _ text: String, spread: String
    ) -> OpenValue<Value> where Value: CatalogueValue & Scalar {
      if let value {
        assumptions.append(Assumption(parameter, value))
        return OpenValue(value)
      }
      assumptions.append(
        Assumption(
          parameter, missing: text, spread: spread,
          note: "not given in the record; a usual value, with a spread chosen here"))
      return standard
    }
    averagePower = power
    self.frequency = OpenValue(frequency)
    self.transmit = transmit
    self.receive = receive
    dwell = take(
      record.dwell, .dwell,
      orElse: Self.usualDwell, "100 ms",
      spread: "50 ms to 200 ms")
    noiseTemperature = take(
      record.noiseTemperature, .noiseTemperature,
      orElse: Self.usualNoiseTemperature, "500 K",
      spread: "400 K to 600 K")
    losses = take(
      record.losses, .losses,
      orElse: Self.usualLosses, "8 dB",
      spread: "6 dB to 10 dB")
    signalToNoise = take(
      record.signalToNoise, .signalToNoise,
      orElse: Self.usualSignalToNoise, "13 dB",
      spread: "11 dB to 15 dB")
    self.assumptions = assumptions
  }

  // What stands in for values that a record does not give.
  static let usualDwell = OpenValue<TimeSpan>(
    .seconds(0.1), low: .seconds(0.05), high: .seconds(0.2))
  static let usualNoiseTemperature = OpenValue<Temperature>(
    .kelvins(500), low: .kelvins(400), high: .kelvins(600))
  static let usualLosses = OpenValue<Decibels>(
    .decibels(8), low: .decibels(6), high: .decibels(10))
  static let usualSignalToNoise = OpenValue<Decibels>(
    .decibels(13), low: .decibels(11), high: .decibels(15))

  /// The average power, or the peak power times the share of the time that it is on.
  private static func averagePower(
    _ record: RadarRecord, _ assumptions: inout [Assumption]
  ) -> OpenValue<Power>? {
    if let average = record.averagePower {
      assumptions.append(Assumption(.averagePower, average))
      return OpenValue(average)
    }
    guard let peak = record.peakPower, let duty = record.dutyCycle else { return nil }
    assumptions.append(
      Assumption(
        parameter: OpenParameter.averagePower.rawValue, value: "\(duty.text) of \(peak.text)",
        provenance: Provenance(
          grade: .computed, sources: peak.sources + duty.sources, note: "peak power × duty cycle")))
    return OpenValue(peak).combined(with: OpenValue(duty)) { $0 * $1 }
  }

  /// The first antenna of which something is known.
  private static func aperture(
    _ antennas: [RadarRecord.Antenna], _ parameter: OpenParameter,
    _ assumptions: inout [Assumption]
  ) -> Aperture? {
    for antenna in antennas {
      if let gain = antenna.gain {
        assumptions.append(Assumption(parameter, gain))
        return .gain(OpenValue(gain))
      }
      guard let area = antenna.openArea(parameter, &assumptions) else { continue }
      return .effectiveArea(area.combined(with: antenna.openEfficiency) { $0 * $1 })
    }
    return nil
  }
}

extension RadarRecord.Antenna {
  /// The area of the face, with the assumption that says where it comes from.
  fileprivate func openArea(
    _ parameter: OpenParameter, _ assumptions: inout [Assumption]
  ) -> OpenValue<Area>? {
    let share = efficiency?.text ?? "0.8"
    func note(_ text: String, _ provenance: Provenance) {
      let isAssumed = efficiency.map { $0.grade == .assumption } ?? true
      assumptions.append(
        Assumption(
          parameter: parameter.rawValue, value: "\(text) × \(share)",
          spread: efficiency == nil ? "efficiency 0.6 to 0.8" : nil,
          provenance: Provenance(
            grade: isAssumed ? .assumption : provenance.grade,
            sources: provenance.sources + (efficiency?.sources ?? []),
            note: "area of the face × efficiency")))
    }
    if let area {
      note(area.text, area.provenance)
      return OpenValue(area)
    }
    if let diameter {
      note("a disc of \(diameter.text)", diameter.provenance)
      let open = OpenValue(diameter)
      return open.combined(with: open) { .squareMetres(.pi / 4 * $0.metres * $1.metres) }
    }
    guard let width, let height else { return nil }
    note("\(width.text) by \(height.text)", width.provenance)
    return OpenValue(width).combined(with: OpenValue(height)) {
      .squareMetres($0.metres * $1.metres)
    }
  }

  fileprivate var openEfficiency: OpenValue<Double> {
    efficiency.map { OpenValue($0) } ?? Self.usualEfficiency
  }

  /// Of an array whose record gives none.
  static let usualEfficiency = OpenValue(0.8, low: 0.6, high: 0.8)
}
