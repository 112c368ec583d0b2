import ArgumentParser
import Briefing
import Foundation

/// Runs a command's work; what goes wrong is said on standard error, and the exit code says which
/// kind of fault it was (BSD sysexits).
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let exit as ExitCode {
    throw exit
  } catch let error as ValidationError {
    throw error
  } catch {
    Diagnostics.say("\(error)")
    throw ExitCode(Int32(ExitStatus(for: error).rawValue))
  }
}

/// Writes text to standard output; unlike with `print`, a full disk is an error.
func output(_ text: String) throws {
  try OutputFiles.write([(path: "-", bytes: Array(text.utf8))])
}

/// What goes to standard error, never into an output.
enum Diagnostics {
  static func say(_ text: String, asWarning: Bool = false) {
    let line = Data(((asWarning ? "warning: " : "") + text + "\n").utf8)
    // Where nobody can be told, there is nobody to tell that to.
    try? FileHandle.standardError.write(contentsOf: line)
  }
}
