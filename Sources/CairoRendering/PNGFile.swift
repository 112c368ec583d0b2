private import CZlib
import FileMetadata

/// A PNG file of one picture (Portable Network Graphics, third edition, W3C 2025).
struct PNGFile {
  let width: Int
  let height: Int
  let pixels: Pixels
  /// Zero for unknown.
  var pixelsPerMetre: UInt32 = 0
  /// What the file says about itself; names of 1 to 79 letters of Latin-1.
  var texts: [(name: String, text: String)] = []
  /// The same and more for programs, as XMP.
  var packet: [UInt8] = []

  /// What a pixel is.
  enum Pixels {
    /// Red, green and blue.
    case opaque
    /// The same and alpha.
    case transparent
    /// The number of a colour.
    case indexed(PNGPalette)

    /// Section 11.2.1.
    fileprivate var colorType: UInt8 {
      switch self {
      case .opaque: 2
      case .transparent: 6
      case .indexed: 3
      }
    }
  }

  /// The bytes of the file, from all its rows in bands from the top down.
  func bytes(_ bands: [PackedRows]) -> [UInt8] {
    var file = PNGTexts.signature
    file.reserveCapacity(bands.reduce(1024) { $0 + $1.bytes.count + 16 })
    // Eight bits a colour, neither interlaced nor of other methods than the only ones there are.
    add(
      "IHDR",
      Self.bytes(UInt32(width)) + Self.bytes(UInt32(height)) + [8, pixels.colorType, 0, 0, 0],
      to: &file)
    // Relative colorimetric.
    add("sRGB", [1], to: &file)
    if pixelsPerMetre > 0 {
      add("pHYs", Self.bytes(pixelsPerMetre) + Self.bytes(pixelsPerMetre) + [1], to: &file)
    }
    if case .indexed(let palette) = pixels { add("PLTE", palette.bytes, to: &file) }
    for (name, text) in texts + [(PNGTexts.packet, String(decoding: packet, as: UTF8.self))]
    where !text.isEmpty {
      // Not packed, of no language; a zero would end it.
      add("iTXt", Array("\(name)\0\0\0\0\0".utf8) + text.utf8.filter { $0 != 0 }, to: &file)
    }
    for (index, band) in bands.enumerated() {
      // Deflate with a window of 32 KiB; its level says nothing to who unpacks it.
      let head: [UInt8] = index == 0 ? [0x78, 0x01] : []
      let tail = index == bands.count - 1 ? Self.bytes(UInt32(Self.checksum(of: bands))) : []
      add("IDAT", head + band.bytes + tail, to: &file)
    }
    add("IEND", [], to: &file)
    return file
  }

  private func add(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
    file += Self.bytes(UInt32(data.count))
    let start = file.count
    file += type.utf8
    file += data
    let checksum = file.withUnsafeBufferPointer {
      crc32_z(0, $0.baseAddress.map { $0 + start }, $0.count - start)
    }
    file += Self.bytes(UInt32(checksum))
  }

  private static func checksum(of bands: [PackedRows]) -> UInt {
    bands.reduce(1) { adler32_combine($0, $1.checksum, $1.count) }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}
