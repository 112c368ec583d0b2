import Geodesy
import YAMLReading

extension Reader where Value == RadarRecord {
  /// Reads a file of `radars/`: all that is known of a type.
  static var radarType: Reader {
    .mapping { map in
      let id = map.required("id", .identifier)
      let name = map.required("name", .line())
      let aliases = map.optional("aliases", .list(of: .line()), default: [])
      var record = RadarRecord()
      record.read(map, .catalogue)
      guard let id, let name else { return nil }
      record.type = id
      record.name = name
      record.aliases = aliases
      return record
    }
  }

  /// Reads the `radar` of a site: what holds there, laid over the type that it names.
  static func radar(_ form: RecordForm, types: @escaping (String) throws -> RadarRecord) -> Reader {
    .mapping { map in
      let type = map.optional("type", .identifier, "The type, a file of the catalogue's radars.")
      let name = map.optional("name", .line(), "What it is called.")
      var record = RadarRecord(name: name ?? "")
      record.read(map, form)
      guard let type else { return record }
      do {
        return record.overlaid(on: try types(type))
      } catch let faults as Faults {
        map.value?.adopt(faults)
      } catch {
        map.fault("type", "\(error)")
      }
      return nil
    }
  }
}

extension RadarRecord {
  /// Reads the keys that a type and a site share.
  fileprivate mutating func read(_ map: MappingReader, _ form: RecordForm) {
    band = map.optional("band", .line(), "Letter or name of the frequency band.")
    sector = map.optional("sector", .sourced(.sector, form), "Azimuths that it can watch.")
    let boresight = map.optional("boresight", .boresight(form), "The axis of the antenna.")
    boresightAzimuth = boresight?.azimuth
    boresightElevation = boresight?.elevation
    elevationAngle = map.optional(
      "elevation", .limits(of: .elevationAngle, form), default: Limits(),
      "Lowest and highest elevation angle of the beam.")
    slantRange = map.optional(
      "range", .limits(of: .distance(in: .zero ... .kilometres(1_000_000)), form),
      default: Limits(), "Shortest and longest slant range.")
    let field = map.optional(
      "field-of-view", .fieldOfView(form),
      "What it can steer in from one pointing: the full angle of a cone, or azimuth and elevation.")
    switch field {
    case .cone(let angle): fieldOfView = angle
    case .box(let width, let height): (fieldWidth, fieldHeight) = (width, height)
    case nil: break
    }
    mount = map.optional("mount", .mount(form), default: Mount(), "How far the mount turns.")
    frequency = map.optional("frequency", .sourced(.frequency.positive, form))
    bandwidth = map.optional("bandwidth", .sourced(.frequency.positive, form))
    peakPower = map.optional("peak-power", .sourced(.power.positive, form))
    averagePower = map.optional("average-power", .sourced(.power.positive, form))
    dutyCycle = map.optional("duty-cycle", .sourced(.fraction, form))
    pulse = map.optional("pulse", .sourced(.timeSpan.positive, form), "Length of a pulse.")
    dwell = map.optional(
      "dwell", .sourced(.timeSpan.positive, form), "How long it looks in one direction.")
    modules = map.optional("modules", .sourced(.number(in: 1...1e9), form))
    antenna = map.optional("antenna", .antenna(form), default: Antenna())
    transmitAntenna = map.optional("transmit-antenna", .antenna(form), default: Antenna())
    receiveAntenna = map.optional("receive-antenna", .antenna(form), default: Antenna())
    beamwidth = map.optional(
      "beamwidth", .sourced(.angle(inDegrees: 0...180), form),
      "Full width between the half-power points.")
    noiseTemperature = map.optional("noise-temperature", .sourced(.temperature.positive, form))
    losses = map.optional("losses", .sourced(.decibels, form))
    signalToNoise = map.optional(
      "signal-to-noise", .sourced(.decibels, form),
      "Least ratio of signal to noise at which a target counts as seen.")
    modes = map.optional(
      "modes", .modes(form), default: [:], "What differs in search, track or focus.")
    facts = map.optional("facts", .list(of: .fact(form)), default: [])
  }
}

extension Reader where Value == Sector {
  /// Reads `{from: 107 deg, to: 217 deg}`, clockwise from true north.
  static var sector: Reader {
    .mapping { map in
      let from = map.required("from", .azimuth, "Clockwise from true north.")
      let to = map.required("to", .azimuth, "Clockwise from `from`.")
      guard let from, let to else { return nil }
      return Sector(from: from, to: to)
    }
  }
}

