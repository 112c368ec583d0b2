import Graphics

/// A drawing as text, a line for each thing, so that two can be compared by reading.
///
/// Paths are told by what a reader would notice: how many points they have, where they lie and how
/// long they are, to a tenth of a point.
struct DrawingPrinter {
  private(set) var lines: [String] = []

  init(_ drawing: Drawing) {
    lines.append(
      "page \(figure(drawing.size.width)) × \(figure(drawing.size.height)), \(drawing.record.language)"
        + (drawing.background.map { ", on \(word(for: $0))" } ?? ""))
    lines.append("title: \(drawing.record.title)")
    lines.append("summary: \(drawing.record.summary)")
    print(drawing.elements, depth: 0)
  }

  private mutating func print(_ elements: [Element], depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    for element in elements {
      switch element {
      case .shape(let shape): lines.append(indent + words(for: shape))
      case .text(let run): lines.append(indent + words(for: run))
      case .group(let group):
        lines.append(indent + words(for: group))
        print(group.elements, depth: depth + 1)
      }
    }
  }

  private func words(for group: Group) -> String {
    ([group.kind, group.id.map { "#\($0)" }, group.name.map { "“\($0)”" }]
      + group.data.map { "\($0.name)=\($0.value)" }
      + [group.clip.map { "within \(words(for: $0))" }])
      .compactMap { $0 }.joined(separator: " ")
  }

  private func words(for shape: Shape) -> String {
    let fill =
      switch shape.fill {
      case .solid(let color): " filled \(word(for: color))"
      case .hatch(let stroke, let spacing, let degrees):
        " hatched \(words(for: stroke)) every \(figure(spacing)) at \(figure(degrees))°"
      case nil: ""
      }
    let stroke = shape.stroke.map { " drawn \(words(for: $0))" } ?? ""
    return "path \(words(for: shape.path))\(fill)\(stroke)"
  }

  private func words(for run: TextRun) -> String {
    var parts = [
      "text “\(run.string)”", "at \(figure(run.position.x)),\(figure(run.position.y))",
      run.anchor.rawValue, figure(run.style.size), "\(run.style.weight)",
    ]
    if run.style.isItalic { parts.append("italic") }
    if run.style.letterSpacing != 0 { parts.append("spaced \(figure(run.style.letterSpacing))") }
    if let letters = run.curve?.letters, let last = letters.last {
      parts.append(
        "curved to \(figure(last.position.x)),\(figure(last.position.y))"
          + " turned \(figure(letters[0].rotation))° to \(figure(last.rotation))°")
    }
    if run.rotation != 0 { parts.append("turned \(figure(run.rotation))°") }
    parts.append(word(for: run.style.color))
    if run.style.halo != nil { parts.append("haloed") }
    return parts.joined(separator: " ")
  }

  private func words(for path: Path) -> String {
    var (points, length, last) = (0, 0.0, Point?.none)
    for segment in path.segments {
      switch segment {
      case .move(let point):
        points += 1
        last = point
      case .line(let point), .curve(_, _, let point):
        points += 1
        if let last { length += (point - last).length }
        last = point
      case .close: break
      }
    }
    guard let box = path.controlBox else { return "empty" }
    return "\(points) points in \(figure(box.minX)),\(figure(box.minY))"
      + " to \(figure(box.maxX)),\(figure(box.maxY)), \(figure(length.rounded())) long"
  }

  private func words(for stroke: Stroke) -> String {
    let dash =
      stroke.dash.isEmpty ? "" : " dashed \(stroke.dash.map(figure).joined(separator: "-"))"
    return "\(word(for: stroke.color)) \(figure(stroke.width, places: 2)) wide\(dash)"
  }

  private func word(for color: Color) -> String {
    color.alpha == 1 ? color.hexString : "\(color.hexString)/\(figure(color.alpha, places: 3))"
  }

  private func figure(_ number: Double) -> String { figure(number, places: 1) }

  private func figure(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (number * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
