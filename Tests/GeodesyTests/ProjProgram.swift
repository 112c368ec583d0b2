import Foundation
import Geodesy

/// PROJ's own program `proj`.
enum ProjProgram {
  /// Whether it can be run here.
  static let isInstalled = (try? run(["+proj=merc"], input: "0 0\n")) != nil

  /// The places of positions on a plane, in metres; nil where it says there is none.
  static func places(
    of positions: [(latitude: Double, longitude: Double)], _ parameters: String
  ) throws -> [PlanePoint?] {
    let lines = positions.map { String(format: "%.15f %.15f", $0.longitude, $0.latitude) }
    return try pairs(["-f", "%.9f"], parameters, lines).map { pair in
      pair.map { PlanePoint(x: $0.0, y: $0.1) }
    }
  }

  /// The positions of places, in degrees; nil where it says there is none.
  static func positions(
    of places: [PlanePoint], _ parameters: String
  ) throws -> [(latitude: Double, longitude: Double)?] {
    let lines = places.map { String(format: "%.9f %.9f", $0.x, $0.y) }
    return try pairs(["-I", "-f", "%.12f"], parameters, lines).map { pair in
      pair.map { (latitude: $0.1, longitude: $0.0) }
    }
  }

  private static func pairs(
    _ options: [String], _ parameters: String, _ lines: [String]
  ) throws -> [(Double, Double)?] {
    let text = try run(
      options + parameters.split(separator: " ").map(String.init),
      input: lines.joined(separator: "\n") + "\n")
    return text.split(separator: "\n").map { line in
      let numbers = line.split { $0 == "\t" || $0 == " " }.compactMap { Double($0) }
      return numbers.count == 2 && numbers.allSatisfy(\.isFinite) ? (numbers[0], numbers[1]) : nil
    }
  }

  private static func run(_ arguments: [String], input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefmap-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try input.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["proj"] + arguments + [file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw GeodSolve.Refusal(text: text) }
    return text
  }
}
