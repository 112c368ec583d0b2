import Foundation
import Testing

/// `briefmap report`, as a person runs it; what browsers make of it is for Scripts/browser.
@Suite struct ReportTests {
  private static let plans = CompareTests.plans

  private func report(_ arguments: [String], in folder: Folder) throws -> String {
    let outcome = try Program.run(["report"] + arguments + ["-o", "r.html"], in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    return String(decoding: try folder.read("r.html"), as: UTF8.self)
  }

  @Test func aReportHoldsAllThatItNeeds() throws {
    let page = try report(Self.plans, in: Folder())
    for id in [
      "plan-a", "plan-b", "difference-b", "areas", "sensors", "countries", "figures",
      "sensitivity", "assumptions", "sources",
    ] { #expect(page.components(separatedBy: "id=\"\(id)\"").count == 2, "\(id)") }
    // Nothing is fetched: addresses stand in links alone.
    #expect(!page.contains("src=") && !page.contains("@import") && !page.contains("url(http"))
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    #expect(policy.1.contains("default-src &#39;none&#39;"))
    #expect(!policy.1.contains("unsafe"))
    // One digest for the page's style and for each of three maps, and one for the script.
    #expect(policy.1.components(separatedBy: "sha256-").count == 6)
    // Ids are told apart.
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(page.utf8.count < 2_000_000)
  }

  @Test func figuresAreThoseOfTheComparison() throws {
    let folder = try Folder()
    let page = try report(Self.plans, in: folder)
    let table = try Program.run(["compare"] + Self.plans, in: folder)
    let rows = String(decoding: table.output, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("| 500 km up | Iran |") }
    let cells = try #require(rows.first).split(separator: "|").map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
    #expect(cells.count == 7)
    let html = cells.dropFirst(2).map { cell in
      "<td class=\"number\">\(cell.replacing(" %", with: "\u{a0}%"))</td>"
    }.joined()
    #expect(page.contains("<td>Iran</td>" + html))
  }

  @Test func theSameScenariosGiveTheSameBytes() throws {
    #expect(try report(Self.plans, in: Folder()) == report(Self.plans, in: Folder()))
  }

  @Test func aSinglePlanHasNothingToCompare() throws {
    let page = try report([Self.plans[1]], in: Folder())
    #expect(page.contains("id=\"plan-a\"") && !page.contains("id=\"difference"))
    #expect(page.contains("<title>The radar at Gabala watches the whole south</title>"))
  }

  @Test func claimsAreTestedByFigures() throws {
    let page = try report(
      Self.plans + ["--claims", Package.path("seeds/claims/dispute.yaml")], in: Folder())
    let findings = page.matches(of: /data-finding="(\w+)"/).map { String($0.1) }
    #expect(findings == ["holds", "holds", "holds", "fails", "holds"])
    #expect(page.contains("<td class=\"number\">1.51\u{a0}sr</td>"))
  }

  /// A claim turned round does not hold, one about a figure that nobody knows stays open, and so
  /// does one that an assumption decides.
  @Test func claimsMayFailOrStayOpen() throws {
    let folder = try Folder()
    try folder.write(
      "claims.yaml",
      """
      briefmap-claims: 1
      claims:
        - {claim: One., by: me, figure: beamwidth, more: brdy, less: gabala}
        - {claim: Two., by: me, figure: search-time, more: brdy, less: gabala}
        - {claim: Three., by: me, figure: sky-within-reach, more: brdy, less: gabala}
        - {claim: Four., by: me, figure: sky-at-once, more: brdy, less: other}
      """)
    let other = try String(contentsOfFile: Self.plans[1], encoding: .utf8)
    // 40° across: within what the catalogue leaves open for Brdy, 25° to 50°.
    try folder.write(
      "other.yaml",
      other.replacing(
        "  - gabala\n",
        with:
          "  - gabala\n  - {id: other, name: Other, position: [50, 20], radar: {field-of-view: 40 deg}}\n",
        maxReplacements: 1
      ).replacing(
        "areas:", with: "  - {sensor: other, target: {altitude: [500 km, 1000 km]}}\nareas:"))
    let page = try report(
      [Self.plans[0], "other.yaml", "--claims", "claims.yaml"], in: folder)
    let findings = page.matches(of: /data-finding="(\w+)"/).map { String($0.1) }
    #expect(findings == ["fails", "open", "holds", "open"])
  }

  @Test(
    arguments: [
      ("figure: beamwidth, more: brdy, less: nowhere", 65, "nowhere"),
      ("figure: seen, in: atlantis, more: brdy, less: gabala", 65, "atlantis"),
      ("figure: seen, at: 300 km, more: brdy, less: gabala", 65, "500 km"),
      ("figure: beamwidth, in: iran, more: brdy, less: gabala", 65, "claims.yaml:3"),
      ("figure: beamwith, more: brdy, less: gabala", 65, "beamwidth"),
      ("figure: beamwidth, more: brdy", 65, "less"),
    ] as [(String, Int32, String)])
  func claimsThatCannotBeTestedAreRefused(claim: String, status: Int32, says: String) throws {
    let folder = try Folder()
    try folder.write(
      "claims.yaml", "briefmap-claims: 1\nclaims:\n  - {claim: C., by: me, \(claim)}\n")
    let outcome = try Program.run(
      ["report"] + Self.plans + ["--claims", "claims.yaml", "-o", "r.html"], in: folder)
    #expect(
      outcome.status == status && outcome.diagnostics.contains(says), "\(outcome.diagnostics)")
    #expect(try folder.names == ["claims.yaml"])
  }

  /// What one radar sees is not what its plan sees where it was not asked for that height.
  @Test func aClaimAboutARadarIsNotAnsweredByItsPlan() throws {
    let folder = try Folder()
    let plan = try String(contentsOfFile: Self.plans[1], encoding: .utf8)
    try folder.write(
      "low.yaml",
      plan.replacing(
        "areas:", with: "  - {sensor: armavir, target: {altitude: 200 km}}\nareas:"))
    try folder.write(
      "claims.yaml",
      """
      briefmap-claims: 1
      claims: [{claim: C., by: me, figure: seen, more: armavir, less: brdy}]
      """)
    let outcome = try Program.run(
      ["report", Self.plans[0], "low.yaml", "--claims", "claims.yaml", "-o", "r.html"],
      in: folder)
    #expect(outcome.status == 65)
    #expect(
      outcome.diagnostics.contains("armavir has no coverage of targets 500 km up"),
      "\(outcome.diagnostics)")
  }

  @Test func textOfAScenarioIsNeverMarkup() throws {
    let folder = try Folder()
    let plan = try String(contentsOfFile: Self.plans[1], encoding: .utf8)
    let hostile = "</title><script>alert(1)</script>]]>&amp;<style>*{}</style>\\\" onload=x"
    try folder.write(
      "hostile.yaml",
      plan.replacing(/title: The radar.*/, with: "title: \"\(hostile)\"")
        .replacing("name: Iran", with: "name: \"<img src=x onerror=alert(1)>\""))
    let page = try report(["hostile.yaml", Self.plans[0]], in: folder)
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "<style").count == 5)
    #expect(!page.contains("<img") && !page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;amp;"))
  }

  @Test(
    arguments: [
      (["-o", "r.txt"], 64), (["--target", "300km"], 65), (["--target", "wide"], 64),
      (["--lang", "xx"], 64), (["none.yaml"], 66),
    ] as [([String], Int32)])
  func whatCannotBeMeantIsSaidAndNothingWritten(options: [String], status: Int32) throws {
    let folder = try Folder()
    let outcome = try Program.run(["report"] + Self.plans + options, in: folder)
    #expect(outcome.status == status && !outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    #expect(try folder.names.isEmpty)
  }
}
