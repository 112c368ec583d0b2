import Foundation
import Testing
import YAMLReading

@Suite struct JSONDocumentTests {
  static func document(_ text: String) throws -> JSONDocument {
    try JSONDocument(SourceText(text, file: "a.json"))
  }

  /// What is wrong with a text, without the name of its file.
  static func fault(_ text: String) -> String? {
    do {
      _ = try document(text)
      return nil
    } catch {
      return "\(error)".replacing("a.json:", with: "")
    }
  }

  @Test func everyKindOfValueIsRead() throws {
    let text = #"{"a": [1, -0.5e+2, "x\"\u00e9\ud83d\ude00\n", true, false, null], "b": {}}"#
    let members = try Self.document(text).root.members
    #expect(members.map { $0.key.text } == ["a", "b"])
    let values = members[0].value.elements
    #expect(values.prefix(2).map(\.number) == [1, -50])
    #expect(values[2].text == "x\"é😀\n")
    #expect(values.count == 6)
    #expect(members[1].value.members.isEmpty)
  }

  @Test func aPlaceIsThatOfTheValueInCharacters() throws {
    let root = try Self.document("{\"ä\": 1,\r\n  \"ö\": [\"ü\", 2]}").root
    let list = root.members[1].value
    #expect(root.members[0].value.location.description == "a.json:1:7")
    #expect(list.elements[0].location.description == "a.json:2:9")
    #expect(list.elements[1].location.description == "a.json:2:14")
  }

  /// RFC 8259, sections 2 to 7.
  @Test(arguments: [
    ("", "1:1: the file is empty"),
    ("  ", "1:1: the file is empty"),
    ("[1, 2", "1:6: the file is not JSON here: the text ends inside a list"),
    ("{\"a\": 1", "1:8: the file is not JSON here: the text ends inside an object"),
    ("[1,]", "1:4: the file is not JSON here: a value should follow the comma"),
    ("{\"a\": 1,}", "1:9: the file is not JSON here: a value should follow the comma"),
    ("[1 2]", "1:4: the file is not JSON here: a comma or ] should be here"),
    ("{a: 1}", "1:2: the file is not JSON here: a key in double quotes should be here"),
    ("{\"a\" 1}", "1:6: the file is not JSON here: a colon should follow the key"),
    ("[NaN]", "1:2: the file is not JSON here: a value should be here"),
    ("[-Infinity]", "1:3: the file is not JSON here: a digit should be here"),
    ("[01]", "1:2: the file is not JSON here: a number may not begin with 0"),
    ("[.5]", "1:2: the file is not JSON here: a value should be here"),
    ("[1.]", "1:4: the file is not JSON here: a digit should be here"),
    ("[+1]", "1:2: the file is not JSON here: a value should be here"),
    ("['a']", "1:2: the file is not JSON here: a value should be here"),
    ("[tru]", "1:2: the file is not JSON here: a value should be here"),
    ("[1] 2", "1:5: the file is not JSON here: nothing should follow the one value"),
    (
      "[\n \"a\n\"]",
      "2:4: the file is not JSON here: a line end or tab inside text is written \\n or \\t"
    ),
    ("[\"a]", "1:2: the file is not JSON here: text begins that never ends"),
    ("[\"\\x\"]", "1:3: the file is not JSON here: there is no such escape"),
    (
      "[\"\\u12g4\"]",
      "1:3: the file is not JSON here: four hexadecimal digits that are a character should follow \\u"
    ),
    (
      "[\"\\ud83d\"]",
      "1:3: the file is not JSON here: four hexadecimal digits that are a character should follow \\u"
    ),
    (
      "[\"\\ude00\\ud83d\"]",
      "1:3: the file is not JSON here: four hexadecimal digits that are a character should follow \\u"
    ),
    (
      "[\"\\u0000\"]",
      "1:3: the file holds the control character U+0000, which text may not contain"
    ),
    ("[\"\\b\"]", "1:3: the file holds the control character U+0008, which text may not contain"),
    (
      "[\"\\u202e\"]",
      "1:3: the file holds the direction override U+202E, which text may not contain"
    ),
  ])
  func whatIsNoJSONIsRefusedWithItsPlace(text: String, message: String) {
    #expect(Self.fault(text) == message)
  }

  @Test(arguments: ["[", "{\"a\":"]) func deepNestingIsRefused(opening: String) {
    let text = String(repeating: opening, count: 200_000)
    #expect(Self.fault(text)?.contains("is nested more than 64 deep") == true)
  }

  @Test func aHugeNumberIsInfinite() throws {
    let digits = String(repeating: "9", count: 100_000)
    let root = try Self.document("[1e999, \(digits), 1e-999]").root
    #expect(root.elements.map(\.number) == [.infinity, .infinity, 0])
  }

  @Test func aKeyThatIsGivenTwiceStandsTwice() throws {
    #expect(try Self.document(#"{"a": 1, "a": 2}"#).root.members.count == 2)
  }
}
