import Coverage
import Scenarios

extension ComparisonTables {
  /// What a reader takes away, each with what it assumes.
  var sentences: [String] {
    func seen(_ plan: Int, _ place: ComparisonFigure.Place) -> ComparisonFigure? {
      figures[Key(.seen, plan: plan, height: height, place: place)]
    }
    func listed(_ parts: [String]) -> String {
      parts.count < 2
        ? parts.joined()
        : parts.dropLast().joined(separator: ", ") + " and \(parts[parts.count - 1])"
    }
    let wholes = plans.indices.map { plan in
      "\(letter(plan)) sees \(seen(plan, .everywhere)?.text ?? "nothing")"
    }
    var lines = ["Of targets \(targets(height)), \(listed(wholes)) of ground below."]
    for (index, area) in ground.areas.enumerated() {
      let shares = plans.indices.map { plan -> String in
        let figure = seen(plan, .area(index))
        let share = figure?.value ?? 0 > 0 ? figure?.share.map(Self.percent) : nil
        return "\(letter(plan)) \(share ?? "nothing")"
      }
      lines.append("Of \(area.name): \(listed(shares)).")
    }
    let skies = radars.compactMap { radar -> String? in
      guard let sky = figures[Key(.skyAtOnce, plan: radar.plan, radar: radar.radar)],
        sky.value != nil
      else { return nil }
      let beam = figures[Key(.beamwidth, plan: radar.plan, radar: radar.radar)]
      let width = beam?.value == nil ? "" : " with a beam \(beam?.text ?? "") wide"
      return "\(radar.name) at \(sky.text)\(width)"
    }
    if !skies.isEmpty { lines.append("At once, of the sky: \(listed(skies)).") }
    let assumed = plans.flatMap(\.coverage).flatMap { coverage in
      coverage.assumptions.filter { $0.provenance.grade == .assumption }
        .map { "\(coverage.site.id) \($0.parameter)" }
    }.withoutRepeats.count
    if assumed > 0 {
      lines.append(
        "This rests on \(assumed) values that no source gives, listed below with what moves when"
          + " they do.")
    }
    return lines
  }
}
