private import CGEOS

extension GEOSContext {
  /// One shape of polygons, which may overlap: `GEOSShape.joined()` makes it one area.
  ///
  /// A polygon whose rings cross themselves is repaired: what any turn of its shell holds, less
  /// its holes.
  func shape(of polygons: [PlanePolygon]) throws(GeodesyError) -> GEOSShape {
    var parts: [OpaquePointer?] = []
    parts.reserveCapacity(polygons.count)
    do throws(GeodesyError) {
      for polygon in polygons { parts.append(try validGeometry(of: polygon)) }
    } catch {
      destroy(parts)
      throw error
    }
    return try collection(of: parts, GEOS_GEOMETRYCOLLECTION)
  }

  /// One shape of rings as lines.
  func lines(of rings: [PlaneRing]) throws(GeodesyError) -> GEOSShape {
    var parts: [OpaquePointer?] = []
    parts.reserveCapacity(rings.count)
    for ring in rings {
      guard let sequence = sequence(of: ring),
        let line = GEOSGeom_createLineString_r(handle, sequence)
      else {
        destroy(parts)
        throw failure(during: "making a line")
      }
      parts.append(line)
    }
    return try collection(of: parts, GEOS_MULTILINESTRING)
  }

  /// Takes the parts, also where it fails.
  private func collection(
    of parts: [OpaquePointer?], _ type: GEOSGeomTypes
  ) throws(GeodesyError) -> GEOSShape {
    var parts = parts
    return try shape(
      GEOSGeom_createCollection_r(
        handle, Int32(bitPattern: type.rawValue), &parts, UInt32(parts.count)),
      "gathering shapes")
  }

  private func validGeometry(of polygon: PlanePolygon) throws(GeodesyError) -> OpaquePointer {
    let geometry = try geometry(of: polygon)
    switch GEOSisValid_r(handle, geometry) {
    case 1: return geometry
    case 0:
      defer { GEOSGeom_destroy_r(handle, geometry) }
      guard let parameters = GEOSMakeValidParams_create_r(handle) else {
        throw failure(during: "repairing a polygon")
      }
      defer { GEOSMakeValidParams_destroy_r(handle, parameters) }
      GEOSMakeValidParams_setMethod_r(handle, parameters, GEOS_MAKE_VALID_STRUCTURE)
      guard let repaired = GEOSMakeValidWithParams_r(handle, geometry, parameters) else {
        throw failure(during: "repairing a polygon")
      }
      return repaired
    default:
      GEOSGeom_destroy_r(handle, geometry)
      throw failure(during: "checking a polygon")
    }
  }

  /// Where the edges of a polygon cross or touch; nil where they never do.
  func invalidPlace(of polygon: PlanePolygon) throws(GeodesyError) -> PlanePoint? {
    let shape = try shape(geometry(of: polygon), "making a polygon")
    var place: OpaquePointer?
    let isValid = GEOSisValidDetail_r(handle, shape.pointer, 0, nil, &place)
    guard isValid != 2 else { throw failure(during: "checking a polygon") }
    guard let place else { return nil }
    defer { GEOSGeom_destroy_r(handle, place) }
    var point = PlanePoint(x: 0, y: 0)
    guard GEOSGeomGetX_r(handle, place, &point.x) == 1,
      GEOSGeomGetY_r(handle, place, &point.y) == 1
    else { throw failure(during: "checking a polygon") }
    return point
  }

  private func geometry(of polygon: PlanePolygon) throws(GeodesyError) -> OpaquePointer {
    guard let shell = linearRing(of: polygon.shell) else { throw failure(during: "making a ring") }
    var holes: [OpaquePointer?] = []
    for ring in polygon.holes {
      guard let hole = linearRing(of: ring) else {
        destroy(holes + [shell])
        throw failure(during: "making a ring")
      }
      holes.append(hole)
    }
    // The polygon takes its rings, also where it fails.
    guard
      let geometry = GEOSGeom_createPolygon_r(handle, shell, &holes, UInt32(polygon.holes.count))
    else { throw failure(during: "making a polygon") }
    return geometry
  }

  private func linearRing(of ring: PlaneRing) -> OpaquePointer? {
    sequence(of: ring).flatMap { GEOSGeom_createLinearRing_r(handle, $0) }
  }

  /// The positions of a ring, closed by its first one.
  private func sequence(of ring: PlaneRing) -> OpaquePointer? {
    (ring + ring.prefix(1)).withUnsafeBytes { bytes in
      let numbers = bytes.bindMemory(to: Double.self)
      return GEOSCoordSeq_copyFromBuffer_r(
        handle, numbers.baseAddress, UInt32(numbers.count / 2), 0, 0)
    }
  }

  private func destroy(_ parts: [OpaquePointer?]) {
    for part in parts.compactMap({ $0 }) { GEOSGeom_destroy_r(handle, part) }
  }
}