extension Reader {
  fileprivate static func limits<Plain>(of plain: Reader<Plain>, _ form: RecordForm) -> Reader
  where Value == RadarRecord.Limits<Plain>, Plain: Comparable {
    .mapping { map in
      let minimum = map.optional("min", .sourced(plain, form))
      let maximum = map.optional("max", .sourced(plain, form))
      if let minimum, let maximum, minimum.value >= maximum.value {
        map.fault("max", "not above min, which is \(minimum.text)")
      }
      return Value(minimum: minimum, maximum: maximum)
    }
  }

  fileprivate static func boresight(_ form: RecordForm) -> Reader
  where Value == (azimuth: Sourced<Angle>?, elevation: Sourced<Angle>?) {
    .mapping { map in
      let azimuth = map.optional("azimuth", .sourced(.azimuth, form), "From true north.")
      let elevation = map.optional("elevation", .sourced(.elevationAngle, form))
      return (azimuth, elevation)
    }
  }
}

/// How a field of view is written.
private enum FieldText {
  case cone(Sourced<Angle>)
  case box(Sourced<Angle>, Sourced<Angle>)
}

extension Reader where Value == FieldText {
  fileprivate static func fieldOfView(_ form: RecordForm) -> Reader {
    let cone = Reader<Sourced<Angle>>.sourced(.angle(inDegrees: 0...360), form)
    let box = Reader.mapping { map in
      let azimuth = map.required(
        "azimuth", .sourced(.angle(inDegrees: 0...360), form), "Full width in azimuth.")
      let elevation = map.required(
        "elevation", .sourced(.angle(inDegrees: 0...180), form), "Full height in elevation.")
      guard let azimuth, let elevation else { return nil }
      return FieldText.box(azimuth, elevation)
    }
    return Reader(schema: ["anyOf": [cone.schema, box.schema]]) { value in
      value.node.hasKey("azimuth") || value.node.hasKey("elevation")
        ? box.read(value) : cone.read(value).map(FieldText.cone)
    }
  }
}

extension Reader where Value == [String: RadarRecord.Mode] {
  fileprivate static func modes(_ form: RecordForm) -> Reader {
    .mapping { map in
      var modes: [String: RadarRecord.Mode] = [:]
      for name in ["search", "track", "focus"] {
        modes[name] = map.optional(name, .mode(form))
      }
      return modes
    }
  }
}

extension Reader where Value == RadarRecord.Mode {
  fileprivate static func mode(_ form: RecordForm) -> Reader {
    .mapping { map in
      var mode = RadarRecord.Mode()
      mode.sector = map.optional("sector", .sourced(.sector, form))
      mode.elevationAngle = map.optional(
        "elevation", .limits(of: .elevationAngle, form), default: RadarRecord.Limits())
      mode.slantRange = map.optional(
        "range", .limits(of: .distance(in: .zero ... .kilometres(1_000_000)), form),
        default: RadarRecord.Limits())
      mode.dwell = map.optional("dwell", .sourced(.timeSpan.positive, form))
      mode.signalToNoise = map.optional("signal-to-noise", .sourced(.decibels, form))
      return mode
    }
  }
}

extension Reader where Value == RadarRecord.Mount {
  fileprivate static func mount(_ form: RecordForm) -> Reader {
    .mapping { map in
      var mount = RadarRecord.Mount()
      mount.azimuth = map.optional("azimuth", .sourced(.azimuth, form), "360 deg is all round.")
      mount.elevationAngle = map.optional(
        "elevation", .limits(of: .elevationAngle, form), default: RadarRecord.Limits())
      return mount
    }
  }
}

extension Reader where Value == RadarRecord.Antenna {
  fileprivate static func antenna(_ form: RecordForm) -> Reader {
    .mapping { map in
      var antenna = RadarRecord.Antenna()
      antenna.width = map.optional("width", .sourced(.distance.positive, form))
      antenna.height = map.optional("height", .sourced(.distance.positive, form))
      antenna.diameter = map.optional("diameter", .sourced(.distance.positive, form))
      antenna.area = map.optional("area", .sourced(.area.positive, form))
      antenna.efficiency = map.optional("efficiency", .sourced(.fraction, form))
      antenna.gain = map.optional("gain", .sourced(.decibels, form))
      return antenna
    }
  }
}
