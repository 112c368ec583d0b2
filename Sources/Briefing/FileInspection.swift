public import FileMetadata
public import Graphics
import YAMLReading

/// What a file that briefmap wrote says of the page that it shows.
public struct FileInspection: Sendable {
  /// All that the file says.
  public let record: PageRecord
  private let path: String

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 1 << 30

  /// Reads a PNG, SVG or PDF.
  ///
  /// - Throws: `InputError` where it cannot be read, `InspectionError` where it says nothing.
  public init(path: String) throws {
    let file = try FileBytes.contents(of: path, limit: Self.sizeLimit)
    do throws(MetadataError) {
      record = try PageRecord(ofFile: file)
    } catch {
      throw InspectionError(path: path, fault: .metadata(error))
    }
    self.path = path
  }

  /// The scenario that made the file.
  ///
  /// - Throws: `InspectionError` where the file does not hold it, or holds one that was changed.
  public func scenario() throws(InspectionError) -> String {
    guard let text = record.origin?.text else {
      throw InspectionError(path: path, fault: .noScenario)
    }
    guard record.origin?.isIntact == true else {
      throw InspectionError(path: path, fault: .changedScenario)
    }
    return text
  }

  /// For a person: a heading for each thing that the file says.
  public var text: String {
    var parts = [(record.title, [record.summary])]
    parts += record.facts.map { ($0.name, [$0.value]) }
    parts += [
      ("assumptions", record.assumptions), ("sources", record.sources),
      ("author", [record.author]), ("made by", [record.software]),
      ("scenario, SHA-256", [record.origin?.digest ?? ""]),
      ("changed by", record.origin?.changes ?? []), ("scenario", [holding]),
    ]
    return parts.compactMap { name, lines in
      let lines = lines.filter { !$0.isEmpty }
      return lines.isEmpty
        ? nil : ([name] + lines.map { "  " + $0.asSingleLine }).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  private var holding: String {
    guard let origin = record.origin, origin.text != nil else { return "not in the file" }
    return origin.isIntact
      ? "in the file: briefmap inspect --scenario prints it" : "in the file, but changed"
  }

  /// The same as one JSON object.
  public var json: String {
    let origin = record.origin
    let report: JSONValue = [
      "title": .string(record.title), "description": .string(record.summary),
      "author": .string(record.author), "language": .string(record.language),
      "software": .string(record.software),
      "facts": .object(record.facts.map { .init($0.name, .string($0.value)) }),
      "assumptions": .array(record.assumptions.map { .string($0) }),
      "sources": .array(record.sources.map { .string($0) }),
      "scenario-sha256": .text(origin?.digest),
      "changes": .array((origin?.changes ?? []).map { .string($0) }),
      "scenario": .text(origin?.text),
      "scenario-is-intact": origin?.text == nil ? .null : .bool(origin?.isIntact ?? false),
    ]
    return report.prettyText + "\n"
  }
}

/// Why a file does not tell what was asked.
public struct InspectionError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Fault: Hashable, Sendable {
    case metadata(MetadataError)
    case noScenario
    /// Its text is not the one that its digest is of.
    case changedScenario
  }

  public var path: String
  public var fault: Fault

  public var description: String {
    switch fault {
    case .metadata(let error): "\(path): \(error)"
    case .noScenario:
      "\(path): does not hold its scenario; files drawn with --embed-scenario do"
    case .changedScenario:
      "\(path): holds a scenario that was changed after the map was drawn"
    }
  }
}
