import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import Scenarios

/// How far each figure of a comparison moves when one assumption moves over its spread and all else
/// stays.
public struct Sensitivity: Sendable {
  /// One for each value that is open, in the order in which plans use it.
  public let moves: [Move]

  /// What becomes of all figures when one value moves.
  public struct Move: Sendable {
    /// The site and its name.
    public let site, name: String
    /// The value, how far it is open, and what is known of it.
    public let assumption: Assumption
    /// The figures that differ at either end by more than a part in ten thousand.
    public let swings: [ComparisonFigure.Key: Swing]
  }

  /// A figure with one value at either end of its spread.
  public struct Swing: Hashable, Sendable {
    public let low, high: Double
    public let lowText, highText: String
  }

  /// Moves every open value of the plans' radars, one at a time.
  ///
  /// - Parameters:
  ///   - briefing: The comparison.
  ///   - ground: Whose areas of interest ground is counted in, too.
  ///   - height: That of the targets for figures of ground; nil for the best one.
  /// - Throws: `CoverageError`, also where a value at its end makes no sense; `GeodesyError`.
  public init(
    of briefing: ComparisonBriefing, in ground: ComparedGround, at height: Distance? = nil
  ) throws {
    let shown = height ?? briefing.bestHeight
    let plans = briefing.plans
    let grounds = try plans.groundFigures(at: shown, ground)
    let stated = grounds + plans.radarFigures
    moves = try plans.openValues.concurrentMap { open in
      let ends = try SpreadEnd.allCases.map { end in
        let moved = try plans.map {
          try $0.moving(open.parameter, of: open.site, to: end, at: shown)
        }
        // Many a value is taken at one end already, or moves no edge.
        let isSame = moved.footprints(at: shown) == plans.footprints(at: shown)
        let figures =
          try (isSame ? grounds : moved.groundFigures(at: shown, ground)) + moved.radarFigures
        return Dictionary(uniqueKeysWithValues: figures.map { ($0.key, $0) })
      }
      var swings: [ComparisonFigure.Key: Swing] = [:]
      for figure in stated {
        guard let value = figure.value, let lowest = ends[0][figure.key],
          let highest = ends[1][figure.key], let low = lowest.value, let high = highest.value
        else { continue }
        let moved = max(abs(low - value), abs(high - value))
        guard moved > abs(value) * 1e-4, moved > 0 else { continue }
        swings[figure.key] = Swing(
          low: low, high: high, lowText: lowest.text, highText: highest.text)
      }
      return Move(
        site: open.site, name: open.name, assumption: open.assumption, swings: swings)
    }
  }

  /// The moves that move a figure, the widest first.
  public func moves(of key: ComparisonFigure.Key) -> [(move: Move, swing: Swing)] {
    moves.compactMap { move in move.swings[key].map { (move, $0) } }
      .enumerated().sorted {
        let (first, second) = ($0.element.1, $1.element.1)
        let widths = (abs(first.high - first.low), abs(second.high - second.low))
        return widths.0 == widths.1 ? $0.offset < $1.offset : widths.0 > widths.1
      }.map(\.element)
  }
}

/// A value of a site's radar that is open, in some plan.
private struct OpenSiteValue: Sendable {
  let site, name: String
  let parameter: OpenParameter
  let assumption: Assumption
}

extension [Plan] {
  /// Each value that is open, once: what two plans rest on moves in both.
  fileprivate var openValues: [OpenSiteValue] {
    var found: [OpenSiteValue] = []
    for coverage in flatMap(\.coverage) {
      let sharesAntenna = coverage.site.radar?.receiveAntenna == RadarRecord.Antenna()
      let open = coverage.radar.openParameters(
        mode: coverage.mode, radarCrossSection: coverage.target.radarCrossSection)
      for parameter in open
      where !(parameter == .receiveAperture && sharesAntenna)
        && !found.contains(where: { $0.site == coverage.site.id && $0.parameter == parameter })
      {
        guard
          let assumption = coverage.assumptions.first(where: {
            $0.parameter == parameter.rawValue
          })
        else { continue }
        found.append(
          OpenSiteValue(
            site: coverage.site.id, name: coverage.site.name, parameter: parameter,
            assumption: assumption))
      }
    }
    return found
  }
}

extension [Plan] {
  /// The figures of ground at one height.
  fileprivate func groundFigures(
    at height: Distance, _ ground: ComparedGround
  ) throws -> [ComparisonFigure] {
    let used = Set(ground.areas.flatMap(\.parts)).sorted()
    let comparison = try CoverageComparison(
      of: map(\.seen), at: height, areas: used.map { ground.parts[$0] })
    return comparison.wholeFigures
      + ground.areas.enumerated().flatMap { index, area in
        let parts = area.parts.compactMap { used.firstIndex(of: $0) }
        return comparison.figures(.area(index), .areas(parts), of: area.size)
      }
  }

  /// What counts as seen at one height.
  fileprivate func footprints(at height: Distance) -> [[Footprint]] {
    map { $0.seen.flatMap(\.footprints).filter { $0.height == height } }
  }
}
