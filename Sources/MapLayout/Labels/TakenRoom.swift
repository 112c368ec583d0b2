import Graphics

/// What is taken of the page, in squares that make a look-up short however much there is.
struct TakenRoom {
  /// Who took a place: a label by its number, or something that never moves.
  enum Owner: Hashable {
    case label(Int)
    case fixed
  }

  private enum Form {
    case box(TurnedBox)
    case disc(Point, radius: Double)
  }

  private let grid: PageGrid
  private var cells: [[Int32]]
  private var forms: [(form: Form, owner: Owner)] = []

  init(frame: Rect) {
    grid = PageGrid(over: frame, side: Self.cell)
    cells = [[Int32]](repeating: [], count: grid.count)
  }

  mutating func take(_ box: TurnedBox, for owner: Owner) {
    insert(.box(box), bounds: box.bounds, for: owner)
  }

  mutating func take(discAt center: Point, radius: Double) {
    let bounds = Rect(x: center.x, y: center.y, width: 0, height: 0).insetBy(-radius)
    insert(.disc(center, radius: radius), bounds: bounds, for: .fixed)
  }

  /// Frees all that a label took.
  mutating func free(_ owner: Owner, around bounds: [Rect]) {
    for rect in bounds {
      for cell in grid.cells(of: rect) {
        cells[cell].removeAll { forms[Int($0)].owner == owner }
      }
    }
  }

  /// Whether nothing in a box is taken, except around a point: that of the label's own symbol.
  func isFree(_ box: TurnedBox, exceptAround anchor: Point? = nil) -> Bool {
    for cell in grid.cells(of: box.bounds) {
      for index in cells[cell]
      where Self.overlaps(forms[Int(index)].form, box, exceptAround: anchor) {
        return false
      }
    }
    return true
  }

  /// Who took something of a box.
  func owners(in box: TurnedBox, exceptAround anchor: Point? = nil) -> Set<Owner> {
    var owners: Set<Owner> = []
    for cell in grid.cells(of: box.bounds) {
      for index in cells[cell]
      where Self.overlaps(forms[Int(index)].form, box, exceptAround: anchor) {
        owners.insert(forms[Int(index)].owner)
      }
    }
    return owners
  }

  private static func overlaps(
    _ form: Form, _ box: TurnedBox, exceptAround anchor: Point?
  ) -> Bool {
    switch form {
    case .box(let taken):
      if let anchor, taken.contains(anchor) { return false }
      return taken.intersects(box)
    case .disc(let center, let radius):
      if let anchor, (anchor - center).length <= radius { return false }
      return box.intersects(discAt: center, radius: radius)
    }
  }

  private mutating func insert(_ form: Form, bounds: Rect, for owner: Owner) {
    let index = Int32(forms.count)
    forms.append((form, owner))
    for cell in grid.cells(of: bounds) { cells[cell].append(index) }
  }

  private static let cell = 24.0
}
