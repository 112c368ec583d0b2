import Testing
import YAMLReading

private struct Ring: Equatable {
  var radius: Double
  var label: String?
}

extension Reader where Value == Ring {
  fileprivate static var ring: Reader {
    .mapping { map in
      let radius = map.required("radius", .number(in: 0...100), "How large.")
      let label = map.optional("label", .line())
      guard let radius else { return nil }
      return Ring(radius: radius, label: label)
    }
  }
}

extension Reader where Value == [Ring] {
  fileprivate static var rings: Reader {
    .mapping { $0.required("rings", .list(of: .ring)) }
  }
}

@Suite struct MappingTests {
  @Test func yamlAndJSONAreReadAlike() throws {
    let yaml = try read("rings:\n  - radius: 5\n    label: far\n  - {radius: 7}\n", .rings)
    let json = try read(#"{"rings": [{"radius": 5, "label": "far"}, {"radius": 7}]}"#, .rings)
    #expect(yaml == [Ring(radius: 5, label: "far"), Ring(radius: 7, label: nil)])
    #expect(json == yaml)
  }

  @Test func allFaultsAreReportedInTheOrderOfTheFile() {
    let text = """
      rings:
        - radius: 5
          lable: far
        - label: near
        - {radius: 700}
      """
    #expect(
      faults(in: text, .rings) == [
        "brief.yaml:3:5: rings[0].lable is not a key here; did you mean label?",
        "brief.yaml:4:5: rings[1] has no radius, which must be there",
        "brief.yaml:5:14: rings[2].radius is 700, outside 0 to 100",
      ])
  }

  @Test func columnsCountCharactersNotBytes() {
    let text = "rings: [{label: Qəbələ, radius: x}]"
    #expect(
      faults(in: text, .rings) == ["brief.yaml:1:33: rings[0].radius is x, not a number"])
  }

  @Test func aKeyGivenTwiceNamesBothPlaces() {
    let text = """
      rings:
        - radius: 5
          radius: 6
          label: a
          "label": b
        - radius: 700
      rings: []
      """
    #expect(
      faults(in: text, .rings) == [
        "brief.yaml:3:5: rings[0].radius is given again; it stands already on line 2",
        "brief.yaml:5:5: rings[0].label is given again; it stands already on line 4",
        "brief.yaml:6:13: rings[1].radius is 700, outside 0 to 100",
        "brief.yaml:7:1: rings is given again; it stands already on line 1",
      ])
  }

  @Test func anUnknownKeyFarFromAllListsThem() {
    #expect(
      faults(in: "rings: [{radius: 1, elephant: 2}]", .rings) == [
        "brief.yaml:1:21: rings[0].elephant is not a key here; the keys here are radius and label"
      ])
  }

  @Test func aKeyWithoutAValueIsAFault() {
    #expect(
      faults(in: "rings:\n  - radius:\n", .rings).map { $0.contains("radius has no value") }
        == [true])
  }

  @Test func wrongShapesAreNamed() {
    #expect(
      faults(in: "rings: 5", .rings) == ["brief.yaml:1:8: rings is 5, where a list should be"])
    #expect(
      faults(in: "rings: [5]", .rings) == [
        "brief.yaml:1:9: rings[0] is 5, where a mapping of keys and values should be"
      ])
    #expect(
      faults(in: "[1]", .rings) == [
        "brief.yaml:1:1: the file is [1], where a mapping of keys and values should be"
      ])
  }

  @Test func theSchemaComesFromTheReader() {
    let item = Reader<[Ring]>.rings.schema["properties"]?["rings"]?["items"]
    #expect(item?["required"] == ["radius"])
    #expect(item?["properties"]?["radius"]?["description"] == "How large.")
    #expect(item?["properties"]?["label"]?["maxLength"] == 200)
    #expect(item?["additionalProperties"] == false)
  }

  @Test(arguments: [
    ("radious", "radius"), ("raduis", "radius"), ("RADIUS", "radius"), ("azimuht", "azimuth"),
  ])
  func theNearestWordIsFound(typed: String, meant: String) {
    #expect(
      Suggestion.nearest(to: typed, among: ["label", "azimuth", "radius", "target"]) == meant)
  }

  @Test func aStrangeWordHasNoNearest() {
    #expect(Suggestion.nearest(to: "elephant", among: ["label", "radius"]) == nil)
  }
}
