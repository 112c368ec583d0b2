import Graphics

/// Writes a path as the value of `d`, with relative commands and no more separators than needed.
///
/// Every point is rounded to hundredths first, and steps are taken between rounded points.
struct SVGPathData {
  private var buffer: SVGBuffer
  private var x = 0
  private var y = 0
  /// Where the current subpath began.
  private var startX = 0
  private var startY = 0
  /// The command in force; a number that follows belongs to it.
  private var command: UInt8 = 0
  /// Whether the last thing written is a number, and whether it has a decimal point.
  private var lastIsNumber = false
  private var lastHasPoint = false
  /// Whether the current subpath has a line or a curve.
  private var hasDrawn = true

  /// Appends `path` to `buffer`.
  static func append(_ path: Path, to buffer: inout SVGBuffer) {
    // The buffer moves in and out, so that it is not copied.
    var data = SVGPathData(buffer: buffer)
    buffer = SVGBuffer()
    for segment in path.segments { data.append(segment) }
    data.finishSubpath()
    buffer = data.buffer
  }

  private init(buffer: SVGBuffer) { self.buffer = buffer }

  private mutating func append(_ segment: Path.Segment) {
    switch segment {
    case .move(let point): move(to: point)
    case .line(let point): line(to: point)
    case .curve(let a, let b, let end): curve(a, b, end)
    case .close:
      finishSubpath()
      begin(UInt8(ascii: "z"))
      (x, y) = (startX, startY)
    }
  }

  private mutating func move(to point: Point) {
    finishSubpath()
    let isFirst = command == 0
    let (newX, newY) = Self.rounded(point)
    begin(isFirst ? UInt8(ascii: "M") : UInt8(ascii: "m"), always: true)
    number(newX - x)
    number(newY - y)
    (x, y) = (newX, newY)
    (startX, startY) = (x, y)
    // Pairs that follow a move are lines.
    command = isFirst ? UInt8(ascii: "L") : UInt8(ascii: "l")
    hasDrawn = false
  }

  private mutating func line(to point: Point) {
    let (newX, newY) = Self.rounded(point)
    let (dx, dy) = (newX - x, newY - y)
    if dx == 0 && dy == 0 { return }
    if dy == 0 {
      begin(UInt8(ascii: "h"))
      number(dx)
    } else if dx == 0 {
      begin(UInt8(ascii: "v"))
      number(dy)
    } else {
      begin(UInt8(ascii: "l"))
      number(dx)
      number(dy)
    }
    (x, y) = (newX, newY)
    hasDrawn = true
  }

  private mutating func curve(_ a: Point, _ b: Point, _ end: Point) {
    begin(UInt8(ascii: "c"))
    for point in [a, b, end] {
      let (px, py) = Self.rounded(point)
      number(px - x)
      number(py - y)
    }
    (x, y) = Self.rounded(end)
    hasDrawn = true
  }

  /// Keeps a subpath of one place as the dot that round caps make of it.
  private mutating func finishSubpath() {
    guard !hasDrawn else { return }
    begin(UInt8(ascii: "h"))
    number(0)
    hasDrawn = true
  }

  private mutating func begin(_ letter: UInt8, always: Bool = false) {
    guard always || letter != command else { return }
    buffer.byte(letter)
    command = letter
    lastIsNumber = false
  }

  private mutating func number(_ value: Int) {
    // A sign, or a point after a number that has one, tells where the next number begins.
    let isBare = value > 0 && value < 100
    if lastIsNumber && value >= 0 && !(isBare && lastHasPoint) {
      buffer.byte(UInt8(ascii: " "))
    }
    buffer.hundredths(value)
    lastIsNumber = true
    lastHasPoint = value % 100 != 0
  }

  private static func rounded(_ point: Point) -> (Int, Int) {
    (SVGBuffer.hundredths(point.x), SVGBuffer.hundredths(point.y))
  }
}
