/// The box of longitudes and latitudes around shapes, as RFC 7946 section 5 has it.
struct BoundingBox {
  /// The longitudes that each part spans, in millionths of a degree.
  private var spans: [ClosedRange<Int>] = []
  private var latitudes: ClosedRange<Int>?

  init(around geometries: [FileGeometry]) {
    for part in geometries.flatMap(\.parts) {
      guard let span = Self.range(part.map(\.longitude)),
        let heights = Self.range(part.map(\.latitude))
      else { continue }
      spans.append(span)
      latitudes =
        latitudes.map {
          min($0.lowerBound, heights.lowerBound)...max($0.upperBound, heights.upperBound)
        } ?? heights
    }
  }

  /// West, south, east and north; nil around nothing.
  ///
  /// Where shapes cross ±180°, west is the larger number (section 5.2), unless they go all round.
  var text: String? {
    guard let latitudes, let (west, east) = sides else { return nil }
    let numbers = [west, latitudes.lowerBound, east, latitudes.upperBound]
    return "[\(numbers.map(FilePosition.text).joined(separator: ","))]"
  }

  private var sides: (west: Int, east: Int)? {
    let sorted = spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    guard let first = sorted.first else { return nil }
    var widest: (west: Int, east: Int, width: Int)?
    var east = first.upperBound
    for span in sorted.dropFirst() {
      let width = span.lowerBound - east
      if width > widest?.width ?? 0 { widest = (span.lowerBound, east, width) }
      east = max(east, span.upperBound)
    }
    let crosses = first.lowerBound == -Self.half && east == Self.half
    if crosses, let widest { return (widest.west, widest.east) }
    return (first.lowerBound, east)
  }

  private static let half = 180_000_000

  private static func range(_ values: [Int]) -> ClosedRange<Int>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
