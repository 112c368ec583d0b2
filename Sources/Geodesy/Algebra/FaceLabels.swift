/// Works out which regions hold each face of an overlay, from neighbour to neighbour.
///
/// Outside of all faces there is no region. Across an edge the regions stay the same but for those
/// that have it on their own edge: these lie where their edge has its left. No place is looked for
/// in any region, so that the work grows with the edges alone.
struct FaceLabels {
  /// The regions of each face.
  private(set) var regions: [RegionSet]

  fileprivate struct Edge: Hashable {
    let start: PlanePoint
    let end: PlanePoint
  }

  /// A way from a labelled face, or from outside, to one that is not.
  private struct Step {
    let from: Int?
    let to: Int
    let edge: Edge
  }

  init(_ faces: [PlanePolygon], index: SegmentIndex) {
    regions = Array(repeating: RegionSet(), count: faces.count)
    var owners: [Edge: Int] = [:]
    for (number, face) in faces.enumerated() {
      for edge in Self.edges(of: face) { owners[edge] = number }
    }
    var isLabelled = [Bool](repeating: false, count: faces.count)
    // Short edges tell badly which line they lie on: they wait until no long one is left.
    var steps: [Step] = []
    var shortSteps: [Step] = []
    for (number, face) in faces.enumerated() {
      let outer = Self.edges(of: face).filter { owners[$0.reversed] == nil }
      if let edge = Self.longest(outer) {
        let step = Step(from: nil, to: number, edge: edge)
        if edge.length >= Self.shortest { steps.append(step) } else { shortSteps.append(step) }
      }
    }
    while let step = steps.popLast() ?? shortSteps.popLast() {
      if isLabelled[step.to] { continue }
      isLabelled[step.to] = true
      var label = step.from.map { regions[$0] } ?? RegionSet()
      for (region, isOnLeft) in index.owners(from: step.edge.start, to: step.edge.end) {
        if isOnLeft { label.insert(region) } else { label.remove(region) }
      }
      regions[step.to] = label
      var shared: [Int: Edge] = [:]
      for edge in Self.edges(of: faces[step.to]) {
        guard let other = owners[edge.reversed], !isLabelled[other] else { continue }
        if edge.length > shared[other]?.length ?? 0 { shared[other] = edge }
      }
      for (other, edge) in shared.sorted(by: { $0.key < $1.key }) {
        let next = Step(from: step.to, to: other, edge: edge.reversed)
        if edge.length >= Self.shortest { steps.append(next) } else { shortSteps.append(next) }
      }
    }
  }

  /// All edges of a face, which lies on their left.
  private static func edges(of face: PlanePolygon) -> [Edge] {
    ([face.shell] + face.holes).flatMap { ring in
      ring.edges.map { Edge(start: $0, end: $1) }
    }
  }

  private static func longest(_ edges: [Edge]) -> Edge? {
    edges.max { $0.length < $1.length }
  }

  /// In metres.
  private static let shortest = 1.0
}

extension FaceLabels.Edge {
  fileprivate var reversed: Self { Self(start: end, end: start) }

  fileprivate var length: Double { start.distance(to: end) }
}
