import Graphics

extension [Element] {
  /// Whether these are the same shapes and words as others, whatever their colours and lines.
  func haveShapes(of others: [Element]) -> Bool {
    count == others.count && zip(self, others).allSatisfy { $0.hasShape(of: $1) }
  }
}

extension Element {
  fileprivate func hasShape(of other: Element) -> Bool {
    switch (self, other) {
    case (.shape(let one), .shape(let two)):
      one.path == two.path && one.fillRule == two.fillRule
        && (one.fill?.isHatch ?? false) == (two.fill?.isHatch ?? false)
        && (one.fill == nil && one.stroke == nil) == (two.fill == nil && two.stroke == nil)
    case (.text(let one), .text(let two)):
      one.string == two.string && one.position == two.position && one.curve == two.curve
        && (one.style.halo == nil) == (two.style.halo == nil)
    case (.group(let one), .group(let two)):
      one.id == two.id && one.clip == two.clip && one.elements.haveShapes(of: two.elements)
    default: false
    }
  }
}

extension Paint {
  fileprivate var isHatch: Bool { if case .hatch = self { true } else { false } }
}
