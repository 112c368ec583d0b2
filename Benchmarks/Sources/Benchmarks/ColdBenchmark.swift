import Briefing
import Foundation

/// Times whole runs of the program from start to finished file, in a process of its own each time,
/// beside what they should take on two cores of an x86-64 machine at rest.
struct ColdBenchmark {
  let name: String
  let scenario: String
  let format: OutputFormat
  /// What the mean should be below.
  let goal: Duration
  /// What the file should be below.
  var sizeGoal: Int?
  var rounds = 15

  static func run() throws {
    let main = "seeds/freeze-2007.yaml"
    let all = [
      ColdBenchmark(name: "main map", scenario: main, format: .png, goal: .milliseconds(100)),
      ColdBenchmark(
        name: "main map", scenario: main, format: .svg, goal: .milliseconds(50), sizeGoal: 300_000),
      ColdBenchmark(name: "main map", scenario: main, format: .pdf, goal: .milliseconds(200)),
      ColdBenchmark(
        name: "Caucasus, 1:10 million", scenario: "Benchmarks/Scenarios/caucasus.yaml",
        format: .png, goal: .milliseconds(100)),
      ColdBenchmark(
        name: "world, 1:110 million", scenario: "Benchmarks/Scenarios/world.yaml", format: .png,
        goal: .milliseconds(80)),
    ]
    print(
      "whole run, cold".padded(to: 32) + "mean".leftPadded(to: 10) + "best".leftPadded(to: 10)
        + "goal".leftPadded(to: 10))
    for benchmark in all { try benchmark.run() }
  }

  /// Times the runs and looks at the last one's file.
  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: Self.program) else {
      print("no \(Self.program): run `make map` first to time whole runs")
      return
    }
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefmap-benchmark.\(format.rawValue)").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    var times: [Duration] = []
    // The first run fills the system's caches.
    for round in 0...rounds {
      let start = ContinuousClock.now
      let status = Self.run([Self.program, "render", scenario, "-o", output])
      if round > 0 { times.append(start.duration(to: .now)) }
      precondition(status == 0, "\(name) failed")
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: output))
    check(bytes)
    let mean = times.reduce(.zero, +) / times.count
    let row =
      "\(name), \(format.rawValue)".padded(to: 32)
      + mean.text + (times.min() ?? mean).text + goal.text
    let size = "  \(bytes.count) bytes" + (sizeGoal.map { " of \($0)" } ?? "")
    let isMet = mean < goal && bytes.count < sizeGoal ?? .max
    print(row + size + (isMet ? "" : "  MISSED"))
  }

  /// Runs a program to its end; Foundation's `Process` would look for that every 50 ms only.
  ///
  /// - Returns: Its status as `waitpid` has it.
  private static func run(_ command: [String]) -> Int32 {
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, command[0], nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = -1
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }

  /// The file is what it should be: a fast wrong answer does not count.
  private func check(_ bytes: Data) {
    switch format {
    case .png:
      // Signature, length and type of the first chunk, then width and height (PNG, section 11.2.2).
      let sides = [16, 20].map { start in
        bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      }
      precondition(sides == [1600, 1000], "\(name) is \(sides) pixels")
    case .svg: precondition(bytes.suffix(8).contains(UInt8(ascii: ">")), "\(name) has no end")
    case .pdf: precondition(bytes.starts(with: Array("%PDF".utf8)), "\(name) is no PDF")
    }
    precondition(bytes.count > 50_000, "\(name) is empty")
  }

  private static let program = ".build/release/briefmap"
}
