private import CPNG
public import Graphics

/// A decoded PNG file.
public struct PNGPicture: Sendable {
  public let width: Int
  public let height: Int
  /// Red, green, blue and alpha of all pixels, colours not multiplied by alpha.
  public let bytes: [UInt8]

  /// What a picture lacks.
  public struct Fault: Error { public var message: String }

  public init(_ file: [UInt8]) throws {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    guard png_image_begin_read_from_memory(&image, file, file.count) != 0 else {
      throw Fault(message: "not a PNG file")
    }
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    width = Int(image.width)
    height = Int(image.height)
    var bytes = [UInt8](repeating: 0, count: 4 * width * height)
    guard png_image_finish_read(&image, nil, &bytes, 0, nil) != 0 else {
      throw Fault(message: "a broken PNG file")
    }
    self.bytes = bytes
  }

  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(bytes.count == 4 * width * height)
    (self.width, self.height, self.bytes) = (width, height, bytes)
  }

  /// The picture as a PNG file.
  public func file() throws -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (png_uint_32(width), png_uint_32(height))
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    var size = png_alloc_size_t(2 * bytes.count + 65_536)
    var file = [UInt8](repeating: 0, count: size)
    guard png_image_write_to_memory(&image, &file, &size, 0, bytes, 0, nil) != 0 else {
      throw Fault(message: "a picture that cannot be written")
    }
    return Array(file.prefix(size))
  }

  /// Red, green, blue and alpha.
  public subscript(x: Int, y: Int) -> [UInt8] {
    Array(bytes[4 * (y * width + x)..<4 * (y * width + x) + 4])
  }

  /// The box of pixels darker than `limit`, in pixels.
  public func darkBox(below limit: UInt8 = 128) throws -> Rect {
    var box: Rect?
    for y in 0..<height {
      for x in 0..<width where bytes[4 * (y * width + x)] < limit {
        let pixel = Rect(x: Double(x), y: Double(y), width: 1, height: 1)
        box = box?.union(pixel) ?? pixel
      }
    }
    guard let box else { throw Fault(message: "nothing dark") }
    return box
  }
}
