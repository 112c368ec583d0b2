import Graphics
import Scenarios

extension MapStyle {
  /// The colour that an author names by what it stands for.
  func color(of role: ColorRole) -> Color {
    switch role {
    case .us: us
    case .russia: russia
    case .other: other
    case .threat: arc
    case .neutral: quietText
    case .closed: closed
    case .text: text
    }
  }
}
