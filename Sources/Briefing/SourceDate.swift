import Foundation

/// The date that files carry, from the environment: never the clock's.
public enum SourceDate {
  /// `SOURCE_DATE_EPOCH` (reproducible-builds.org) in seconds since 1970; nil where it is not set.
  ///
  /// - Throws: `SourceDateError` for what is no whole number from 0 to the end of the year 9999.
  public static func epoch() throws(SourceDateError) -> Int? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return nil }
    guard let seconds = Int(text), (0..<253_402_300_800).contains(seconds) else {
      throw SourceDateError(text: text)
    }
    return seconds
  }
}

/// `SOURCE_DATE_EPOCH` is no date that a file can carry.
public struct SourceDateError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What it says.
  public let text: String

  public var description: String {
    "SOURCE_DATE_EPOCH is \(text); it should be seconds since 1970, a whole number from 0"
  }
}
