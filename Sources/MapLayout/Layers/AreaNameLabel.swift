import GeoData
import Graphics

/// The name of a water or of a part of the land.
///
/// Water is in italics, its letters apart, curved where it is long; an ocean in capitals. Land is
/// upright and pale, so that nobody takes it for a country. A name that does not fit is none.
struct AreaNameLabel {
  /// The name in one size of type, its letters as close as they may stand.
  struct Wording {
    var whole: MeasuredText
    /// In two lines; nil for a single word.
    var halves: (upper: MeasuredText, lower: MeasuredText)?
  }

  let name: GeographicName
  /// The middles of the parts in sight, from left to right; not empty.
  let lines: [MeasuredLine]
  /// From the largest type down.
  let wordings: [Wording]
  let style: MapStyle
  /// What of the page is Earth, where that ends on it.
  let globe: PageMask?

  /// The label with all its places.
  ///
  /// - Parameter land: What of the page is land.
  /// - Returns: nil where the name does not fit.
  func label(on land: PageMask) -> Label? {
    var found: [LabelCandidate] = []
    var sizesFound = 0
    for wording in wordings where sizesFound < 3 {
      let candidates = lines.flatMap { settings(of: wording, along: $0) }
        .compactMap { accepted($0, on: land) }
      guard !candidates.isEmpty else { continue }
      // A smaller one only where the larger finds no room.
      found += candidates.map { $0.costing(more: Double(sizesFound) * 8) }
      sizesFound += 1
    }
    guard !found.isEmpty else { return nil }
    return Label(
      text: name.name, kind: name.kind.isWater ? "sea-label" : "region-label", candidates: found)
  }

  /// Lines of text at a place, and how well they read there.
  private typealias Setting = (sets: [SetText], cost: Double)

  private func accepted(_ setting: Setting, on land: PageMask) -> LabelCandidate? {
    let boxes = setting.sets.flatMap(\.boxes)
    let wrong = name.kind.isWater ? land.share(of: boxes) : 1 - land.share(of: boxes)
    let limit = name.kind.isWater ? Self.mostLand : Self.mostWater(name.kind)
    guard wrong <= limit, globe.map({ $0.share(of: boxes) == 1 }) ?? true else { return nil }
    return LabelCandidate(
      runs: setting.sets.map(\.run), boxes: boxes.map { $0.grown(by: Self.clearance) },
      cost: setting.cost + wrong * Self.costOfWrong)
  }

  private func settings(of wording: Wording, along line: MeasuredLine) -> [Setting] {
    let close = wording.whole
    let size = close.style.size
    // Letters move apart with the room, to fill a good half of the axis.
    let count = Double(max(close.string.count - 1, 1))
    let room = (line.length * 0.62 - close.width) / count / size
    let spread = min(Self.leastSpacing(of: name.kind) + max(room, 0), Self.mostSpacing)
    func spaced(_ text: MeasuredText) -> MeasuredText {
      text.sized(size, letterSpacing: size * spread)
    }
    let whole = spaced(close)
    let halves = wording.halves.map { (upper: spaced($0.upper), lower: spaced($0.lower)) }
    var settings: [Setting] = []
    // A small water has another one close by.
    let lifts = name.rank < 4 ? [0, 0.9, -0.9, 1.8, -1.8] : [0, 0.4, -0.4]
    for (index, share) in [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.16, 0.84].enumerated() {
      for (side, lift) in lifts.enumerated() {
        let place = Place(
          middle: line.length * share, lift: (lift - 0.35) * size,
          cost: Double(index) * 0.8 + Double(side) * 0.6)
        if let setting = along(line, at: place, whole) { settings.append(setting) }
        if side < 3 { settings += level(line, at: place, whole, halves) }
      }
    }
    return settings
  }

  private struct Place {
    var middle: Double
    var lift: Double
    var cost: Double
  }

  /// Along the axis, on a curve or, in scripts whose letters join, on a straight line.
  private func along(_ line: MeasuredLine, at place: Place, _ text: MeasuredText) -> Setting? {
    let half = text.width / 2
    guard place.middle - half > -Self.overhang * line.length,
      place.middle + half < (1 + Self.overhang) * line.length
    else { return nil }
    let turn = Turn(along: line.chord(from: place.middle - half, to: place.middle + half))
    let cost = place.cost + abs(turn.sine) * 5
    if let set = text.bent(along: line, middle: place.middle, lift: place.lift) {
      return ([set], cost)
    }
    guard abs(turn.sine) < Self.steepestJoined else { return nil }
    let position = line.point(at: place.middle) + turn.up * place.lift
    return ([text.straight(at: position, turn: turn)], cost)
  }

  /// Level, in one line or two.
  private func level(
    _ line: MeasuredLine, at place: Place, _ text: MeasuredText,
    _ halves: (upper: MeasuredText, lower: MeasuredText)?
  ) -> [Setting] {
    let center = line.point(at: place.middle) + Point(x: 0, y: -place.lift)
    var settings: [Setting] = [([text.straight(at: center)], place.cost + 2)]
    if let (upper, lower) = halves {
      // Scripts with deep letters stand farther apart.
      let leading = max(
        text.style.size * 1.2, upper.extents.ink.maxY - lower.extents.ink.minY + 1)
      let sets = [
        upper.straight(at: center + Point(x: 0, y: -leading / 2)),
        lower.straight(at: center + Point(x: 0, y: leading / 2)),
      ]
      settings.append((sets, place.cost + 3.5))
    }
    return settings
  }

  /// Between two letters, in parts of the size of type.
  static func leastSpacing(of kind: GeographicName.Kind) -> Double {
    kind.isWater ? (kind == .ocean ? 0.2 : 0.1) : 0.25
  }

  private static let mostSpacing = 0.6
  /// Parts of a name that may lie where it does not belong.
  private static let mostLand = 0.1
  private static func mostWater(_ kind: GeographicName.Kind) -> Double {
    kind == .islands ? 0.9 : kind == .peninsula ? 0.3 : 0.12
  }
  private static let costOfWrong = 60.0
  /// Around a name, which is to be read as one in spite of its spaces; in points.
  private static let clearance = 2.0
  /// How far a name may stand out over each end of its axis, in parts of the axis.
  private static let overhang = 0.15
  /// The sine of the steepest line that a joined script reads well on.
  private static let steepestJoined = 0.6
}
