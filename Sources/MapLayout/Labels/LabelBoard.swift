import Graphics

/// The page as labels see it: what is taken, and what should better stay free.
///
/// Labels are set in the order of their weight, each in the place that covers least. Where one finds
/// no free place, one label that is set already may step a little aside for it; else it is left out
/// and listed.
struct LabelBoard {
  /// No label leaves this rectangle.
  let frame: Rect
  private var taken: TakenRoom
  private var ink: InkGrid
  private(set) var placed: [(label: Label, candidate: LabelCandidate)] = []
  /// What each placed label costs where it stands, and how much room it may look for elsewhere.
  private var costs: [Double] = []
  private(set) var dropped: [Label] = []

  init(frame: Rect) {
    self.frame = frame
    taken = TakenRoom(frame: frame)
    ink = InkGrid(frame: frame)
  }

  /// Keeps a rectangle free of all labels.
  mutating func reserve(_ rect: Rect) { taken.take(TurnedBox(rect), for: .fixed) }

  /// Keeps a disc free of all labels: the room of a symbol.
  mutating func reserve(discAt center: Point, radius: Double) {
    taken.take(discAt: center, radius: radius)
  }

  /// Makes places along a line worse, the more the higher its weight is.
  mutating func avoid(_ line: [Point], weight: Double) { ink.draw(line, weight: weight) }

  /// Makes places over a small rectangle worse.
  mutating func avoid(_ rect: Rect, weight: Double) {
    let (left, right) = (Point(x: rect.minX, y: rect.midY), Point(x: rect.maxX, y: rect.midY))
    ink.draw([left, right], weight: weight)
  }

  /// Sets a label in its best free place, or lists it as left out.
  ///
  /// - Returns: Whether it was set.
  @discardableResult mutating func place(_ label: Label) -> Bool {
    if let best = best(of: label) {
      set(label, best)
      return true
    }
    if makeRoom(for: label) { return true }
    dropped.append(label)
    return false
  }

  /// Whether nothing has been set in a rectangle, nor is it reserved.
  func isFree(_ rect: Rect) -> Bool { frame.contains(rect) && taken.isFree(TurnedBox(rect)) }

  private typealias Choice = (candidate: LabelCandidate, cost: Double)

  /// The free place that costs least, at most `limit`.
  private func best(of label: Label, limit: Double = .infinity) -> Choice? {
    var best: Choice?
    for candidate in label.candidates
    where candidate.cost < best?.cost ?? limit && isFree(candidate, of: label) {
      let cost = cost(of: candidate)
      if cost < best?.cost ?? limit { best = (candidate, cost) }
    }
    return best
  }

  private func cost(of candidate: LabelCandidate) -> Double {
    candidate.cost + candidate.boxes.reduce(0) { $0 + ink.weight(in: $1) }
  }

  private func isFree(_ candidate: LabelCandidate, of label: Label) -> Bool {
    candidate.boxes.allSatisfy { frame.contains($0.bounds) && taken.isFree($0) }
      && (candidate.leader.map { taken.isFree($0.box, exceptAround: $0.anchor) } ?? true)
  }

  private mutating func set(_ label: Label, _ choice: Choice) {
    take(choice.candidate, for: .label(placed.count))
    placed.append((label, choice.candidate))
    costs.append(choice.cost)
  }

  private mutating func take(_ candidate: LabelCandidate, for owner: TakenRoom.Owner) {
    for box in candidate.boxes {
      taken.take(box.grown(along: Self.wordGap, across: Self.gap), for: owner)
    }
    if let leader = candidate.leader { taken.take(leader.box, for: owner) }
  }

  private mutating func free(_ index: Int) {
    let candidate = placed[index].candidate
    let rects = candidate.boxes.map { $0.bounds.insetBy(-Self.wordGap - Self.gap) }
    taken.free(
      .label(index), around: rects + [candidate.leader?.box.bounds].compactMap { $0 })
  }

  /// Moves one label that is in the way to another place that is nearly as good.
  private mutating func makeRoom(for label: Label) -> Bool {
    let places = label.candidates.map { (candidate: $0, cost: cost(of: $0)) }
    for (candidate, _) in places.sorted(by: { $0.cost < $1.cost }) {
      guard candidate.boxes.allSatisfy({ frame.contains($0.bounds) }) else { continue }
      var owners = candidate.boxes.reduce(into: Set<TakenRoom.Owner>()) {
        $0.formUnion(taken.owners(in: $1))
      }
      if let leader = candidate.leader {
        owners.formUnion(taken.owners(in: leader.box, exceptAround: leader.anchor))
      }
      guard owners.count == 1, case .label(let index)? = owners.first else { continue }
      let (other, before) = placed[index]
      free(index)
      // The newcomer takes its place first, so that the other one looks for room beside it.
      take(candidate, for: .label(placed.count))
      if let choice = best(of: other, limit: costs[index] + Self.mostForAnother) {
        take(choice.candidate, for: .label(index))
        placed[index].candidate = choice.candidate
        costs[index] = choice.cost
        placed.append((label, candidate))
        costs.append(cost(of: candidate))
        return true
      }
      placed.append((label, candidate))
      free(placed.count - 1)
      placed.removeLast()
      take(before, for: .label(index))
    }
    return false
  }

  /// The least space between two labels, in points: above and below, and before and behind, where two
  /// would be read as one.
  private static let gap = 1.0
  private static let wordGap = 3.0
  /// How much worse a label may stand for another's sake: a few places further down its list.
  private static let mostForAnother = 5.0
}
