import GeoData
import YAMLReading

extension Reader where Value == Symbols {
  /// Reads the name of a set, or a set with the identities of the sides.
  static var symbols: Reader {
    .byShape(
      scalar: Reader<SymbolSet>.choice(of: SymbolSet.self).map { Symbols(set: $0) },
      mapping: .symbolsWithIdentities, expected: "pictograms, app-6 or a mapping")
  }

  private static var symbolsWithIdentities: Reader {
    .mapping { map in
      let set = map.required("set", .choice(of: SymbolSet.self), "pictograms or app-6.")
      var identities: [Site.Side: StandardIdentity] = [:]
      for identity in StandardIdentity.allCases {
        let sides = map.optional(
          identity.rawValue, .list(of: .choice(of: Site.Side.self)), default: [],
          "The sides whose frame this is.")
        for side in sides {
          if let other = identities.updateValue(identity, forKey: side), other != identity {
            map.fault(identity.rawValue, "which names \(side.rawValue), as \(other.rawValue) does")
          }
        }
      }
      if set == .pictograms, !identities.isEmpty {
        map.fault("set", "without frames: friend and the others need app-6")
      }
      return set.map { Symbols(set: $0, identities: identities) }
    }
  }
}
