import Foundation
import Testing

@testable import GeoData

@Suite struct BasemapFileTests {
  /// Opens the bytes as a file of their own.
  func open(_ bytes: Data) throws -> Basemap {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("basemap-\(UUID().uuidString)")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Basemap(path: file.path)
  }

  func original() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: SharedBasemap.path))
  }

  @Test func theBasemapTakesAtMostEightMegabytes() throws {
    #expect(try original().count < 8_000_000)
  }

  @Test func aFileThatIsNotThereIsUnreadable() {
    #expect(
      throws: BasemapError.unreadable(path: "no/such", reason: "No such file or directory")
    ) { try Basemap(path: "no/such") }
  }

  @Test func aFolderIsUnreadable() {
    #expect(throws: BasemapError.unreadable(path: "/", reason: "not a regular file")) {
      try Basemap(path: "/")
    }
  }

  @Test(arguments: ["", "BRIEFMA", "a file of quite another kind, long enough for a header"])
  func anotherFileIsNoBasemap(text: String) {
    #expect {
      try open(Data(text.utf8))
    } throws: { error in
      guard case BasemapError.notABasemap = error else { return false }
      return true
    }
  }

  @Test func aNewerVersionIsRefused() throws {
    var bytes = try original()
    bytes[8] = 3
    #expect {
      try open(bytes)
    } throws: { error in
      guard case BasemapError.unsupportedVersion(_, 3, 2) = error else { return false }
      return true
    }
  }

  @Test(arguments: [32, 100, 5000, 1_000_000])
  func aTruncatedFileIsRefused(length: Int) throws {
    #expect {
      try open(try original().prefix(length))
    } throws: { error in
      guard case BasemapError.wrongLength(_, _, length) = error else { return false }
      return true
    }
  }

  /// Every field of every section's entry in the table, set to nonsense.
  @Test(arguments: 0..<34, [0, 4, 8, 12])
  func aBrokenSectionTableIsRefused(section: Int, field: Int) throws {
    var bytes = try original()
    let at = 32 + 16 * section + field
    bytes.replaceSubrange(at..<at + 4, with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(throws: BasemapError.self) { try open(bytes) }
  }

  /// Whatever is damaged, the file is refused or read without leaving it.
  @Test(arguments: 0..<40)
  func damageNeverEndsTheProgram(seed: UInt64) throws {
    var bytes = try original()
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<(seed < 20 ? 1 : 200) {
      bytes[576 + next(bytes.count - 576)] = UInt8(next(256))
    }
    guard let map = try? open(bytes) else { return }
    let day = try SharedBasemap.day("2007-10-12")
    for detail in Basemap.Detail.allCases {
      _ = map.land(detail, in: .world)
      _ = map.lakes(detail, in: .world)
      _ = map.rivers(detail, in: .world)
      _ = map.borders(detail, in: .world, on: day, view: .un)
    }
    for country in map.countries(.oneTo10Million, in: .world, on: day, view: .un) {
      _ = country.name(in: "cs")
    }
    for place in map.places(in: .world, maximumRank: 10, on: day, view: .deFacto) {
      _ = place.name(in: "ko")
    }
  }

  /// Breaks a field of the first or second record of the section of renamings.
  @Test(arguments: [
    (0, UInt32.max), (4, .max), (8, 20_300_101), (12, 0), (16, 0), (16, .max), (20, .max), (28, 0),
  ])
  func aBrokenRenamingIsRefused(field: Int, value: UInt32) throws {
    var bytes = try original()
    let table = try SharedBasemap.open().layout.renamings
    #expect(table.count > 1)
    let at = table.start + field
    withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(at..<at + 4, with: $0) }
    #expect {
      try open(bytes)
    } throws: { error in
      guard case BasemapError.corrupt(_, let what) = error else { return false }
      return what.hasPrefix("renaming")
    }
  }

  /// The tables beside the basemap are those that were compiled into it.
  @Test func theTablesAreCompiledIn() throws {
    let folder = URL(fileURLWithPath: SharedBasemap.path).deletingLastPathComponent()
    let tables = try ["changes.yaml", "names.yaml"].map {
      try Data(contentsOf: folder.appendingPathComponent($0))
    }
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in tables.joined() {
      fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    #expect(try SharedBasemap.open().changesFingerprint == fingerprint)
  }
}
