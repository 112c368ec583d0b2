import Foundation
import Testing
import YAMLReading

@Suite struct FileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func aFileIsReadWithItsName() throws {
    try withFolder { folder in
      let path = folder + "/a.yaml"
      try "a: 1\n".write(toFile: path, atomically: true, encoding: .utf8)
      let source = try SourceText(path: path)
      #expect(source.text == "a: 1\n")
      #expect(source.file == path)
    }
  }

  @Test func aMissingFileHasItsOwnError() {
    #expect(throws: InputError.missing(path: "no/such/file.yaml")) {
      try SourceText(path: "no/such/file.yaml")
    }
    #expect(throws: InputError.missing(path: "")) { try SourceText(path: "") }
  }

  @Test func foldersPipesAndDevicesAreRefused() throws {
    try withFolder { folder in
      #expect(throws: InputError.folder(path: folder)) { try SourceText(path: folder) }
      let pipe = folder + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(throws: InputError.notAFile(path: pipe)) { try SourceText(path: pipe) }
      #expect(throws: InputError.notAFile(path: "/dev/zero")) { try SourceText(path: "/dev/zero") }
    }
  }

  @Test func aFileOfAGigabyteIsRefusedUnread() throws {
    try withFolder { folder in
      let path = folder + "/large.yaml"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, 1 << 30) == 0)
      let error = InputError.tooLarge(path: path, bytes: 1 << 30, limit: SourceText.sizeLimit)
      #expect(throws: error) { try SourceText(path: path) }
      #expect(
        error.description == "\(path): has 1073741824 bytes, more than the 1000000 that are read")
    }
  }
}
