import Foundation
import Geodesy

/// GeographicLib's own program for geodesics, which is not what `Geodesy` is made of: PROJ has a
/// version of its own.
enum GeodSolve {
  /// What it says of two positions.
  struct Answer {
    let distance: Distance
    let azimuth: Angle
    /// In which the line arrives.
    let arrival: Angle
  }

  /// Whether it can be run here.
  static let isInstalled = (try? run(["--version"])) != nil

  /// Solves the inverse problem for pairs of positions, to a nanometre.
  static func inverse(_ pairs: [(from: GeoCoordinate, to: GeoCoordinate)]) throws -> [Answer] {
    let lines = pairs.map { pair in
      [pair.from, pair.to].flatMap { [$0.latitude.degrees, $0.longitude.degrees] }
        // Twenty decimals: more than a number has, and no exponent, whose letter means east.
        .map { String(format: "%.20f", $0) }.joined(separator: " ")
    }
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefmap-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: input) }
    try (lines.joined(separator: "\n") + "\n").write(to: input, atomically: true, encoding: .utf8)
    let text = try run(["-i", "-p", "9", "--input-file", input.path])
    return try text.split(separator: "\n").map { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      guard numbers.count == 3 else { throw Refusal(text: String(line)) }
      return Answer(
        distance: .metres(numbers[2]), azimuth: .degrees(numbers[0]), arrival: .degrees(numbers[1])
      )
    }
  }

  /// It did not do as asked.
  struct Refusal: Error {
    let text: String
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["GeodSolve"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Refusal(text: text) }
    return text
  }
}
