import Coverage
import Geodesy
import Graphics
import Typesetting

/// Rays at a few elevation angles, the limits of the views among them, each with its degrees where
/// it leaves the picture.
struct ElevationRays {
  let frame: SectionFrame
  let style: MapStyle
  let words: any PageWords
  let rays: [Ray]

  struct Ray {
    let elevation: Angle
    /// From the sensor to where it leaves the scope.
    let line: [Point]
    /// That of the view that it limits; nil for one that only helps to read.
    let color: Color?
  }

  init(frame: SectionFrame, layers: [SectionLayer], style: MapStyle, words: any PageWords) {
    (self.frame, self.style, self.words) = (frame, style, words)
    let limits = layers.reversed().flatMap { layer -> [(Angle, Color?)] in
      guard let (lowest, highest) = layer.section.elevations else { return [] }
      return [(lowest, layer.paint.textColor), (highest, layer.paint.textColor)]
    }
    let others = Self.degrees.map { (Angle.degrees($0), nil as Color?) }
    var rays: [Ray] = []
    let far = SectionScope.farthest(at: frame.scope.height)
    for (elevation, color) in limits + others {
      guard let section = layers.first?.section else { break }
      let line = frame.lineInScope(section.ray(elevationAngle: elevation, upTo: far))
      guard line.count > 1, let end = line.last else { continue }
      // Degrees that stand too close to others would say nothing.
      let isClear = rays.allSatisfy { ray in
        guard let other = ray.line.last else { return true }
        return (end - other).length > style.type.contour * (color == nil ? 2.6 : 1.3)
      }
      if isClear { rays.append(Ray(elevation: elevation, line: line, color: color)) }
    }
    self.rays = rays
  }

  func group() -> Element {
    .group(
      Group(
        kind: "rays", name: "Rays",
        elements: rays.map { ray in
          .group(
            Group(
              kind: "ray",
              data: [
                .init(
                  "elevation-deg", Figures.plain((ray.elevation.degrees * 1e6).rounded() / 1e6))
              ],
              elements: [
                .shape(
                  Shape(
                    Path(polyline: ray.line),
                    stroke: Stroke(style.quietText.withAlpha(0.45), width: 0.35)))
              ]))
        }))
  }

  func labels(_ typesetter: Typesetter) throws -> [Label] {
    try rays.compactMap { ray in
      guard let end = ray.line.last, let before = ray.line.dropLast().last else { return nil }
      let textStyle = TextStyle(
        size: style.type.contour, weight: ray.color == nil ? .regular : .semibold,
        hasTabularFigures: true, color: ray.color ?? style.quietText)
      let way = end - before
      let outwards = way * (1 / max(way.length, 1e-9))
      return try CentredLabel(
        kind: "ray-label", text: words.degrees(ray.elevation), style: textStyle,
        places: [0.95, 1.25, 1.7].map { end + outwards * (style.type.contour * $0) }
      ).label(typesetter)
    }
  }

  /// The order in which they get a place.
  private static let degrees: [Double] = [0, 90, 10, 30, 5, 20, 60, 45, 2]
}

extension SectionFrame {
  /// A line from inside the scope up to where it first leaves it.
  func lineInScope(_ line: [VerticalSection.Place]) -> [Point] {
    let inside = line.prefix(while: scope.contains)
    guard let last = inside.last, inside.count < line.count else { return inside.map(point) }
    let next = line[inside.count]
    // Where the step over the edge meets it.
    let shares = [
      (scope.height - last.height) / (next.height - last.height),
      (scope.groundRange - last.groundRange) / (next.groundRange - last.groundRange),
    ].filter { $0 >= 0 && $0 <= 1 }
    let share = shares.min() ?? 0
    return inside.map(point) + [point(last) + (point(next) - point(last)) * share]
  }
}
