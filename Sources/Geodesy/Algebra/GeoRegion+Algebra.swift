extension GeoRegion {
  /// All that at least one of several regions holds.
  ///
  /// Worked out by GEOS on one equal-area plane, see `AlgebraPlane`: right over poles, across the
  /// antimeridian and for the whole Earth. Vertices of the input come back as they are; places
  /// where edges cross lie within 10 m of both geodesics, closer for small shapes; farther where
  /// shapes cover so much of the Earth that the plane is stretched. The cost grows as n log n.
  /// - Parameter regions: Any number; each one's polygons may overlap.
  /// - Returns: Polygons that do not overlap, or the whole Earth.
  /// - Throws: `GeodesyError`, for a vertex that is not on the Earth, or in GEOS's words.
  public static func union(of regions: [GeoRegion]) throws(GeodesyError) -> GeoRegion {
    if regions.contains(where: \.isWholeEarth) { return .wholeEarth }
    let plane = try AlgebraPlane(for: regions)
    let context = try GEOSContext()
    var polygons: [PlanePolygon] = []
    for region in regions { polygons += try plane.polygons(of: region) }
    var joined: [PlanePolygon] = []
    for cluster in PlaneClusters(polygons).clusters {
      joined += try context.shape(of: cluster).joined().polygons()
    }
    return plane.region(of: joined)
  }

  /// All that every one of several regions holds; the whole Earth for no region. See `union(of:)`.
  ///
  /// - Parameter regions: Any number.
  /// - Returns: What is common to all; nowhere if nothing is.
  /// - Throws: `GeodesyError`, as `union(of:)` does.
  public static func intersection(of regions: [GeoRegion]) throws(GeodesyError) -> GeoRegion {
    let limited = regions.filter { !$0.isWholeEarth }
    if limited.isEmpty { return .wholeEarth }
    let plane = try AlgebraPlane(for: limited)
    let context = try GEOSContext()
    var common: GEOSShape?
    for region in limited {
      let shape = try plane.shape(of: region, in: context)
      common = try common?.intersection(shape) ?? shape
      if common?.isEmpty == true { return .nowhere }
    }
    return plane.region(of: try common?.polygons() ?? [])
  }

  /// All that this region or another holds. See `union(of:)`.
  public func union(_ other: GeoRegion) throws(GeodesyError) -> GeoRegion {
    try GeoRegion.union(of: [self, other])
  }

  /// All that this region and another hold. See `union(of:)`.
  public func intersection(_ other: GeoRegion) throws(GeodesyError) -> GeoRegion {
    try GeoRegion.intersection(of: [self, other])
  }

  /// All that this region holds and another does not. See `union(of:)`.
  public func subtracting(_ other: GeoRegion) throws(GeodesyError) -> GeoRegion {
    if other.isWholeEarth || isEmpty { return .nowhere }
    let plane = try AlgebraPlane(for: [self, other])
    let context = try GEOSContext()
    let rest = try plane.shape(of: self, in: context)
      .subtracting(plane.shape(of: other, in: context))
    return plane.region(of: try rest.polygons())
  }
}

extension AlgebraPlane {
  /// A region as one valid shape.
  func shape(of region: GeoRegion, in context: GEOSContext) throws(GeodesyError) -> GEOSShape {
    try context.shape(of: polygons(of: region)).joined()
  }
}
