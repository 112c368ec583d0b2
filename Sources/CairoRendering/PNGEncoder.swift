private import CPNG

/// Encodes the pixels of an image surface as a PNG file.
struct PNGEncoder {
  /// Level 3 without filters: for maps as small as level 6 with filters, in a third of the time.
  var compressionLevel = 3
  var filters = Int(PNG_FILTER_NONE)
  var pixelsPerMetre: UInt32 = 0
  /// What the file says about itself; names of 1 to 79 letters of Latin-1.
  var texts: [(name: String, text: String)] = []

  /// The file of an image whose drawing is done.
  func encode(_ image: consuming ImageSurface) throws(RenderingError) -> [UInt8] {
    let width = image.width
    let height = image.height
    let isOpaque = image.isOpaque
    return try image.finish { (pixels, stride) throws(RenderingError) in
      if isOpaque {
        return try encode(
          pixels, width: width, height: height, stride: stride, hasAlpha: false)
      }
      return try unpremultiplied(pixels, width: width, height: height, stride: stride)
        .withUnsafeBufferPointer { (plain) throws(RenderingError) in
          try encode(plain, width: width, height: height, stride: 4 * width, hasAlpha: true)
        }
    }
  }

  private func encode(
    _ pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int, hasAlpha: Bool
  ) throws(RenderingError) -> [UInt8] {
    let sink = ByteSink()
    sink.reserve(width * height / 8)
    var state = briefmap_png_state()
    state.user = sink.opaque
    state.sink = { user, bytes, count in
      guard let sink = ByteSink.from(user) else { return 0 }
      sink.append(bytes, count: count)
      return 1
    }
    let failed = withCStrings(texts.filter { !$0.text.isEmpty }) { texts in
      let options = briefmap_png_options(
        width: Int32(width), height: Int32(height), stride: stride, has_alpha: hasAlpha ? 1 : 0,
        compression_level: Int32(compressionLevel), filters: Int32(filters),
        pixels_per_metre: pixelsPerMetre, texts: texts.baseAddress, text_count: Int32(texts.count))
      return withExtendedLifetime(sink) {
        briefmap_png_encode(pixels.baseAddress, options, &state) != 0
      }
    }
    guard !failed else {
      let message = withUnsafeBytes(of: state.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .png(message: message)
    }
    return sink.bytes
  }

  /// The texts as C has them, while a function runs.
  private func withCStrings<Result>(
    _ texts: [(name: String, text: String)],
    _ body: (UnsafeBufferPointer<briefmap_png_text>) -> Result
  ) -> Result {
    let bytes = texts.flatMap { Array($0.name.utf8CString) + Array($0.text.utf8CString) }
    return bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      func next(_ text: String) -> UnsafePointer<CChar>? {
        defer { offset += text.utf8CString.count }
        return buffer.baseAddress.map { $0 + offset }
      }
      let pairs = texts.map { briefmap_png_text(key: next($0.name), text: next($0.text)) }
      return pairs.withUnsafeBufferPointer(body)
    }
  }

  /// Rows of red, green, blue and alpha, colours no longer multiplied by alpha.
  private func unpremultiplied(
    _ pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4 * width * height) { plain, count in
      for row in 0..<height {
        for column in 0..<width {
          let pixel = UnsafeRawPointer(pixels.baseAddress.unsafelyUnwrapped)
            .load(fromByteOffset: row * stride + 4 * column, as: UInt32.self)
          let alpha = pixel >> 24
          func part(_ shift: UInt32) -> UInt8 {
            alpha == 0 ? 0 : UInt8(((pixel >> shift & 0xff) * 255 + alpha / 2) / alpha)
          }
          let index = 4 * (row * width + column)
          plain[index] = part(16)
          plain[index + 1] = part(8)
          plain[index + 2] = part(0)
          plain[index + 3] = UInt8(alpha)
        }
      }
      count = 4 * width * height
    }
  }
}
