import Foundation
import Testing

@testable import Briefing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// KML and CSV, also of scenarios that mean harm.
@Suite struct CoverageTextTests {
  static let title = #"<script>alert(1)</script> & "]]>" &amp;"#
  static let name = #"=HYPERLINK("http://a.example","x")</name><Placemark/>"#
  static let label = "@SUM(A1)\\u00e9, \\\"quoted\\\""

  static func hostile() throws -> CoverageFile {
    try CoverageFile(
      text: """
        briefmap: 1
        title: '\(title)'
        date: 2007-10-12
        sites:
          - {id: hill, name: '\(name)', position: [50, 20], radar: {range: {max: 900 km}}}
        coverage:
          - {sensor: hill, label: "\(label)", target: {altitude: 100 km}}
        """)
  }

  /// The rows of a table by RFC 4180.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field += "\""
        scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(field)
        field = ""
      case ("\r", false) where scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  @Test(arguments: CoverageFile.names) func aTableHasARowForEachHeight(name: String) throws {
    let file = try CoverageFile(named: name)
    let rows = try Self.rows(file.text(.csv))
    let footprints = file.briefing.coverage.flatMap(\.footprints)
    #expect(rows.count == footprints.count + 1)
    let area = try #require(rows[0].firstIndex(of: "area-km2"))
    let height = try #require(rows[0].firstIndex(of: "height-m"))
    for (row, footprint) in zip(rows.dropFirst(), footprints) {
      #expect(row.count == rows[0].count)
      #expect(Double(row[height]) == footprint.height.metres)
      #expect(abs((Double(row[area]) ?? 0) - footprint.area.squareKilometres) <= 0.0005)
    }
  }

  @Test func textOfAScenarioIsNoFormula() throws {
    let text = try Self.hostile().text(.csv)
    let rows = Self.rows(text)
    #expect(rows.count == 2)
    #expect(rows[1].contains("'" + Self.name))
    #expect(rows[1].contains("'@SUM(A1)é, \"quoted\""))
    for field in rows.flatMap({ $0 }) where Double(field) == nil {
      #expect(!["=", "+", "-", "@"].contains(field.prefix(1)), "\(field)")
    }
  }

  @Test(arguments: [
    ("＝1+1", true), ("\t=1", true), ("-2", true), ("a=b", false), ("a\r\nb, \"c\"", false),
    ("", false),
  ])
  func whatBeginsLikeAFormulaIsGuarded(text: String, isGuarded: Bool) {
    var table = CSVText(columns: ["a"])
    table.append([.text(text)])
    #expect(Self.rows(table.text)[1] == [isGuarded ? "'" + text : text])
  }

  @Test func textOfAScenarioIsNoMarkup() throws {
    let file = try Self.hostile()
    #expect(file.collection["title"] as? String == Self.title)
    let document = try XMLDocument(data: Data(file.briefing.encoded(as: .kml)))
    let names = try document.nodes(forXPath: "//*[local-name()='name']").map(\.stringValue)
    #expect(names.contains(Self.title))
    #expect(names.contains(Self.name))
    #expect(try document.nodes(forXPath: "//*[local-name()='script']").isEmpty)
    // The sensor, the footprint and its edges; none from the name.
    let placemarks = try document.nodes(forXPath: "//*[local-name()='Placemark']")
    #expect(placemarks.count == file.features.count)
    // A globe reads a description as HTML: no tag may be left in it.
    let descriptions = try document.nodes(forXPath: "//*[local-name()='description']")
    #expect(descriptions.count == placemarks.count)
    for description in descriptions {
      #expect(description.stringValue?.contains("<") == false)
    }
    #expect(descriptions.contains { $0.stringValue?.contains("&lt;/name>") == true })
  }

  /// A scenario's reader refuses control characters; a library's user may hand them over.
  @Test func whatXMLCannotHoldIsReplaced() throws {
    let text = "a\u{1}\u{1B}\u{FFFE}b\r\n\t]]>\"c\""
    let element = KMLElement("Data", ["name": text], [KMLElement("value", text)])
    let document = try XMLDocument(xmlString: element.text)
    let value = try document.nodes(forXPath: "/Data/value").first?.stringValue
    #expect(value == "a\u{FFFD}\u{FFFD}\u{FFFD}b\r\n\t]]>\"c\"")
  }

  @Test(arguments: CoverageFile.names) func kmlHasTheShapesOfGeoJSON(name: String) throws {
    let file = try CoverageFile(named: name)
    let document = try XMLDocument(data: Data(file.briefing.encoded(as: .kml)))
    let lists = try document.nodes(forXPath: "//*[local-name()='coordinates']").map {
      ($0.stringValue ?? "").split(separator: " ").map {
        $0.split(separator: ",").compactMap { Double($0) }
      }
    }
    #expect(Set(lists) == Set(file.features.flatMap(\.parts)))
    #expect(lists.count == file.features.flatMap(\.parts).count)
    for polygon in try document.nodes(forXPath: "//*[local-name()='Polygon']") {
      #expect(
        polygon.children?.prefix(3).map(\.name) == [
          "tessellate", "altitudeMode", "outerBoundaryIs",
        ]
      )
    }
    let styles = try document.nodes(forXPath: "//*[local-name()='Style']/@id").map(\.stringValue)
    let uses = try document.nodes(forXPath: "//*[local-name()='styleUrl']").map(\.stringValue)
    #expect(Set(uses) == Set(styles.map { "#" + ($0 ?? "") }))
  }
}
