import Foundation
import Testing

/// Pages from a column of a report to a poster.
@Suite struct PageSizeTests {
  /// Width and height in pixels (PNG specification, section 11.2.2).
  private static func pixels(_ file: Data) -> [Int] {
    [16, 20].map { start in
      file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  @Test(arguments: [
    ("--width 1600px", 1600, 1200),
    ("--width 1920px --height 1080px", 1920, 1080),
    ("--width 1000px --height 1000px", 1000, 1000),
    // 297 and 210 mm at 300 dots per inch: 3507.9 and 2480.3.
    ("--paper a4-landscape --dpi 300", 3508, 2480),
    // 160 mm at 144 dots per inch: 907.1; the shape stays 4 to 3.
    ("--width 160mm", 907, 680),
    ("--width 6in --dpi 100", 600, 450),
    ("--width 16000px", 16000, 12000),
  ])
  func thePictureHasTheSizeThatWasAskedFor(flags: String, width: Int, height: Int) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "map.png"] + flags.split(separator: " ").map(String.init),
      in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(Self.pixels(try folder.read("map.png")) == [width, height])
  }

  @Test(arguments: [
    ("--width 40000px", 64, "64 to 32767 px"),
    ("--paper a0-landscape --dpi 1200", 65, "at most 32767 pixels on a side"),
    ("--width 40mm", 65, "is too small"),
  ])
  func aPictureThatCannotBeIsRefused(flags: String, status: Int32, words: String) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "map.png"] + flags.split(separator: " ").map(String.init),
      in: folder)
    #expect(outcome.status == status)
    #expect(outcome.diagnostics.contains(words), "\(outcome.diagnostics)")
    #expect(try folder.names == ["brief.yaml"])
  }
}
