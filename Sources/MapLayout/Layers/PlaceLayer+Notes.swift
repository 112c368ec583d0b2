import GeoData
import Graphics
import Typesetting

extension PlaceLayer {
  /// The outlines of the countries that something is written on, which it should not cross.
  var noteOutlines: [[Point]] {
    notes.compactMap { note in
      basemap.country(note.code, on: scenario.date, view: scenario.map.worldview.basemapView)
    }.flatMap { $0.polygons(.oneTo110Million, in: view.projector.bounds) }
      .flatMap(view.rings(of:))
  }

  /// The names of countries with what is to be said of them below: inside a country where it is
  /// large enough, otherwise beside it.
  func noteLabels(_ typesetter: Typesetter) throws -> [Label] {
    try notes.compactMap { note in
      guard
        let country = basemap.country(
          note.code, on: scenario.date, view: scenario.map.worldview.basemapView)
      else { return nil }
      let visible = VisibleArea(of: country, in: view)
      guard let anchor = visible.places.first else { return nil }
      let halo = Stroke(style.land.withAlpha(0.85), width: 2.2)
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
      let isRoomy = visible.area > width * block.height * 1.6
      return Label(
        wordings: try (isRoomy ? [block.label(typesetter)] : []) + [beside.label(typesetter)])
    }
  }
}
