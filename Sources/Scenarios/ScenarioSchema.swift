import GeoData
import YAMLReading

extension Scenario {
  /// The JSON Schema (2020-12) of the scenario file, made from the reader itself.
  ///
  /// It describes keys, words, units and patterns; that sites exist and that values fit together
  /// is for `briefmap validate` to say.
  public static var schema: JSONValue {
    // The reader is asked for its keys alone: nothing is looked up.
    let nowhere = Gazetteer(
      catalogue: Catalogue(directory: ""), memberships: MembershipFolder(directory: ""))
    guard case .object(let members) = Reader.scenario(nowhere).schema.sharingDefinitions else {
      return false
    }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", "briefmap scenario"),
        .init("description", "What one briefing map shows. Every number carries its unit."),
      ] + members)
  }
}
