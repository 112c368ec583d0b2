import Foundation
import GeoData
import Scenarios
import YAMLReading

/// A catalogue of a few sites and one membership, in a folder of the test run.
struct Library {
  let catalogue: Catalogue
  let memberships: MembershipFolder

  /// Made once: no test changes it.
  static let shared = Result { try Library() }

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    for (name, text) in Self.files {
      let url = URL(fileURLWithPath: "\(folder)/\(name).yaml")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    catalogue = Catalogue(directory: folder)
    memberships = MembershipFolder(directory: folder + "/memberships")
  }

  private static func site(_ id: String, _ position: String, _ more: String = "kind: city")
    -> (String, String)
  {
    (
      "sites/\(id)",
      "id: \(id)\nname: \(id.capitalized)\nposition: {value: \(position), grade: assumption}\n"
        + more
    )
  }

  private static let files: [(String, String)] = [
    site("brdy", "[49.63522, 13.74794]", "kind: radar\nradar: {type: emr}"),
    site("redzikowo", "[54.4789, 17.1075]", "kind: interceptors"),
    site("gabala", "[40.87072, 47.80267]", "aliases: [Qabala]\nkind: radar\nradar: {type: daryal}"),
    site("moscow", "[55.7558, 37.6173]"),
    site("semnan", "[35.23, 53.93]", "kind: launch-site"),
    site("london", "[51.5074, -0.1278]"),
    (
      "radars/emr",
      "id: emr\nname: European Midcourse Radar\nfield-of-view: {value: 25 deg, grade: assumption}"
    ),
    (
      "radars/daryal",
      "id: daryal\nname: Daryal\nrange: {max: {value: 6000 km, grade: assumption}}"
    ),
    (
      "memberships/nato",
      """
      id: nato
      name: NATO
      members:
        - {country: [BE, US], from: 1949-08-24, grade: assumption}
        - {country: AL, from: 2009-04-01, grade: assumption}
      """
    ),
    (
      "memberships/debate",
      """
      id: debate
      name: Debate
      positions:
        - {country: US, state: plans, side: us, from: 2007, until: 2007, grade: assumption}
      """
    ),
    (
      "memberships/cfe",
      "id: cfe\nname: CFE\nmembers: [{country: RU, from: 1992, until: 2007-12-11, grade: assumption}]"
    ),
  ]
}

/// Reads a scenario against the catalogue of the tests.
func scenario(_ text: String) throws -> Scenario {
  let library = try Library.shared.get()
  return try Scenario.read(
    SourceText(text, file: "brief.yaml"), catalogue: library.catalogue,
    memberships: library.memberships)
}

/// What is wrong with a scenario, one line for each fault, without the name of the file.
func faults(_ text: String) throws -> [String] {
  do {
    _ = try scenario(text)
    return []
  } catch let error as Faults {
    return error.faults.map { String($0.description.dropFirst("brief.yaml:".count)) }
  }
}

/// The smallest scenario, with more below it.
func minimal(_ more: String = "") -> String {
  "briefmap: 1\ntitle: T\ndate: 2007-10-12\n" + more
}
