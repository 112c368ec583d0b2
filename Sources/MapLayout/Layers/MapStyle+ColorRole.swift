import Graphics
import Scenarios

extension MapStyle {
  /// The colour that an author names by what it stands for.
  func color(of role: ColorRole) -> Color {
    switch role {
    case .us: us.color
    case .russia: russia.color
    case .other: other.color
    case .arc: arc
    case .closed: closed
    case .text: quietText
    }
  }

  /// The colour of words about what has that colour.
  func textColor(of role: ColorRole) -> Color {
    switch role {
    case .us: us.text
    case .russia: russia.text
    case .other: other.text
    case .arc: arcText
    case .closed, .text: quietText
    }
  }
}
