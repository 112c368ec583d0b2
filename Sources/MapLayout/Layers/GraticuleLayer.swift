import Geodesy
import Graphics
import Typesetting

/// Meridians and parallels in round steps, with their degrees at the frame.
struct GraticuleLayer {
  let view: MapView
  let style: MapStyle
  let words: any PageWords

  /// Degrees between two parallels: the step that puts about five across the map.
  var step: Double {
    let bounds = view.projector.bounds
    let span = bounds.north.degrees - bounds.south.degrees
    return Self.steps.first { span / $0 <= 7 } ?? 30
  }

  func group() -> Element {
    var path = Path()
    for line in lines() { for piece in line.pieces { path.addPolyline(piece, closed: false) } }
    return .group(
      Group(
        kind: "layer", id: "layer-graticule", name: "Graticule",
        elements: [.shape(Shape(path, stroke: style.graticule))]))
  }

  /// Degrees written inside the frame where a line meets it: meridians below, parallels left; the
  /// other way round on a map that is turned so far that meridians lie.
  func labels(_ typesetter: Typesetter) throws -> [Label] {
    let textStyle = TextStyle(
      size: style.type.graticule, color: style.quietText,
      halo: style.halo(width: 2 / 3, of: style.sea))
    let turn = Turn(degrees: view.projector.projection.definition.rotation.degrees)
    let meridiansLie = abs(turn.sine) > abs(turn.cosine)
    return try lines().compactMap { line in
      let isBelow = line.isMeridian != meridiansLie
      let ends = line.pieces.flatMap { [$0.first, $0.last] }.compactMap { $0 }
      let frame = view.frame
      let meeting =
        isBelow
        ? ends.first { $0.y >= frame.maxY - 0.5 && frame.insetBy(dx: 20, dy: -50).contains($0) }
        : ends.first { $0.x <= frame.minX + 0.5 && frame.insetBy(dx: -50, dy: 20).contains($0) }
      guard let meeting else { return nil }
      let position =
        isBelow
        ? Point(x: meeting.x, y: frame.maxY - 4)
        : Point(x: frame.minX + 4, y: meeting.y + style.type.graticule * 0.35)
      let run = TextRun(
        line.text, style: textStyle, at: position, anchor: isBelow ? .middle : .start,
        language: words.language)
      let set = SetText(
        run, extents: try typesetter.measure(line.text, style: textStyle, language: words.language))
      return Label(
        text: line.text, kind: "graticule",
        candidates: [LabelCandidate(runs: [set.run], boxes: set.boxes, cost: 0)])
    }
  }

  private struct Line {
    let text: String
    let isMeridian: Bool
    let pieces: [[Point]]
  }

  private func lines() -> [Line] {
    let bounds = view.projector.bounds
    let step = step
    let width =
      bounds.crossesAntimeridian
      ? bounds.east.degrees - bounds.west.degrees + 360 : (bounds.east - bounds.west).degrees
    // Around a pole, where all meridians meet, fewer of them.
    let wide = Self.steps.first { $0 >= step && width / $0 <= 24 } ?? 30
    let west = (bounds.west.degrees / wide).rounded(.up)
    let east = ((bounds.west.degrees + width) / wide).rounded(.down)
    var lines: [Line] = []
    // Meridians stop short of the poles, where they would run into a blot.
    let ends = (
      south: max(bounds.south.degrees, -90 + step / 2),
      north: min(bounds.north.degrees, 90 - step / 2)
    )
    if west <= east {
      for index in Int(west)...Int(east) where Double(index) * wide < bounds.west.degrees + 360 {
        let longitude = Angle.degrees(Double(index) * wide).normalizedLongitude
        let line = stride(from: ends.south, through: ends.north + 0.999, by: 1).map {
          GeoCoordinate(latitude: .degrees(min($0, ends.north)), longitude: longitude)
        }
        lines.append(
          Line(
            text: words.longitude(longitude), isMeridian: true,
            pieces: view.pieces(of: line)))
      }
    }
    let south = (bounds.south.degrees / step).rounded(.up)
    let north = (bounds.north.degrees / step).rounded(.down)
    guard south <= north else { return lines }
    for index in Int(south)...Int(north) where abs(Double(index) * step) < 90 {
      let latitude = Double(index) * step
      let line = stride(from: 0, through: width + 0.999, by: 1).map {
        GeoCoordinate(
          latitude: .degrees(latitude),
          longitude: Angle.degrees(bounds.west.degrees + min($0, width)).normalizedLongitude)
      }
      lines.append(
        Line(
          text: words.latitude(.degrees(latitude)), isMeridian: false, pieces: view.pieces(of: line)
        ))
    }
    return lines
  }

  private static let steps: [Double] = [0.5, 1, 2, 5, 10, 15, 20, 30]
}
