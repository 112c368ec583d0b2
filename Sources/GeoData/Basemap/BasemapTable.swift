/// Records of one fixed size, one after the other, in a mapped basemap.
struct BasemapTable {
  /// The first byte of the first record.
  let start: Int
  /// The number of records.
  let count: Int
  /// The size of a record in bytes.
  let stride: Int
}

/// Where the fields of a record are; all numbers are little-endian and may be unaligned.
struct BasemapRecord {
  let bytes: UnsafeRawBufferPointer
  let start: Int

  @inline(__always)
  func field<Number: FixedWidthInteger>(_ offset: Int, as type: Number.Type) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start + offset, as: type))
  }

  @inline(__always) func index(_ offset: Int) -> Int { Int(field(offset, as: UInt32.self)) }
  @inline(__always) func short(_ offset: Int) -> Int { Int(field(offset, as: UInt16.self)) }
  @inline(__always) func byte(_ offset: Int) -> Int { Int(field(offset, as: UInt8.self)) }
  @inline(__always) func signed(_ offset: Int) -> Int { Int(field(offset, as: Int32.self)) }
  @inline(__always) func signedShort(_ offset: Int) -> Int { Int(field(offset, as: Int16.self)) }

  func box(_ offset: Int) -> GridBox {
    GridBox(
      west: signed(offset), south: signed(offset + 4), east: signed(offset + 8),
      north: signed(offset + 12))
  }
}

extension MappedFile {
  @inline(__always) func record(_ table: BasemapTable, _ index: Int) -> BasemapRecord {
    BasemapRecord(bytes: bytes, start: table.start + index * table.stride)
  }
}
