import Geodesy
import YAMLReading

/// Where a record stands, and so how much it must say about each value.
package enum RecordForm: Sendable {
  /// In the catalogue: every value says where it comes from.
  case catalogue
  /// In a scenario: a value may stand alone, and is then the scenario's own.
  case scenario
}

extension Reader {
  /// Reads a value with its grade, sources, spread and what others say; in a scenario also the
  /// value alone.
  static func sourced<Plain>(_ plain: Reader<Plain>, _ form: RecordForm) -> Reader
  where Value == Sourced<Plain> {
    func schema() -> JSONValue {
      let full = fullySourced(plain, form, hasOthers: true).schema
      return form == .scenario ? ["anyOf": [plain.schema, full]] : full
    }
    return Reader(schema: schema()) { value in
      if value.node.hasKey("value") {
        return fullySourced(plain, form, hasOthers: true).read(value)
      }
      guard form == .scenario else {
        value.fault("where a mapping with value, grade and source should be")
        return nil
      }
      return plain.read(value).map {
        Sourced($0, text: value.node.writtenText, provenance: Provenance(grade: .scenario))
      }
    }
  }

  private static func fullySourced<Plain>(
    _ plain: Reader<Plain>, _ form: RecordForm, hasOthers: Bool
  ) -> Reader where Value == Sourced<Plain> {
    .mapping { map in
      let value = map.required("value", plain, "The figure that is used.")
      let spread = map.optional("spread", .spread(of: plain), "How far it is open: low, high.")
      let uncertainty = Plain.uncertaintyReader.flatMap {
        map.optional("uncertainty", $0, "Plus or minus; for a position a radius.")
      }
      let provenance = map.provenance(form)
      let others =
        hasOthers
        ? map.optional(
          "others", .list(of: fullySourced(plain, form, hasOthers: false)),
          "What other sources say.") : nil
      if let value, let spread, !Plain.isOrdered(spread.low, value, spread.high) {
        map.fault(
          "spread",
          "not from a low to a high one with the value, \(map.written("value") ?? ""), between")
      }
      guard let value, let provenance else { return nil }
      return Sourced(
        value, text: map.written("value") ?? "", spread: spread, uncertainty: uncertainty,
        uncertaintyText: map.written("uncertainty"), provenance: provenance, others: others ?? [])
    }
  }

  /// Reads `[low, high]`.
  private static func spread<Plain>(of plain: Reader<Plain>) -> Reader
  where Value == Spread<Plain> {
    Reader<[Plain]>.list(of: plain, count: 2...2).flatMap { ends, value in
      let texts: [String] =
        if case .sequence(let nodes) = value.node.content { nodes.map(\.writtenText) } else { [] }
      return Spread(low: ends[0], high: ends[1], text: texts.joined(separator: " to "))
    }
  }
}

extension MappingReader {
  /// Reads the keys `grade`, `source` and `note`, and sees that a grade has what it needs.
  func provenance(_ form: RecordForm) -> Provenance? {
    let grades: [Grade] = [.stated, .dataset, .computed, .assumption]
    let grade =
      form == .catalogue
      ? required("grade", .choice(of: grades), "How well it is known.")
      : optional("grade", .choice(of: grades), default: .scenario, "How well it is known.")
    let sources = optional(
      "source", .oneOrMore(.line(upTo: 1000)), default: [], "One address or a list.")
    let note = optional("note", .text(), "What a reader must know.")
    guard let grade else { return nil }
    if [.stated, .dataset].contains(grade), sources.isEmpty, !has("source") {
      value?.remark("is \(grade.rawValue) but has no source")
    }
    if grade == .computed, note == nil, !has("note") {
      value?.remark("is computed but has no note that says how")
    }
    return Provenance(grade: grade, sources: sources, note: note)
  }
}
