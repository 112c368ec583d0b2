import Geodesy
import YAMLReading

extension Catalogue {
  /// The missiles that are known, in the order of their file.
  ///
  /// - Throws: `InputError` when `missiles.yaml` cannot be read, `Faults` when it is not as it
  ///   should be.
  public func missiles() throws -> [Missile] {
    try Reader.missiles.read(SourceText(path: "\(directory)/missiles.yaml"))
  }
}

extension Reader where Value == [Missile] {
  fileprivate static var missiles: Reader {
    .mapping { map in
      map.required("missiles", .list(of: .missile), "Each with its country and range.")
    }
  }
}

extension Reader where Value == Missile {
  fileprivate static var missile: Reader {
    .mapping { map in
      let country = map.required("country", .country, "ISO 3166-1 alpha-2.")
      let name = map.required("name", .line(), "As the sources write it.")
      let range = map.required("range", .sourced(.distance, .catalogue), "How far it flies.")
      let state = map.optional(
        "state", .choice(of: Missile.State.self), default: .fielded, "What is done with it.")
      let from = map.required("from", .partialDate, "The first day that sources speak of.")
      let until = map.required("until", .partialDate, "The last one.")
      if let from, let until, until.latest < from.earliest {
        map.fault("until", "before from, which is \(from)")
      }
      guard let country, let name, let range, let from, let until else { return nil }
      return Missile(
        country: country, name: name, range: range, state: state, from: from, until: until)
    }
  }
}
