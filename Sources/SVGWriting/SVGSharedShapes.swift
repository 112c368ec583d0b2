import Graphics

/// The small shapes that a drawing has in several places, each written once.
struct SVGSharedShapes {
  /// A path seen from its first point, in hundredths.
  private struct Form: Hashable {
    var numbers: [Int32] = []

    /// nil for a path that is too long to be a sign, or that does not start anywhere.
    init?(_ path: Path) {
      guard path.segments.count <= SVGSharedShapes.mostSegments,
        case .move(let origin)? = path.segments.first
      else { return nil }
      func add(_ kind: Int32, _ points: Point...) {
        numbers.append(kind)
        for point in points.map({ $0 - origin }) {
          numbers.append(Int32(SVGBuffer.hundredths(point.x)))
          numbers.append(Int32(SVGBuffer.hundredths(point.y)))
        }
      }
      for segment in path.segments {
        switch segment {
        case .move(let p): add(0, p)
        case .line(let p): add(1, p)
        case .curve(let a, let b, let end): add(2, a, b, end)
        case .close: add(3)
        }
      }
    }
  }

  /// Longer paths are hardly the same in two places, and to compare them takes time.
  private static let mostSegments = 40
  /// A shorter path takes no more room than a reference to it; so does one that is rare.
  private static let (leastSegments, leastUses) = (5, 3)

  private var counts: [Form: Int] = [:]
  private var ids: [Form: String] = [:]
  private let prefix: String

  /// Looks for shapes that recur.
  init(in elements: [Element], prefix: String) {
    self.prefix = prefix
    count(elements)
  }

  /// Whether anything refers to another element.
  var isEmpty: Bool { ids.isEmpty }

  /// The id of a path's form and where it stands, for a form that recurs; where it is new, it is
  /// written to the definitions.
  mutating func reference(
    to path: Path, definitions: inout SVGBuffer
  ) -> (id: String, place: Point)? {
    guard let form = Form(path), counts[form, default: 0] >= Self.leastUses,
      case .move(let origin)? = path.segments.first
    else { return nil }
    if let id = ids[form] { return (id, origin) }
    let id = "\(prefix)_shape\(ids.count + 1)"
    ids[form] = id
    definitions.raw("<path id=\"\(id)\" d=\"")
    SVGPathData.append(path.transformed { $0 - origin }, to: &definitions)
    definitions.raw("\"/>\n")
    return (id, origin)
  }

  private mutating func count(_ elements: [Element]) {
    for element in elements {
      switch element {
      case .text: break
      case .group(let group): count(group.elements)
      case .shape(let shape):
        if shape.path.segments.count >= Self.leastSegments, let form = Form(shape.path) {
          counts[form, default: 0] += 1
        }
      }
    }
  }
}
