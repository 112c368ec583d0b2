import Foundation
import Testing

/// The printed schema, read by another implementation of JSON Schema.
@Suite struct SchemaTests {
  @Test(.enabled(if: hasJSONSchema, "python3 with jsonschema and PyYAML is not installed"))
  func theSchemaAcceptsEveryScenarioOfThePackageAndTheStarter() throws {
    let folder = try Folder()
    try folder.write("schema.json", try Program.run(["schema"], in: folder).output)
    try folder.write("starter.yaml", try Program.run(["init"], in: folder).output)
    try folder.write("faulty.yaml", ScenarioTexts.threeFaults)
    try folder.write("check.py", Self.check)
    #expect(Package.scenarios.count >= 8)
    let good = ["starter.yaml"] + Package.scenarios.map(Package.path)
    let accepted = try Program.shell(
      "python3 check.py \(good.map { "'\($0)'" }.joined(separator: " "))", in: folder)
    #expect(accepted.status == 0, "\(accepted.text)\(accepted.diagnostics)")
    #expect(try Program.shell("python3 check.py faulty.yaml", in: folder).status == 1)
  }

  /// Dates stay text, as in JSON.
  private static let check = """
    import json, sys, yaml, jsonschema
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      first: [rule for rule in rules if not rule[0].endswith(":timestamp")]
      for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    schema = json.load(open("schema.json", encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    for name in sys.argv[1:]:
      for error in validator.iter_errors(yaml.load(open(name, encoding="utf-8"), Loader)):
        print(name, error.json_path, error.message[:200])
        faults += 1
    sys.exit(1 if faults else 0)
    """

  private static let hasJSONSchema: Bool = {
    guard let folder = try? Folder() else { return false }
    let outcome = try? Program.shell("python3 -c 'import yaml, jsonschema'", in: folder)
    return outcome?.status == 0
  }()
}
