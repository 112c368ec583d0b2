import Foundation

@testable import MapLayout

extension ThemeFolder {
  /// The themes of the package.
  static let ofPackage = ThemeFolder(
    directory: WordsTests.root.appending(path: "Resources/themes").path)
}

extension MapStyle {
  static let light: MapStyle = {
    do {
      return try ThemeFolder.ofPackage.style(.light)
    } catch {
      fatalError("the theme of the tests cannot be read: \(error)")
    }
  }()
}
