/// What places were called on one day, where that is not what they are called today.
struct Renamings {
  /// The offset of the names of the day in the text, by the number of the place.
  private var names: [Int: Int] = [:]

  init(_ basemap: Basemap, on date: CalendarDate) {
    let (file, table, day) = (basemap.file, basemap.layout.renamings, date.ordinal)
    for index in 0..<table.count {
      let renaming = file.record(table, index)
      guard renaming.index(8) <= day, day < renaming.index(12) else { continue }
      names[renaming.index(0)] = renaming.index(4)
    }
  }

  /// Where the names of a place are on the day, if they differ from today's.
  func names(ofPlace index: Int) -> Int? { names[index] }
}
