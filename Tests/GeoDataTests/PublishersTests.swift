import Foundation
import Testing

@testable import GeoData

/// How the addresses of sources are named.
@Suite struct PublishersTests {
  static let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")

  @Test(arguments: [
    ("https://www.example.org/a/b", "Example"),
    ("http://example.org:8080", "Example"),
    ("https://example.org/data/set?x=1", "Example data set"),
    ("https://example.org.net/data", "example.org.net"),
    ("https://other.example.org/a", "other.example.org"),
    ("a book, p. 50", "a book, p. 50"),
  ])
  func theLongestBeginningCounts(address: String, name: String) {
    let publishers = Publishers(
      names: ["example.org": "Example", "example.org/data": "Example data set"])
    #expect(publishers.name(of: address) == name)
  }

  @Test func whoeverIsCitedHasAName() throws {
    let known = try Publishers(
      path: Self.resources.appending(path: "catalogue/publishers.yaml").path)
    let files = try ["catalogue", "memberships"].flatMap { folder in
      let folder = Self.resources.appending(path: folder)
      return try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
        ($0 as? String).map { folder.appending(path: $0) }
      }.filter { $0.pathExtension == "yaml" && $0.lastPathComponent != "publishers.yaml" }
    }
    #expect(files.count > 60)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /https?:\/\/[^\s,\])}]+/) {
        let address = String(match.output)
        #expect(known.isKnown(address), "\(file.lastPathComponent): \(address)")
      }
    }
  }
}
