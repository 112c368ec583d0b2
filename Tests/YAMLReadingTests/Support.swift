import Testing
import YAMLReading

/// What is wrong with a text, one description for each fault.
func faults<Value>(in text: String, _ reader: Reader<Value>) -> [String] {
  do {
    _ = try reader.read(SourceText(text, file: "brief.yaml"))
    return []
  } catch {
    return error.faults.map(\.description)
  }
}

/// The value of a text.
func read<Value>(_ text: String, _ reader: Reader<Value>) throws -> Value {
  try reader.read(SourceText(text, file: "brief.yaml"))
}
