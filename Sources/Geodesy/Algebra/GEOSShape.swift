private import CGEOS

/// A geometry that GEOS holds, freed with its last owner.
final class GEOSShape {
  /// What GEOS's functions are called with.
  let pointer: OpaquePointer
  /// Kept alive as long as the geometry.
  let context: GEOSContext

  init(_ pointer: OpaquePointer, in context: GEOSContext) {
    self.pointer = pointer
    self.context = context
  }

  deinit { GEOSGeom_destroy_r(context.handle, pointer) }

  /// Whether there is nothing in it.
  var isEmpty: Bool { GEOSisEmpty_r(context.handle, pointer) == 1 }

  /// All that any of its polygons holds, in one pass over all of them.
  func joined() throws(GeodesyError) -> GEOSShape {
    try context.shape(GEOSUnaryUnion_r(context.handle, pointer), "joining shapes")
  }

  /// What both hold.
  func intersection(_ other: GEOSShape) throws(GeodesyError) -> GEOSShape {
    try context.shape(
      GEOSIntersection_r(context.handle, pointer, other.pointer), "intersecting shapes")
  }

  /// What this one holds and the other does not.
  func subtracting(_ other: GEOSShape) throws(GeodesyError) -> GEOSShape {
    try context.shape(
      GEOSDifference_r(context.handle, pointer, other.pointer), "subtracting shapes")
  }

  /// The faces between the lines, which meet at their ends alone.
  func faces() throws(GeodesyError) -> GEOSShape {
    var lines: OpaquePointer? = pointer
    return try context.shape(
      GEOSPolygonize_r(context.handle, &lines, 1), "finding the faces between lines")
  }

  /// Its polygons; points and lines, where shapes only touch, are left out.
  func polygons() throws(GeodesyError) -> [PlanePolygon] {
    var polygons: [PlanePolygon] = []
    try Self.collect(pointer, in: context, into: &polygons)
    return polygons
  }

  private static func collect(
    _ geometry: OpaquePointer, in context: GEOSContext, into polygons: inout [PlanePolygon]
  ) throws(GeodesyError) {
    let handle = context.handle
    switch UInt32(bitPattern: GEOSGeomTypeId_r(handle, geometry)) {
    case GEOS_POLYGON.rawValue:
      guard GEOSisEmpty_r(handle, geometry) == 0 else { return }
      let shell = try ring(GEOSGetExteriorRing_r(handle, geometry), in: context)
      var polygon = PlanePolygon(shell: shell.running(counterClockwise: true))
      for index in 0..<max(0, GEOSGetNumInteriorRings_r(handle, geometry)) {
        let hole = try ring(GEOSGetInteriorRingN_r(handle, geometry, index), in: context)
        polygon.holes.append(hole.running(counterClockwise: false))
      }
      polygons.append(polygon)
    case GEOS_MULTIPOLYGON.rawValue, GEOS_GEOMETRYCOLLECTION.rawValue:
      for index in 0..<max(0, GEOSGetNumGeometries_r(handle, geometry)) {
        guard let part = GEOSGetGeometryN_r(handle, geometry, index) else {
          throw context.failure(during: "reading a part of a shape")
        }
        try collect(part, in: context, into: &polygons)
      }
    default: break
    }
  }

  /// A ring without its repeated last position.
  private static func ring(
    _ geometry: OpaquePointer?, in context: GEOSContext
  ) throws(GeodesyError) -> PlaneRing {
    let handle = context.handle
    var count: UInt32 = 0
    guard let geometry, let sequence = GEOSGeom_getCoordSeq_r(handle, geometry),
      GEOSCoordSeq_getSize_r(handle, sequence, &count) == 1
    else { throw context.failure(during: "reading a ring") }
    var isCopied = false
    var points = PlaneRing(unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      guard count > 0, let base = buffer.baseAddress else { return }
      isCopied = base.withMemoryRebound(to: Double.self, capacity: 2 * Int(count)) {
        GEOSCoordSeq_copyToBuffer_r(handle, sequence, $0, 0, 0) == 1
      }
      initialized = isCopied ? Int(count) : 0
    }
    guard isCopied else { throw context.failure(during: "reading a ring") }
    points.removeLast()
    return points
  }
}
