import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios

extension Scenario {
  /// The size of the page, in points.
  var pageSize: Size {
    Size(width: map.size.width.points, height: map.size.height.points)
  }

  /// The countries that the marked places lie in, ISO 3166-1 alpha-2.
  var hosts: Set<String> { Set(sites.compactMap { $0.site.host?.value }) }

  /// What the page shows, in words, for those who cannot see it: how to handle it comes first.
  var description: String {
    [furniture.banner?.text, summary ?? subtitle].compactMap { $0 }.joined(separator: ". ")
  }

  /// What the file of any page says beside its title: how to handle it, and the days.
  var pageMetadata: [Group.Datum] {
    let handling = furniture.banner.map { [Group.Datum("handling", $0.text)] } ?? []
    let dates = maps.map(\.date).withoutRepeats
    return handling + [.init("date", dates.map(\.description).joined(separator: ", "))]
  }

  /// The same for a page of maps: also the policy that borders follow, in the scenario's words and
  /// in those of the page, and the projections.
  func mapMetadata(_ projections: [ProjectionDefinition]) -> [Group.Datum] {
    let dates = maps.map(\.date).withoutRepeats
    return pageMetadata + [
      .init("worldview", map.worldview.rawValue),
      .init(
        "borders", words.borders(on: words.list(dates.map(words.date)), view: map.worldview)),
      .init("projection", projections.map(\.summary).withoutRepeats.joined(separator: "; ")),
    ]
  }
}

extension ProjectionDefinition {
  /// Its name and its parameters, for machines.
  fileprivate var summary: String {
    let center = [center.latitude, center.longitude]
    let turn = rotation == .zero ? [] : [rotation]
    let parts = [("center", center), ("parallels", parallels), ("rotation", turn)]
      .filter { !$1.isEmpty }
    let height = method.hasHeight ? ", height \(Figures.plain(self.height.kilometres)) km" : ""
    return method.rawValue + height
      + parts.map { name, angles in
        ", \(name) " + angles.map(Figures.degrees).joined(separator: " ")
      }.joined()
  }
}
