import YAMLReading

/// One value of a record with its name, ready for tables and files: whatever its type is.
public struct Statement: Hashable, Sendable {
  /// The keys that lead to it in the catalogue: `radar.range.max`.
  public var key: String
  /// The value as the file writes it: `6000 km`.
  public var text: String
  /// The value in the unit below.
  public var value: JSONValue
  /// The unit of `value` in JSON; `nil` for words and bare numbers.
  public var unit: String?
  /// The lowest and the highest possible value as the file writes them.
  public var spread: String?
  /// Plus or minus, as the file writes it.
  public var uncertainty: String?
  /// Grade, sources and note.
  public var provenance: Provenance
  /// What other sources say.
  public var others: [Statement]

  init<Value: CatalogueValue>(_ key: String, _ sourced: Sourced<Value>) {
    self.key = key
    text = sourced.text
    value = sourced.value.jsonValue
    unit = Value.jsonUnit
    spread = sourced.spread?.text
    uncertainty = sourced.uncertaintyText
    provenance = sourced.provenance
    others = sourced.others.map { Statement(key, $0) }
  }

  /// Makes a statement where the record has a value.
  init?<Value: CatalogueValue>(_ key: String, _ sourced: Sourced<Value>?) {
    guard let sourced else { return nil }
    self.init(key, sourced)
  }
}

extension Site {
  /// All values of the site and of its radar, in the order of the catalogue's files.
  public var statements: [Statement] {
    [
      Statement("host", host), Statement("operator", operatedBy), Statement("position", position),
      Statement("ground-height", groundHeight), Statement("altitude", altitude),
    ].compactMap { $0 }
      + (radar?.statements.map { statement in
        var statement = statement
        statement.key = "radar." + statement.key
        return statement
      } ?? [])
  }
}

extension RadarRecord {
  /// All values of the radar that are known, in the order of the catalogue's files.
  public var statements: [Statement] {
    let pointing = [
      Statement("sector", sector), Statement("boresight.azimuth", boresightAzimuth),
      Statement("boresight.elevation", boresightElevation),
      Statement("elevation.min", elevationAngle.minimum),
      Statement("elevation.max", elevationAngle.maximum),
      Statement("range.min", slantRange.minimum), Statement("range.max", slantRange.maximum),
      Statement("field-of-view", fieldOfView), Statement("field-of-view.azimuth", fieldWidth),
      Statement("field-of-view.elevation", fieldHeight), Statement("mount.azimuth", mount.azimuth),
      Statement("mount.elevation.min", mount.elevationAngle.minimum),
      Statement("mount.elevation.max", mount.elevationAngle.maximum),
    ]
    let signal = [
      Statement("frequency", frequency), Statement("bandwidth", bandwidth),
      Statement("peak-power", peakPower), Statement("average-power", averagePower),
      Statement("duty-cycle", dutyCycle), Statement("pulse", pulse), Statement("dwell", dwell),
      Statement("modules", modules),
    ]
    let receiver = [
      Statement("beamwidth", beamwidth), Statement("noise-temperature", noiseTemperature),
      Statement("losses", losses), Statement("signal-to-noise", signalToNoise),
    ]
    let antennas =
      antenna.statements("antenna") + transmitAntenna.statements("transmit-antenna")
      + receiveAntenna.statements("receive-antenna")
    let byMode = modes.sorted { $0.key < $1.key }.flatMap { $1.statements("modes.\($0)") }
    return (pointing + signal).compactMap { $0 } + antennas + receiver.compactMap { $0 } + byMode
  }
}

extension RadarRecord.Mode {
  fileprivate func statements(_ name: String) -> [Statement] {
    [
      Statement("\(name).sector", sector),
      Statement("\(name).elevation.min", elevationAngle.minimum),
      Statement("\(name).elevation.max", elevationAngle.maximum),
      Statement("\(name).range.min", slantRange.minimum),
      Statement("\(name).range.max", slantRange.maximum), Statement("\(name).dwell", dwell),
      Statement("\(name).signal-to-noise", signalToNoise),
    ].compactMap { $0 }
  }
}

extension RadarRecord.Antenna {
  fileprivate func statements(_ name: String) -> [Statement] {
    [
      Statement("\(name).width", width), Statement("\(name).height", height),
      Statement("\(name).diameter", diameter), Statement("\(name).area", area),
      Statement("\(name).efficiency", efficiency), Statement("\(name).gain", gain),
    ].compactMap { $0 }
  }
}
