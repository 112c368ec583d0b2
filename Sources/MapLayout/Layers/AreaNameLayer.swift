import GeoData
import Geodesy
import Graphics
import Typesetting

/// Names of waters or of parts of the land, along the middle of what they name.
///
/// Water is in italics, its letters apart, curved where it is long; an ocean in capitals. Land is
/// upright and pale, so that nobody takes it for a country. A name that does not fit is none.
struct AreaNameLayer {
  let view: MapView
  let style: MapStyle
  let names: [GeographicName]
  let language: String
  /// What of the page is land.
  let land: PageMask

  /// A label for each name that fits, those of the largest areas first.
  func labels(_ typesetter: Typesetter) throws -> [(rank: Int, label: Label)] {
    let globe =
      view.endsInsideFrame ? PageMask(rings: view.globe.subpaths, within: view.frame) : nil
    return try names.compactMap { name in
      let lines = name.axes.compactMap(line(along:))
      guard !lines.isEmpty else { return nil }
      var found: [LabelCandidate] = []
      var sizesFound = 0
      for size in sizes(of: name) where sizesFound < 3 {
        let candidates = try lines.flatMap {
          try places(for: name, size: size, along: $0, typesetter)
        }.compactMap { accepted($0, name, globe) }
        guard !candidates.isEmpty else { continue }
        // A smaller one only where the larger finds no room.
        found += candidates.map { $0.costing(more: Double(sizesFound) * 8) }
        sizesFound += 1
      }
      guard !found.isEmpty else { return nil }
      let kind = name.kind.isWater ? "sea-label" : "region-label"
      return (name.rank, Label(text: name.name, kind: kind, candidates: found))
    }
  }

  /// Lines of text at a place, and how well they read there.
  private typealias Setting = (sets: [SetText], cost: Double)

  private func accepted(_ setting: Setting, _ name: GeographicName, _ globe: PageMask?)
    -> LabelCandidate?
  {
    let boxes = setting.sets.flatMap(\.boxes)
    let wrong = name.kind.isWater ? land.share(of: boxes) : 1 - land.share(of: boxes)
    let limit = name.kind.isWater ? Self.mostLand : Self.mostWater(name.kind)
    guard wrong <= limit, globe.map({ $0.share(of: boxes) == 1 }) ?? true else { return nil }
    return LabelCandidate(
      runs: setting.sets.map(\.run), boxes: boxes.map { $0.grown(by: Self.clearance) },
      cost: setting.cost + wrong * Self.costOfWrong)
  }

  /// The middle of the area as far as it is in sight, smooth, from left to right.
  private func line(along axis: GeoLine) -> MeasuredLine? {
    guard
      let longest = view.pieces(of: axis).max(by: {
        MeasuredLine($0).length < MeasuredLine($1).length
      })
    else { return nil }
    let measured = MeasuredLine(longest)
    guard measured.length > Self.shortestAxis else { return nil }
    var points = measured.resampled(count: 2 * axis.count)
    let way = points[points.count - 1] - points[0]
    // Steep names read upwards.
    if way.x < 0.1 * way.y || (way.x < 0 && abs(way.x) > 0.1 * abs(way.y)) { points.reverse() }
    return MeasuredLine(points.smoothed)
  }

  private func places(
    for name: GeographicName, size: Double, along line: MeasuredLine, _ typesetter: Typesetter
  ) throws -> [Setting] {
    let text = name.kind == .ocean ? name.name.raised(in: language) : name.name
    let close = textStyle(of: name, size: size, spacing: Self.spacing(of: name))
    let width = try typesetter.measure(text, style: close, language: language).advance
    // Letters move apart with the room, to fill a good half of the axis.
    let count = Double(max(text.count - 1, 1))
    let room = (line.length * 0.62 - width) / count / size
    let spread = min(Self.spacing(of: name) + max(room, 0), Self.mostSpacing)
    let wide = textStyle(of: name, size: size, spacing: spread)
    let whole = try MeasuredText(text, style: wide, language: language, typesetter)
    let halves = try text.halves.map {
      (
        try MeasuredText($0.0, style: wide, language: language, typesetter),
        try MeasuredText($0.1, style: wide, language: language, typesetter)
      )
    }
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

  private func textStyle(of name: GeographicName, size: Double, spacing: Double) -> TextStyle {
    name.kind.isWater
      ? TextStyle(
        size: size, weight: size > style.type.city * 1.2 ? .light : .regular, isItalic: true,
        letterSpacing: size * spacing, color: style.waterText,
        halo: style.halo(width: 0.7, opacity: 0.9, of: style.sea))
      : TextStyle(
        size: size, letterSpacing: size * spacing, color: style.quietText,
        halo: style.halo(width: 0.7, opacity: 0.9))
  }

  /// From the largest down, in steps of half a point.
  private func sizes(of name: GeographicName) -> [Double] {
    let city = style.type.city
    let largest = [
      style.type.country.upperBound, city * 1.45, city * 1.25, city * 1.05, city * 0.93,
    ]
    let smallest = max(style.type.graticule, city * 0.87)
    let first = largest[min(max(name.rank, 1), 5) - 1]
    return [1, 0.86, 0.74, 0.64].map { max((first * $0 * 2).rounded() / 2, smallest) }
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static func spacing(of name: GeographicName) -> Double {
    name.kind.isWater ? (name.kind == .ocean ? 0.2 : 0.1) : 0.25
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
  private static let shortestAxis = 10.0
  /// How far a name may stand out over each end of its axis, in parts of the axis.
  private static let overhang = 0.15
  /// The sine of the steepest line that a joined script reads well on.
  private static let steepestJoined = 0.6
}

extension String {
  /// The text in two lines of about the same length; nil where it has no space to break at.
  fileprivate var halves: (String, String)? {
    let spaces = indices.filter { self[$0] == " " }
    func imbalance(_ index: Index) -> Int {
      abs(distance(from: startIndex, to: index) - distance(from: index, to: endIndex))
    }
    guard let space = spaces.min(by: { imbalance($0) < imbalance($1) }) else { return nil }
    return (String(self[..<space]), String(self[index(after: space)...]))
  }
}
