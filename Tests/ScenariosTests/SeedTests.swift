import Foundation
import GeoData
import Scenarios
import Testing
import YAMLReading

@Suite struct SeedTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The scenarios that come with the package, by their paths in it.
  private static var files: [String] {
    ["seeds", "Examples"].flatMap { folder in
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: package.appendingPathComponent(folder).path)
      return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  private func read(_ source: SourceText) throws -> Scenario {
    try Scenario.read(
      source,
      catalogue: Catalogue(
        directory: Self.package.appendingPathComponent("Resources/catalogue").path),
      memberships: MembershipFolder(
        directory: Self.package.appendingPathComponent("Resources/memberships").path))
  }

  @Test func thereAreSeeds() {
    #expect(Self.files.contains("seeds/freeze-2007.yaml"))
  }

  @Test(arguments: files)
  func everyScenarioOfThePackageIsValid(file: String) throws {
    _ = try read(SourceText(path: Self.package.appendingPathComponent(file).path))
  }

  @Test func theExampleAndTheStarterAreValidWithTheRealCatalogue() throws {
    let example = try read(SourceText(ScenarioTests.example, file: "example.yaml"))
    #expect(example.coverage[1].sensor.radar?.fieldOfView?.value == .degrees(25))
    let starter = try read(SourceText(Scenario.starter, file: "starter.yaml"))
    #expect(starter.sites.first?.site.name == "Gabala")
  }

  /// Another implementation checks the same files, where it is installed.
  @Test(.enabled(if: SeedTests.hasJSONSchema))
  func pythonsJSONSchemaAcceptsEveryScenarioAndRefusesAFaultyOne() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema.json")
    try Data(Scenario.schema.prettyText.utf8).write(to: schema)
    func isValid(_ path: String) throws -> Bool {
      try Self.python(Self.validation, schema.path, path) == 0
    }
    for file in Self.files {
      #expect(try isValid(Self.package.appendingPathComponent(file).path), "\(file)")
    }
    let texts = [
      (ScenarioTests.example, true), (Scenario.starter, true),
      (ScenarioTests.example.replacing("600 km", with: "600"), false),
      (ScenarioTests.example.replacing("theme", with: "them"), false),
      (ScenarioTests.example.replacing("mode: focus", with: "mode: narrow"), false),
    ]
    for (index, (text, isRight)) in texts.enumerated() {
      let file = folder.appendingPathComponent("\(index).yaml")
      try Data(text.utf8).write(to: file)
      #expect(try isValid(file.path) == isRight, "text \(index)")
    }
  }

  private static let validation = """
    import sys, json, yaml, jsonschema
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      first: [r for r in rules if r[0] != "tag:yaml.org,2002:timestamp"]
      for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = yaml.load(open(sys.argv[2], encoding="utf-8"), Loader)
    sys.exit(0 if jsonschema.Draft202012Validator(schema).is_valid(document) else 1)
    """

  private static let hasJSONSchema = (try? python("import yaml, jsonschema")) == 0

  private static func python(_ program: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
