import GeoData
import Geodesy
import Graphics
import Scenarios

/// Countries that have ballistic missiles of some ranges on the scenario's day, and which.
struct MissileLayer {
  let style: MapStyle
  let request: MissileRequest
  /// Which of the scenario's political layers it is.
  let index: Int
  let names: CountryNames

  private var words: any PageWords { names.scenario.words }

  /// Those that the sources speak of on the day.
  private var missiles: [Missile] {
    request.missiles.filter { $0.isKnown(on: names.scenario.date) }
  }

  var layer: PoliticalLayer {
    let title = words.missiles(of: text(of: request.bounds))
    let codes = missiles.map(\.country).withoutRepeats
    let listsInLegend = [.legend, .both].contains(request.listing)
    let listsOnMap = [.map, .both].contains(request.listing)
    let known = codes.filter { code in
      missiles(of: code).contains { $0.range.grade != .assumption }
    }
    let pattern = FillPattern(style: style, color: style.color(of: request.look.color ?? .arc))
    let texture = request.look.texture ?? (index == 0 ? .tint : .hatch)
    let fills = [
      fill(
        title, known, texture == .tint ? pattern.tint : pattern.hatch(index), listsInLegend),
      fill(
        words.assumed(title.startingLower), codes.filter { !known.contains($0) },
        pattern.broken(index),
        listsInLegend),
      explanation,
    ].compactMap { $0 }
    return PoliticalLayer(
      id: "missiles", name: title, fills: fills,
      notes: listsOnMap
        ? codes.map { code in CountryNote(code: code, lines: missiles(of: code).map(text)) } : [],
      assumptions: codes.compactMap(assumption),
      sources: missiles.flatMap(\.range.sources))
  }

  /// What the mark says, where it stands on the page.
  private var explanation: CountryFill? {
    let isNeeded =
      request.listing != .none && missiles.contains { $0.range.grade == .assumption }
    return isNeeded
      ? CountryFill(title: "\(Self.mark) \(words.assumedRange)", countries: [], paint: nil) : nil
  }

  private func fill(
    _ title: String, _ codes: [String], _ paint: Paint, _ listsMissiles: Bool
  ) -> CountryFill? {
    guard !codes.isEmpty else { return nil }
    let lists = codes.map { code in
      "\(names.name(of: code)): "
        + missiles(of: code).map(text).joined(separator: words.comma)
    }
    return CountryFill(
      title: title, details: listsMissiles ? lists.sorted() : [],
      countries: codes.map { code in (code, missiles(of: code).map(datum)) }, paint: paint)
  }

  /// Beside a range that no source gives.
  private static let mark = "*"

  private func missiles(of code: String) -> [Missile] {
    missiles.filter { $0.country == code }
  }

  /// `Shahab-3 1 300–2 000 km`, `Agni-III 3 000 km (tested)`.
  private func text(of missile: Missile) -> String {
    let range =
      missile.range.spread.map { text(of: $0.low...$0.high) }
      ?? words.kilometres(missile.range.value)
    let mark = missile.range.grade == .assumption ? Self.mark : ""
    let line = "\(words.name(missile.name)) \(range)\(mark)"
    return words.state(missile.state).map { "\(line) (\($0))" } ?? line
  }

  private func text(of bounds: ClosedRange<Distance>) -> String {
    words.kilometres(
      "\(words.grouped(bounds.lowerBound.kilometres))–\(words.grouped(bounds.upperBound.kilometres))"
    )
  }

  /// For machines: kilometres and the words of the catalogue.
  private func datum(of missile: Missile) -> Group.Datum {
    let name = missile.name.lowercased().map { $0.isASCII && $0.isLetter || $0.isNumber ? $0 : "-" }
    let range =
      missile.range.spread
      ?? Spread(
        low: missile.range.value, high: missile.range.value, text: "")
    let bounds = [range.low, range.high].withoutRepeats.map { Figures.plain($0.kilometres) }
    return .init(
      "missile-\(String(name))",
      "\(bounds.joined(separator: "-")) km; \(missile.state.rawValue); \(missile.range.grade.rawValue)"
    )
  }

  private func assumption(of code: String) -> String? {
    let assumed = missiles(of: code).filter { $0.range.grade == .assumption }
    guard !assumed.isEmpty else { return nil }
    let values = assumed.map { "\($0.name) \(words.kilometres($0.range.value))" }
    return words.assumed(values.joined(separator: words.comma), at: names.name(of: code))
  }
}

extension String {
  /// The text as it stands within a sentence.
  fileprivate var startingLower: String { prefix(1).lowercased() + dropFirst() }
}
