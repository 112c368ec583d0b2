import Geodesy
import YAMLReading

extension Site {
  /// All that is known of the site as a JSON object; its status is that of a day.
  public func json(on date: CalendarDate) -> JSONValue {
    .object(
      [.init("id", .string(id)), .init("name", .string(name))]
        + properties(on: date))
  }

  /// The site as a feature of GeoJSON: longitude first, as RFC 7946 section 3.1.1 asks.
  public func geoJSON(on date: CalendarDate) -> JSONValue {
    let place = position.value
    return [
      "type": "Feature", "id": .string(id),
      "geometry": [
        "type": "Point", "coordinates": [place.longitude.jsonValue, place.latitude.jsonValue],
      ],
      "properties": .object([.init("name", .string(name))] + properties(on: date)),
    ]
  }

  private func properties(on date: CalendarDate) -> [JSONValue.Member] {
    let names = names.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
    let members: [JSONValue.Member?] = [
      names.isEmpty ? nil : .init("names", .object(names)),
      aliases.isEmpty ? nil : .init("aliases", .array(aliases.map(JSONValue.string))),
      .init("kind", .string(kind.rawValue)),
      side.map { .init("side", .string($0.rawValue)) },
      status(on: date).map { .init("status", .string($0.state.rawValue)) },
      radar.map { .init("radar", .string($0.name)) },
      .init("values", .object(statements.map { .init($0.key, $0.json) })),
      statuses.isEmpty ? nil : .init("history", .array(statuses.map(\.json))),
      allFacts.isEmpty ? nil : .init("facts", .array(allFacts.map(\.json))),
    ]
    return members.compactMap { $0 }
  }

  /// Statements in words about the site, then about its radar.
  var allFacts: [Fact] { facts + (radar?.facts ?? []) }
}

extension Statement {
  /// The statement as a JSON object.
  public var json: JSONValue {
    let members: [JSONValue.Member?] = [
      .init("value", value), unit.map { .init("unit", .string($0)) }, .init("text", .string(text)),
      spread.map { .init("spread", .string($0)) },
      uncertainty.map { .init("uncertainty", .string($0)) },
    ]
    let othersMember: [JSONValue.Member] =
      others.isEmpty ? [] : [.init("others", .array(others.map(\.json)))]
    return .object(members.compactMap { $0 } + provenance.json + othersMember)
  }
}

extension Status {
  fileprivate var json: JSONValue {
    let members: [JSONValue.Member?] = [
      .init("state", .string(state.rawValue)),
      from.map { .init("from", .string($0.description)) },
      until.map { .init("until", .string($0.description)) },
    ]
    return .object(members.compactMap { $0 } + provenance.json)
  }
}

extension Fact {
  fileprivate var json: JSONValue {
    .object([.init("text", .string(text))] + provenance.json)
  }
}

extension Provenance {
  fileprivate var json: [JSONValue.Member] {
    let members: [JSONValue.Member?] = [
      .init("grade", .string(grade.rawValue)),
      sources.isEmpty ? nil : .init("sources", .array(sources.map(JSONValue.string))),
      note.map { .init("note", .string($0)) },
    ]
    return members.compactMap { $0 }
  }
}
