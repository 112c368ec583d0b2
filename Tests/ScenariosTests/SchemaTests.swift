import Scenarios
import Testing
import YAMLReading

@Suite struct SchemaTests {
  private let properties = Scenario.schema["properties"]

  @Test func everyKeyOfTheTopIsDescribed() {
    guard case .object(let members)? = properties else {
      Issue.record("no properties")
      return
    }
    #expect(
      members.map(\.key) == [
        "$schema", "briefmap", "title", "subtitle", "summary", "author", "date", "lang",
        "translations",
        "sites", "map", "furniture", "panels", "coverage", "rings", "lines", "arcs", "areas",
        "layers", "sources", "notes",
      ])
    for member in members { #expect(member.value["description"] != nil, "\(member.key)") }
    #expect(Scenario.schema["required"] == ["briefmap", "title", "date"])
    #expect(Scenario.schema["additionalProperties"] == false)
  }

  /// The schema itself, or the definition that it refers to.
  private func referred(_ schema: JSONValue?) -> JSONValue? {
    guard case .string(let reference)? = schema?["$ref"] else { return schema }
    return Scenario.schema["$defs"]?[String(reference.dropFirst("#/$defs/".count))]
  }

  @Test func nestedKeysAreThereWithTheirChoices() {
    // Panels have coverages of their own: what one is stands once, and is referred to.
    let request = referred(properties?["coverage"]?["items"])?["properties"]
    #expect(request?["mode"]?["enum"] == ["search", "track", "focus"])
    let altitude = referred(request?["target"])?["properties"]?["altitude"]
    #expect(referred(altitude)?["anyOf"] != nil)
    #expect(properties?["map"]?["properties"]?["worldview"]?["enum"] == ["un", "de-facto"])
    guard case .array(let shapes)? = properties?["sites"]?["items"]?["anyOf"] else {
      Issue.record("a site has one shape only")
      return
    }
    #expect(shapes.count == 2)
    #expect(
      referred(shapes.last?["properties"]?["radar"]?["properties"]?["beamwidth"])?["anyOf"] != nil)
  }

  @Test func whatOccursOftenIsWrittenOnce() throws {
    guard case .object(let definitions)? = Scenario.schema["$defs"] else {
      Issue.record("no definitions")
      return
    }
    let text = Scenario.schema.prettyText
    #expect(text.utf8.count < 150_000)
    for definition in definitions {
      #expect(text.contains("\"#/$defs/\(definition.key)\""))
      #expect(definition.value["type"] == "object" || definition.value["anyOf"] != nil)
    }
  }

  @Test func theSchemaIsTheSameEveryTime() {
    #expect(Scenario.schema.prettyText == Scenario.schema.prettyText)
  }
}
