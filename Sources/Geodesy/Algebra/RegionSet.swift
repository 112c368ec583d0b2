/// Some of several regions, by their places in the list of all.
public struct RegionSet: Hashable, Sendable {
  private var words: [UInt64] = []

  public init() {}

  public init(_ indices: some Sequence<Int>) {
    for index in indices { insert(index) }
  }

  /// How many there are.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public var isEmpty: Bool { words.isEmpty }

  /// Their places, lowest first.
  public var indices: [Int] {
    words.enumerated().flatMap { word, bits in
      (0..<64).filter { bits & (1 << UInt64($0)) != 0 }.map { word * 64 + $0 }
    }
  }

  public func contains(_ index: Int) -> Bool {
    words.indices.contains(index / 64) && words[index / 64] & (1 << UInt64(index % 64)) != 0
  }

  public mutating func insert(_ index: Int) {
    precondition(index >= 0)
    while words.count <= index / 64 { words.append(0) }
    words[index / 64] |= 1 << UInt64(index % 64)
  }

  /// Takes one away, if it is there.
  public mutating func remove(_ index: Int) {
    guard contains(index) else { return }
    words[index / 64] &= ~(1 << UInt64(index % 64))
    // Equal sets have equal words.
    while words.last == 0 { words.removeLast() }
  }
}
