import Foundation
import Testing

@testable import Briefing

@Suite struct OutputFilesTests {
  /// A folder that is gone after the test.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefmap-\(UUID().uuidString)")
    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
  }

  @Test func filesAreWrittenWhole() throws {
    let folder = try Folder()
    try OutputFiles.write([
      (folder.path("a"), Array("one".utf8)), (folder.path("b"), Array("two".utf8)),
    ])
    #expect(try folder.names == ["a", "b"])
    #expect(try String(contentsOfFile: folder.path("b"), encoding: .utf8) == "two")
  }

  @Test func aFileThatCannotBeWrittenLeavesTheOthersAsTheyWere() throws {
    let folder = try Folder()
    try OutputFiles.write([(folder.path("a"), Array("old".utf8))])
    #expect(throws: BriefingError.self) {
      try OutputFiles.write([
        (folder.path("a"), Array("new".utf8)), (folder.path("missing/b"), Array("two".utf8)),
      ])
    }
    #expect(try folder.names == ["a"])
    #expect(try String(contentsOfFile: folder.path("a"), encoding: .utf8) == "old")
  }

  @Test func aLinkStaysAndWhatItLeadsToIsReplaced() throws {
    let folder = try Folder()
    try OutputFiles.write([(folder.path("target"), Array("old".utf8))])
    #expect(chmod(folder.path("target"), 0o640) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("target"))
    try OutputFiles.write([(folder.path("link"), Array("new".utf8))])
    #expect(try String(contentsOfFile: folder.path("target"), encoding: .utf8) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
        == folder.path("target"))
    var status = stat()
    #expect(stat(folder.path("target"), &status) == 0 && status.st_mode & 0o7777 == 0o640)
  }

  @Test func aLinkThatLeadsNowhereIsNotReplaced() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("gone"))
    #expect(
      throws: BriefingError.notWritten(
        file: folder.path("link"), reason: "it is a link that leads nowhere")
    ) { try OutputFiles.write([(folder.path("link"), [1])]) }
    #expect(try folder.names == ["link"])
  }

  @Test func aNameMayBeAsLongAsAnyOther() throws {
    let folder = try Folder()
    let name = String(repeating: "n", count: 255)
    try OutputFiles.write([(folder.path(name), Array("one".utf8))])
    #expect(try folder.names == [name])
  }

  @Test func aFileThatIsToBeNewIsNotReplaced() throws {
    let folder = try Folder()
    try OutputFiles.writeNew((folder.path("a"), Array("one".utf8)))
    #expect(throws: BriefingError.self) {
      try OutputFiles.writeNew((folder.path("a"), Array("two".utf8)))
    }
    #expect(try String(contentsOfFile: folder.path("a"), encoding: .utf8) == "one")
  }

  @Test func aFolderIsNotReplaced() throws {
    let folder = try Folder()
    #expect(throws: BriefingError.notWritten(file: folder.url.path, reason: "it is a folder")) {
      try OutputFiles.write([(folder.url.path, [1])])
    }
  }

  #if os(Linux)
    @Test func aFullDiskIsAnError() throws {
      #expect(
        throws: BriefingError.notWritten(file: "/dev/full", reason: "No space left on device")
      ) {
        try OutputFiles.write([("/dev/full", [UInt8](repeating: 0, count: 10_000))])
      }
    }
  #endif

  @Test func theEndOfANameSaysTheKind() {
    #expect(OutputFormat(path: "a/b.PNG") == .png)
    #expect(OutputFormat(path: "a.b/c") == nil)
    #expect(OutputFormat(path: "map.jpeg") == nil)
  }
}
