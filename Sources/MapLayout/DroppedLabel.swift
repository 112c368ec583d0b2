/// A label that found no free place.
public struct DroppedLabel: Hashable, Sendable {
  /// What it says.
  public let text: String
  /// What it names, in one word: `city`, `country`, `ring`, …
  public let kind: String

  init(_ label: Label) {
    text = label.text
    kind = label.kind.hasSuffix("-label") ? String(label.kind.dropLast(6)) : label.kind
  }
}

extension [DroppedLabel] {
  /// All in one line, those of a kind together: `city: Basel, Bern; ring: 500 km`.
  public var listed: String {
    var kinds: [String] = []
    for label in self where !kinds.contains(label.kind) { kinds.append(label.kind) }
    return kinds.map { kind in
      "\(kind): " + filter { $0.kind == kind }.map(\.text).joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
