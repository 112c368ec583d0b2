import FileReading

/// How far two pictures of one size differ.
struct PictureComparison {
  /// The largest difference of a channel, 0 to 255.
  let largest: Int
  /// The share of pixels with a channel that differs by more than `noticeable`.
  let share: Double

  /// What no eye sees: rounding in another build of cairo.
  static let noticeable = 3

  init(_ a: PNGPicture, _ b: PNGPicture) {
    var (largest, count) = (0, 0)
    for pixel in stride(from: 0, to: min(a.bytes.count, b.bytes.count), by: 4) {
      var difference = 0
      for channel in 0..<4 {
        difference = max(
          difference, abs(Int(a.bytes[pixel + channel]) - Int(b.bytes[pixel + channel])))
      }
      largest = max(largest, difference)
      if difference > Self.noticeable { count += 1 }
    }
    self.largest = largest
    share = Double(count) / Double(max(1, a.width * a.height))
  }

  /// Where two pictures differ: the first one pale, what differs in red.
  static func difference(_ a: PNGPicture, _ b: PNGPicture) -> PNGPicture {
    var bytes = a.bytes
    for pixel in stride(from: 0, to: min(a.bytes.count, b.bytes.count), by: 4) {
      let differs = (0..<4).contains {
        abs(Int(a.bytes[pixel + $0]) - Int(b.bytes[pixel + $0])) > noticeable
      }
      for channel in 0..<3 { bytes[pixel + channel] = 191 + bytes[pixel + channel] / 4 }
      if differs { (bytes[pixel], bytes[pixel + 1], bytes[pixel + 2]) = (255, 0, 0) }
      bytes[pixel + 3] = 255
    }
    return PNGPicture(width: a.width, height: a.height, bytes: bytes)
  }
}
