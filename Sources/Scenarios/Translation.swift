import GeoData
import YAMLReading

/// What a scenario says of itself in another language.
public struct Translation: Hashable, Sendable {
  public var title: String?
  public var subtitle: String?
  public var summary: String?
  public var sources: [String]?
  public var notes: [String]?

  public init(
    title: String? = nil, subtitle: String? = nil, summary: String? = nil,
    sources: [String]? = nil, notes: [String]? = nil
  ) {
    (self.title, self.subtitle, self.summary) = (title, subtitle, summary)
    (self.sources, self.notes) = (sources, notes)
  }
}

extension Scenario {
  /// The scenario in another language: names, the page's own words, and its texts as far as they
  /// are translated.
  public func translated(to language: String) -> Scenario {
    var scenario = self
    let original =
      untranslated
      ?? Translation(
        title: title, subtitle: subtitle, summary: summary, sources: sources, notes: notes)
    let translation = translations[language]
    scenario.language = language
    scenario.untranslated = original
    scenario.title = translation?.title ?? original.title ?? title
    scenario.subtitle = translation?.subtitle ?? original.subtitle
    scenario.summary = translation?.summary ?? original.summary
    scenario.sources = translation?.sources ?? original.sources ?? sources
    scenario.notes = translation?.notes ?? original.notes ?? notes
    return scenario
  }
}

extension Reader where Value == [String: Translation] {
  /// Reads texts by language.
  static var translations: Reader {
    .dictionary(
      of: .translation, keys: "^(\(Basemap.languages.joined(separator: "|")))$",
      isKey: Basemap.languages.contains)
  }
}

extension Reader where Value == Translation {
  fileprivate static var translation: Reader {
    .mapping { map in
      Translation(
        title: map.optional("title", .line(), "The title in that language."),
        subtitle: map.optional("subtitle", .line(upTo: 400), "The subtitle."),
        summary: map.optional("summary", .text(), "The summary."),
        sources: map.optional("sources", .remarks, "All that the page cites."),
        notes: map.optional("notes", .remarks, "All remarks."))
    }
  }
}
