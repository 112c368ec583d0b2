private import CCairo

/// A picture in memory that cairo draws to.
struct ImageSurface: ~Copyable {
  /// The largest width and height that cairo can draw, in pixels.
  static let sideLimit = 32_767
  /// The most pixels of a picture: 1 GiB of memory, four bytes each.
  static let areaLimit = 1 << 28

  let width: Int
  let height: Int
  let isOpaque: Bool
  private let surface: OpaquePointer?
  /// The `cairo_t` to draw with.
  let context: OpaquePointer?

  /// Makes a picture; an opaque one is all covered by what is drawn first and keeps no alpha.
  init(width: Int, height: Int, isOpaque: Bool) {
    self.width = width
    self.height = height
    self.isOpaque = isOpaque
    let format = isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32
    // Never NULL: a failure is told by the status, which `finish` reads.
    surface = cairo_image_surface_create(format, Int32(clamping: width), Int32(clamping: height))
    context = cairo_create(surface)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Refuses pictures that cairo cannot draw or the memory may not hold.
  static func checkSize(width: Int, height: Int) throws(RenderingError) {
    guard width <= sideLimit, height <= sideLimit else {
      throw .pictureTooLarge(
        width: width, height: height, limit: "at most \(sideLimit) pixels on a side")
    }
    guard width * height <= areaLimit else {
      throw .pictureTooLarge(
        width: width, height: height, limit: "at most \(areaLimit) pixels in all")
    }
  }

  /// Throws if the surface could not be made or a call since then failed.
  func checkStatus(doing action: @autoclosure () -> String) throws(RenderingError) {
    try check(cairo_status(context).rawValue, doing: action())
    try check(cairo_surface_status(surface).rawValue, doing: action())
  }

  /// Ends drawing and hands the pixels to `body`: the bytes of all rows and their stride.
  ///
  /// A pixel is four bytes, in the order of the machine: alpha (or nothing), red, green, blue;
  /// colours are multiplied by alpha.
  consuming func finish<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, _ stride: Int) throws(RenderingError) -> Result
  ) throws(RenderingError) -> Result {
    cairo_surface_flush(surface)
    try checkStatus(doing: "drawing a picture of \(width) × \(height) pixels")
    let stride = Int(cairo_image_surface_get_stride(surface))
    guard let data = cairo_image_surface_get_data(surface) else {
      throw .cairo(message: "the picture has no pixels", doing: "reading a finished picture")
    }
    return try body(UnsafeBufferPointer(start: data, count: stride * height), stride)
  }
}
