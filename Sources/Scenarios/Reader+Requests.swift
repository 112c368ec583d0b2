import Coverage
import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == CoverageRequest {
  static func coverageRequest(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let sensor = map.required("sensor", .sensor(gazetteer), "The id of a site with a radar.")
      let mode = map.optional(
        "mode", .choice(of: CoverageRequest.Mode.self), default: .search,
        "search: all that it can watch. track: where it can follow a known target."
          + " focus: what it can look at from one pointing.")
      let pointing = map.optional("pointing", .pointing, "Where the radar points.")
      let target = map.optional(
        "target", .target, default: CoverageRequest.standardTarget, "What the radar looks for.")
      let propagation = map.optional(
        "propagation", .propagation, "How rays run; by the height of the target if left out.")
      let mask = map.optional(
        "horizon-mask", .horizonMask(gazetteer),
        "The skyline around the radar: a list of azimuth and elevation, or a CSV file.")
      let label = map.optional("label", .line(), "The words of the legend.")
      if mode == .focus, !map.has("pointing") {
        map.value?.remark("is in focus mode and has no pointing")
      }
      if mode == .focus, let radar = sensor?.radar, radar.fieldOfView == nil,
        radar.fieldWidth == nil
      {
        map.fault(
          "sensor", "a radar without field-of-view, which says how wide it looks in focus mode")
      }
      guard let sensor else { return nil }
      if let mask, let gap = mask.gap(in: sensor.radar?.sector?.value ?? .fullCircle) {
        let degrees = [gap.from, gap.to, HorizonMask.widestStep].map { Int($0.degrees.rounded()) }
        map.fault(
          "horizon-mask",
          "silent between \(degrees[0])° and \(degrees[1])°; inside the radar's sector its azimuths"
            + " may be at most \(degrees[2])° apart")
      }
      if let propagation {
        let ground =
          target.reference == .ground ? sensor.groundHeight?.value ?? .zero : Distance.zero
        let sensorHeight = max(
          sensor.height - ground, target.reference == .ground ? .zero : sensor.height - ground)
        for height in target.heights {
          do {
            try propagation.validate(sensorHeight: sensorHeight, targetHeight: height)
          } catch {
            map.fault("propagation", "not for targets \(Int(height.kilometres)) km up: \(error)")
            break
          }
        }
      }
      return CoverageRequest(
        sensor: sensor, mode: mode, pointing: pointing, target: target, propagation: propagation,
        mask: mask, label: label)
    }
  }
}

extension Reader where Value == Site {
  /// Reads the id of a site that has a radar.
  fileprivate static func sensor(_ gazetteer: Gazetteer) -> Reader {
    Reader<String>.identifier.flatMap { id, value in
      guard let site = gazetteer.site(id, for: value) else { return nil }
      guard site.radar != nil else {
        value.fault("a site without a radar")
        return nil
      }
      return site
    }
  }
}

extension Reader where Value == CoverageRequest.Pointing {
  fileprivate static var pointing: Reader {
    .mapping { map in
      let azimuth = map.required("azimuth", .azimuth, "Clockwise from true north.")
      let elevationAngle = map.required(
        "elevation", .elevationAngle, "Above the local horizontal.")
      guard let azimuth, let elevationAngle else { return nil }
      return CoverageRequest.Pointing(azimuth: azimuth, elevationAngle: elevationAngle)
    }
  }
}

extension Reader where Value == RadarTarget {
  fileprivate static var target: Reader {
    .mapping { map in
      let altitude = Reader<Distance>.distance(in: .zero ... .kilometres(400_000))
      let heights = map.optional(
        "altitude", .oneOrMore(altitude), default: CoverageRequest.standardTarget.heights,
        "Height, one or a list: 500 km.")
      let reference = map.optional(
        "above", .choice(of: RadarTarget.HeightReference.self), default: .ellipsoid,
        "What the height is measured from: ellipsoid, or ground, level at the radar's height.")
      let radarCrossSection = map.optional(
        "radar-cross-section", .radarCrossSection.positive, "In m2 or dBsm.")
      return RadarTarget(
        heights: Set(heights).sorted(), above: reference, radarCrossSection: radarCrossSection)
    }
  }
}

extension Reader where Value == BallisticArc {
  static func ballisticArc(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let from = map.required("from", .place(gazetteer), "A site or a position.")
      let to = map.required("to", .place(gazetteer), "A site or a position.")
      let shape = map.optional(
        "shape", .choice(of: BallisticArc.Shape.self), default: .minimumEnergy,
        "Which of the arcs between the two: minimum-energy.")
      let label = map.optional("label", .line(), "The words beside the arc.")
      if let from, let to, from.position == to.position {
        map.fault("to", "the place where the arc begins")
      }
      guard let from, let to else { return nil }
      return BallisticArc(from: from, to: to, shape: shape, label: label)
    }
  }
}
