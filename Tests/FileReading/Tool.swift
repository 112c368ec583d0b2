public import Foundation

/// Programs that tests read our files with, where they are installed.
public enum Tool {
  public static func exists(_ name: String) -> Bool { path(name) != nil }

  private static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What the program prints for a file of these bytes.
  public static func run(_ name: String, on bytes: [UInt8], _ arguments: String...) throws -> String
  {
    String(decoding: try output(of: name, on: bytes, arguments), as: UTF8.self)
  }

  public static func output(of name: String, on bytes: [UInt8], _ arguments: [String]) throws
    -> Data
  {
    try result(of: name, on: bytes, arguments).output
  }

  /// The program's exit code for a file of these bytes.
  public static func status(
    of name: String, on bytes: [UInt8], _ arguments: [String]
  ) throws -> Int32 {
    try result(of: name, on: bytes, arguments).status
  }

  private static func result(
    of name: String, on bytes: [UInt8], _ arguments: [String]
  ) throws -> (output: Data, status: Int32) {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path(name) ?? name)
    process.arguments = [file.path()] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (data, process.terminationStatus)
  }
}
