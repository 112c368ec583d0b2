import Geodesy
import YAMLReading

/// Which columns of a table hold positions or shapes, where its file does not say it by their
/// names.
struct DataColumns: Hashable, Sendable {
  var latitude: String?
  var longitude: String?
  /// Of shapes as well-known text.
  var geometry: String?
}

/// Reads a table of points, or of shapes as well-known text: a feature a row.
struct CSVReader {
  let columns: DataColumns
  let edges: StraightEdges
  /// The columns whose values are kept.
  let wanted: Set<String>
  let faults: DataFaults

  /// The features of a table; with faults noted, those that hold.
  func content(of source: SourceText) throws(Faults) -> DataContent {
    let table = try CSVTable(source)
    var content = DataContent()
    var places: [String: Int] = [:]
    for (index, name) in table.names.enumerated() where !name.text.isEmpty {
      content.note(propertyName: name.text, among: wanted)
      if places.updateValue(index, forKey: name.text) != nil {
        fault(name, in: table, "the name of two columns")
      }
    }
    guard faults.gathered == nil else { return content }
    guard table.rows.count <= DataLimits.features else {
      faults.add(
        Fault(
          location: table.location(of: table.rows[DataLimits.features][0]), keyPath: "",
          problem: "has more than \(DataLimits.features) rows, the most for a layer"))
      return content
    }
    guard let position = PositionColumns(columns, of: table, faults: faults) else { return content }
    let kept = wanted.compactMap { name in places[name].map { (name: name, index: $0) } }
    var positionCount = 0
    for row in table.rows {
      guard let shape = shape(of: row, position, in: table) else { continue }
      positionCount += shape.positionCount
      guard positionCount <= DataLimits.positions else {
        fault(row[0], in: table, "in a layer of more than \(DataLimits.positions) positions")
        break
      }
      var record = DataRecord(shape: shape) { table.location(of: row[0]) }
      for column in kept {
        let text = row[column.index].text.asOneLine
        if !text.isEmpty { record.properties[column.name] = text }
      }
      content.records.append(record)
    }
    return content
  }

  private func shape(
    of row: [CSVTable.Field], _ columns: PositionColumns, in table: CSVTable
  ) -> DataShape? {
    switch columns {
    case .angles(let latitude, let longitude):
      position(row[latitude], row[longitude], in: table).map { DataShape(points: [$0]) }
    case .geometry(let index): shape(of: row[index], in: table)
    }
  }

  private func position(
    _ latitude: CSVTable.Field, _ longitude: CSVTable.Field, in table: CSVTable
  ) -> GeoCoordinate? {
    let position: GeoCoordinate
    if let north = latitude.text.degrees, let east = longitude.text.degrees {
      position = GeoCoordinate(latitude: north, longitude: east)
    } else if let read = GeoCoordinate(text: "\(latitude.text), \(longitude.text)") {
      position = read
    } else {
      for (field, other) in [(latitude, "0"), (longitude, "0")]
      where GeoCoordinate(text: "\(field.text), \(other)") == nil
        && GeoCoordinate(text: "\(other), \(field.text)") == nil
      {
        let advice =
          field.text.contains(",")
          ? "with a comma where a decimal point should be"
          : "not an angle, which is in degrees or like 50°00'00\"N"
        fault(field, in: table, advice)
        return nil
      }
      fault(latitude, in: table, "no latitude that goes with the longitude \(longitude.text)")
      return nil
    }
    if let problem = GeoCoordinate.problem(
      longitude: position.longitude.degrees, latitude: position.latitude.degrees)
    {
      fault(latitude, in: table, "with \(longitude.text) as longitude \(problem)")
      return nil
    }
    return position
  }

  private func shape(of field: CSVTable.Field, in table: CSVTable) -> DataShape? {
    do {
      var reader = WKTReader(field.text, edges: edges)
      return try reader.shape()
    } catch {
      // The text of a quoted field begins behind its quote.
      let quote = table.source.text.utf8.dropFirst(field.offset).first == UInt8(ascii: "\"") ? 1 : 0
      faults.add(
        Fault(
          location: table.source.location(atByte: field.offset + quote + error.offset),
          keyPath: "geometry", problem: error.problem))
      return nil
    }
  }

  private func fault(_ field: CSVTable.Field, in table: CSVTable, _ problem: String) {
    faults.add(table.fault(in: field, problem))
  }
}

extension CSVTable {
  /// What is wrong with a field.
  fileprivate func fault(in field: Field, _ problem: String) -> Fault {
    let location = location(of: field)
    let value = YAMLNode(.scalar(field.text, isQuoted: field.text.isEmpty), at: location)
    return Fault(location: location, keyPath: "field", found: value.summary, problem: problem)
  }
}

/// Where a table has its positions.
private enum PositionColumns {
  case angles(latitude: Int, longitude: Int)
  case geometry(Int)

  /// The columns that were named, or those that have one of the usual names.
  init?(_ columns: DataColumns, of table: CSVTable, faults: DataFaults) {
    let names = table.names.map(\.text)
    func fault(_ problem: String) {
      let first = SourceLocation(file: table.source.file, line: 1, column: 1)
      faults.add(Fault(location: first, keyPath: "", problem: problem))
    }
    func named(_ name: String) -> Int? {
      if let index = names.firstIndex(of: name) { return index }
      fault(
        "has no column \(name); \(Suggestion.text(for: name, among: names, noun: "columns"))")
      return nil
    }
    func usual(_ words: [String]) -> [Int] {
      names.indices.filter { words.contains(names[$0].lowercased()) }
    }
    if let geometry = columns.geometry {
      guard let index = named(geometry) else { return nil }
      self = .geometry(index)
      return
    }
    if columns.latitude != nil || columns.longitude != nil {
      guard let latitude = named(columns.latitude ?? ""),
        let longitude = named(columns.longitude ?? "")
      else { return nil }
      self = .angles(latitude: latitude, longitude: longitude)
      return
    }
    let latitudes = usual(["lat", "latitude", "y"])
    let longitudes = usual(["lon", "lng", "long", "longitude", "x"])
    let geometries = usual(["wkt", "geometry", "geom", "the_geom"])
    switch (latitudes.count, longitudes.count, geometries.count) {
    case (1, 1, 0): self = .angles(latitude: latitudes[0], longitude: longitudes[0])
    case (0, 0, 1): self = .geometry(geometries[0])
    case (0, 0, 0), (1, 0, 0), (0, 1, 0):
      let list = YAMLNode(
        .scalar(names.prefix(12).joined(separator: ", "), isQuoted: false),
        at: SourceLocation(file: "", line: 1, column: 1)
      ).summary
      fault(
        "has no columns latitude and longitude (or lat and lon, y and x) and none with well-known"
          + " text (wkt, geometry) among \(list); say which with columns: {latitude: …, longitude: …}"
      )
      return nil
    default:
      let all = (latitudes + longitudes + geometries).map { names[$0] }
      fault(
        "has more than one place a row in \(Suggestion.list(all)); say which with"
          + " columns: {latitude: …, longitude: …} or columns: {geometry: …}")
      return nil
    }
  }
}

extension String {
  /// The degrees that a plain number is; nil for other text.
  fileprivate var degrees: Double? {
    NumberText(self).flatMap { $0.unit.isEmpty ? $0.value : nil }
  }
}

extension DataShape {
  var positionCount: Int {
    points.count + lines.reduce(0) { $0 + $1.count }
      + polygons.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
  }
}
