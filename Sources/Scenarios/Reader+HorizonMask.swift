import Coverage
import Foundation
import Geodesy
import YAMLReading

extension Reader where Value == HorizonMask {
  /// Reads `[{azimuth: 90 deg, elevation: 1.5 deg}, …]`, or the name of a CSV file that lies
  /// beside the scenario.
  static func horizonMask(_ gazetteer: Gazetteer) -> Reader {
    let written = Reader<[HorizonMask.Point]>.list(of: .maskPoint, count: 1...4000)
    let named = Reader<String>.line(upTo: 1000)
    return .byShape(
      scalar: named.flatMap { path, value in
        value.readingFile {
          let source = try SourceText(path: value.path(to: path))
          gazetteer.note(file: source.file)
          return mask(of: try HorizonMaskFile(source).points, at: value)
        }
      },
      sequence: written.flatMap { points, value in mask(of: points, at: value) },
      expected: "a list of azimuth and elevation, or the name of a CSV file")
  }

  private static func mask(of points: [HorizonMask.Point], at value: YAMLValue) -> HorizonMask? {
    do {
      return try HorizonMask(points)
    } catch {
      value.remark("does not hold: \(error)")
      return nil
    }
  }
}

extension Reader where Value == HorizonMask.Point {
  fileprivate static var maskPoint: Reader {
    .mapping { map in
      let azimuth = map.required("azimuth", .azimuth, "Clockwise from true north.")
      let elevation = map.required(
        "elevation", .elevationAngle, "Of the skyline above the local horizontal.")
      guard let azimuth, let elevation else { return nil }
      return HorizonMask.Point(azimuth: azimuth.normalizedAzimuth, elevationAngle: elevation)
    }
  }
}

/// A skyline as a file: a line `azimuth,elevation`, then both in degrees, a direction a line.
struct HorizonMaskFile {
  let points: [HorizonMask.Point]

  /// - Throws: `Faults` with every line that is wrong.
  init(_ source: SourceText) throws(Faults) {
    var points: [HorizonMask.Point] = []
    var faults: [Fault] = []
    let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let text = line.trimmingCharacters(in: .whitespaces)
      func fault(_ problem: String) {
        let location = SourceLocation(file: source.file, line: index + 1, column: 1)
        faults.append(
          Fault(
            location: location, keyPath: "line", found: String(text.prefix(40)), problem: problem))
      }
      if index == 0 {
        let names = text.lowercased().split(separator: ",").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        if names != ["azimuth", "elevation"] { fault("where azimuth,elevation should be") }
        continue
      }
      if text.isEmpty || text.hasPrefix("#") { continue }
      let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
        Double($0.trimmingCharacters(in: .whitespaces))
      }
      guard numbers.count == 2, let azimuth = numbers[0], let elevation = numbers[1],
        (0...360).contains(azimuth), (-90...90).contains(elevation)
      else {
        fault("where an azimuth from 0 to 360 and an elevation from -90 to 90 degrees should be")
        continue
      }
      points.append(
        HorizonMask.Point(
          azimuth: Angle.degrees(azimuth).normalizedAzimuth, elevationAngle: .degrees(elevation)))
    }
    guard faults.isEmpty else { throw Faults(faults) }
    self.points = points
  }
}
