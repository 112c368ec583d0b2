extension GeoPolygon {
  /// A place where the polygon's edges cross or touch each other; nil where they never do.
  ///
  /// Accuracy is that of `GeoRegion.union(of:)`.
  /// - Returns: One of these places.
  /// - Throws: `GeodesyError`, for a vertex that is not on the Earth, or in GEOS's words.
  public func selfCrossing() throws(GeodesyError) -> GeoCoordinate? {
    let region = GeoRegion([self])
    let plane = try AlgebraPlane(for: [region])
    let context = try GEOSContext()
    for polygon in try plane.polygons(of: region) {
      if let place = try context.invalidPlace(of: polygon) { return plane.position(of: place) }
    }
    return nil
  }
}
