import CPNG
import Graphics

/// A decoded PNG file.
struct PNGPicture {
  let width: Int
  let height: Int
  /// Red, green, blue and alpha of all pixels, colours not multiplied by alpha.
  private let bytes: [UInt8]

  /// What a picture lacks.
  struct Fault: Error { var message: String }

  init(_ file: [UInt8]) throws {
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

  /// Red, green, blue and alpha.
  subscript(x: Int, y: Int) -> [UInt8] {
    Array(bytes[4 * (y * width + x)..<4 * (y * width + x) + 4])
  }

  /// The box of pixels darker than `limit`, in pixels.
  func darkBox(below limit: UInt8 = 128) throws -> Rect {
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
