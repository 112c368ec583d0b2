import Geodesy
import Scenarios
import Testing

@Suite struct AreaTests {
  @Test func anAreaHasCountriesAPolygonOrACircle() throws {
    let areas = try scenario(
      minimal(
        """
        areas:
          - {id: pair, name: Two, countries: [IR, TR]}
          - {id: box, polygon: [[30, 48], [30, 57], "24°N 57°E", [24, 48], [30, 48]]}
          - {id: near, around: gabala, within: 1500 km}
        """)
    ).areas
    #expect(areas.map(\.id) == ["pair", "box", "near"])
    #expect(areas.map(\.name) == ["Two", nil, nil])
    #expect(areas[0].shape == .countries(["IR", "TR"]))
    guard case .polygon(let line) = areas[1].shape,
      case .circle(let center, let radius) = areas[2].shape
    else {
      Issue.record("no polygon or no circle")
      return
    }
    // The first position, given again at the end, is not kept.
    #expect(line.count == 4)
    #expect(center.site?.id == "gabala")
    #expect(radius == .kilometres(1500))
  }

  @Test(arguments: [
    ("[{countries: [IR]}]", "4:9: areas[0] has no id, which must be there"),
    (
      "[{id: a}]", "4:9: areas[0] has not one of countries, polygon, or around and within"
    ),
    (
      "[{id: a, around: gabala}]",
      "4:9: areas[0] has not one of countries, polygon, or around and within"
    ),
    (
      "[{id: a, countries: [IR], around: gabala, within: 5 km}]",
      "4:9: areas[0] has not one of countries, polygon, or around and within"
    ),
    (
      "[{id: a, countries: [iran]}]",
      "4:29: areas[0].countries[0] is iran, not a country, which is two capital letters of "
        + "ISO 3166-1, like CZ"
    ),
    (
      "[{id: a, polygon: [[0, 0], [0, 1]]}]",
      "4:26: areas[0].polygon is a list of 2, fewer than 3"
    ),
    (
      "[{id: a, polygon: [[0, 0], [0, 1], [0, 0]]}]",
      "4:26: areas[0].polygon passes a position twice"
    ),
    (
      "[{id: a, polygon: [[-1, 0], [1, 2], [1, 0], [-1, 2]]}]",
      "4:26: areas[0].polygon crosses or touches itself at [0.0, 1.0]"
    ),
    (
      "[{id: a, around: gabala, within: 20001 km}]",
      "4:41: areas[0].within is 20001 km, outside 0 km to 20000 km"
    ),
    (
      "[{id: a, countries: [IR]}, {id: a, countries: [TR]}]",
      "4:8: areas has two areas with the id a"
    ),
    (
      "[{id: a, contries: [IR]}]",
      "4:17: areas[0].contries is not a key here; did you mean countries?"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(areas: String, fault: String) throws {
    #expect(try faults(minimal("areas: \(areas)\n")).contains(fault))
  }
}
