/// Polygons in groups that cannot touch each other, because the balls around them do not.
///
/// Where most of many shapes lie apart, joining group by group saves time and memory. The balls
/// stand on the unit sphere that the plane is a picture of, where no shape is drawn out.
struct PlaneClusters {
  let clusters: [[PlanePolygon]]

  init(_ polygons: [PlanePolygon]) {
    let balls = polygons.map(Ball.init)
    var groups = DisjointSets(count: polygons.count)
    let order = polygons.indices.sorted { (balls[$0].start, $0) < (balls[$1].start, $1) }
    // Along one axis: those whose end is not yet passed may still meet another.
    var open: [Int] = []
    for index in order {
      let ball = balls[index]
      open.removeAll { balls[$0].end < ball.start }
      for other in open where ball.meets(balls[other]) { groups.join(index, other) }
      open.append(index)
    }
    var members: [Int: [PlanePolygon]] = [:]
    for index in order { members[groups.root(of: index), default: []].append(polygons[index]) }
    clusters = members.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A ball that holds a polygon of the unit sphere.
private struct Ball {
  private let center: CartesianPosition
  private let radius: Double

  var start: Double { center.x - radius }
  var end: Double { center.x + radius }

  init(around polygon: PlanePolygon) {
    // The edge of what reaches to infinity is that of its holes.
    let edge = polygon.isFramed ? polygon.holes.flatMap { $0 } : polygon.shell
    let places = edge.map(\.onUnitSphere)
    let sum = places.reduce(CartesianPosition(x: 0, y: 0, z: 0), +)
    let center = sum * (1 / Double(max(places.count, 1)))
    var (radius, longest) = (0.0, 0.0)
    var previous = places.last ?? center
    for place in places {
      radius = max(radius, (place - center).length)
      longest = max(longest, (place - previous).length)
      previous = place
    }
    // Edges are straight on the plane: they leave the sphere's chords by less than their length.
    radius += longest
    // The ball cuts a cap from the sphere. What is larger is the other side of its edge.
    let distance = center.length
    let cosine = distance > 0 ? (1 + distance * distance - radius * radius) / (2 * distance) : -1
    let squaredRadius = AlgebraPlane.radius * AlgebraPlane.radius
    let size =
      polygon.isFramed
      ? polygon.holes.reduce(4 * .pi * squaredRadius) { $0 + $1.signedArea }
      : polygon.shell.signedArea
    let isInside = size < 2 * .pi * squaredRadius * (1 - max(cosine, -1)) && !places.isEmpty
    self.center = isInside ? center : CartesianPosition(x: 0, y: 0, z: 0)
    self.radius = isInside ? radius : 1
  }

  func meets(_ other: Ball) -> Bool {
    (center - other.center).length <= radius + other.radius
  }
}

extension PlanePoint {
  /// The place on the unit sphere, in the axes of the plane with z towards its centre: the inverse
  /// of Lambert's azimuthal projection (Snyder, "Map projections: a working manual", USGS 1395,
  /// 1987, section 24).
  fileprivate var onUnitSphere: CartesianPosition {
    let (x, y) = (self.x / AlgebraPlane.radius, self.y / AlgebraPlane.radius)
    let k = min((x * x + y * y) / 4, 1)
    let level = (1 - k).squareRoot()
    return CartesianPosition(x: x * level, y: y * level, z: 1 - 2 * k)
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
