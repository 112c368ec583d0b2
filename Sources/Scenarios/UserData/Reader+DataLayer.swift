import Foundation
import Geodesy
import YAMLReading

extension MappingReader {
  /// Asks for the keys of a layer of the user's own data, and reads that data.
  ///
  /// - Returns: The layer; nil where something is wrong, and for the schema alone.
  func dataLayer(_ gazetteer: Gazetteer) -> DataLayer? {
    let data = optional(
      "data", .dataSource,
      "A layer of your own: a GeoJSON or CSV file beside the scenario, or GeoJSON itself.")
    let name = optional("name", .line(), "What the legend calls your data; it must be there.")
    let label = optional("label", .line(), "The property or column written beside each feature.")
    let columns = optional("columns", .dataColumns, default: DataColumns(), "Of a CSV file.")
    let longEdges = optional(
      "long-edges", .choice(of: StraightEdges.LongEdges.self),
      "How an edge over more than 180° of longitude runs: cross-180 or as-written.")
    let style = DataStyle(self)
    let classing = optional("by", .dataClassing, "A style for each value of a property.")
    let source = optional("source", .text(upTo: 1000), "Who says so; printed in the foot.")
    let license = optional("license", .line(), "The licence of the data; printed in the foot.")
    guard has("data"), let value else { return nil }
    if !has("name") { value.remark("has no name, which the legend calls its data by") }
    if has("columns"), let data, !data.isTable {
      fault("columns", "of no meaning for GeoJSON, which has its places in geometries")
    }
    guard let data, let name else { return nil }
    if let fileName = data.fileName { gazetteer.note(file: data.value.path(to: fileName)) }
    let draft = DataDraft(
      source: data, columns: columns, edges: StraightEdges(longEdges: longEdges), label: label,
      classing: has("by") ? classing : DataClassing(property: nil, classes: [DataClass(.all)]))
    guard let features = draft.features(self), let classing = draft.classing else { return nil }
    let classes = classing.classes.map { item in
      DataClass(item.membership, style: item.style.over(style), legend: item.legend)
    }
    return DataLayer(
      name: name, classes: classes, property: classing.property, features: features,
      source: source, license: license)
  }
}

/// Where the data of a layer comes from.
struct DataSource {
  /// The value that names or holds it.
  let value: YAMLValue
  /// The name of a file; nil for data that stands in the scenario.
  let fileName: String?

  /// Of the file's name, in small letters.
  var fileExtension: String? { fileName.map { ($0 as NSString).pathExtension.lowercased() } }
  var isTable: Bool { ["csv", "tsv"].contains(fileExtension) }
}

extension Reader where Value == DataSource {
  fileprivate static var dataSource: Reader {
    let named = Reader<String>.line(upTo: 1000)
    let schema: JSONValue = [
      "anyOf": [named.schema, ["type": "object", "required": ["type"]]]
    ]
    return Reader(schema: schema) { value in
      switch value.node.content {
      case .scalar:
        return named.read(value).map { DataSource(value: value, fileName: $0) }
      case .mapping: return DataSource(value: value, fileName: nil)
      case .sequence:
        value.fault("where the name of a GeoJSON or CSV file, or a GeoJSON object, should be")
        return nil
      }
    }
  }
}

extension Reader where Value == DataColumns {
  fileprivate static var dataColumns: Reader {
    .mapping { map in
      let columns = DataColumns(
        latitude: map.optional("latitude", .line(), "The name of the column of latitudes."),
        longitude: map.optional("longitude", .line(), "The name of the column of longitudes."),
        geometry: map.optional("geometry", .line(), "The column of shapes as well-known text."))
      let given = ["latitude", "longitude", "geometry"].filter(map.has)
      if map.value != nil, given != ["latitude", "longitude"], given != ["geometry"] {
        map.value?.remark("has neither latitude and longitude nor geometry")
      }
      return columns
    }
  }
}

/// What is read of the data of a layer, and how.
private struct DataDraft {
  let source: DataSource
  let columns: DataColumns
  let edges: StraightEdges
  let label: String?
  let classing: DataClassing?

  /// The features of the data, sorted into classes; nil where something is wrong.
  func features(_ map: MappingReader) -> [DataFeature]? {
    let faults = DataFaults()
    return source.value.readingFile {
      guard let content = try content(faults) else { return nil }
      // Of data that has no features with faults, every name is known.
      guard faults.gathered != nil || hasNames(content, map) else { return nil }
      let features = content.records.compactMap { feature($0, faults) }
      try faults.throwIfAny()
      if classing != nil, !features.contains(where: { !$0.shape.isEmpty }) {
        map.fault("data", "without a single feature that has a place")
        return nil
      }
      return features.filter { !$0.shape.isEmpty }
    }
  }

  /// Whether the properties that were asked for are there; says which are not.
  private func hasNames(_ content: DataContent, _ map: MappingReader) -> Bool {
    let missing = [("label", label), ("by", classing?.property)].compactMap { key, name in
      name.flatMap { content.propertyNames.contains($0) ? nil : (key: key, name: $0) }
    }
    let names = content.propertyNames.sorted()
    for (key, name) in missing {
      map.fault(
        key,
        "without a feature that has \(name); "
          + Suggestion.text(for: name, among: names, noun: "properties"))
    }
    return missing.isEmpty
  }

  private func feature(_ record: DataRecord, _ faults: DataFaults) -> DataFeature? {
    let text = label.flatMap { record.properties[$0] }
    if let text, text.unicodeScalars.count > Self.longestLabel {
      faults.add(
        Fault(
          location: record.location(), keyPath: label ?? "",
          problem: "has \(text.unicodeScalars.count) characters, more than the \(Self.longestLabel)"
            + " of a label"))
    }
    guard let classing else { return nil }
    let value = classing.property.flatMap { record.properties[$0] }
    guard let index = classing.classIndex(of: value) else {
      faults.add(
        Fault(
          location: record.location(), keyPath: classing.property ?? "",
          found: value.map { YAMLNode(.scalar($0, isQuoted: true), at: record.location()).summary },
          problem: value == nil
            ? "has no value here, and by has no style for others: add other"
            : "for which by has no style: add it, or other"))
      return nil
    }
    return DataFeature(
      id: record.id, label: text, value: value, classIndex: index, shape: record.shape)
  }

  private static let longestLabel = 200

  /// What the file holds; nil where its kind is not known.
  private func content(_ faults: DataFaults) throws -> DataContent? {
    let wanted = Set([label, classing?.property].compactMap { $0 })
    guard let name = source.fileName else {
      var reader = GeoJSONReader<YAMLNode>(
        edges: edges, wanted: wanted, faults: faults, keyPath: source.value.keyPath)
      reader.read(source.value.node)
      return reader.content
    }
    let path = source.value.path(to: name)
    switch source.fileExtension {
    case "geojson", "json":
      let text = try SourceText(path: path, limit: DataLimits.bytes)
      var reader = GeoJSONReader<JSONElement>(edges: edges, wanted: wanted, faults: faults)
      reader.read(try JSONDocument(text).root)
      return reader.content
    case "csv", "tsv":
      let text = try SourceText(path: path, limit: DataLimits.bytes)
      return try CSVReader(columns: columns, edges: edges, wanted: wanted, faults: faults)
        .content(of: text)
    default:
      source.value.fault("not a file whose name ends in .geojson, .json, .csv or .tsv")
      return nil
    }
  }
}
