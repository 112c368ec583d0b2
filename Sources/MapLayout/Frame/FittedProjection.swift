import Geodesy
import Graphics

/// A projection, ready for use, and what of its plane a map must show.
struct FittedProjection {
  let projection: Projection
  /// Around all targets, in metres of the plane.
  let rect: PlaneRect

  init(_ chosen: ChosenProjection, showing targets: FrameTargets) throws(LayoutError) {
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
    // The edge of the world is a line that must not touch the frame.
    self.rect = targets.positions.isEmpty ? rect.expanded(by: rect.width * 0.01) : rect
  }

  /// Width over height.
  var aspect: Double { rect.width / rect.height }

  /// A view that shows all targets as large as the frame allows, for a picture that fine.
  func view(in frame: Rect, dotsPerInch: Double) -> MapView {
    let scale = min(frame.size.width / rect.width, frame.size.height / rect.height)
    return MapView(
      projection: projection, center: rect.center, frame: frame, scale: scale,
      dotsPerInch: dotsPerInch)
  }
}
