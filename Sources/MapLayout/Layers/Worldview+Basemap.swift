import GeoData
import Scenarios

extension Worldview {
  /// The same policy in the basemap's words.
  package var basemapView: WorldView {
    switch self {
    case .unitedNations: .un
    case .deFacto: .deFacto
    }
  }
}
