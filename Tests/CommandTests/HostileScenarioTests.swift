import Foundation
import Testing

/// Files made to break a reader get one clear complaint, soon, and no crash.
@Suite struct HostileScenarioTests {
  /// A file, and what the complaint about it must say.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable () -> String
    let complaint: String

    init(_ name: String, _ complaint: String, _ text: @escaping @Sendable () -> String) {
      testDescription = name
      self.complaint = complaint
      self.text = text
    }
  }

  /// Nine aliases of the line above, ten times over: 9¹⁰ values.
  private static func aliasBomb() -> String {
    let lines = (1...10).map { level in
      let uses = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return "  - &a\(level) [\(uses)]"
    }
    return ScenarioTexts.minimal((["notes:", "  - &a0 [x]"] + lines).joined(separator: "\n"))
  }

  static let rows = [
    Row("empty", ":1:1: the file is empty") { "" },
    Row("a title of a megabyte", "bytes, more than the 1000000 that are read") {
      "briefmap: 1\ntitle: \(String(repeating: "x", count: 1 << 20))\ndate: 2007-10-12\n"
    },
    Row("a title of almost a megabyte", ":2:8: title is xxxx") {
      "briefmap: 1\ntitle: \(String(repeating: "x", count: 990_000))\ndate: 2007-10-12\n"
    },
    Row("a letter with 400,000 accents", "which has 400001 characters, more than 200") {
      "briefmap: 1\ntitle: a\(String(repeating: "\u{301}", count: 400_000))\ndate: 2007-10-12\n"
    },
    Row("aliases that multiply", "aliases", aliasBomb),
    Row("an alias of itself", ":5:5: the file is not YAML here") {
      ScenarioTexts.minimal("notes: &a\n  - *a\n")
    },
    Row("brackets without end", "nested more than 64 deep") {
      ScenarioTexts.minimal("notes: " + String(repeating: "[", count: 400_000))
    },
    Row("braces without end", "nested more than 64 deep") {
      ScenarioTexts.minimal("notes: " + String(repeating: "{a: ", count: 100_000))
    },
    Row("a list of 100,000", "sites is a list of 100000, more than 10000") {
      ScenarioTexts.minimal("sites: [" + String(repeating: "gabala, ", count: 100_000) + "]\n")
    },
    Row("not a number", ":5:30: rings[0].radius is .nan, not a number") {
      ScenarioTexts.minimal("rings:\n  - {around: moscow, radius: .nan}\n")
    },
    Row("not a number with a unit", ":5:30: rings[0].radius is NaN km, not a number") {
      ScenarioTexts.minimal("rings:\n  - {around: moscow, radius: NaN km}\n")
    },
    Row("infinite", ":5:30: rings[0].radius is .inf, not a finite number") {
      ScenarioTexts.minimal("rings:\n  - {around: moscow, radius: .inf}\n")
    },
    Row("larger than any number", ":5:30: rings[0].radius is 1e999 km, too large") {
      ScenarioTexts.minimal("rings:\n  - {around: moscow, radius: 1e999 km}\n")
    },
    Row("off the Earth", ":4:36: sites[0].position is [95, 0], not on the Earth") {
      ScenarioTexts.minimal("sites: [{id: a, name: A, position: [95, 0]}]\n")
    },
    Row("a key given twice", ":4:1: title is given again; it stands already on line 2") {
      ScenarioTexts.minimal("title: Another\n")
    },
    Row("two documents", ":4:1: the file holds more than one document") {
      ScenarioTexts.minimal("---\n" + ScenarioTexts.minimal())
    },
    Row("tabs for spaces", ":3:1: the file has a tab") { "briefmap:\t1\nmap:\n\ttheme: light\n" },
    Row("a control character", ":4:8: the file holds the control character U+001B") {
      ScenarioTexts.minimal("notes: \u{1B}[31mred\n")
    },
    Row("text turned round", ":4:8: the file holds the direction override U+202E") {
      ScenarioTexts.minimal("notes: \u{202E}gnp.exe\n")
    },
  ]

  private func expectRefusal(_ path: String, _ complaint: String, in folder: Folder) throws {
    let before = try folder.names
    let outcome = try Program.run(["render", path, "-o", "map.png"], in: folder, patience: 20)
    #expect(!outcome.wasKilled)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.count == 1, "\(outcome.diagnostics.prefix(2000))")
    #expect(outcome.diagnostics.contains(complaint), "\(outcome.diagnostics.prefix(2000))")
    #expect(outcome.diagnostics.unicodeScalars.count < 400)
    #expect(try folder.names == before)
  }

  @Test(arguments: rows) func aHostileScenarioIsRefusedInALine(row: Row) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", row.text())
    try expectRefusal("brief.yaml", row.complaint, in: folder)
  }

  @Test func whatIsNoTextIsRefusedInALine() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", Data((0..<5000).map { UInt8((200 + $0 * 151) % 256) }))
    try expectRefusal("brief.yaml", "is not text in UTF-8", in: folder)
    try folder.write("brief.yaml", try #require(ScenarioTexts.quick.data(using: .utf16)))
    try expectRefusal("brief.yaml", ":1:1: the file is not text in UTF-8", in: folder)
    try expectRefusal(".", ".: is a folder, not a file", in: folder)
  }

  @Test func aFileOfAGigabyteIsNotRead() throws {
    let folder = try Folder()
    let file = try FileHandle(forWritingTo: folder.write("brief.yaml", ""))
    // A hole: it takes no room on the disk.
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    try expectRefusal("brief.yaml", "has 1073741824 bytes, more than the 1000000", in: folder)
    let piped = try Program.run(
      ["render", "-", "--format", "png"], input: folder.url.appendingPathComponent("brief.yaml"),
      in: folder, patience: 20)
    #expect(piped.status == 65)
    #expect(piped.complaints.count == 1)
  }

  #if os(Linux)
    @Test func neitherAnEndlessInputNorAPipeIsWaitedFor() throws {
      let folder = try Folder()
      let endless = try Program.run(
        ["render", "-", "--format", "png"], input: URL(fileURLWithPath: "/dev/zero"), in: folder,
        patience: 20)
      #expect(endless.status == 65)
      #expect(endless.complaints.count == 1)
      try expectRefusal("/dev/zero", "/dev/zero: is a pipe or a device, not a file", in: folder)
    }
  #endif

  @Test func aThousandFaultsAreNotAllListed() throws {
    let folder = try Folder()
    try folder.write(
      "brief.yaml", ScenarioTexts.minimal((1...5000).map { "key\($0): 1\n" }.joined()))
    let outcome = try Program.run(["validate", "brief.yaml"], in: folder, patience: 20)
    #expect(outcome.status == 65)
    #expect((2...101).contains(outcome.complaints.count))
  }

  /// A terminal would obey the escape sequences of a file that it shows.
  @Test func complaintsHoldNoControlCharacters() throws {
    let folder = try Folder()
    try folder.write(
      "brief.yaml", ScenarioTexts.minimal(#""\e[31mkey": 1"# + "\n" + #"sites: ["\e]0;owned\a"]"#))
    let outcome = try Program.run(["validate", "brief.yaml"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.complaints.count == 2)
    #expect(outcome.diagnostics.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
