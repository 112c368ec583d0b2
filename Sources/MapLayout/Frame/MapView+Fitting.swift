import Geodesy
import Graphics

extension MapView {
  /// A view that shows all targets as large as the frame allows.
  init(
    _ chosen: ChosenProjection, showing targets: FrameTargets, in frame: Rect
  ) throws(LayoutError) {
    let (projection, rect) = try Self.fitted(chosen, targets)
    let scale = min(frame.size.width / rect.width, frame.size.height / rect.height)
    self.init(projection: projection, center: rect.center, frame: frame, scale: scale)
  }

  /// Width over height of what the targets fill on the plane.
  static func aspect(
    of chosen: ChosenProjection, showing targets: FrameTargets
  ) throws(LayoutError) -> Double {
    let rect = try fitted(chosen, targets).rect
    return rect.width / rect.height
  }

  private static func fitted(
    _ chosen: ChosenProjection, _ targets: FrameTargets
  ) throws(LayoutError) -> (projection: Projection, rect: PlaneRect) {
    let projection: Projection
    do {
      projection = try Projection(chosen.definition)
    } catch {
      throw .projection(error)
    }
    let points =
      targets.positions.isEmpty
      ? projection.worldOutline : targets.positions.compactMap(projection.project)
    guard let rect = PlaneRect(around: points), rect.width > 0, rect.height > 0 else {
      throw .nothingInSight(projection: chosen.definition.method.title)
    }
    return (projection, rect)
  }
}
