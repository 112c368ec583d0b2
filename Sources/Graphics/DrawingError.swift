/// A value of a drawing that no file can hold.
public struct DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The groups around the value, outermost first, by id or kind.
  public var place: [String]
  /// What is wrong, and what would be right.
  public var fault: String

  package init(place: [String], fault: String) {
    self.place = place
    self.fault = fault
  }

  public var description: String {
    place.isEmpty ? fault : place.joined(separator: " / ") + ": " + fault
  }
}

extension Drawing {
  /// The farthest from the page's corner that a coordinate may lie, in points: some 350 m.
  public static let coordinateLimit = 1e6

  /// Checks that all numbers are finite and in their range, so that a renderer can rely on it.
  ///
  /// - Throws: The first value that is not.
  public func check() throws(DrawingError) {
    try DrawingChecker(place: []).check(self)
  }
}

/// Walks a drawing; knows where it is.
private struct DrawingChecker {
  var place: [String]

  func check(_ drawing: Drawing) throws(DrawingError) {
    try require(drawing.size.width, "the page's width", in: 1...Drawing.coordinateLimit)
    try require(drawing.size.height, "the page's height", in: 1...Drawing.coordinateLimit)
    if let background = drawing.background { try check(background) }
    for element in drawing.elements { try check(element) }
  }

  private func check(_ element: Element) throws(DrawingError) {
    switch element {
    case .shape(let shape):
      try check(shape.path)
      if let stroke = shape.stroke { try check(stroke) }
      switch shape.fill {
      case .solid(let color): try check(color)
      case .hatch(let stroke, let spacing, let degrees):
        try check(stroke)
        try require(spacing, "a hatch's spacing", in: 0.1...Drawing.coordinateLimit)
        try require(degrees, "a hatch's direction", in: -360...360)
      case nil: break
      }
    case .text(let run):
      try check(run.style.color)
      if let halo = run.style.halo { try check(halo) }
      try check(run.position)
      try require(run.style.size, "a size of type", in: 0.1...10_000)
      try require(run.style.letterSpacing, "a letter spacing", in: -1000...1000)
      try require(run.rotation, "a turn of text", in: -3600...3600)
      if let curve = run.curve { try check(curve) }
    case .group(let group):
      var inner = self
      inner.place.append(group.id ?? group.kind)
      if let clip = group.clip { try inner.check(clip) }
      for element in group.elements { try inner.check(element) }
    }
  }

  private func check(_ curve: TextCurve) throws(DrawingError) {
    for letter in curve.letters {
      try check(letter.position)
      try require(letter.rotation, "a turn of a letter", in: -3600...3600)
    }
  }

  private func check(_ path: Path) throws(DrawingError) {
    for segment in path.segments {
      switch segment {
      case .move(let p), .line(let p): try check(p)
      case .curve(let a, let b, let c):
        try check(a)
        try check(b)
        try check(c)
      case .close: break
      }
    }
  }

  private func check(_ point: Point) throws(DrawingError) {
    // Also false for a NaN.
    guard abs(point.x) <= Drawing.coordinateLimit, abs(point.y) <= Drawing.coordinateLimit else {
      throw DrawingError(
        place: place,
        fault: "the point (\(point.x), \(point.y)) is not within \(Drawing.coordinateLimit) points")
    }
  }

  private func check(_ stroke: Stroke) throws(DrawingError) {
    try check(stroke.color)
    try require(stroke.width, "a stroke's width", in: 0...10_000)
    for length in stroke.dash { try require(length, "a dash", in: 0...10_000) }
    if !stroke.dash.isEmpty && stroke.dash.reduce(0, +) < 0.01 {
      throw DrawingError(place: place, fault: "the dashes \(stroke.dash) have no length")
    }
  }

  private func check(_ color: Color) throws(DrawingError) {
    for part in [color.red, color.green, color.blue, color.alpha] {
      try require(part, "a part of a colour", in: 0...1)
    }
  }

  private func require(_ value: Double, _ name: String, in range: ClosedRange<Double>)
    throws(DrawingError)
  {
    guard range.contains(value) else {
      throw DrawingError(
        place: place,
        fault: "\(name) is \(value), outside \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
