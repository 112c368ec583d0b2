import Graphics
import Typesetting

/// The name of a country in its visible part: level, or where that is long and narrow along it.
struct CountryLabel {
  let name: String
  let visible: VisibleArea
  /// Whether the map is about the country, so that it is named however small it is.
  let isInPlay: Bool
  /// Whether the symbol and the name of a site stand on it.
  let holdsSite: Bool
  let style: MapStyle
  let language: String

  /// Where the name of a country goes.
  enum Setting {
    /// On the country.
    case own(Label)
    /// Below the name of the site, which takes the room for it.
    case withSite
  }

  /// nil for a country that its name would hide.
  func setting(_ typesetter: Typesetter) throws -> Setting? {
    guard visible.area > 0 else { return nil }
    let isSpaced = !name.isTornBySpacing
    let text = isSpaced ? name.raised(in: language) : name
    let size = self.size
    // No letter is narrower than this: most small countries need not be measured.
    let leastWidth = 0.4 * size * Double(text.count)
    guard isInPlay || visible.area > Self.leastRoom * leastWidth * size else { return nil }
    let spacing = isSpaced ? Self.spacing : 0
    let width = try typesetter.measure(
      text, style: textStyle(size: size, spacing: spacing), language: language
    ).advance
    guard isInPlay || visible.area > Self.leastRoom * width * size else { return nil }

    if holdsSite, visible.area < Self.roomBesideSite * width * size { return .withSite }

    let (mask, places) = (visible.mask, visible.rankedPlaces)
    let room = visible.area.squareRoot() * Self.widestShare - width
    let grown = room / (size * Double(max(text.count - 1, 1)))
    let wide = isSpaced ? min(spacing + max(grown, 0), Self.mostSpacing) : 0
    var candidates = try level(
      text, textStyle(size: size, spacing: wide), at: places, in: mask, typesetter)
    func isGood() -> Bool { candidates.contains { $0.outside < Self.littleOutside } }
    // Smaller before across a border, or where what the map is about leaves no room.
    let isBroad = isGood()
    let small = textStyle(
      size: max(
        size - (style.type.country.upperBound - style.type.country.lowerBound) / 4,
        style.type.country.lowerBound), spacing: spacing)
    candidates += try level(text, small, at: places, in: mask, typesetter).map {
      $0.costing(more: isBroad ? Self.costOfSmall : 3)
    }
    // Along what the frame leaves of a country, a name would only follow the frame.
    if !isGood(), !visible.isCut, let spine = visible.spine {
      candidates += try slanting(
        text, textStyle(size: size, spacing: wide), along: spine, in: mask, typesetter)
    }
    let kept = candidates.filter { isInPlay || $0.outside < Self.mostOutside }
    guard !kept.isEmpty else { return nil }
    return .own(Label(text: name, kind: "country-label", candidates: kept.map(\.candidate)))
  }

  /// A place and how much of the name lies outside of the country there.
  private struct Choice {
    var candidate: LabelCandidate
    let outside: Double

    init(_ set: SetText, outside: Double, cost: Double) {
      self.outside = outside
      candidate = LabelCandidate(
        runs: [set.run], boxes: set.boxes, cost: cost + outside * CountryLabel.costOutside)
    }

    func costing(more: Double) -> Choice {
      var choice = self
      choice.candidate = candidate.costing(more: more)
      return choice
    }
  }

  private func level(
    _ text: String, _ textStyle: TextStyle, at places: [(point: Point, cost: Double)],
    in mask: PageMask, _ typesetter: Typesetter
  ) throws -> [Choice] {
    let measured = try MeasuredText(text, style: textStyle, language: language, typesetter)
    return places.map { place in
      let set = measured.straight(at: place.point + Point(x: 0, y: textStyle.size * 0.35))
      return Choice(set, outside: 1 - mask.share(of: set.boxes), cost: place.cost)
    }
  }

  private func slanting(
    _ text: String, _ textStyle: TextStyle, along spine: MeasuredLine, in mask: PageMask,
    _ typesetter: Typesetter
  ) throws -> [Choice] {
    let measured = try MeasuredText(text, style: textStyle, language: language, typesetter)
    guard measured.width < spine.length else { return [] }
    return [0.5, 0.42, 0.58, 0.34, 0.66].enumerated().compactMap { index, share in
      let middle = spine.length * share
      let half = measured.width / 2
      guard middle > half, middle + half < spine.length else { return nil }
      let turn = Turn(along: spine.chord(from: middle - half, to: middle + half))
      let drop = textStyle.size * 0.35
      let set =
        measured.bent(along: spine, middle: middle, lift: -drop)
        ?? measured.straight(at: spine.point(at: middle) + turn.up * -drop, turn: turn)
      // Joined scripts read badly on steep lines.
      guard measured.canBend || abs(turn.sine) < 0.8 else { return nil }
      return Choice(
        set, outside: 1 - mask.share(of: set.boxes),
        cost: Self.costOfSlant + abs(turn.sine) * 3 + Double(index))
    }
  }

  private func textStyle(size: Double, spacing: Double) -> TextStyle {
    TextStyle(
      size: size, weight: .light, letterSpacing: size * spacing, color: style.quietText,
      halo: style.halo(width: 2 / 3, opacity: MapStyle.quietHalo))
  }

  /// The larger a country on the page, the larger its name.
  private var size: Double {
    let sizes = style.type.country
    // A square of 25 points takes the smallest type, one of 160 points the largest.
    let share = min(max((visible.area.squareRoot() - 25) / 135, 0), 1)
    // In five steps: a reader sees no finer ones.
    let step = (share * 4).rounded() / 4
    return sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * step
  }

  /// The area of a country for that of its name.
  private static let leastRoom = 1.3
  /// The same where a site takes most of the room.
  private static let roomBesideSite = 4.0
  /// Between letters, in parts of the size of type; more where there is room.
  private static let spacing = 0.14
  private static let mostSpacing = 0.4
  /// How far a name is spread, in parts of the side of a square as large as the country.
  private static let widestShare = 0.55
  /// Parts of the name outside of its country: what does not matter, and what is too much.
  private static let littleOutside = 0.04
  private static let mostOutside = 0.3
  private static let costOutside = 60.0
  private static let costOfSlant = 5.0
  /// As much as the worst place costs.
  private static let costOfSmall = 10.0
}
