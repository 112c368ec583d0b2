import Foundation
import Testing
import YAMLReading

@Suite struct JSONTextTests {
  private let value: JSONValue = [
    "b": [1, 2.5, -0.000001, 1e21], "a": "quote \" slash \\ line\nbell\u{7} ə",
    "empty": [:], "none": [], "yes": true, "nothing": .null, "infinite": .number(.infinity),
  ]

  @Test func keysKeepTheirOrderAndTextIsEscaped() {
    #expect(
      value.text == #"{"b":[1,2.5,-1e-06,1e+21],"a":"quote \" slash \\ line\nbell\u0007 ə","#
        + #""empty":{},"none":[],"yes":true,"nothing":null,"infinite":null}"#)
  }

  @Test func anotherParserReadsTheSame() throws {
    let object = try JSONSerialization.jsonObject(with: Data(value.prettyText.utf8))
    let dictionary = try #require(object as? [String: Any])
    #expect(dictionary["a"] as? String == "quote \" slash \\ line\nbell\u{7} ə")
    #expect(dictionary["b"] as? [Double] == [1, 2.5, -0.000001, 1e21])
    #expect(dictionary.count == 7)
  }

  @Test func prettyTextIsIndented() {
    let small: JSONValue = ["a": [1], "b": [:]]
    #expect(small.prettyText == "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}")
  }
}
