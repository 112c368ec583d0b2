import Graphics
import Scenarios
import YAMLReading

/// Something in a style that some readers cannot read or cannot tell apart.
public struct StyleFlaw: Hashable, Sendable {
  /// The key of the colour in a style file: `text.quiet`.
  public var key: String
  public var color: Color
  /// What is wrong with it, to be read after the colour.
  public var problem: String

  /// The flaw at the place where a style file gives the colour, or names what it extends.
  public func fault(in source: SourceText) -> Fault {
    let root = try? YAMLNode.parse(source)
    let location =
      root?.location(ofKeyPath: key) ?? root?.location(ofKeyPath: "extends")
      ?? SourceLocation(file: source.file, line: 1, column: 1)
    return Fault(location: location, keyPath: key, found: color.hexString, problem: problem)
  }
}

extension MapStyle {
  /// The least contrast of text: WCAG 2.2, success criterion 1.4.3, level AA.
  public static let leastContrast = 4.5

  /// All that keeps words from being read and sides from being told apart.
  public var flaws: [StyleFlaw] { contrastFlaws + separationFlaws }

  // Contrast.

  /// For each colour of words, the ground that it can be read on worst, where that is not well.
  private var contrastFlaws: [StyleFlaw] {
    let colors: [(key: String, color: Color, halo: Double)] = [
      ("text.main", text, 1), ("text.quiet", quietText, Self.quietHalo),
      ("text.water", waterText, 1), ("sides.us.text", us.text, 1),
      ("sides.russia.text", russia.text, 1), ("sides.other.text", other.text, 1),
      ("arcs.text", arcText, 1),
    ]
    return colors.compactMap { key, color, halo in
      let measured = textGrounds(halo: halo).map {
        (ground: $0, contrast: color.contrast(with: $0.color))
      }
      guard let worst = measured.min(by: { $0.contrast < $1.contrast }),
        worst.contrast < Self.leastContrast
      else { return nil }
      // Cut off, not rounded: 4.49 is not 4.5.
      let contrast = Figures.plain((worst.contrast * 10).rounded(.down) / 10)
      return StyleFlaw(
        key: key, color: color,
        problem: "with a contrast of \(contrast) to 1 on \(worst.ground.name)"
          + " (\(worst.ground.color.hexString)); text needs 4.5 to 1")
    }
  }

  /// What words can stand on. On a fill they have a halo around them, which is then their ground
  /// (WCAG technique G18).
  private func textGrounds(halo share: Double) -> [(name: String, color: Color)] {
    let bare = [
      ("ground.page", page), ("ground.sea", sea), ("ground.land", land),
      ("ground.country-in-play", countryInPlay), ("ground.lake", lake),
    ]
    let ring = land.withAlpha(halo.opacity * share)
    let tinted = [("land", land), ("sea", sea), ("country-in-play", countryInPlay)].flatMap {
      name, ground in
      tints.map { tint in
        ("\(tint.name) over \(name)", ring.over(tint.color.over(ground)))
      }
    }
    return bare + tinted
  }

  /// Names of countries, set in light letters, have this part of the halo.
  static let quietHalo = 0.9

  private var tints: [(name: String, color: Color)] {
    let coverage = [("broad", broad), ("narrow", narrow)].flatMap { name, view in
      sides.map { side in
        let hatched = (1 - view.fill) * (view.hatch?.share ?? 0)
        return (
          name: "coverage.\(name) of \(side.name)",
          color: side.side.color.withAlpha(view.fill + hatched)
        )
      }
    }
    let roles: [ColorRole] = [.us, .russia, .other, .arc, .closed]
    let filled = roles.flatMap { role in
      [("countries.tint", countries.tint), ("countries.hatch", countries.hatch.share)].map {
        (name: "\($0) of \(role.rawValue)", color: color(of: role).withAlpha($1))
      }
    }
    return coverage + filled
  }

  // Separation.

  /// For each kind of vision, the pairs of colours that look alike.
  private var separationFlaws: [StyleFlaw] {
    let marks: [(key: String, color: Color, hatch: Double?)] =
      sides.map { ("sides.\($0.name).color", $0.side.color, hatch(of: $0.side)) }
      + [("arcs.color", arc, nil), ("closed", closed, nil)]
    return marks.enumerated().flatMap { index, first in
      marks[(index + 1)...].compactMap { second -> StyleFlaw? in
        if let one = first.hatch, let two = second.hatch, Self.differ(one, two) { return nil }
        let alike = ColorVision.allCases.filter {
          $0.difference(between: first.color, and: second.color) < 1
        }
        guard !alike.isEmpty else { return nil }
        return StyleFlaw(
          key: second.key, color: second.color,
          problem: "too like \(first.key) (\(first.color.hexString)) in "
            + Suggestion.list(alike.map(\.words)))
      }
    }
  }

  private var sides: [(name: String, side: Side)] {
    [("us", us), ("russia", russia), ("other", other)]
  }

  /// The direction that tells a side from others; nil where coverage is not hatched.
  private func hatch(of side: Side) -> Double? {
    broad.hatch != nil && narrow.hatch != nil ? side.hatch : nil
  }

  /// Whether two directions of lines can be told apart at a glance: by 30° or more.
  private static func differ(_ first: Double, _ second: Double) -> Bool {
    let turn = abs(first - second).truncatingRemainder(dividingBy: 180)
    return min(turn, 180 - turn) >= 30
  }
}

extension ColorVision {
  fileprivate var words: String {
    switch self {
    case .full: "full colour"
    case .protanopia, .deuteranopia, .tritanopia, .greyscale: rawValue
    }
  }
}
