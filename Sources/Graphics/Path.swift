/// Lines and curves on the page, in the order in which a pen draws them.
public struct Path: Hashable, Sendable {
  /// One stroke of the pen.
  public enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic Bézier curve: its two control points, then its end.
    case curve(Point, Point, Point)
    case close

    package var isMove: Bool { if case .move = self { true } else { false } }
  }

  public private(set) var segments: [Segment] = []

  public init() {}

  public var isEmpty: Bool { segments.isEmpty }

  public mutating func reserveCapacity(_ count: Int) { segments.reserveCapacity(count) }

  public mutating func move(to point: Point) { segments.append(.move(point)) }
  public mutating func line(to point: Point) { segments.append(.line(point)) }
  public mutating func curve(to end: Point, control1: Point, control2: Point) {
    segments.append(.curve(control1, control2, end))
  }
  public mutating func close() { segments.append(.close) }
  public mutating func append(_ other: Path) { segments += other.segments }

  /// Adds an open or closed polyline; nothing where it has no points.
  public mutating func addPolyline(_ points: some Sequence<Point>, closed: Bool) {
    var isFirst = true
    for point in points {
      segments.append(isFirst ? .move(point) : .line(point))
      isFirst = false
    }
    if closed && !isFirst { close() }
  }
}

extension Path {
  /// The ends of all strokes, one list for each part that is drawn without lifting the pen; a closed
  /// part ends where it began.
  public var subpaths: [[Point]] {
    var subpaths: [[Point]] = []
    var current: [Point] = []
    for segment in segments {
      switch segment {
      case .move(let point):
        if current.count > 1 { subpaths.append(current) }
        current = [point]
      case .line(let point), .curve(_, _, let point): current.append(point)
      case .close: current += current.prefix(1)
      }
    }
    if current.count > 1 { subpaths.append(current) }
    return subpaths
  }

  public init(polyline points: [Point], closed: Bool = false) {
    self.init()
    addPolyline(points, closed: closed)
  }

  public init(rect: Rect) {
    self.init(
      polyline: [
        Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY),
        Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY),
      ], closed: true)
  }

  /// A circle of four cubic curves; its radius is off by less than 0.03 %.
  public init(circleAt center: Point, radius: Double) {
    self.init()
    let k = radius * 0.5522847498307936  // 4/3 (√2 − 1)
    func at(_ dx: Double, _ dy: Double) -> Point { Point(x: center.x + dx, y: center.y + dy) }
    move(to: at(radius, 0))
    curve(to: at(0, radius), control1: at(radius, k), control2: at(k, radius))
    curve(to: at(-radius, 0), control1: at(-k, radius), control2: at(-radius, k))
    curve(to: at(0, -radius), control1: at(-radius, -k), control2: at(-k, -radius))
    curve(to: at(radius, 0), control1: at(k, -radius), control2: at(radius, -k))
    close()
  }

  /// The box of all end and control points; nil for an empty path.
  public var controlBox: Rect? { segments[...].controlBox }
}

extension ArraySlice<Path.Segment> {
  /// The box of all points of some segments; nil where there are none.
  package var controlBox: Rect? {
    var (minX, minY) = (Double.infinity, Double.infinity)
    var (maxX, maxY) = (-Double.infinity, -Double.infinity)
    func add(_ p: Point) {
      (minX, minY) = (Swift.min(minX, p.x), Swift.min(minY, p.y))
      (maxX, maxY) = (Swift.max(maxX, p.x), Swift.max(maxY, p.y))
    }
    for segment in self {
      switch segment {
      case .move(let p), .line(let p): add(p)
      case .curve(let a, let b, let c):
        add(a)
        add(b)
        add(c)
      case .close: break
      }
    }
    return minX <= maxX ? Rect(minX: minX, minY: minY, maxX: maxX, maxY: maxY) : nil
  }
}
