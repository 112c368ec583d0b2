/// Finds what was probably meant.
public enum Suggestion {
  /// The candidate nearest to a word, or `nil` when none is near.
  ///
  /// Near is at most a third of the letters (and always two) changed, added, left out or swapped
  /// with their neighbour.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(word.lowercased())
    guard word.count <= 64 else { return nil }
    let limit = max(2, word.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      guard other.count <= 64, abs(other.count - word.count) <= limit else { continue }
      let distance = editDistance(word, other)
      if distance <= limit, distance < max(word.count, other.count),
        best.map({ distance < $0.distance }) ?? true
      {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// `did you mean radius?`, or the list of all when nothing is near.
  public static func text(
    for word: String, among candidates: [String], noun: String
  ) -> String {
    if let nearest = nearest(to: word, among: candidates) { return "did you mean \(nearest)?" }
    if candidates.isEmpty { return "there are no \(noun)" }
    guard candidates.count > 16 else { return "the \(noun) are \(list(candidates))" }
    let first = candidates.prefix(12).joined(separator: ", ")
    return "the \(candidates.count) \(noun) are \(first) and so on"
  }

  /// `a, b and c`
  public static func list(_ words: [String], conjunction: String = "and") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// How many letters must be changed, added, left out or swapped with their neighbour
  /// (optimal string alignment).
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
