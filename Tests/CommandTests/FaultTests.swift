import Foundation
import Testing

/// What goes wrong is said on standard error; the exit code says which kind of fault it was.
@Suite struct FaultTests {
  @Test(arguments: [
    ["render", "brief.yaml", "-o", "map.png", "-o", "map.svg"], ["validate", "brief.yaml"],
  ])
  func allFaultsOfAScenarioAreListedAtOnce(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.threeFaults)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(try folder.names == ["brief.yaml"])
    try #require(outcome.complaints.count == 3)
    #expect(outcome.complaints[0].hasPrefix("brief.yaml:5:3: map.them "))
    #expect(outcome.complaints[0].contains("did you mean theme?"))
    #expect(outcome.complaints[1].hasPrefix("brief.yaml:7:5: sites[0] is atlantis"))
    #expect(outcome.complaints[2].hasPrefix("brief.yaml:10:24: coverage[0].target.altitude is 200"))
    #expect(outcome.complaints[2].contains("unit"))
  }

  @Test func faultsOfStandardInputSaySo() throws {
    let folder = try Folder()
    let input = try folder.write("brief.yaml", ScenarioTexts.threeFaults)
    let outcome = try Program.run(["render", "-", "--format", "png"], input: input, in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.count == 3)
    #expect(outcome.complaints.allSatisfy { $0.hasPrefix("standard input:") })
  }

  @Test func aFolderForStandardInputIsNoScenario() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["render", "-", "--format", "png"], input: folder.url, in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.complaints == ["standard input: cannot be read: Is a directory"])
  }

  @Test func oneBadFileAmongGoodOnesFailsTheCheck() throws {
    let folder = try Folder()
    try folder.write("good.yaml", ScenarioTexts.quick)
    try folder.write("bad.yaml", ScenarioTexts.threeFaults)
    let outcome = try Program.run(
      ["validate", "bad.yaml", "missing.yaml", "good.yaml"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.text == "good.yaml: no faults\n")
    #expect(outcome.complaints.count == 4)
  }

  @Test(arguments: ["render", "validate"])
  func aScenarioThatIsNotThereIsAMissingInput(command: String) throws {
    let folder = try Folder()
    let outcome = try Program.run([command, "nowhere.yaml"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.complaints == ["nowhere.yaml: there is no such file"])
    #expect(try folder.names.isEmpty)
  }

  /// Options that cannot be meant, and what the complaint names.
  static let wrongUsage: [(options: [String], named: String)] = [
    (["--theme", "nosuch"], "nosuch"),
    (["--width", "3parsec"], "3parsec"),
    (["--width", "0px"], "0px"),
    (["--height=-5mm"], "-5mm"),
    (["--width", "nan"], "nan"),
    (["--paper", "a99"], "a99"),
    (["--lang", "xx"], "xx"),
    (["--lang", "\"><b>"], "--lang"),
    (["--worldview", "mars"], "mars"),
    (["--dpi", "nan"], "nan"),
    (["--dpi", "0"], "--dpi"),
    (["--font-mode", "curves"], "curves"),
    (["--format", "gif"], "gif"),
    (["--projection", "mercator"], "--projection"),
    (["-o", "map.gif"], "map.gif"),
    (["-o", "map"], "map"),
    (["-o", "-"], "--format"),
    (["-o", "-", "--format", "svg", "--json"], "--json"),
    (["-o", "same.svg", "-o", "same.svg"], "same.svg"),
    (["second.yaml"], "second.yaml"),
  ]

  @Test(arguments: wrongUsage.indices)
  func anOptionThatCannotBeMeantIsWrongUsage(index: Int) throws {
    let (options, named) = Self.wrongUsage[index]
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(["render", "brief.yaml"] + options, in: folder)
    #expect(outcome.status == 64, "\(options)")
    #expect(outcome.complaints.first?.contains(named) == true, "\(options): \(outcome.diagnostics)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.names == ["brief.yaml"])
  }

  @Test func standardInputNeedsAFormat() throws {
    let folder = try Folder()
    let input = try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(["render", "-"], input: input, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("--format"))
    #expect(outcome.output.isEmpty)
  }

  @Test func aThemeThatDoesNotExistIsAFaultOfTheScenario() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.minimal("map: {theme: ligth}\nlang: xx\n"))
    let outcome = try Program.run(["validate", "brief.yaml"], in: folder)
    #expect(outcome.status == 65)
    try #require(outcome.complaints.count == 2)
    #expect(
      outcome.complaints.contains {
        $0.hasPrefix("brief.yaml:4:14: map.theme is ligth, did you mean light?")
      })
    #expect(outcome.complaints.contains { $0.hasPrefix("brief.yaml:5:7: lang is xx") })
  }

  @Test func aFaultOfAStyleStandsInItsFile() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.minimal("map: {theme: own.yaml}\n"))
    try folder.write("own.yaml", "extends: light\nground: {seaa: \"#ffffff\"}\n")
    for command in [
      ["validate", "brief.yaml"], ["render", "brief.yaml", "-o", "map.svg"],
      ["render", "brief.yaml", "-o", "map.svg", "--theme", "own.yaml"],
    ] {
      let outcome = try Program.run(command, in: folder)
      #expect(outcome.status == 65)
      #expect(
        outcome.complaints == [
          "own.yaml:2:10: ground.seaa is not a key here; did you mean sea?"
        ])
    }
    #expect(
      try Program.run(["render", "brief.yaml", "--theme", "no.yaml"], in: folder).status == 66)
    #expect(try folder.names == ["brief.yaml", "own.yaml"])
  }

  @Test func aStyleThatNotAllCanReadIsAWarningAndWithStrictAFault() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    try folder.write("own.yaml", "extends: light\ntext: {quiet: \"#999999\"}\n")
    let theme = ["brief.yaml", "--theme", "own.yaml"]
    let lenient = try Program.run(["validate"] + theme, in: folder)
    #expect(lenient.status == 0)
    #expect(lenient.text == "brief.yaml: no faults\n")
    #expect(lenient.complaints.count == 1)
    #expect(lenient.diagnostics.hasPrefix("warning: own.yaml:2:15: text.quiet is #999999, with a "))
    for command in [["validate"], ["render", "-o", "map.svg"]] {
      let strict = try Program.run(command + theme + ["--strict"], in: folder)
      #expect(strict.status == 65)
      #expect(strict.diagnostics.hasPrefix("own.yaml:2:15: text.quiet is #999999, with a "))
    }
    #expect(try folder.names == ["brief.yaml", "own.yaml"])
    let drawn = try Program.run(["render", "-o", "map.svg"] + theme, in: folder)
    #expect(drawn.status == 0)
    #expect(drawn.diagnostics.isEmpty)
  }

  @Test func missingResourcesAreOneClearComplaint() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    for command in [["render", "brief.yaml"], ["validate", "brief.yaml"], ["sites"]] {
      let outcome = try Program.run(
        command, in: folder, environment: ["BRIEFMAP_RESOURCES": folder.url.path])
      #expect(outcome.status == 66)
      #expect(outcome.output.isEmpty)
      try #require(outcome.complaints.count == 1)
      #expect(outcome.diagnostics.contains(folder.url.path))
      #expect(outcome.diagnostics.contains("BRIEFMAP_RESOURCES"))
    }
    #expect(try folder.names == ["brief.yaml"])
  }

  @Test func aBasemapThatIsCutShortIsNotDrawn() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let resources = folder.url.appendingPathComponent("resources")
    try FileManager.default.copyItem(atPath: Package.path("Resources"), toPath: resources.path)
    let basemap = resources.appendingPathComponent("basemap/world.basemap")
    try Data(contentsOf: basemap).prefix(1_000_000).write(to: basemap)
    let outcome = try Program.run(
      ["render", "brief.yaml"], in: folder, environment: ["BRIEFMAP_RESOURCES": resources.path])
    #expect(outcome.status == 66)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.diagnostics.contains("world.basemap"))
    #expect(try folder.names == ["brief.yaml", "resources"])
  }
}
