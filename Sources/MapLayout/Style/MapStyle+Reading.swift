import Graphics
import Scenarios
import YAMLReading

extension MapStyle {
  /// Reads a style file.
  ///
  /// - Parameters:
  ///   - source: The text of the file.
  ///   - themes: Where the theme that it extends is looked up.
  ///   - base: What it extends instead.
  /// - Returns: The style, which needs no file any more.
  /// - Throws: `Faults` with all that is wrong, in the order of the file; `InputError` when the
  ///   theme that it extends cannot be read.
  public static func read(
    _ source: SourceText, themes: ThemeFolder, over base: MapStyle? = nil
  ) throws -> MapStyle {
    let base = BaseTheme(themes, instead: base)
    let result = Result { try Reader.mapStyle(base).read(source) }
    if let failure = base.failure { throw failure }
    return try result.get()
  }

  /// The JSON Schema (2020-12) of a style file, made from the reader itself.
  public static var schema: JSONValue {
    let nowhere = BaseTheme(ThemeFolder(directory: ""))
    guard case .object(let members) = Reader.mapStyle(nowhere).schema.sharingDefinitions else {
      return false
    }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", "briefmap style"),
        .init("description", "The look of a map: colours, lines, fills and type."),
      ] + members)
  }
}

/// Finds the theme that a style extends.
private final class BaseTheme {
  private let themes: ThemeFolder
  private let other: MapStyle?
  /// What kept a theme from being read: no fault of the style.
  private(set) var failure: (any Error)?

  init(_ themes: ThemeFolder, instead other: MapStyle? = nil) {
    self.themes = themes
    self.other = other
  }

  func style(_ theme: Theme, for value: YAMLValue) -> MapStyle? {
    if let other { return other }
    do {
      return try themes.style(theme)
    } catch ThemeError.extendsItself {
      value.fault("which extends this one")
    } catch {
      failure = failure ?? error
    }
    return nil
  }
}

extension Reader where Value == MapStyle {
  fileprivate static func mapStyle(_ themes: BaseTheme) -> Reader {
    .mapping { map in
      let base = map.optional(
        "extends",
        Reader<Theme>.choice(of: Theme.self).flatMap { themes.style($0, for: $1) },
        "The theme that holds for all that this file does not say.")
      let draft = StyleDraft(base, isComplete: base != nil || map.has("extends"))
      draft.set(\.purpose, "purpose", in: map, .line(), "What it is for.")
      draft.readGround(map)
      draft.readLines(map)
      draft.readText(map)
      draft.readSides(map)
      draft.readCoverage(map)
      draft.readCountries(map)
      draft.readFrames(map)
      draft.readType(map)
      return draft.finished(map)
    }
  }
}

extension StyleDraft {
  fileprivate func readGround(_ map: MappingReader) {
    group("ground", in: map, "What the map lies on.") {
      self.set(\.page, "page", in: $0, .color, "The paper around the map.")
      self.set(\.sea, "sea", in: $0, .color)
      self.set(\.land, "land", in: $0, .color)
      self.set(
        \.countryInPlay, "country-in-play", in: $0, .color, "The countries that the map is about.")
      self.set(\.lake, "lake", in: $0, .color)
    }
  }

  fileprivate func readLines(_ map: MappingReader) {
    group("lines", in: map, "Lines of the base map.") {
      self.line(\.coast, "coast", in: $0)
      self.line(\.border, "border", in: $0)
      self.line(\.disputedBorder, "disputed-border", in: $0, "That states disagree about.")
      self.line(\.ceasefireLine, "ceasefire-line", in: $0, "Where forces stand.")
      self.line(\.unfixedBorder, "unfixed-border", in: $0, "Whose course was never fixed.")
      self.line(\.river, "river", in: $0)
      self.line(\.graticule, "graticule", in: $0)
      self.line(\.neatLine, "neat-line", in: $0, "The line around the map.")
    }
    style.neatLine.join = .round
  }

  private func line(
    _ path: WritableKeyPath<MapStyle, Stroke>, _ key: String, in map: MappingReader,
    _ help: String = ""
  ) {
    group(key, in: map, help) {
      self.set(path.appending(path: \.color), "color", in: $0, .color)
      self.set(path.appending(path: \.width), "width", in: $0, .points(in: 0...20))
      self.set(
        path.appending(path: \.dash), "dash", in: $0, .dash,
        "Dashes and gaps in turn: [2 pt, 1 pt].",
        mayBeLeftOut: true)
    }
    // Too thin for their corners to be seen: bevelled, they are drawn in half the time.
    style[keyPath: path].join = .bevel
  }

