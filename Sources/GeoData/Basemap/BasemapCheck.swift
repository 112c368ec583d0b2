/// Checks once that every index in the file points into the file, so that reading needs no doubt.
struct BasemapCheck {
  let file: MappedFile
  let layout: BasemapLayout
  let path: String

  func run() throws(BasemapError) {
    for (number, level) in layout.levels.enumerated() {
      let what = "scale \(number + 1)"
      try checkArcs(level, what)
      try checkPolygons(level, what)
      try checkWaters(level, what)
    }
    try checkCountries()
    try checkPlaces()
  }

  private func checkArcs(_ level: BasemapLayout.Level, _ what: String) throws(BasemapError) {
    try check(level.arcs, "\(what), arc") { arc in
      arc.index(4) > 0 && arc.index(0) + arc.index(4) <= level.runs.count
        && arc.short(8) <= layout.units.count && arc.short(10) <= layout.units.count
        && ArcKind(rawValue: arc.byte(12)) != nil && isClass(arc.byte(13))
    }
    try check(level.runs, "\(what), run") { run in
      run.index(20) + run.short(24) <= level.steps.count
    }
    try check(level.references, "\(what), reference") { reference in
      let number = reference.signed(0)
      return (number >= 0 ? number : ~number) < level.arcs.count
    }
  }

  private func checkPolygons(_ level: BasemapLayout.Level, _ what: String) throws(BasemapError) {
    try check(level.rings, "\(what), ring") { ring in
      ring.index(0) + ring.index(4) <= level.references.count
    }
    try check(level.polygons, "\(what), polygon") { polygon in
      polygon.index(0) + polygon.index(4) <= level.rings.count
    }
    try check(level.territories, "\(what), territory") { territory in
      territory.index(0) + territory.index(4) <= level.polygons.count
    }
    guard level.territories.count > 0 else {
      throw .corrupt(path: path, what: "\(what) has no land")
    }
  }

  private func checkWaters(_ level: BasemapLayout.Level, _ what: String) throws(BasemapError) {
    try check(level.lakes, "\(what), lake") { lake in
      lake.index(0) + lake.index(4) <= level.polygons.count && hasText(lake.index(8))
    }
    try check(level.rivers, "\(what), river") { river in
      river.index(0) + river.index(4) <= level.references.count && hasText(river.index(8))
    }
  }

  private func checkCountries() throws(BasemapError) {
    try check(layout.units, "unit") { unit in hasText(unit.index(0)) }
    try check(layout.unitLists, "unit list") { member in isUnit(member.short(0)) }
    try check(layout.periods, "country") { period in
      hasText(period.index(0)) && hasText(period.index(4)) && hasText(period.index(8))
        && hasText(period.index(12))
        && layout.levels.allSatisfy { period.short(18) < $0.territories.count }
        && period.index(20) + period.short(24) <= layout.unitLists.count
        && period.short(26) <= layout.units.count
    }
    try check(layout.lineRules, "line") { rule in
      isUnit(rule.short(0)) && isUnit(rule.short(2)) && isClass(rule.byte(5))
    }
  }

  private func checkPlaces() throws(BasemapError) {
    try check(layout.places, "place") { place in
      hasText(place.index(12)) && isUnit(place.short(16))
    }
    // By place and day, so that a place has at most one name on a day.
    var (lastPlace, lastDay) = (-1, 0)
    try check(layout.renamings, "renaming") { renaming in
      let (place, start, stop) = (renaming.index(0), renaming.index(8), renaming.index(12))
      guard place < layout.places.count, hasText(renaming.index(4)), start < stop else {
        return false
      }
      guard place > lastPlace || (place == lastPlace && start >= lastDay) else { return false }
      (lastPlace, lastDay) = (place, stop)
      return true
    }
  }

  private func hasText(_ offset: Int) -> Bool { offset + 2 <= layout.text.count }

  /// 0 is a line that is not drawn.
  private func isClass(_ number: Int) -> Bool {
    number == 0 || BorderClass(rawValue: number) != nil
  }

  private func isUnit(_ number: Int) -> Bool { (1...layout.units.count).contains(number) }

  private func check(
    _ table: BasemapTable, _ what: String, holds: (BasemapRecord) -> Bool
  ) throws(BasemapError) {
    for index in 0..<table.count where !holds(file.record(table, index)) {
      throw .corrupt(
        path: path, what: "\(what) \(index) points outside its table or is out of order")
    }
  }
}
