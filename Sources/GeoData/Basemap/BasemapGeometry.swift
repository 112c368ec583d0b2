import Geodesy

/// What an arc separates or follows.
enum ArcKind: Int {
  case coast, border, lake, river
}

/// Unpacks the arcs of one scale, in full where they touch the wanted bounds.
struct BasemapGeometry {
  let file: MappedFile
  let level: BasemapLayout.Level
  let bounds: GridBounds

  /// The polygons in a range of the table that may be seen within the bounds.
  ///
  /// Runs outside the bounds are left out between their ends, which changes nothing inside. Where all
  /// of a ring is outside, it either holds all the bounds or has no part in them; the chords of a ring
  /// hardly larger than its runs may cross, so that small polygons are read in full.
  func polygons(_ range: Range<Int>) -> [GeoPolygon] {
    var result: [GeoPolygon] = []
    for index in range {
      let polygon = file.record(level.polygons, index)
      let box = polygon.box(8)
      guard bounds.touches(box) else { continue }
      let isSmall = max(box.east - box.west, box.north - box.south) < Self.small
      var rings: [GeoLine] = []
      for ring in polygon.index(0)..<polygon.index(0) + polygon.index(4) {
        let (line, isNear) = self.ring(ring, inFull: isSmall)
        if line.count > 2, isNear || bounds.isInside(line) {
          rings.append(line)
        } else if rings.isEmpty {
          break
        }
      }
      if !rings.isEmpty { result.append(GeoPolygon(rings: rings)) }
    }
    return result
  }

  /// Three times as wide as the longest run, on the grid.
  private static let small = 15 * BasemapGrid.stepsPerDegree

  /// The pieces of an arc that touch the bounds.
  func lines(arc index: Int) -> [GeoLine] {
    let arc = file.record(level.arcs, index)
    guard bounds.touches(arc.box(16)) else { return [] }
    var pieces: [GeoLine] = []
    var isOpen = false
    for number in arc.index(0)..<arc.index(0) + arc.index(4) {
      let run = Run(file.record(level.runs, number))
      guard bounds.touches(run.box) else {
        isOpen = false
        continue
      }
      if !isOpen { pieces.append([run.start]) }
      append(run, to: &pieces[pieces.count - 1])
      isOpen = true
    }
    return pieces
  }

  /// A ring, and whether a part of it touches the bounds.
  private func ring(_ index: Int, inFull: Bool) -> (line: GeoLine, isNear: Bool) {
    let ring = file.record(level.rings, index)
    var (line, isNear): (GeoLine, Bool) = ([], false)
    for position in ring.index(0)..<ring.index(0) + ring.index(4) {
      let reference = file.record(level.references, position).signed(0)
      if appendArc(reference, inFull: inFull, to: &line) { isNear = true }
    }
    return (line, isNear)
  }

  /// Appends an arc without its last vertex; `~number` is the arc backwards.
  ///
  /// - Returns: Whether a part of it touches the bounds.
  private func appendArc(_ reference: Int, inFull: Bool, to line: inout GeoLine) -> Bool {
    let arc = file.record(level.arcs, reference >= 0 ? reference : ~reference)
    let runs = arc.index(0)..<arc.index(0) + arc.index(4)
    var touches = false
    for position in runs {
      let isForward = reference >= 0
      let number = isForward ? position : runs.lowerBound + runs.upperBound - 1 - position
      let run = Run(file.record(level.runs, number))
      let isNear = bounds.touches(run.box)
      if isNear { touches = true }
      guard isNear || inFull else {
        line.append(isForward ? run.start : run.end)
        continue
      }
      let first = line.count
      if isForward {
        line.append(run.start)
        append(run, to: &line)
        line.removeLast()
      } else {
        append(run, to: &line)
        line[first...].reverse()
      }
    }
    return touches
  }

  /// Appends the vertices of a run after its start.
  private func append(_ run: Run, to line: inout GeoLine) {
    var cursor = level.steps.start + run.stepOffset
    let end = cursor + run.stepSize
    var (longitude, latitude) = (run.longitude, run.latitude)
    for _ in 0..<run.count {
      guard let east = step(&cursor, end), let north = step(&cursor, end) else { return }
      longitude &+= east
      latitude &+= north
      line.append(GeoCoordinate(gridLongitude: longitude, latitude: latitude))
    }
  }

  /// A zig-zag number of seven bits a byte; `nil` at the end of the run.
  @inline(__always) private func step(_ cursor: inout Int, _ end: Int) -> Int? {
    var value: UInt = 0
    var shift: UInt = 0
    while cursor < end {
      let byte = file.bytes[cursor]
      cursor += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    return nil
  }
}

/// A stretch of an arc: at most 64 steps and 5° wide, with its box.
private struct Run {
  let longitude, latitude: Int
  let stepOffset, stepSize, count: Int
  let box: GridBox
  let end: GeoCoordinate

  init(_ record: BasemapRecord) {
    longitude = record.signed(0)
    latitude = record.signed(4)
    box = GridBox(
      west: longitude + record.signedShort(8), south: latitude + record.signedShort(10),
      east: longitude + record.signedShort(12), north: latitude + record.signedShort(14))
    end = GeoCoordinate(
      gridLongitude: longitude + record.signedShort(16),
      latitude: latitude + record.signedShort(18))
    stepOffset = record.index(20)
    stepSize = record.short(24)
    count = record.short(26)
  }

  var start: GeoCoordinate { GeoCoordinate(gridLongitude: longitude, latitude: latitude) }
}

extension GeoCoordinate {
  @inline(__always) init(gridLongitude: Int, latitude: Int) {
    self.init(
      latitude: .radians(Double(latitude) * BasemapGrid.radiansPerStep),
      longitude: .radians(Double(gridLongitude) * BasemapGrid.radiansPerStep))
  }
}
