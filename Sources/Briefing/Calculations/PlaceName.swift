import GeoData
import Geodesy
import YAMLReading

/// A place as it is named on a command line: its position, or a site of the catalogue.
public enum PlaceName: Hashable, Sendable {
  /// Latitude and longitude.
  case position(GeoCoordinate)
  /// The id or a name of a site.
  case site(String)

  /// Takes a word with a comma or a number at its start as a position, any other as a name.
  ///
  /// - Parameter word: `40.6,-73.8`, `50°00'00"N 20°00'00"E` or `gabala`.
  /// - Throws: `WordFault` for a position that is none or not on the Earth.
  public init(_ word: String) throws(WordFault) {
    let startsAsNumber = word.first.map { $0.isNumber || "+-\u{2212}.".contains($0) } ?? true
    guard startsAsNumber || word.contains(",") || GeoCoordinate(text: word) != nil else {
      self = .site(word)
      return
    }
    self = .position(try Reader.position.read(word: word))
  }

  /// Where it is.
  ///
  /// - Parameter resources: Where the catalogue lies; not asked for a position.
  /// - Returns: On WGS84.
  /// - Throws: `CatalogueError.unknownSite`, and what else can be wrong with a catalogue.
  public func position(in resources: @autoclosure () throws -> Resources) throws -> GeoCoordinate {
    switch self {
    case .position(let position): position
    case .site(let name):
      try Catalogue(directory: resources().catalogue).findSite(name).position.value
    }
  }
}
