import Foundation
import Testing

@Suite struct OwnDataTests {
  static let scenario = ScenarioTexts.minimal(
    """
    map: {size: 1000 x 800 px, extent: {south: 40, west: 0, north: 60, east: 40}}
    layers:
      - {data: places.csv, name: My places, label: name, color: us, source: A list, license: CC0}

    """)

  @Test func placesOfATableAreDrawnWithTheirNames() throws {
    let folder = try Folder()
    try folder.write("map.yaml", Self.scenario)
    try folder.write("places.csv", "name,lat,lon\n\"A <b>&\",50,20\n")
    let outcome = try Program.run(["render", "map.yaml", "-o", "map.svg"], in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let svg = String(decoding: try folder.read("map.svg"), as: UTF8.self)
    // Text of a file is never markup.
    #expect(svg.contains("A &lt;b&gt;&amp;"))
    #expect(!svg.contains("<b>"))
    #expect(svg.contains("id=\"layer-data-1-1\""))
    #expect(svg.contains("My places: A list, CC0"))
  }

  @Test func faultsInTheDataEndWith65AndNothingIsWritten() throws {
    let folder = try Folder()
    try folder.write("map.yaml", Self.scenario)
    try folder.write("places.csv", "name,lat,lon\nA,500,20\nB,x,20\n")
    for command in [["render", "map.yaml", "-o", "map.svg"], ["validate", "map.yaml"]] {
      let outcome = try Program.run(command, in: folder)
      #expect(outcome.status == 65)
      #expect(outcome.complaints.count == 2)
      #expect(outcome.complaints.first?.hasPrefix("places.csv:2:3: field is 500, ") == true)
    }
    #expect(try folder.names == ["map.yaml", "places.csv"])
  }

  @Test func dataThatIsNotThereEndsWith66AndNothingIsWritten() throws {
    let folder = try Folder()
    try folder.write("map.yaml", Self.scenario)
    let outcome = try Program.run(["render", "map.yaml", "-o", "map.svg"], in: folder)
    #expect(outcome.status == 66)
    #expect(
      outcome.complaints == [
        "map.yaml:6:12: layers[0].data is places.csv, there is no such file"
      ])
    #expect(try folder.names == ["map.yaml"])
  }
}