  fileprivate func readText(_ map: MappingReader) {
    group("text", in: map, "Words.") {
      self.set(\.text, "main", in: $0, .color, "Title and names of what the map is about.")
      self.set(\.quietText, "quiet", in: $0, .color, "All that is less important.")
      self.set(\.waterText, "water", in: $0, .color, "Names of waters.")
      self.group("halo", in: $0, "What surrounds letters, in the colour of the ground.") {
        self.set(\.halo.width, "width", in: $0, .points(in: 0...20))
        self.set(\.halo.opacity, "opacity", in: $0, .fraction)
      }
    }
  }

  fileprivate func readSides(_ map: MappingReader) {
    group("sides", in: map, "Who operates what is drawn.") {
      self.side(\.us, "us", in: $0, "The United States and NATO.")
      self.side(\.russia, "russia", in: $0)
      self.side(\.other, "other", in: $0)
    }
    group("arcs", in: map, "Ground tracks and rings.") {
      self.set(\.arc, "color", in: $0, .color)
      self.set(\.arcText, "text", in: $0, .color, "Of words about them.")
    }
    set(\.closed, "closed", in: map, .color, "What is closed.")
  }

  private func side(
    _ path: WritableKeyPath<MapStyle, MapStyle.Side>, _ key: String, in map: MappingReader,
    _ help: String = ""
  ) {
    group(key, in: map, help) {
      self.set(path.appending(path: \.color), "color", in: $0, .color)
      self.set(path.appending(path: \.text), "text", in: $0, .color, "Of words about it.")
      self.set(
        path.appending(path: \.hatch), "hatch", in: $0, .direction,
        "Direction of its hatches, clockwise from level.")
    }
  }

  fileprivate func readCoverage(_ map: MappingReader) {
    group("coverage", in: map, "What sensors see.") {
      self.view(\.broad, "broad", in: $0, "All that is watched at once.")
      self.view(\.narrow, "narrow", in: $0, "What is looked at from one pointing.")
      self.view(\.reach, "reach", in: $0, "Where a narrow view could be turned.")
    }
  }

  private func view(
    _ path: WritableKeyPath<MapStyle, MapStyle.View>, _ key: String, in map: MappingReader,
    _ help: String
  ) {
    group(key, in: map, help) {
      self.set(path.appending(path: \.fill), "fill", in: $0, .fraction, "Opacity of the fill.")
      self.set(
        path.appending(path: \.band), "band", in: $0, .fraction,
        "Opacity of the band that open values leave.")
      self.set(
        path.appending(path: \.line), "line", in: $0, .points(in: 0...20), "Width of edges.")
      self.set(
        path.appending(path: \.hatch), "hatch", in: $0, .hatchOrNone, "Over the fill, or none.")
    }
  }

  fileprivate func readCountries(_ map: MappingReader) {
    group("countries", in: map, "Countries filled for what they have in common.") {
      self.set(\.countries.tint, "tint", in: $0, .fraction, "Opacity of the first layer's fill.")
      self.set(\.countries.hatch, "hatch", in: $0, .hatch, "Of the other layers.")
      self.set(
        \.countries.directions, "directions", in: $0, .list(of: .direction, count: 1...8),
        "Of the first layer's hatches, the second's and so on, clockwise from level.")
    }
  }

  fileprivate func readFrames(_ map: MappingReader) {
    group("frames", in: map, "Frames of military symbols, by standard identity.") {
      self.set(\.frames.line, "line", in: $0, .color)
      self.set(\.frames.friend, "friend", in: $0, .color)
      self.set(\.frames.hostile, "hostile", in: $0, .color)
      self.set(\.frames.neutral, "neutral", in: $0, .color)
      self.set(\.frames.unknown, "unknown", in: $0, .color)
    }
  }

  fileprivate func readType(_ map: MappingReader) {
    let size = Reader<Double>.points(in: 3...200)
    group("type", in: map, "Sizes of type on the finished page.") {
      self.set(\.type.title, "title", in: $0, size)
      self.set(\.type.subtitle, "subtitle", in: $0, size)
      self.set(\.type.site, "site", in: $0, size, "Names of what the map is about.")
      self.set(\.type.city, "city", in: $0, size)
      self.set(
        \.type.country, "country", in: $0, .pointSpan(in: 3...200),
        "Names of countries, from the smallest to the largest: [8 pt, 13 pt].")
      self.set(\.type.contour, "contour", in: $0, size, "Labels of contours and rings.")
      self.set(\.type.legend, "legend", in: $0, size)
      self.set(\.type.foot, "foot", in: $0, size, "The small print.")
      self.set(\.type.graticule, "graticule", in: $0, size)
    }
  }
}
