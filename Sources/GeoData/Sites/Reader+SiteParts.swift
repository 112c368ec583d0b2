import YAMLReading

extension Reader where Value == Status {
  fileprivate static func status(_ form: RecordForm) -> Reader {
    .mapping { map in
      let state = map.required("state", .choice(of: Status.State.self), "What it was.")
      let from = map.optional("from", .partialDate, "A year, a month or a day.")
      let until = map.optional("until", .partialDate, "A year, a month or a day.")
      let provenance = map.provenance(form)
      if let from, let until, until.latest < from.earliest {
        map.fault("until", "before from, which is \(from)")
      }
      guard let state, let provenance else { return nil }
      return Status(state: state, from: from, until: until, provenance: provenance)
    }
  }
}

extension Reader where Value == [Status] {
  /// Reads what a site was when, in order of time.
  static func statuses(_ form: RecordForm) -> Reader {
    Reader<[Status]>.list(of: .status(form)).flatMap { statuses, value in
      for (earlier, later) in zip(statuses, statuses.dropFirst()) {
        guard let first = earlier.from, let second = later.from else { continue }
        if second.earliest < first.earliest {
          value.remark("is not in order of time: \(second) stands after \(first)")
        }
      }
      return statuses
    }
  }
}

extension Reader where Value == Fact {
  /// Reads a statement in words.
  static func fact(_ form: RecordForm) -> Reader {
    .mapping { map in
      let text = map.required("text", .text(), "The statement.")
      let provenance = map.provenance(form)
      guard let text, let provenance else { return nil }
      return Fact(text, provenance: provenance)
    }
  }
}

extension Reader where Value == PartialDate {
  /// Reads a year, a month of a year, or a day.
  static var partialDate: Reader {
    let pattern: JSONValue = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    let schema: JSONValue = [
      "anyOf": [["type": "string", "pattern": pattern], ["type": "integer"]]
    ]
    return Reader(schema: schema) { value in
      guard case .scalar(let text, _) = value.node.content, let date = PartialDate(text) else {
        value.fault("not a date, which is like 1985, 2007-05 or 2012-12-24")
        return nil
      }
      return date
    }
  }
}

extension Reader where Value == CalendarDate {
  /// Reads a day: `2007-10-12`.
  package static var calendarDate: Reader {
    Reader(schema: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]) { value in
      guard case .scalar(let text, _) = value.node.content, let date = CalendarDate(text) else {
        value.fault("not a day of the calendar, which is like 2007-10-12")
        return nil
      }
      return date
    }
  }
}

extension Reader where Value == String {
  /// Reads an ISO 3166-1 alpha-2 code: two capital letters.
  package static var country: Reader {
    Reader(schema: ["type": "string", "pattern": "^[A-Z]{2}$"]) { value in
      guard case .scalar(let text, _) = value.node.content, text.utf8.count == 2,
        text.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
      else {
        value.fault("not a country, which is two capital letters of ISO 3166-1, like CZ")
        return nil
      }
      return text
    }
  }
}

extension Reader where Value == [String: String] {
  /// Reads names by language.
  static var names: Reader {
    .dictionary(of: .line(), keys: "^[a-z]{2}$", isKey: \.isLanguageCode)
  }
}

extension String {
  fileprivate var isLanguageCode: Bool {
    utf8.count == 2 && utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
