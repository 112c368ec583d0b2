private import CZlib

/// Rows of a picture as a PNG file has them, packed without looking at the rows above: so that
/// several bands of a picture can be packed at the same time.
struct PackedRows: Sendable {
  /// A piece of a raw deflate stream (RFC 1951) that ends at a whole byte.
  let bytes: [UInt8]
  /// Adler-32 of the rows, as the stream's end has it for all of them (RFC 1950).
  let checksum: UInt
  /// How many bytes the rows are when unpacked.
  let count: Int

  /// Level 3 without filters: for maps as small as level 6 with filters, in a third of the time.
  private static let level: Int32 = 3

  /// - Parameters:
  ///   - rows: Each with the byte of its filter in front.
  ///   - isLast: Whether the stream ends here.
  /// - Throws: `RenderingError.packing`.
  init(_ rows: [UInt8], isLast: Bool) throws(RenderingError) {
    let room = briefmap_deflate_room(rows.count)
    bytes = [UInt8](unsafeUninitializedCapacity: room) { packed, written in
      written = briefmap_deflate(
        rows, rows.count, Self.level, isLast ? 1 : 0, packed.baseAddress, room)
    }
    guard !bytes.isEmpty else { throw .packing }
    checksum = UInt(adler32_z(1, rows, rows.count))
    count = rows.count
  }
}
