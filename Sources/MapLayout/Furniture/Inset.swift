import Graphics
import Scenarios

/// Something that stands on a map to explain it.
struct Inset {
  /// What it is, for the list of what found no room.
  let name: String
  let place: PageFurniture.Place
  let size: Size
  /// Draws it in a rectangle of its size, which the map's corner gives it, for a map that shows so
  /// much.
  let draw: (Rect, InSight) throws -> Element
}

/// The corners of a map, each filled from the frame inwards.
struct InsetBoard {
  let frame: Rect
  /// What should stay in sight.
  let subject: MapSubject

  private(set) var placed: [(inset: Inset, rect: Rect, corner: PageFurniture.Corner)] = []
  /// What found no room, by name.
  private(set) var dropped: [String] = []

  init(frame: Rect, subject: MapSubject) {
    self.frame = frame
    self.subject = subject
  }

  /// Puts something into its corner, or into the one where it hides least.
  mutating func place(_ inset: Inset) {
    let corners: [PageFurniture.Corner]
    switch inset.place {
    case .off, .margin: return
    case .corner(let corner): corners = [corner]
    case .emptiest: corners = [.bottomLeft, .bottomRight, .topRight, .topLeft]
    }
    let places = corners.map { (rect: rect(of: inset.size, in: $0), corner: $0) }.filter { place in
      frame.contains(place.rect)
        && !placed.contains { $0.rect.insetBy(-Self.gap / 2).intersects(place.rect) }
    }
    let best = places.min { subject.hidden(by: $0.rect) < subject.hidden(by: $1.rect) }
    guard let best else {
      dropped.append(inset.name)
      return
    }
    placed.append((inset, best.rect, best.corner))
  }

  /// The next free place of a corner: below or above what stands there.
  private func rect(of size: Size, in corner: PageFurniture.Corner) -> Rect {
    let inner = frame.insetBy(Self.gap)
    let (isLeft, isTop) = (
      corner == .topLeft || corner == .bottomLeft, corner == .topLeft || corner == .topRight
    )
    let x = isLeft ? inner.minX : inner.maxX - size.width
    let column = placed.filter { $0.corner == corner }.map(\.rect)
    let y =
      isTop
      ? (column.map { $0.maxY + Self.gap }.max() ?? inner.minY)
      : (column.map { $0.minY - Self.gap }.min() ?? inner.maxY) - size.height
    return Rect(x: x, y: y, width: size.width, height: size.height)
  }

  private static let gap = 6.0
}

/// What a map is about, as it lies on the page: what nothing should cover.
struct MapSubject {
  var sites: [Point] = []
  /// Edges of coverages, rings and tracks.
  var lines: [[Point]] = []

  /// How much a rectangle would hide; 0 for nothing.
  func hidden(by rect: Rect) -> Double {
    let near = rect.insetBy(-4)
    let sitesBelow = sites.filter(near.contains).count
    var length = 0.0
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) {
        // In steps, since an edge may be longer than the rectangle.
        let steps = max(1, Int(((b - a).length / Self.step).rounded(.up)))
        guard steps < 2000 else { continue }
        let inside = (0..<steps).filter {
          near.contains(a + (b - a) * ((Double($0) + 0.5) / Double(steps)))
        }
        length += (b - a).length * Double(inside.count) / Double(steps)
      }
    }
    return Double(sitesBelow) * 1000 + length
  }

  private static let step = 6.0
}
