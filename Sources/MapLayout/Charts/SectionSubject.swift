import Coverage
import GeoData
import Geodesy

/// What one side view shows: the coverages of a site in one azimuth.
struct SectionSubject {
  let site: Site
  let azimuth: Angle
  /// From the back to the front.
  let views: [View]

  /// One coverage of the site, or the volume that a narrow one could be turned to.
  struct View {
    let coverage: SensorCoverage
    let limits: ViewLimits
    let look: CoverageLook
  }

  /// The side views of some coverages: one for each pointing of a site, and one through the middle
  /// of the sector where there is none.
  static func all(of coverages: [SensorCoverage]) -> [SectionSubject] {
    var subjects: [SectionSubject] = []
    for coverage in coverages {
      let ofSite = coverages.filter { $0.site == coverage.site }
      let pointings = ofSite.compactMap(\.limits.field?.azimuth)
      let azimuth =
        coverage.limits.field?.azimuth ?? pointings.first ?? coverage.limits.sector.middle
      let isThere = subjects.contains { $0.site == coverage.site && $0.azimuth == azimuth }
      guard !isThere else { continue }
      subjects.append(
        SectionSubject(
          site: coverage.site, azimuth: azimuth,
          views: views(of: ofSite.filter { ($0.limits.field?.azimuth ?? azimuth) == azimuth })))
    }
    return subjects
  }

  /// What a narrow view could be turned to lies behind it, also where nobody asked for it.
  private static func views(of coverages: [SensorCoverage]) -> [View] {
    let broad = coverages.filter { $0.limits.field == nil }
    let narrow = coverages.filter { $0.limits.field != nil }
    var views = broad.map { View(coverage: $0, limits: $0.limits, look: CoverageLook(of: $0)) }
    if broad.isEmpty, let first = narrow.first {
      var limits = first.limits
      limits.field = nil
      views.append(View(coverage: first, limits: limits, look: .reach))
    }
    return views
      + narrow.map { View(coverage: $0, limits: $0.limits, look: CoverageLook(of: $0)) }
  }
}
