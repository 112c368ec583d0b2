import Foundation
import Testing
import YAMLReading

@Suite struct BadInputTests {
  private let anything = Reader<Int>(schema: true) { _ in 1 }

  private func problem(_ text: String) -> String? { faults(in: text, anything).first }

  private func problem(_ bytes: [UInt8]) -> String? {
    do {
      _ = try anything.read(SourceText(bytes, file: "brief.yaml"))
      return nil
    } catch {
      return error.faults.first?.description
    }
  }

  @Test(arguments: ["", "   \n\n", "# only a remark\n", "---\n", "null", "~"])
  func anEmptyFileIsCalledEmpty(text: String) {
    #expect(problem(text) == "brief.yaml:1:1: the file is empty")
  }

  @Test func aSecondDocumentIsRefused() {
    #expect(
      problem("a: 1\n---\nb: 2\n")
        == "brief.yaml:2:1: the file holds more than one document; a second one begins here")
  }

  @Test func bytesThatAreNotTextAreNamedWithTheirPlace() {
    #expect(
      problem(Array("a: 1\nb: ".utf8) + [0xFF, 0xFE])
        == "brief.yaml:2:4: the file is not text in UTF-8")
    // The first bytes of a PNG, and a surrogate that UTF-8 cannot hold.
    #expect(problem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])?.contains("UTF-8") == true)
    #expect(problem([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80])?.contains("1:4") == true)
  }

  @Test(arguments: [
    ("a: \u{0}", "1:4: the file holds the control character U+0000"),
    ("a: \u{7}", "1:4: the file holds the control character U+0007"),
    ("a: \u{202E}abc", "1:4: the file holds the direction override U+202E"),
    ("a: ok # \u{2066}", "1:9: the file holds the direction override U+2066"),
    ("a: \u{85}", "1:4: the file holds the control character U+0085"),
  ])
  func charactersThatDeceiveAreRefused(text: String, problem: String) {
    #expect(self.problem(text) == "brief.yaml:" + problem + ", which text may not contain")
  }

  @Test func escapesCannotBringSuchCharactersIn() {
    let reader = Reader.mapping { $0.required("a", .line()) }
    #expect(faults(in: #"a: "x\u202Ey""#, reader).first?.contains("U+202E") == true)
    #expect(faults(in: #"a: "x\u0000y""#, reader).first?.contains("U+0000") == true)
    #expect(faults(in: #"a: "x\ud800y""#, reader).count == 1)
    #expect(faults(in: #"a: "x\ny""#, reader).first?.contains("one line") == true)
  }

  @Test func aByteOrderMarkAtTheStartIsNoFault() throws {
    let text = "\u{FEFF}a: 1"
    #expect(faults(in: text, .mapping { $0.required("a", .number) }) == [])
  }

  @Test func tabsAreNamed() {
    #expect(
      problem("a:\n\tb: 1\n")?.hasPrefix("brief.yaml:2:1: the file has a tab before") == true)
  }

  @Test(arguments: [
    ("a: [1, 2", 1...2), ("a: 'open", 1...2), ("a: b: c", 1...1), ("a: 1\n b: 2", 2...2),
    ("{\"a\": 1,, }", 1...1), ("a: *nobody", 1...1), ("a: @x", 1...1), ("}", 1...1),
  ])
  func brokenSyntaxHasOneFaultWithItsLine(text: String, lines: ClosedRange<Int>) throws {
    let found = faults(in: text, anything)
    #expect(found.count == 1)
    let line = try #require(
      found.first?.split(separator: ":").dropFirst().first.flatMap { Int($0) })
    #expect(lines.contains(line))
  }

  @Test func aliasesRepeatAValue() throws {
    let reader = Reader<[Double]>.mapping { map in
      let first = map.required("first", .list(of: .number))
      let second = map.required("second", .list(of: .number))
      guard let first, let second else { return nil }
      return first + second
    }
    #expect(try read("first: &x [1, 2]\nsecond: *x\n", reader) == [1, 2, 1, 2])
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func aliasesThatExplodeAreRefusedAtOnce(asKey: Bool) {
    var text = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let uses = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(uses)]\n"
    }
    if asKey { text += "? *l9\n: 1\n" }
    #expect(problem(text)?.contains("aliases") == true)
  }

  @Test(.timeLimit(.minutes(1)))
  func aliasesThatGrowSlowlyMeetTheLimitOfValues() {
    let list = Array(repeating: "x", count: 1000).joined(separator: ", ")
    let uses = Array(repeating: "*a", count: 300).joined(separator: ", ")
    #expect(problem("a: &a [\(list)]\nb: [\(uses)]\n")?.contains("values") == true)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [100, 900, 5_000, 200_000])
  func deepNestingIsRefused(depth: Int) {
    let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(problem(flow)?.contains("nested more than 64 deep") == true)
    #expect(problem(String(repeating: "- ", count: depth) + "x")?.contains("nested") == true)
  }

  @Test(.timeLimit(.minutes(1)))
  func veryLongTextIsRefusedWithAShortMessage() throws {
    let reader = Reader.mapping { $0.required("a", .line(upTo: 200)) }
    let message = try #require(
      faults(in: "a: " + String(repeating: "x", count: 500_000), reader).first)
    #expect(message.contains("500000 characters, more than 200"))
    #expect(message.count < 200)
  }

  @Test(.timeLimit(.minutes(1)))
  func aLongKeyAndManyKeysAreAnsweredQuickly() {
    let reader = Reader.mapping { $0.required("a", .number) }
    let longKey = String(repeating: "k", count: 900)
    #expect(faults(in: "a: 1\n\(longKey): 2\n", reader).count == 1)
    let manyKeys = (0..<20_000).map { "key\($0): 1" }.joined(separator: "\n")
    #expect(faults(in: manyKeys, reader).count == FaultCollector.limit)
  }

  @Test func listsAsKeysAreRefused() {
    #expect(problem("? [a, b]\n: 1\n")?.contains("where a key should be") == true)
  }
}
