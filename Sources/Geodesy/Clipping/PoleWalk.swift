/// Lines that touch a pole, drawn out on the plane of longitude and latitude, where a pole is not a
/// point but a whole border.
///
/// A line comes to the border on one meridian and leaves it on another. In between it walks along
/// the border, with what is on its left on the Earth on its left on the plane: west along the
/// north pole, east along the south pole.
struct PoleWalk {
  private let isClosed: Bool

  init(isClosed: Bool) { self.isClosed = isClosed }

  func drawnOut(_ line: [SphericalPosition]) -> [SphericalPosition] {
    let line = withPassages(line)
    return line.indices.flatMap { index -> [SphericalPosition] in
      let position = line[index]
      guard position.isPole else { return [position] }
      let before = neighbour(of: index, in: line, step: -1)
      let after = neighbour(of: index, in: line, step: 1)
      guard let from = before ?? after, let to = after ?? before else { return [position] }
      return border(from: from.longitude, to: to.longitude, latitude: position.latitude)
    }
  }

  /// The line with a position on each pole that an edge passes over, and one only where several
  /// in a row are the same pole.
  private func withPassages(_ line: [SphericalPosition]) -> [SphericalPosition] {
    var found: [SphericalPosition] = []
    for (index, position) in line.enumerated() {
      if !(position.isPole && found.last?.isPole == true) { found.append(position) }
      guard isClosed || index + 1 < line.count else { break }
      let next = line[index + 1 == line.count ? 0 : index + 1]
      let turn = abs(next.longitude - position.longitude)
      if !position.isPole, !next.isPole, abs(turn - .pi) < Self.narrow {
        let isNorth = position.latitude + next.latitude > 0
        found.append(
          SphericalPosition(longitude: position.longitude, latitude: isNorth ? .pi / 2 : -.pi / 2))
      }
    }
    if isClosed, found.count > 1, found[0].isPole, found[found.count - 1].isPole {
      found.removeLast()
    }
    return found
  }

  private func neighbour(
    of index: Int, in line: [SphericalPosition], step: Int
  ) -> SphericalPosition? {
    let other = index + step
    if line.indices.contains(other) { return line[other] }
    return isClosed ? line[(other + line.count) % line.count] : nil
  }

  private func border(
    from start: Double, to end: Double, latitude: Double
  ) -> [SphericalPosition] {
    let sign = latitude > 0 ? -1.0 : 1
    var turn = ((end - start) * sign).truncatingRemainder(dividingBy: 2 * .pi)
    if turn < 0 { turn += 2 * .pi }
    // There and back on one meridian.
    if turn < Self.narrow || turn > 2 * .pi - Self.narrow { turn = 0 }
    let steps = Int((turn / Self.longestStep).rounded(.up))
    let between = (0..<max(steps, 1)).map { step in
      let longitude = start + sign * turn * Double(step) / Double(max(steps, 1))
      return SphericalPosition(
        longitude: Angle.radians(longitude).normalizedLongitude.radians, latitude: latitude)
    }
    return between + [SphericalPosition(longitude: end, latitude: latitude)]
  }

  /// In radians: far below a millimetre on the ground.
  private static let narrow = 1e-10
  /// So short that no step is taken for one across the cut.
  private static let longestStep = Double.pi / 3
}

extension SphericalPosition {
  /// Whether it lies within a millimetre of a pole.
  fileprivate var isPole: Bool { abs(latitude) > .pi / 2 - 1e-10 }
}
