/// Collects the bytes that a C library writes.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  func append(_ start: UnsafePointer<UInt8>?, count: Int) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// What a C callback gets as its closure; valid while the sink lives.
  var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// The sink behind a C callback's closure.
  static func from(_ opaque: UnsafeMutableRawPointer?) -> ByteSink? {
    opaque.map { Unmanaged<ByteSink>.fromOpaque($0).takeUnretainedValue() }
  }
}
