import Foundation
import Graphics
import FileReading
import Testing

@testable import Briefing

/// Every example and the main map, against the page and the picture that were looked at and found
/// good: `Drawings/NAME.txt` and `Examples/NAME.png`.
///
/// The page is compared first, line by line; it does not depend on how cairo rounds. A file that
/// is missing is recorded, but fails where `CI` is set. `BRIEFMAP_RECORD=1` records all drawings
/// anew; `make examples` draws the pictures. What differs is written to a folder that the failure
/// names: what was expected, what came, and where the two differ.
@Suite struct GoldenTests {
  /// Channels may differ by this much, where another cairo rounds an edge another way …
  static let largestDifference = 48
  /// … and at most this share of all pixels by more than anyone sees.
  static let largestShare = 0.0002

  @Test(arguments: Example.all)
  func thePageIsTheOneThatWasLookedAt(example: Example) throws {
    let page = try example.page()
    let printed = DrawingPrinter(page.drawing).lines.joined(separator: "\n") + "\n"
    let golden = Example.folder.appending(path: "Tests/GoldenTests/Drawings/\(example.name).txt")
    let expected = try? String(contentsOf: golden, encoding: .utf8)
    if expected == nil || Environment.records {
      try #require(!Environment.isCI, "\(golden.lastPathComponent) is not recorded")
      try Data(printed.utf8).write(to: golden)
      return
    }
    guard let expected, expected != printed else { return }
    let report = try Report(example)
    try report.write(Array(expected.utf8), as: "expected.txt")
    try report.write(Array(printed.utf8), as: "actual.txt")
    Issue.record("\(report.firstDifferences(expected, printed)); all of it in \(report.path)")
  }

  @Test(arguments: Example.all)
  func thePictureIsTheOneThatWasLookedAt(example: Example) throws {
    let file = try example.page().encoded(as: .png, options: EncodingOptions())
    let golden = Example.folder.appending(path: "Examples/\(example.name).png")
    guard let expected = try? Data(contentsOf: golden) else {
      try #require(!Environment.isCI, "\(golden.lastPathComponent) is not recorded")
      try Data(file).write(to: golden)
      return
    }
    let (a, b) = (try PNGPicture(Array(expected)), try PNGPicture(file))
    let isSameSize = a.width == b.width && a.height == b.height
    let found = PictureComparison(a, b)
    if isSameSize, found.largest <= Self.largestDifference, found.share <= Self.largestShare {
      return
    }
    let report = try Report(example)
    try report.write(Array(expected), as: "expected.png")
    try report.write(file, as: "actual.png")
    if isSameSize {
      try report.write(try PictureComparison.difference(a, b).file(), as: "difference.png")
    }
    Issue.record(
      """
      \(a.width) × \(a.height) against \(b.width) × \(b.height) pixels; a channel differs by \
      \(found.largest), \(found.share * 100) % of the pixels differ; see \(report.path)
      """)
  }
}

enum Environment {
  static let isCI = ProcessInfo.processInfo.environment["CI"] != nil
  static let records = ProcessInfo.processInfo.environment["BRIEFMAP_RECORD"] != nil
}

/// Where a failure leaves what it saw.
struct Report {
  let path: String

  init(_ example: Example) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "briefmap-golden/\(example.name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    Attachment.record(bytes, named: name)
  }

  /// The first lines that differ, in the words of both sides.
  func firstDifferences(_ expected: String, _ actual: String) -> String {
    let lines = [expected, actual].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let pairs = zip(lines[0], lines[1]).enumerated().filter { $1.0 != $1.1 }.prefix(5)
    return
      (["\(lines[0].count) lines against \(lines[1].count)"]
      + pairs.map { "line \($0 + 1):\n  expected \($1.0)\n  came     \($1.1)" })
      .joined(separator: "\n")
  }
}
