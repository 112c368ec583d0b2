import YAMLReading

extension Reader where Value == PageFurniture {
  static var furniture: Reader {
    .mapping { map in
      let standard = PageFurniture()
      return PageFurniture(
        hasTitle: map.optional(
          "title", .onOrOff, default: standard.hasTitle, "Whether the title is on the page."),
        hasSubtitle: map.optional(
          "subtitle", .onOrOff, default: standard.hasSubtitle, "Whether the subtitle is."),
        legend: map.optional(
          "legend", .furniturePlace(on: .margin), default: standard.legend,
          "What colours, lines and signs mean: margin, a corner of the map, auto or off."),
        scaleBar: map.optional(
          "scale-bar", .furniturePlace(on: .margin), default: standard.scaleBar,
          "In the margin (the foot), a corner of the map, auto or off."),
        northArrow: map.optional(
          "north-arrow", .placeOnMap, default: standard.northArrow,
          "In a corner of the map, auto or off; left out where the map has no one north."),
        locator: map.optional(
          "locator", .placeOnMap, default: standard.locator,
          "A small globe that shows where the map lies: a corner, auto or off."),
        asOf: map.optional(
          "as-of", .placeOnMap, default: standard.asOf,
          "The map's day as a stamp: a corner, auto or off. The foot says it in any case."),
        assumptions: map.optional(
          "assumptions", .furniturePlace(on: .margin), default: standard.assumptions,
          "In the margin (the foot), a corner of the map, auto or off."),
        sources: map.optional(
          "sources", .switched([("margin", .margin), ("on", .margin), ("off", .off)]),
          default: standard.sources, "In the foot (margin) or off."),
        labelsGraticule: map.optional(
          "graticule-labels", .onOrOff, default: standard.labelsGraticule,
          "Degrees at the frame."),
        banner: map.optional(
          "banner", .handlingBanner, "How the page is to be handled, at its head and foot."))
    }
  }
}

extension Reader {
  /// Reads one of some words; `on` and `off` may be `true` and `false`, which YAML 1.1 takes them for.
  fileprivate static func switched(_ choices: [(word: String, value: Value)]) -> Reader {
    let words = Reader.choice(choices)
    return Reader(schema: ["anyOf": [words.schema, ["type": "boolean"]]]) { value in
      let meant = ["true": "on", "false": "off"][value.node.writtenText]
      return meant.flatMap { word in choices.first { $0.word == word }?.value }
        ?? words.read(value)
    }
  }
}

extension Reader where Value == Bool {
  fileprivate static var onOrOff: Reader { .switched([("on", true), ("off", false)]) }
}

extension Reader where Value == PageFurniture.Place {
  /// Reads a place; `on` stands for the usual one.
  fileprivate static func furniturePlace(on standard: PageFurniture.Place) -> Reader {
    .switched([("margin", .margin)] + onMap + [("on", standard), ("off", .off)])
  }

  fileprivate static var placeOnMap: Reader {
    .switched(onMap + [("on", .emptiest), ("off", .off)])
  }

  private static var onMap: [(String, PageFurniture.Place)] {
    [("auto", .emptiest)] + PageFurniture.Corner.allCases.map { ($0.rawValue, .corner($0)) }
  }
}

extension Reader where Value == HandlingBanner {
  fileprivate static var handlingBanner: Reader {
    .byShape(
      scalar: Reader<String>.line(upTo: 80).map { HandlingBanner(text: $0) },
      mapping: .mapping { map in
        let text = map.required("text", .line(upTo: 80), "UNCLASSIFIED – OPEN SOURCES")
        let color = map.optional(
          "color", .choice(of: HandlingBanner.Color.self), default: .green,
          "green, purple, blue, red or grey.")
        return text.map { HandlingBanner(text: $0, color: color) }
      }, expected: "words or a mapping")
  }
}
