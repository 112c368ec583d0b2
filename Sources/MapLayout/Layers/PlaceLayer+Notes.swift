import GeoData
import Graphics
import Typesetting

extension PlaceLayer {
  /// The names of countries with what is to be said of them below: inside a country where it is
  /// large enough, otherwise beside it.
  func noteLabels(_ typesetter: Typesetter) throws -> [Label] {
    let countries = notes.compactMap { note in
      basemap.country(note.code, on: scenario.date, view: scenario.map.worldview.basemapView)
        .map { (note: note, country: $0) }
    }
    let outlines = countries.map { _, country in
      country.polygons(.oneTo110Million, in: view.projector.ringBounds).flatMap(view.rings(of:))
    }
    return try countries.enumerated().compactMap { index, each in
      let (note, country) = each
      let others = outlines.enumerated().filter { $0.offset != index }.flatMap(\.element)
      let visible = VisibleArea(of: country, in: view)
      guard let anchor = visible.places.first else { return nil }
      let halo = style.halo(width: 0.9)
      let name = TextStyle(
        size: style.type.city, weight: .semibold, color: style.text, halo: halo)
      let line = TextStyle(size: style.type.contour, color: style.text, halo: halo)
      let lines =
        [(country.name(in: scenario.language), name)] + note.lines.map { ($0, line) }
      let block = BlockLabel(
        kind: "country-note", lines: lines, places: visible.places, language: scenario.language)
      let beside = PointLabel(
        kind: "country-note", lines: lines, anchor: anchor, clearance: 2,
        language: scenario.language, mayUseLeader: true)
      let width = try block.width(typesetter)
      // Inside only where most of the words lie on the country itself.
      let isRoomy = visible.area > width * block.height * 1.2
      return Label(
        wordings: try (isRoomy ? [block.label(typesetter)] : []) + [beside.label(typesetter)]
      )?.shunning(others)
    }
  }
}

extension Label {
  /// The same label, dearer where it would lie on something else that is written about.
  fileprivate func shunning(_ rings: [[Point]]) -> Label {
    let candidates = candidates.map { candidate in
      let places = candidate.boxes.flatMap { box in
        [0.1, 0.5, 0.9].flatMap { x in
          [0.2, 0.8].map { y in
            Point(
              x: box.bounds.minX + box.bounds.size.width * x,
              y: box.bounds.minY + box.bounds.size.height * y)
          }
        }
      }
      let hidden = places.count { place in rings.contains { VisibleArea.contains($0, place) } }
      return candidate.costing(more: 25 * Double(hidden) / Double(max(places.count, 1)))
    }
    return Label(text: text, kind: kind, candidates: candidates)
  }
}
