import Coverage
import Geodesy
import Scenarios

/// What figures say of a claim.
struct ClaimFinding {
  let claim: Claim
  /// The height of the targets; nil for figures that depend on none.
  let height: Distance?
  let more, less: Side

  /// A figure of one radar, and how far single assumptions move it.
  struct Side {
    let figure: ComparisonFigure
    /// Nil where it is not known.
    let span: ClosedRange<Double>?
    /// With the span, where it is open.
    let text: String
  }

  /// What becomes of a claim.
  enum Verdict: String {
    case holds, open, fails
  }

  /// Whether it holds wherever single assumptions lie.
  var verdict: Verdict {
    guard let more = more.span, let less = less.span else { return .open }
    if more.lowerBound > less.upperBound { return .holds }
    return more.upperBound <= less.lowerBound ? .fails : .open
  }

  /// The verdict as a sentence.
  var sentence: String {
    if let unknown = [more, less].first(where: { $0.span == nil }) {
      return "Cannot be tested: \(unknown.figure.why ?? "a figure is not known")."
    }
    return switch verdict {
    case .holds: "Holds, whichever single assumption moves over its spread."
    case .fails: "Does not hold, whichever single assumption moves over its spread."
    case .open: "Depends on what is assumed: the spans overlap."
    }
  }
}

extension ComparisonTables {
  /// Tests a claim.
  ///
  /// - Throws: `BriefingError.claimUntestable` where the plans have no such radar, area or height.
  func finding(of claim: Claim) throws -> ClaimFinding {
    func fail(_ reason: String) -> BriefingError {
      .claimUntestable(claim: claim.text, reason: reason)
    }
    func plan(_ site: String) throws -> Int {
      let index = briefing.plans.firstIndex { $0.seen.contains { $0.site.id == site } }
      guard let index else { throw fail("no plan has coverage by \(site)") }
      return index
    }
    let sites = [claim.more, claim.less]
    let plans = try sites.map(plan)
    func found(
      _ height: Distance?, _ keys: [ComparisonFigure.Key]
    ) throws -> ClaimFinding {
      let sides = keys.compactMap(side)
      guard sides.count == 2 else { throw fail("there is no such figure") }
      return ClaimFinding(claim: claim, height: height, more: sides[0], less: sides[1])
    }
    guard claim.figure == .seen else {
      let keys = try zip(sites, plans).map { site, plan in
        let radar = briefing.plans[plan].coverage.firstIndex { $0.site.id == site }
        guard let radar else { throw fail("no plan has coverage by \(site)") }
        return ComparisonFigure.Key(claim.figure.quantity, plan: plan, radar: radar)
      }
      return try found(nil, keys)
    }
    var place = ComparisonFigure.Place.everywhere
    if let id = claim.area {
      guard let index = ground.areas.firstIndex(where: { $0.id == id }) else {
        throw fail("no plan has an area \(id)")
      }
      place = .area(index)
    }
    guard claim.height == nil || claim.height == height else {
      throw fail("ground is for targets \(height.figureText(digits: 6)) up; --target says which")
    }
    let comparison = ground.heights.first { $0.height == height }
    guard let sensors = comparison?.sensors else { throw fail("there is no such figure") }
    return try found(
      height,
      zip(sites, plans).map { site, plan in
        // Without it the key would be about the plan as a whole.
        guard let sensor = sensors[plan].firstIndex(of: site) else {
          throw fail("\(site) has no coverage of targets \(height.figureText(digits: 6)) up")
        }
        return ComparisonFigure.Key(
          .seen, plan: plan, sensor: sensor, height: height, place: place)
      })
  }

  /// The words for a radar of a claim.
  func name(of site: String) -> String {
    briefing.plans.flatMap(\.coverage).first { $0.site.id == site }?.site.name ?? site
  }
}

extension Claim.Figure {
  fileprivate var quantity: ComparisonFigure.Quantity {
    switch self {
    case .seen: .seen
    case .skyAtOnce: .skyAtOnce
    case .skyWithinReach: .skyWithinReach
    case .beamwidth: .beamwidth
    case .searchTime: .searchTime
    }
  }

  /// What it is called in tables.
  var title: String { quantity.title }
}
