import Foundation
import Geodesy
import Testing

@testable import GeoData

@Suite struct GeographicNamesTests {
  static let path = URL(filePath: #filePath)
    .appending(path: "../../../Resources/basemap/seas-and-regions.tsv").standardizedFileURL.path()

  static func names(_ language: String, _ view: WorldView = .un) throws -> [String: String] {
    let names = try GeographicNames(path: path, language: language, view: view).names
    return Dictionary(names.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: Basemap.languages) func everyNameIsThereInEveryLanguage(language: String) throws
  {
    let names = try GeographicNames(path: Self.path, language: language, view: .un).names
    #expect(names.count > 80)
    #expect(Set(names.map(\.id)).count == names.count)
    let latin = ["en", "de", "fr", "cs", "pl", "az", "tr"].contains(language)
    for name in names {
      #expect(!name.name.isEmpty, "\(name.id)")
      let isLatin = name.name.unicodeScalars.allSatisfy {
        $0.value < 0x2100 && !(0x370...0x1dff).contains($0.value)
      }
      #expect(isLatin == latin, "\(name.id): \(name.name)")
    }
  }

  /// Names in the translations of KGeography 22.12.3 (Debian kgeography-data).
  @Test(arguments: [
    ("de", "black-sea", "Schwarzes Meer"), ("cs", "caspian-sea", "Kaspické moře"),
    ("pl", "red-sea", "Morze Czerwone"), ("ru", "azov", "Азовское море"),
    ("fa", "persian-gulf", "خلیج فارس"), ("uk", "black-sea", "Чорне море"), ("ko", "red-sea", "홍해"),
    ("tr", "mediterranean-sea", "Akdeniz"),
  ]) func namesAreThoseThatOthersUse(language: String, id: String, name: String) throws {
    #expect(try Self.names(language)[id] == name)
  }

  /// The Secretariat's editorial directive ST/CS/SER.A/29/Rev.1 (1999) and its reply of 10 March
  /// 2004 on the Sea of Japan.
  @Test func theUnitedNationsNamesHoldInItsView() throws {
    #expect(try Self.names("ar")["persian-gulf"] == "الخليج الفارسي")
    #expect(try Self.names("ar", .deFacto)["persian-gulf"] == "الخليج العربي")
    #expect(try Self.names("ko")["sea-of-japan"] == "일본해")
    #expect(try Self.names("ko", .deFacto)["sea-of-japan"] == "동해")
    #expect(try Self.names("en", .deFacto)["persian-gulf"] == "Persian Gulf")
  }

  @Test func axesRunFromWestToEast() throws {
    for name in try GeographicNames(path: Self.path, language: "en", view: .un).names {
      for axis in name.axes {
        let first = try #require(axis.first), last = try #require(axis.last)
        let step = (last.longitude - first.longitude).normalizedLongitude.degrees
        // What runs from south to north may lean to the west.
        #expect(step > -6, "\(name.id)")
        #expect(axis.count >= 2, "\(name.id)")
      }
    }
  }

  static let titles =
    "id\tkind\trank\tview\tgrade\taxis\t" + Basemap.languages.joined(separator: "\t")

  @Test(arguments: [
    ("x\tpond\t1\t\t\t1 2\t", "kind is pond"), ("x\tsea\t9\t\t\t1 2\t", "rank is 9"),
    ("x\tsea\t1\t\t\t1\t", "axis has 1"), ("x\tsea\t1\t\t\t91 0\t", "axis has 91 0"),
    ("x\tsea\t1\tmoon\t\t1 2\t", "view is moon"), ("x\tsea\t1\t\t\t\t", "there is no axis"),
  ]) func aFaultNamesItsLine(row: String, fault: String) throws {
    let names = [String](repeating: "n", count: Basemap.languages.count).joined(separator: "\t")
    do {
      _ = try GeographicNames(
        table: "# names\n\(Self.titles)\n\(row)\(names)\n", file: "f.tsv", language: "en", view: .un
      )
      Issue.record("no fault is found")
    } catch {
      #expect(error.description.hasPrefix("f.tsv:3: \(fault)"), "\(error)")
    }
  }
}
