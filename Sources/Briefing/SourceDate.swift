import Foundation

/// The date that files carry, from the environment: never the clock's.
public enum SourceDate {
  /// `SOURCE_DATE_EPOCH` (reproducible-builds.org), seconds since 1970, where it is set to a whole
  /// number that a file can carry; else nil.
  public static var epoch: Int? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"],
      let seconds = Int(text), (0..<253_402_300_800).contains(seconds)
    else { return nil }
    return seconds
  }
}
