import Scenarios
import YAMLReading

/// The themes that briefmap knows, one file each in a folder.
public struct ThemeFolder: Hashable, Sendable {
  /// The folder.
  public let directory: String
  /// The themes that are being read, each for the one before.
  private var reading: [Theme] = []

  /// The themes in a folder; whether it is there is asked when something is read.
  public init(directory: String) { self.directory = directory }

  /// A theme as its file has it.
  /// - Throws: `InputError` when it cannot be read, `Faults` when it is not clean text.
  public func source(_ theme: Theme) throws -> SourceText {
    try SourceText(path: "\(directory)/\(theme.rawValue).yaml")
  }

  /// A theme.
  /// - Throws: `InputError` when its file cannot be read, `Faults` when it is not as it should be.
  public func style(_ theme: Theme) throws -> MapStyle {
    guard !reading.contains(theme) else { throw ThemeError.extendsItself }
    var themes = self
    themes.reading.append(theme)
    return try MapStyle.read(source(theme), themes: themes)
  }

  /// The look that a scenario asks for.
  /// - Throws: `InputError` when a theme cannot be read, `Faults` when one is not as it should be.
  public func style(_ choice: ThemeChoice) throws -> MapStyle {
    switch choice {
    case .named(let theme): try style(theme)
    case .own(let source): try MapStyle.read(source, themes: self)
    }
  }

  /// The same look in the dark: its sizes and lines in the colours of the dark theme.
  /// - Throws: As `style` does.
  public func darkTwin(of choice: ThemeChoice) throws -> MapStyle {
    try MapStyle.read(source(.dark), themes: self, over: style(choice))
  }
}

/// A theme that extends one that extends it.
enum ThemeError: Error, Equatable { case extendsItself }
