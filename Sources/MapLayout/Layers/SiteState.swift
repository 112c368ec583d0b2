import GeoData

/// Whether a site is there on a day, as far as its sources say.
enum SiteState: Hashable {
  case known(Status.State)
  /// The sources know of other days only.
  case unknown
  /// Nothing is said of it on any day, as of cities: it is taken to be there.
  case unsaid

  init(of site: Site, on date: CalendarDate) {
    if let state = site.status(on: date)?.state {
      self = .known(state)
    } else {
      self = site.statuses.isEmpty ? .unsaid : .unknown
    }
  }
}
