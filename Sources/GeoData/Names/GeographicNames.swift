import Geodesy
import YAMLReading

/// The names of seas, lakes and parts of the land in one language and one view.
///
/// `Resources/basemap/seas-and-regions.tsv` says where they come from and what its columns are.
public struct GeographicNames: Hashable, Sendable {
  /// Those of the largest first.
  public let names: [GeographicName]

  /// No names.
  public static let none = GeographicNames([])

  public init(_ names: [GeographicName]) { self.names = names }

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - language: ISO 639-1; a name that the table lacks in it is the English one.
  ///   - view: Whose names, where they are disputed.
  /// - Throws: `InputError` when the file cannot be read, `GeographicNamesError` when it is not a
  ///   table of names.
  public init(path: String, language: String, view: WorldView) throws {
    let source = try SourceText(path: path)
    self = try GeographicNames(
      table: source.text, file: path, language: language, view: view)
  }

  /// Reads the text of the table.
  public init(table: String, file: String, language: String, view: WorldView)
    throws(GeographicNamesError)
  {
    var table = table
    var reader = TableReader(file: file, language: language, view: view)
    // UTF-8 is cut at tabs and line ends without making a string of every cell.
    let failure = table.withUTF8 { bytes -> GeographicNamesError? in
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        do throws(GeographicNamesError) { try reader.read(line) } catch { return error }
      }
      return nil
    }
    if let failure { throw failure }
    let rows = reader.rows
    names = rows.indices.sorted { (rows[$0].rank, $0) < (rows[$1].rank, $1) }.map { rows[$0] }
  }
}

/// Why a file is no table of names.
public struct GeographicNamesError: Error, Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var fault: String

  public var description: String { "\(file):\(line): \(fault)" }
}

/// Reads one line after the other.
private struct TableReader {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  let file: String
  let language: String
  let view: WorldView
  private(set) var rows: [GeographicName] = []
  private var number = 0
  /// The column of the wanted language; nil before the line of titles.
  private var column: Int?

  init(file: String, language: String, view: WorldView) {
    (self.file, self.language, self.view) = (file, language, view)
  }

  private static let titles = ["id", "kind", "rank", "view", "grade", "axis"]

  mutating func read(_ line: Bytes) throws(GeographicNamesError) {
    number += 1
    guard let first = line.first, first != UInt8(ascii: "#") else { return }
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard let column else { return try readTitles(cells) }
    guard cells.count == Self.titles.count + Basemap.languages.count else {
      throw fault(
        "\(cells.count) columns; there are \(Self.titles.count + Basemap.languages.count)")
    }
    let row = try name(from: cells, column: column)
    let only = text(cells[3])
    guard only.isEmpty || WorldView(rawValue: only) != nil else {
      throw fault("view is \(only); it is empty or one of un, de-facto")
    }
    guard only.isEmpty || only == view.rawValue else { return }
    // A later line says what differs in the view.
    if let last = rows.last, last.id == row.id {
      if !cells[column].isEmpty { rows[rows.count - 1] = row }
    } else {
      rows.append(row)
    }
  }

  private mutating func readTitles(_ cells: [Bytes]) throws(GeographicNamesError) {
    guard cells.map(text) == Self.titles + Basemap.languages else {
      throw fault("the titles are not \((Self.titles + Basemap.languages).joined(separator: ", "))")
    }
    let index = Basemap.languages.firstIndex(of: language) ?? 0
    column = Self.titles.count + index
  }

  private func name(from cells: [Bytes], column: Int) throws(GeographicNamesError) -> GeographicName
  {
    guard let kind = GeographicName.Kind(rawValue: text(cells[1])) else {
      throw fault("kind is \(text(cells[1])), not a sea or a part of the land")
    }
    guard let rank = Int(text(cells[2])), (1...5).contains(rank) else {
      throw fault("rank is \(text(cells[2])), not 1 to 5")
    }
    let english = cells[Self.titles.count]
    return GeographicName(
      id: text(cells[0]), kind: kind, rank: rank, axes: try axes(text(cells[5])),
      name: text(cells[column].isEmpty ? english : cells[column]))
  }

  /// `43.5 29.8; 43.4 34 / 38 51.6; 40.3 51`.
  private func axes(_ cell: String) throws(GeographicNamesError) -> [GeoLine] {
    var axes: [GeoLine] = []
    for axis in cell.split(separator: "/") {
      var line: GeoLine = []
      for place in axis.split(separator: ";") {
        let numbers = place.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 2, abs(numbers[0]) <= 90, abs(numbers[1]) <= 180 else {
          throw fault("axis has \(place), not a latitude and a longitude in degrees")
        }
        line.append(GeoCoordinate(latitude: numbers[0], longitude: numbers[1]))
      }
      axes.append(line)
    }
    guard !axes.isEmpty else { throw fault("there is no axis") }
    return axes
  }

  private func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  private func fault(_ text: String) -> GeographicNamesError {
    GeographicNamesError(file: file, line: number, fault: text)
  }
}
