/// How far the aliases of a YAML text can multiply what it says.
///
/// `&name` marks a value and `*name` repeats it; when marked values repeat others, ten short
/// lines can stand for ten thousand million values. The bound is found in the text itself, before
/// anything is composed, and is never too low: an anchor that is used n times multiplies by 1 + n.
struct AliasBound {
  /// The largest factor by which the text can grow.
  let factor: Double

  init(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) else {
      factor = 1
      return
    }
    var anchors: Set<[UInt8]> = []
    var uses: [[UInt8]: Int] = [:]
    for (index, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
      guard index == 0 || Self.separators.contains(bytes[index - 1]) else { continue }
      let name = Array(bytes[(index + 1)...].prefix { !Self.ends.contains($0) })
      if byte == UInt8(ascii: "&") { anchors.insert(name) } else { uses[name, default: 0] += 1 }
    }
    factor = anchors.reduce(1) { $0 * Double(1 + (uses[$1] ?? 0)) }
  }

  private static let separators = Set(" \t\r\n[]{},:?-".utf8)
  private static let ends = Set(" \t\r\n[]{},".utf8)
}
