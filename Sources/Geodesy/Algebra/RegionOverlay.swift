/// Several regions laid over each other: the faces between all their edges, each with the regions
/// that hold it.
///
/// n regions that all overlap have up to about n² faces, however many ways there are to choose
/// among them.
public struct RegionOverlay: Sendable {
  /// A piece of the Earth that lies wholly inside or wholly outside of every region.
  public struct Face: Hashable, Sendable {
    /// The regions that hold it, by their places in the list; never none.
    public let regions: RegionSet
    /// Where it is; without rings, the whole Earth.
    public let polygon: GeoPolygon
    /// Its size on the WGS84 ellipsoid.
    public let area: Area

    /// The face as a region.
    public var region: GeoRegion { polygon.rings.isEmpty ? .wholeEarth : GeoRegion([polygon]) }
  }

  /// All faces that at least one region holds.
  public let faces: [Face]

  /// Lays regions over each other.
  ///
  /// The plane is that of `GeoRegion.union(of:)`; places where edges cross lie within 1 m of both
  /// geodesics, so that the faces of a region add up to it within 1e-6. Faces narrower than 1 cm may be given
  /// to a neighbour's regions.
  /// - Parameter regions: Any number; each one's polygons may overlap.
  /// - Throws: `GeodesyError`, for a vertex that is not on the Earth, or in GEOS's words.
  public init(of regions: [GeoRegion]) throws(GeodesyError) {
    // Where an edge is crossed many times all of it becomes a chord, not just its ends.
    let plane = try AlgebraPlane(for: regions, precision: 2e-7)
    let context = try GEOSContext()
    var shapes: [[PlanePolygon]] = []
    for region in regions {
      shapes.append(try plane.shape(of: region, in: context).polygons())
    }
    let rings = shapes.flatMap { $0.flatMap { [$0.shell] + $0.holes } }
    guard !rings.isEmpty else {
      faces = []
      return
    }
    let pieces = try context.lines(of: rings).joined().faces().polygons()
    let labels = FaceLabels(pieces, index: SegmentIndex(shapes))
    faces = zip(pieces, labels.regions).compactMap { piece, regions in
      guard !regions.isEmpty, let found = plane.piece(piece) else { return nil }
      return Face(regions: regions, polygon: found.polygon, area: found.area)
    }
  }
}
