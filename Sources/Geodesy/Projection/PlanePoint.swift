/// A place on a projection's plane, in metres: x to the right, y upwards.
public struct PlanePoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle on a projection's plane, in metres.
public struct PlaneRect: Hashable, Sendable {
  public var minX: Double
  public var minY: Double
  public var maxX: Double
  public var maxY: Double

  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest rectangle around points; nil where there are none.
  public init?(around points: some Sequence<PlanePoint>) {
    var rect: PlaneRect?
    for p in points {
      guard let r = rect else {
        rect = PlaneRect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y)
        continue
      }
      rect = PlaneRect(
        minX: min(r.minX, p.x), minY: min(r.minY, p.y), maxX: max(r.maxX, p.x),
        maxY: max(r.maxY, p.y))
    }
    guard let rect else { return nil }
    self = rect
  }

  public var width: Double { maxX - minX }
  public var height: Double { maxY - minY }
  public var center: PlanePoint { PlanePoint(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// The rectangle with every edge moved outwards.
  public func expanded(by distance: Double) -> PlaneRect {
    PlaneRect(
      minX: minX - distance, minY: minY - distance, maxX: maxX + distance, maxY: maxY + distance)
  }

  public func contains(_ p: PlanePoint) -> Bool {
    p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY
  }
}
