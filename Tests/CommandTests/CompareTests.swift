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
    let figures = try #require(json["figures"] as? [[String: Any]])
    func value(_ plan: String, _ quantity: String, _ height: Int, _ place: String) throws -> Int {
      try #require(
        figures.first {
          $0["plan"] as? String == plan && $0["quantity"] as? String == quantity
            && $0["height-km"] as? Int == height && $0["sensor"] is NSNull
            && ($0["place"] as? String ?? "everywhere") == place
            && $0["place-kind"] as? String != "elsewhere"
        }?["value"] as? Int)
    }
    let csv = try text("c.csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(csv.count == figures.count + 1)
    let table = try text("c.md").split(separator: "\n").map(String.init)
    for height in [500, 1000] {
      for (id, name) in [("everywhere", "everywhere"), ("iran", "Iran")] {
        let numbers = [
          try value("A", "seen", height, id), try value("B", "seen", height, id),
          try value("B", "kept", height, id), try value("B", "lost", height, id),
          try value("B", "gained", height, id),
        ]
        #expect(numbers[1] > 1_000_000 && numbers[2] + numbers[4] == numbers[1])
        let place = id == "everywhere" ? "\"everywhere\",,," : "\"area\",\"iran\",\"Iran\","
        #expect(
          csv.contains { $0.hasPrefix("\"B\",,,\(height),\(place)\"seen\",\(numbers[1]),\"km2\"") })
        let row = try #require(
          table.first { $0.hasPrefix("| \(height) km up | \(name) |") })
        let cells = row.split(separator: "|").dropFirst(2).map { cell in
          Int(cell.prefix { $0 != "(" }.filter(\.isNumber)) ?? 0
        }
        #expect(Array(cells.prefix(5)) == numbers.map { Int((Double($0) / 1000).rounded()) })
      }
    }
    // Three maps, and the third of them has both plans' ground.
    let svg = try text("c.svg")
    for panel in 1...3 { #expect(svg.contains("id=\"panel-\(panel)\"")) }
    let areas = svg.matches(of: /data-change="(\w+)" data-area-km2="(\d+)"/)
      .map { (String($0.1), Int($0.2)) }
    let (lost, gained) = (
      try value("B", "lost", 500, "everywhere"), try value("B", "gained", 500, "everywhere")
    )
    #expect(areas.contains { $0 == ("lost", lost) } && areas.contains { $0 == ("gained", gained) })
  }

  @Test func everyViewIsOfItsMaps() throws {
    let folder = try Folder()
    for (view, panels) in [("panels", 3), ("difference", 0), ("overlay", 0)] {
      let outcome = try compare(["-o", "\(view).svg", "--view", view], in: folder)
      #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
      let svg = String(decoding: try folder.read("\(view).svg"), as: UTF8.self)
      #expect(svg.matches(of: /id="panel-\d"/).count == panels)
      #expect(svg.contains("layer-difference") == (view != "overlay"))
      #expect(svg.contains("class=\"footprint\"") == (view != "difference"))
    }
  }

  @Test func beamsAreGivenAtTheDistancesAskedFor() throws {
    let folder = try Folder()
    let outcome = try compare(["--range", "1500 km", "--range", "70km"], in: folder)
    #expect(outcome.status == 0)
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains("| width of the beam 1,500 km away |"))
    #expect(text.contains("| width of the beam 70 km away |"))
    #expect(!text.contains("2,000 km away"))
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
      (["-o", "c.doc"], 64), (["--format", "doc"], 64), (["--tolerance", "1"], 64),
      (["--fail-on-diff", "--tolerance", "nan"], 64),
      (["--fail-on-diff", "--tolerance", "-1"], 64),
      (["-o", "c.png", "--dark", "auto"], 64), (["-o", "c.md", "-o", "./c.md"], 64),
      (["-o", "c.png", "--target", "300km"], 65), (["-o", "c.png", "--target", "300"], 64),
      (["-o", "c.png", "--lang", "xx"], 64), (["--view", "side"], 64), (["--range", "0 km"], 64),
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
      outcome.diagnostics.contains("500 km, 1000 km") && outcome.diagnostics.contains("300 km"),
      "\(outcome.diagnostics)")
  }
}
