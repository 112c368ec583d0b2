import Geodesy

/// How firm a border is.
public enum BorderClass: Int, Sendable, CaseIterable {
  /// Between two states, recognised.
  case international = 1
  /// Claimed otherwise by one side, or of a territory that is not recognised.
  case disputed
  /// Where forces stand: a ceasefire or armistice line.
  case lineOfControl
  /// Recognised but not fixed in its course.
  case indefinite
}

/// All lines of one class between two countries, each stretch once.
public struct Border: Hashable, Sendable {
  /// How firm it is.
  public let borderClass: BorderClass
  /// The code of the country on the left of the lines.
  public let left: String
  /// The code of the country on the right; that of `left` for a line inside one country.
  public let right: String
  /// The lines, joined as far as they go on.
  public let lines: [GeoLine]
}

extension Basemap {
  /// The borders that touch the bounds, as they were on a day.
  ///
  /// - Parameters:
  ///   - detail: The scale.
  ///   - bounds: The wanted part of the Earth; lines are given whole runs beyond it.
  ///   - date: The day. Days before 4 February 2003 have the borders of that day.
  ///   - view: Whose borders.
  /// - Returns: One entry for each class and pair of countries that has a line there.
  public func borders(
    _ detail: Detail, in bounds: GeoBounds, on date: CalendarDate, view: WorldView
  ) -> [Border] {
    let geometry = geometry(detail, in: bounds)
    let politics = Politics(self, on: date, view: view)
    var groups: [BorderKey: [GeoLine]] = [:]
    var order: [BorderKey] = []
    for index in 0..<geometry.level.arcs.count {
      let arc = file.record(geometry.level.arcs, index)
      guard arc.byte(12) == ArcKind.border.rawValue, geometry.bounds.touches(arc.box(16)),
        let left = politics.owner(ofUnit: arc.short(8)),
        let right = politics.owner(ofUnit: arc.short(10)),
        let borderClass = politics.borderClass(
          left: arc.short(8), right: arc.short(10), drawn: arc.byte(13))
      else { continue }
      let lines = geometry.lines(arc: index)
      if lines.isEmpty { continue }
      let key = BorderKey(
        borderClass: borderClass, left: min(left, right), right: max(left, right))
      if groups[key] == nil { order.append(key) }
      groups[key, default: []] += left <= right ? lines : lines.map { $0.reversed() }
    }
    func code(_ owner: Int) -> String { text.text(politics.periods[owner].index(0)) }
    return order.map { key in
      Border(
        borderClass: key.borderClass, left: code(key.left), right: code(key.right),
        lines: joined(groups[key] ?? []))
    }
  }
}

private struct BorderKey: Hashable {
  let borderClass: BorderClass
  let left: Int
  let right: Int
}

/// Joins lines where one ends and exactly one other begins, so that dashes run on.
private func joined(_ lines: [GeoLine]) -> [GeoLine] {
  var starting: [GeoCoordinate: [Int]] = [:]
  var ends: [GeoCoordinate: Int] = [:]
  for (index, line) in lines.enumerated() {
    guard let first = line.first, let last = line.last else { continue }
    starting[first, default: []].append(index)
    ends[last, default: 0] += 1
  }
  var isUsed = [Bool](repeating: false, count: lines.count)
  func chain(from index: Int) -> GeoLine {
    isUsed[index] = true
    var result = lines[index]
    while let end = result.last, ends[end] == 1, let next = starting[end], next.count == 1,
      !isUsed[next[0]]
    {
      isUsed[next[0]] = true
      result += lines[next[0]].dropFirst()
    }
    return result
  }
  let heads = lines.indices.filter { index in
    guard let first = lines[index].first else { return false }
    return ends[first] != 1 || starting[first]?.count != 1
  }
  var result = heads.map { chain(from: $0) }
  // What is left are closed loops.
  for index in lines.indices where !isUsed[index] { result.append(chain(from: index)) }
  return result
}
