private import CGEOS

/// The state of the library GEOS for one operation: never shared between tasks.
///
/// Only the reentrant functions of GEOS are used, each with a context of its own.
final class GEOSContext {
  /// What GEOS's functions are called with.
  let handle: OpaquePointer
  private let messages = GEOSMessages()

  /// - Throws: `GeodesyError.algebraFailed` where there is no memory.
  init() throws(GeodesyError) {
    guard let handle = GEOS_init_r() else {
      throw .algebraFailed(operation: "starting GEOS", reason: "out of memory")
    }
    self.handle = handle
    // The context lives as long as the messages: both end with this object.
    GEOSContext_setErrorMessageHandler_r(
      handle,
      { message, messages in
        guard let message, let messages else { return }
        Unmanaged<GEOSMessages>.fromOpaque(messages).takeUnretainedValue().last =
          String(cString: message)
      }, Unmanaged.passUnretained(messages).toOpaque())
  }

  deinit { GEOS_finish_r(handle) }

  /// Takes a geometry that GEOS has made.
  ///
  /// - Parameters:
  ///   - pointer: What GEOS returned; nil where it failed.
  ///   - operation: What we were doing: `joining polygons`.
  /// - Returns: The geometry, which now has an owner.
  /// - Throws: `GeodesyError.algebraFailed` with GEOS's own words.
  func shape(_ pointer: OpaquePointer?, _ operation: String) throws(GeodesyError) -> GEOSShape {
    guard let pointer else { throw failure(during: operation) }
    return GEOSShape(pointer, in: self)
  }

  /// What GEOS said last, as an error.
  func failure(during operation: String) -> GeodesyError {
    .algebraFailed(operation: operation, reason: messages.last ?? "GEOS gives no reason")
  }
}

/// Holds what GEOS said last.
private final class GEOSMessages {
  var last: String?
}
