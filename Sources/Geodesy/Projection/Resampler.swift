/// Projects lines so that no edge passes further beside its true place than a tolerance.
///
/// The middle of an edge on the sphere is projected, too; where it falls off the straight line
/// between the ends, the edge is halved and both halves are looked at again. Edges of more than 6°
/// are halved in any case: they may bend to both sides and still have their middle in place.
struct Resampler {
  let projection: Projection
  /// In metres of the plane.
  let tolerance: Double

  /// The line on the plane; places that the projection does not have are left out.
  func project(_ line: [SphericalPosition], closed: Bool) -> [PlanePoint] {
    guard let first = line.first else { return [] }
    var points: [PlanePoint] = []
    points.reserveCapacity(line.count + 1)
    var previous = (position: first, point: projection.project(first))
    if let point = previous.point { points.append(point) }
    for index in 1..<(closed ? line.count + 1 : line.count) {
      let position = line[index == line.count ? 0 : index]
      let next = (position: position, point: projection.project(position))
      if let a = previous.point, let b = next.point {
        halve(from: (previous.position, a), to: (position, b), depth: 0, into: &points)
      }
      if index < line.count, let point = next.point { points.append(point) }
      previous = next
    }
    return points
  }

  /// Adds the points that an edge needs between its ends.
  private func halve(
    from start: (position: SphericalPosition, point: PlanePoint),
    to end: (position: SphericalPosition, point: PlanePoint), depth: Int,
    into points: inout [PlanePoint]
  ) {
    let (dx, dy) = (end.point.x - start.point.x, end.point.y - start.point.y)
    let length = (dx * dx + dy * dy).squareRoot()
    // An arc of angle α and length s bows by about s α / 8. The sum of the differences is no less
    // than the angle; where the plane is stretched, its length tells more. A factor of 4 covers
    // what bends faster than it turns.
    let arc =
      abs(end.position.latitude - start.position.latitude)
      + abs(end.position.longitude - start.position.longitude)
    let angle = max(arc, length / 6_371_000)
    guard depth < Self.maximumDepth, length * angle > 2 * tolerance else { return }
    let position = start.position.midpoint(to: end.position)
    guard let point = projection.project(position) else { return }
    let across = abs(dx * (point.y - start.point.y) - dy * (point.x - start.point.x)) / length
    let along = (dx * (point.x - start.point.x) + dy * (point.y - start.point.y)) / length
    // A middle far from half way also tells of a bend that both halves hide.
    guard across > tolerance || abs(along - length / 2) > length / 5 || arc > Self.longestArc
    else { return }
    let middle = (position: position, point: point)
    halve(from: start, to: middle, depth: depth + 1, into: &points)
    points.append(point)
    halve(from: middle, to: end, depth: depth + 1, into: &points)
  }

  private static let maximumDepth = 14
  /// In radians.
  private static let longestArc = 6 * Double.pi / 180
}
