/// Whose view of borders a map shows.
public enum WorldView: String, Sendable, CaseIterable {
  /// As the United Nations and its organs treat them: what they do not recognise stays with its
  /// state, and its line is drawn as disputed.
  case un
  /// As territories are administered on the ground.
  case deFacto = "de-facto"

  /// The view's bit in a basemap file.
  var bit: Int {
    switch self {
    case .un: 1
    case .deFacto: 2
    }
  }
}
