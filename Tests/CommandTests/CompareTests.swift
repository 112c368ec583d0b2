import Foundation
import Testing

/// `briefmap compare`, as a person runs it.
@Suite struct CompareTests {
  static let plans = ["us-plan", "russian-offer"].map { Package.path("seeds/\($0).yaml") }

  private func compare(_ options: [String], _ plans: [String] = plans, in folder: Folder) throws
    -> Program.Outcome
  {
    try Program.run(["compare"] + plans + options, in: folder)
  }

  @Test func pictureTableAndNumbersAgree() throws {
    let folder = try Folder()
    let outcome = try compare(
      ["-o", "c.png", "-o", "c.svg", "-o", "c.md", "-o", "c.csv", "-o", "c.json"], in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty && outcome.output.isEmpty)
    func text(_ name: String) throws -> String {
      String(decoding: try folder.read(name), as: UTF8.self)
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: folder.read("c.json")) as? [String: Any])
    let rows = try #require(json["areas"] as? [[String: Any]])
    let csv = try text("c.csv").components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    let table = try text("c.md").split(separator: "\n").filter { $0.contains(" km up |") }
    #expect(rows.count == 2 && csv.count == 2 && table.count == 2)
    for (row, (line, cells)) in zip(rows, zip(csv, table)) {
      let numbers = ["seen-a", "seen-b", "kept", "lost", "gained"].compactMap {
        row["\($0)-km2"] as? Int
      }
      #expect(numbers.count == 5 && numbers[1] > 1_000_000)
      #expect(line.hasSuffix(",,," + numbers.map(String.init).joined(separator: ",")))
      let thousands = numbers.map { "\(Int((Double($0) / 1000).rounded()))" }
      #expect(cells.hasSuffix("| " + thousands.joined(separator: " | ") + " |"))
    }
    // Three maps, and the third of them has both plans' ground.
    let svg = try text("c.svg")
    for panel in 1...3 { #expect(svg.contains("id=\"panel-\(panel)\"")) }
    let areas = svg.matches(of: /data-change="(\w+)" data-area-km2="(\d+)"/)
      .map { (String($0.1), Int($0.2)) }
    #expect(areas.contains { $0 == ("lost", rows[0]["lost-km2"] as? Int) })
    #expect(areas.contains { $0 == ("gained", rows[0]["gained-km2"] as? Int) })
  }

  @Test func aDifferenceFailsWhereThatIsAsked() throws {
    let folder = try Folder()
    let options = ["-o", "c.csv", "--fail-on-diff"]
    #expect(try compare(options, in: folder).status == 1)
    #expect(try folder.names == ["c.csv"])
    #expect(try compare(options + ["--tolerance", "100"], in: folder).status == 0)
    #expect(try compare(options, [Self.plans[0], Self.plans[0]], in: folder).status == 0)
  }

  @Test(
    arguments: [
      (["-o", "c.doc"], 64), (["--format", "html"], 64), (["--tolerance", "1"], 64),
      (["--fail-on-diff", "--tolerance", "nan"], 64),
      (["--fail-on-diff", "--tolerance", "-1"], 64),
      (["-o", "c.png", "--dark", "auto"], 64), (["-o", "c.md", "-o", "./c.md"], 64),
      (["-o", "c.png", "--target", "300km"], 65), (["-o", "c.png", "--target", "300"], 64),
      (["-o", "c.png", "--lang", "xx"], 64),
    ] as [([String], Int32)])
  func whatCannotBeMeantIsSaidAndNothingWritten(options: [String], status: Int32) throws {
    let folder = try Folder()
    let outcome = try compare(options, in: folder)
    #expect(outcome.status == status && !outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    #expect(try folder.names.isEmpty)
  }

  @Test func plansWithoutAHeightInCommonAreRefused() throws {
    let folder = try Folder()
    let plan = try String(contentsOfFile: Self.plans[1], encoding: .utf8)
    try folder.write(
      "other.yaml", plan.replacing(/\[200 km, 500 km, 1000 km\]/, with: "[300 km]"))
    let outcome = try compare([], [Self.plans[0], "other.yaml"], in: folder)
    #expect(outcome.status == 65)
    #expect(
      outcome.diagnostics.contains("500 km, 1000 km") && outcome.diagnostics.contains("300 km"))
  }
}
