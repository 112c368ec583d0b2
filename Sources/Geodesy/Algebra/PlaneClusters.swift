/// Polygons in groups that cannot touch each other: no polygon's box meets one of another group.
///
/// Where most of many shapes lie apart, joining group by group saves time and memory.
struct PlaneClusters {
  let clusters: [[PlanePolygon]]

  init(_ polygons: [PlanePolygon]) {
    let boxes = polygons.map { PlaneRect(around: $0.shell) }
    var groups = DisjointSets(count: polygons.count)
    let order = polygons.indices.filter { boxes[$0] != nil }
      .sorted { (boxes[$0]?.minX ?? 0, $0) < (boxes[$1]?.minX ?? 0, $1) }
    // From left to right: those whose right end is not yet passed may still meet another.
    var open: [Int] = []
    for index in order {
      guard let box = boxes[index] else { continue }
      open.removeAll { (boxes[$0]?.maxX ?? 0) < box.minX }
      for other in open {
        guard let otherBox = boxes[other] else { continue }
        if otherBox.minY <= box.maxY && box.minY <= otherBox.maxY { groups.join(index, other) }
      }
      open.append(index)
    }
    var members: [Int: [PlanePolygon]] = [:]
    for index in order { members[groups.root(of: index), default: []].append(polygons[index]) }
    clusters = members.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// Groups of numbers that grow together (union by size with path halving; Tarjan and van Leeuwen,
/// "Worst-case analysis of set union algorithms", Journal of the ACM 31, 1984).
private struct DisjointSets {
  private var parents: [Int]
  private var sizes: [Int]

  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
  }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    guard a != b else { return }
    let (small, large) = sizes[a] < sizes[b] ? (a, b) : (b, a)
    parents[small] = large
    sizes[large] += sizes[small]
  }
}
