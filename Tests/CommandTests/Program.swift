import Foundation

/// The built program, run as a person runs it.
enum Program {
  /// What a run left behind.
  struct Outcome {
    /// The exit code; of a program that crashed, the number of the signal.
    let status: Int32
    /// Whether a signal ended it: a crash, or our patience.
    let wasKilled: Bool
    /// Standard output.
    let output: Data
    /// Standard error.
    let diagnostics: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard error.
    var complaints: [String] { diagnostics.split(separator: "\n").map(String.init) }
  }

  /// Where standard output goes.
  enum Sink {
    case kept
    /// A file or device that is there already.
    case file(String)
  }

  /// Runs the program to its end.
  ///
  /// Standard input is empty where no file is given for it; a variable whose value is nil is
  /// unset. What takes longer than `patience`, in seconds, is ended.
  static func run(
    _ arguments: [String], input: URL? = nil, sink: Sink = .kept, in folder: Folder,
    environment changes: [String: String?] = [:], patience: Double = 60
  ) throws -> Outcome {
    try start(
      executable, arguments, input: input, sink: sink, in: folder, environment: changes,
      patience: patience)
  }

  /// Runs a line of a shell that finds the program by its name.
  static func shell(_ line: String, in folder: Folder) throws -> Outcome {
    let search = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try start(
      URL(fileURLWithPath: "/bin/sh"), ["-ec", line], input: nil, sink: .kept, in: folder,
      environment: ["PATH": "\(executable.deletingLastPathComponent().path):\(search)"],
      patience: 60)
  }

  private static func start(
    _ executable: URL, _ arguments: [String], input: URL?, sink: Sink, in folder: Folder,
    environment changes: [String: String?], patience: Double
  ) throws -> Outcome {
    // Files, not pipes: nobody needs to read while it runs.
    let streams = try Folder()
    defer { withExtendedLifetime(streams) {} }
    let output = try streams.write("output", "")
    let diagnostics = try streams.write("diagnostics", "")
    var target = output
    if case .file(let path) = sink { target = URL(fileURLWithPath: path) }

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment(with: changes)
    process.standardInput = try input.map(FileHandle.init(forReadingFrom:)) ?? .nullDevice
    process.standardOutput = try FileHandle(forWritingTo: target)
    process.standardError = try FileHandle(forWritingTo: diagnostics)
    try process.run()
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: output),
      diagnostics: String(decoding: try Data(contentsOf: diagnostics), as: UTF8.self))
  }

  /// The variables of this process, less those that the program listens to.
  private static func environment(with changes: [String: String?]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    for name in ["BRIEFMAP_RESOURCES", "SOURCE_DATE_EPOCH", "COLUMNS"] { environment[name] = nil }
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// The program that was built with these tests: beside their bundle.
  private static let executable: URL = {
    #if os(macOS)
      let folder = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    #else
      let folder = Bundle.main.bundleURL
    #endif
    let places = [folder, Package.folder.appendingPathComponent(".build/debug")]
      .map { $0.appendingPathComponent("briefmap") }
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[0]
  }()

  private final class Marker {}
}
