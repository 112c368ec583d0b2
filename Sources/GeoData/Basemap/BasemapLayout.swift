/// Where everything is in a basemap file: its sections, found and checked once when it is opened.
///
/// `Resources/basemap/FORMAT.md` describes the format.
struct BasemapLayout {
  /// One scale.
  struct Level {
    let arcs, runs, steps, references, rings, polygons, territories, lakes, rivers: BasemapTable
  }

  static let magic: [UInt8] = Array("BRIEFMAP".utf8)
  static let version = 2
  static let headerSize = 32

  let text, units, periods, unitLists, lineRules, places, renamings: BasemapTable
  let levels: [Level]
  /// FNV-1a of `changes.yaml` and `names.yaml` as they were compiled in.
  let changesFingerprint: UInt64

  init(_ file: MappedFile, path: String) throws(BasemapError) {
    let bytes = file.bytes
    guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .notABasemap(path: path)
    }
    let header = BasemapRecord(bytes: bytes, start: 0)
    guard header.index(8) == Self.version else {
      throw .unsupportedVersion(path: path, found: header.index(8), supported: Self.version)
    }
    let length = header.field(16, as: UInt64.self)
    guard length == UInt64(bytes.count) else {
      throw .wrongLength(path: path, expected: Int(clamping: length), found: bytes.count)
    }
    changesFingerprint = header.field(24, as: UInt64.self)

    let sections = try BasemapSections(file, count: header.index(12), path: path)
    text = try sections.table(1, stride: 1)
    units = try sections.table(2, stride: 4)
    periods = try sections.table(3, stride: 48)
    unitLists = try sections.table(4, stride: 2)
    lineRules = try sections.table(5, stride: 16)
    places = try sections.table(6, stride: 20)
    renamings = try sections.table(7, stride: 16)
    var levels: [Level] = []
    for base in [16, 32, 48] {
      let level = Level(
        arcs: try sections.table(base, stride: 32), runs: try sections.table(base + 1, stride: 28),
        steps: try sections.table(base + 2, stride: 1),
        references: try sections.table(base + 3, stride: 4),
        rings: try sections.table(base + 4, stride: 8),
        polygons: try sections.table(base + 5, stride: 24),
        territories: try sections.table(base + 6, stride: 24),
        lakes: try sections.table(base + 7, stride: 32),
        rivers: try sections.table(base + 8, stride: 32))
      levels.append(level)
    }
    self.levels = levels
  }
}

/// The table of sections at the head of the file.
private struct BasemapSections {
  private var tables: [Int: (start: Int, length: Int, count: Int)] = [:]
  private let path: String

  init(_ file: MappedFile, count: Int, path: String) throws(BasemapError) {
    self.path = path
    let size = file.bytes.count
    guard count <= 1000, BasemapLayout.headerSize + 16 * count <= size else {
      throw .corrupt(path: path, what: "the table of sections does not fit")
    }
    let table = BasemapTable(start: BasemapLayout.headerSize, count: count, stride: 16)
    for index in 0..<count {
      let record = file.record(table, index)
      let (start, length) = (record.index(4), record.index(8))
      guard start + length <= size else {
        throw .corrupt(path: path, what: "section \(record.index(0)) ends after the file")
      }
      tables[record.index(0)] = (start, length, record.index(12))
    }
  }

  func table(_ identifier: Int, stride: Int) throws(BasemapError) -> BasemapTable {
    guard let section = tables[identifier] else {
      throw .corrupt(path: path, what: "section \(identifier) is missing")
    }
    guard section.length == section.count * stride else {
      throw .corrupt(path: path, what: "section \(identifier) has the wrong length")
    }
    return BasemapTable(start: section.start, count: section.count, stride: stride)
  }
}
