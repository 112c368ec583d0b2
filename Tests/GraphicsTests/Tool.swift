import Foundation

/// Programs that tests read our files with, where they are installed.
enum Tool {
  static func exists(_ name: String) -> Bool { path(name) != nil }

  private static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What the program prints for a file of these bytes.
  static func run(_ name: String, on bytes: [UInt8], _ arguments: String...) throws -> String {
    String(decoding: try output(of: name, on: bytes, arguments), as: UTF8.self)
  }

  static func output(of name: String, on bytes: [UInt8], _ arguments: [String]) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path(name) ?? name)
    process.arguments = [file.path()] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
