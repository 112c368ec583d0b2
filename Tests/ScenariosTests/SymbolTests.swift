import Foundation
import GeoData
import Scenarios
import Testing
import YAMLReading

/// Which signs sites have, and whose side they are on.
@Suite struct SymbolTests {
  @Test func pictogramsAreTheDefault() throws {
    #expect(try scenario(minimal()).map.symbols == Symbols())
    #expect(try scenario(minimal("map: {symbols: app-6}\n")).map.symbols == Symbols(set: .app6))
  }

  @Test func sidesAndSitesGetAnIdentity() throws {
    let read = try scenario(
      minimal(
        """
        map: {symbols: {set: app-6, friend: [us, nato], hostile: [other]}}
        sites:
          - {id: brdy, side: us}
          - {id: gabala, side: russia}
          - {id: redzikowo, side: us, identity: neutral}
          - moscow

        """))
    #expect(
      read.sites.map { read.map.symbols.identity(of: $0) }
        == [.friend, .unknown, .neutral, .unknown])
  }

  @Test func whatContradictsItselfIsAFault() throws {
    #expect(
      try faults(
        minimal(
          """
          map: {symbols: {set: app-6, friend: [us], hostile: [us, martian]}}
          sites: [{id: brdy, identity: foe}]

          """)) == [
          "4:57: map.symbols.hostile[1] is martian, the choices are us, nato, russia and other",
          "5:30: sites[0].identity is foe, the choices are friend, hostile, neutral and unknown",
        ])
    #expect(
      try faults(minimal("map: {symbols: {set: app-6, friend: [us], hostile: [us]}}\n")) == [
        "4:52: map.symbols.hostile is [us], which names us, as friend does"
      ])
    #expect(
      try faults(minimal("map: {symbols: {set: pictograms, friend: [us]}}\n")) == [
        "4:22: map.symbols.set is pictograms, without frames: friend and the others need app-6"
      ])
  }

  @Test func aStyleOfOnesOwnLiesBesideTheScenario() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("extends: light\n".utf8).write(to: folder.appending(path: "own.yaml"))
    let library = try Library.shared.get()
    func read(_ theme: String) throws -> Scenario {
      let path = folder.appending(path: "brief.yaml").path
      return try Scenario.read(
        SourceText(minimal("map: {theme: \(theme)}\n"), file: path), catalogue: library.catalogue,
        memberships: library.memberships)
    }
    guard case .own(let source) = try read("own.yaml").map.theme else {
      Issue.record("not a style of one's own")
      return
    }
    #expect(source.text == "extends: light\n")
    #expect(try read("slide").map.theme == .named(.slide))
    #expect {
      try read("none.yaml")
    } throws: {
      "\($0)".hasSuffix(":4:14: map.theme is none.yaml, there is no such file")
    }
  }
}
