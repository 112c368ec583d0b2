import Foundation
import Geodesy
import Testing

/// GeographicLib's own programs for geodesics, loxodromes and areas, which are not what `Geodesy` is
/// made of: PROJ has a version of its own.
enum GeodSolve {
  /// What it says of two positions.
  struct Answer {
    let distance: Distance
    let azimuth: Angle
    /// In which the line arrives.
    let arrival: Angle
  }

  /// Whether it can be run here.
  static let isInstalled = (try? run("GeodSolve", ["--version"])) != nil

  /// Solves the inverse problem for pairs of positions, to a nanometre.
  static func inverse(_ pairs: [(from: GeoCoordinate, to: GeoCoordinate)]) throws -> [Answer] {
    try answers("GeodSolve", ["-i", "-p", "9"], to: pairs.map(numbers)).map { numbers in
      Answer(
        distance: .metres(numbers[2]), azimuth: .degrees(numbers[0]), arrival: .degrees(numbers[1])
      )
    }
  }

  /// Length and azimuth of loxodromes, by RhumbSolve.
  static func rhumb(
    _ pairs: [(from: GeoCoordinate, to: GeoCoordinate)]
  ) throws -> [(distance: Distance, azimuth: Angle)] {
    try answers("RhumbSolve", ["-i", "-p", "9"], to: pairs.map(numbers)).map {
      (.metres($0[1]), .degrees($0[0]))
    }
  }

  /// The area inside a ring of geodesics, by Planimeter.
  static func area(of ring: GeoLine) throws -> Area {
    let vertices = ring.map { [$0.latitude.degrees, $0.longitude.degrees] }
    let answer = try answers("Planimeter", ["-p", "6"], to: vertices)
    return .squareMetres(try #require(answer.first)[2])
  }

  private static func numbers(_ pair: (from: GeoCoordinate, to: GeoCoordinate)) -> [Double] {
    [pair.from, pair.to].flatMap { [$0.latitude.degrees, $0.longitude.degrees] }
  }

  /// What a program answers to lines of numbers: three numbers a line, or more.
  private static func answers(
    _ program: String, _ arguments: [String], to lines: [[Double]]
  ) throws -> [[Double]] {
    // Twenty decimals: more than a number has, and no exponent, whose letter means east.
    let text = lines.map {
      $0.map { String(format: "%.20f", $0) }.joined(separator: " ")
    }
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefmap-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: input) }
    try (text.joined(separator: "\n") + "\n").write(to: input, atomically: true, encoding: .utf8)
    let output = try run(program, arguments + ["--input-file", input.path])
    return try output.split(separator: "\n").map { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      guard numbers.count >= 3 else { throw Refusal(text: String(line)) }
      return numbers
    }
  }

  /// It did not do as asked.
  struct Refusal: Error {
    let text: String
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
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
