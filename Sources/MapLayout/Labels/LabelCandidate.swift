import Graphics

/// One way to write a label: its text, where it lies and how much it is worth.
struct LabelCandidate {
  var runs: [TextRun]
  /// What the text covers: a box for each line, along a curve one for each letter.
  var boxes: [TurnedBox]
  /// A line from the label to what it names.
  var leader: Leader?
  /// How much worse the place is than the best one; 0 for the best.
  var cost: Double

  /// A straight line from a symbol's edge to a label.
  struct Leader {
    /// The middle of the symbol.
    var anchor: Point
    var start: Point
    var end: Point

    var box: TurnedBox { TurnedBox(from: start, to: end, width: 1) }
    var path: Path { Path(polyline: [start, end]) }
  }

  init(runs: [TextRun], boxes: [TurnedBox], leader: Leader? = nil, cost: Double) {
    (self.runs, self.boxes, self.leader, self.cost) = (runs, boxes, leader, cost)
  }

  /// A label of upright boxes.
  init(runs: [TextRun], boxes: [Rect], leader: Leader? = nil, cost: Double) {
    self.init(runs: runs, boxes: boxes.map { TurnedBox($0) }, leader: leader, cost: cost)
  }

  /// The same place at a higher cost.
  func costing(more: Double) -> LabelCandidate {
    var candidate = self
    candidate.cost += more
    return candidate
  }
}

/// Something to write, and the ways to do it, the best first.
struct Label {
  /// What it says; for the list of labels left out.
  let text: String
  /// What kind of thing it names: the layer that it is drawn in.
  let kind: String
  let candidates: [LabelCandidate]
}

extension Label {
  /// One label that may be worded in several ways, each of them liked less than the one before,
  /// by more than any place makes up for; nil for none.
  init?(wordings: [Label]) {
    guard let first = wordings.first else { return nil }
    self.init(
      text: first.text, kind: first.kind,
      candidates: wordings.enumerated().flatMap { index, label in
        label.candidates.map { $0.costing(more: Double(index) * 40) }
      })
  }
}
