import GeoData
import Scenarios

extension Worldview {
  /// The same policy in the basemap's words.
  var basemapView: WorldView {
    switch self {
    case .unitedNations: .un
    case .deFacto: .deFacto
    }
  }

  /// The policy as the page names it.
  var title: String {
    switch self {
    case .unitedNations: "as recognised by the United Nations"
    case .deFacto: "as held in fact"
    }
  }
}
