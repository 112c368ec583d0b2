/// Which country owns which unit on one day and in one view: the compiled `changes.yaml`.
struct Politics {
  private let basemap: Basemap
  private let view: WorldView
  private let day: Int
  /// The records of the countries that exist on the day.
  let periods: [BasemapRecord]
  /// By the number of a unit, where its country is in `periods`. Units count from 1; 0 is the sea.
  private var owners: [Int?]

  init(_ basemap: Basemap, on date: CalendarDate, view: WorldView) {
    self.basemap = basemap
    self.view = view
    day = date.ordinal
    let (file, layout) = (basemap.file, basemap.layout)
    var (periods, owners) = (
      [BasemapRecord](), [Int?](repeating: nil, count: layout.units.count + 1)
    )
    for index in 0..<layout.periods.count {
      let period = file.record(layout.periods, index)
      guard period.byte(16) & view.bit != 0, period.index(28) <= day, day < period.index(32) else {
        continue
      }
      for position in period.index(20)..<period.index(20) + period.short(24) {
        owners[file.record(layout.unitLists, position).short(0)] = periods.count
      }
      periods.append(period)
    }
    (self.periods, self.owners) = (periods, owners)
  }

  /// Where the country of a unit is in `periods`, which are in the order of their codes.
  func owner(ofUnit unit: Int) -> Int? { owners[unit] }

  /// The country of a unit.
  func country(ofUnit unit: Int) -> BasemapRecord? { owners[unit].map { periods[$0] } }

  /// The class of a line between two units, by the table's rules or by who owns them;
  /// `nil` where no line is drawn.
  func borderClass(left: Int, right: Int, drawn: Int) -> BorderClass? {
    let (file, rules) = (basemap.file, basemap.layout.lineRules)
    for index in 0..<rules.count {
      let rule = file.record(rules, index)
      let pair = (rule.short(0), rule.short(2))
      guard pair == (left, right) || pair == (right, left) else { continue }
      if rule.byte(4) & view.bit != 0, rule.index(8) <= day, day < rule.index(12) {
        return BorderClass(rawValue: rule.byte(5))
      }
    }
    guard let a = country(ofUnit: left), let b = country(ofUnit: right) else { return nil }
    // Two countries under one sovereign have no international line between them. A text is stored
    // once, so that equal codes have equal places.
    return a.index(8) == b.index(8) ? nil : BorderClass(rawValue: drawn)
  }
}
