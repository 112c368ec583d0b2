import Geodesy
import YAMLReading

/// What a file holds, before it is sorted into classes.
struct DataContent {
  var records: [DataRecord] = []
  /// The names of the properties; of very many, some and those that were asked for.
  var propertyNames: Set<String> = []
}

/// One feature of a file.
struct DataRecord {
  var id: String?
  /// Of the properties that were asked for, those that it has.
  var properties: [String: String] = [:]
  var shape: DataShape
  /// Where it stands, found when it is asked for.
  let location: () -> SourceLocation
}

extension DataContent {
  /// How many property names are kept for advice, beside those that were asked for.
  private static let nameLimit = 1000

  mutating func note(propertyName name: String, among wanted: Set<String>) {
    if propertyNames.count < Self.nameLimit || wanted.contains(name) { propertyNames.insert(name) }
  }
}
