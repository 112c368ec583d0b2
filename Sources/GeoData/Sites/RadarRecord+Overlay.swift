extension RadarRecord {
  /// The record of a radar at its site: what is known there, and for the rest what is known of
  /// the type. Facts of both are kept, those of the site first.
  public func overlaid(on type: RadarRecord) -> RadarRecord {
    var merged = type
    if !name.isEmpty { merged.name = name }
    merged.aliases = aliases + type.aliases
    merged.band = band ?? type.band
    merged.sector = sector ?? type.sector
    merged.boresightAzimuth = boresightAzimuth ?? type.boresightAzimuth
    merged.boresightElevation = boresightElevation ?? type.boresightElevation
    merged.elevationAngle = elevationAngle.overlaid(on: type.elevationAngle)
    merged.slantRange = slantRange.overlaid(on: type.slantRange)
    // A cone and a box exclude each other.
    if fieldOfView != nil || fieldWidth != nil {
      merged.fieldOfView = fieldOfView
      merged.fieldWidth = fieldWidth
      merged.fieldHeight = fieldHeight
    }
    merged.mount.azimuth = mount.azimuth ?? type.mount.azimuth
    merged.mount.elevationAngle = mount.elevationAngle.overlaid(on: type.mount.elevationAngle)
    merged.frequency = frequency ?? type.frequency
    merged.bandwidth = bandwidth ?? type.bandwidth
    merged.peakPower = peakPower ?? type.peakPower
    merged.averagePower = averagePower ?? type.averagePower
    merged.dutyCycle = dutyCycle ?? type.dutyCycle
    merged.pulse = pulse ?? type.pulse
    merged.dwell = dwell ?? type.dwell
    merged.modules = modules ?? type.modules
    merged.antenna = antenna.overlaid(on: type.antenna)
    merged.transmitAntenna = transmitAntenna.overlaid(on: type.transmitAntenna)
    merged.receiveAntenna = receiveAntenna.overlaid(on: type.receiveAntenna)
    merged.beamwidth = beamwidth ?? type.beamwidth
    merged.noiseTemperature = noiseTemperature ?? type.noiseTemperature
    merged.losses = losses ?? type.losses
    merged.signalToNoise = signalToNoise ?? type.signalToNoise
    merged.modes = type.modes.merging(modes) { $1.overlaid(on: $0) }
    merged.facts = facts + type.facts
    return merged
  }
}

extension RadarRecord {
  /// The record with what differs in a mode; the same where nothing is said about the mode.
  public func inMode(_ name: String) -> RadarRecord {
    guard let mode = modes[name] else { return self }
    var record = self
    record.sector = mode.sector ?? sector
    record.elevationAngle = mode.elevationAngle.overlaid(on: elevationAngle)
    record.slantRange = mode.slantRange.overlaid(on: slantRange)
    record.dwell = mode.dwell ?? dwell
    record.signalToNoise = mode.signalToNoise ?? signalToNoise
    return record
  }
}

extension RadarRecord.Mode {
  fileprivate func overlaid(on type: Self) -> Self {
    var merged = type
    merged.sector = sector ?? type.sector
    merged.elevationAngle = elevationAngle.overlaid(on: type.elevationAngle)
    merged.slantRange = slantRange.overlaid(on: type.slantRange)
    merged.dwell = dwell ?? type.dwell
    merged.signalToNoise = signalToNoise ?? type.signalToNoise
    return merged
  }
}

extension RadarRecord.Limits {
  fileprivate func overlaid(on type: Self) -> Self {
    Self(minimum: minimum ?? type.minimum, maximum: maximum ?? type.maximum)
  }
}

extension RadarRecord.Antenna {
  fileprivate func overlaid(on type: Self) -> Self {
    var merged = type
    merged.width = width ?? type.width
    merged.height = height ?? type.height
    merged.diameter = diameter ?? type.diameter
    merged.area = area ?? type.area
    merged.efficiency = efficiency ?? type.efficiency
    merged.gain = gain ?? type.gain
    return merged
  }
}
