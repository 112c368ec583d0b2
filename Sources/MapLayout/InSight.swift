import GeoData

/// What is in sight on a map or on several, as their drawings show.
struct InSight {
  /// The kinds of border.
  var borderClasses: Set<BorderClass> = []
  /// The countries that are filled, ISO 3166-1 alpha-2.
  var filledCountries: Set<String> = []
  /// Those of them that are tinted for a place on them, and for nothing else.
  var tintedCountries: Set<String> = []
  /// The sites, by id.
  var sites: Set<String> = []
  /// Whether a circle around an open position is among it.
  var hasUncertainty = false
  /// The lines of the lowest visible height in kilometres; none on other maps.
  var heights: [Double] = []

  mutating func formUnion(_ other: InSight) {
    borderClasses.formUnion(other.borderClasses)
    filledCountries.formUnion(other.filledCountries)
    tintedCountries.formUnion(other.tintedCountries)
    sites.formUnion(other.sites)
    hasUncertainty = hasUncertainty || other.hasUncertainty
    if heights.isEmpty { heights = other.heights }
  }
}
