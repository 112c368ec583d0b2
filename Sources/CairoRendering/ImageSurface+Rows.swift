extension ImageSurface {
  /// The rows of a finished picture as a PNG file has them: the byte of the filter that is none,
  /// then red, green, blue and, where the picture is not opaque, alpha of each pixel, colours no
  /// longer multiplied by alpha.
  consuming func rows() throws(RenderingError) -> [UInt8] {
    let (width, height, isOpaque) = (width, height, isOpaque)
    return try finish { (pixels, stride) throws(RenderingError) in
      let rowSize = 1 + (isOpaque ? 3 : 4) * width
      return [UInt8](unsafeUninitializedCapacity: rowSize * height) { rows, count in
        for row in 0..<height {
          let line = UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: pixels[row * stride..<row * stride + 4 * width]))
          let plain = UnsafeMutableBufferPointer(
            rebasing: rows[row * rowSize..<(row + 1) * rowSize])
          plain[0] = 0
          if isOpaque {
            Self.copy(line, to: plain, count: width)
          } else {
            Self.unmultiply(line, to: plain, count: width)
          }
        }
        count = rowSize * height
      }
    }
  }

  private static func copy(
    _ pixels: UnsafeRawBufferPointer, to row: UnsafeMutableBufferPointer<UInt8>, count: Int
  ) {
    for column in 0..<count {
      let pixel = pixels.load(fromByteOffset: 4 * column, as: UInt32.self)
      row[3 * column + 1] = UInt8(truncatingIfNeeded: pixel >> 16)
      row[3 * column + 2] = UInt8(truncatingIfNeeded: pixel >> 8)
      row[3 * column + 3] = UInt8(truncatingIfNeeded: pixel)
    }
  }

  private static func unmultiply(
    _ pixels: UnsafeRawBufferPointer, to row: UnsafeMutableBufferPointer<UInt8>, count: Int
  ) {
    for column in 0..<count {
      let pixel = pixels.load(fromByteOffset: 4 * column, as: UInt32.self)
      let alpha = pixel >> 24
      func part(_ shift: UInt32) -> UInt8 {
        alpha == 0 ? 0 : UInt8(((pixel >> shift & 0xff) * 255 + alpha / 2) / alpha)
      }
      row[4 * column + 1] = part(16)
      row[4 * column + 2] = part(8)
      row[4 * column + 3] = part(0)
      row[4 * column + 4] = UInt8(alpha)
    }
  }
}
