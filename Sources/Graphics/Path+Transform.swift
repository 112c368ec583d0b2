extension Path {
  /// The path with every point, control points too, moved to where `transform` says.
  public func transformed(_ transform: (Point) -> Point) -> Path {
    var result = Path()
    result.reserveCapacity(segments.count)
    for segment in segments {
      switch segment {
      case .move(let point): result.move(to: transform(point))
      case .line(let point): result.line(to: transform(point))
      case .curve(let a, let b, let end):
        result.curve(to: transform(end), control1: transform(a), control2: transform(b))
      case .close: result.close()
      }
    }
    return result
  }
}
