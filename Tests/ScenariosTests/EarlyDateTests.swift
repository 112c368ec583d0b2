import GeoData
import Testing
import YAMLReading

@testable import Scenarios

@Suite struct EarlyDateTests {
  @Test func aDayBeforeTheTableOfBordersIsRefused() throws {
    let source = try SourceText(
      "briefmap: 1\ntitle: T\ndate: 1985-05-01\n", file: "early.yaml")
    let error = #expect(throws: Faults.self) {
      try Scenario.read(
        source, catalogue: Catalogue(directory: ""),
        memberships: MembershipFolder(directory: ""))
    }
    #expect(
      error?.description
        == "early.yaml:3:7: date is 1985-05-01, before 2003-02-04, the first day that borders are"
        + " known for")
  }
}
