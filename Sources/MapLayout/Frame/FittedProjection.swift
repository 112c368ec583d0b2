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

  /// The scale at which all targets are as large as a frame allows, in points to the metre.
  func scale(in frame: Rect) -> Double {
    min(frame.size.width / rect.width, frame.size.height / rect.height)
  }

  /// A view with the targets in its middle, for a picture that fine.
  func view(in frame: Rect, scale: Double, dotsPerInch: Double) -> MapView {
    MapView(
      projection: projection, center: rect.center, frame: frame, scale: scale,
      dotsPerInch: dotsPerInch)
  }
}
