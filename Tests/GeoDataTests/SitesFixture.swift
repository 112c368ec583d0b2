import Foundation
import GeoData

/// A catalogue of two sites and one type of radar, in a folder that is removed afterwards.
func withCatalogue(
  site: String = gabala, radar: String = daryal, _ body: (Catalogue) throws -> Void
) throws {
  let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let files = [
    "sites/gabala.yaml": site, "sites/moscow.yaml": moscow, "radars/daryal.yaml": radar,
  ]
  for (name, text) in files {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
  try body(Catalogue(directory: folder))
}

let gabala = """
  id: gabala
  name: Gabala
  names: {az: Qəbələ, ru: Габала}
  aliases: [Qabala, Lyaki]
  kind: radar
  side: russia
  host: {value: AZ, grade: stated, source: https://example.org/host}
  operator: {value: Russian Space Troops, grade: stated, source: https://example.org/host}
  position:
    value: [40.87072, 47.80267]
    uncertainty: 1.5 km
    grade: dataset
    source: [https://example.org/a, https://example.org/b]
    note: centre of the compound
    others:
      - {value: [40.870, 47.790], grade: stated, source: https://example.org/other}
  ground-height: {value: 474 m, grade: assumption}
  status:
    - {state: under-construction, from: 1978, grade: dataset, source: https://example.org/s}
    - state: operational
      from: 1985
      until: 2012-12-24
      grade: stated
      source: https://example.org/s
  radar:
    type: daryal
    sector: {value: {from: 107 deg, to: 217 deg}, uncertainty: 10 deg, grade: dataset, source: https://example.org/a}
    range: {max: {value: 6000 km, grade: stated, source: https://example.org/a}}
  facts:
    - {text: It cannot guide interceptors., grade: stated, source: https://example.org/f}
  """

let daryal = """
  id: daryal
  name: Daryal
  aliases: [Pechora type]
  band: VHF
  sector: {value: {from: 305 deg, to: 55 deg}, grade: dataset, source: https://example.org/k}
  elevation:
    min: {value: 2 deg, grade: dataset, source: https://example.org/k}
    max: {value: 55 deg, grade: dataset, source: https://example.org/k}
  range:
    min: {value: 300 km, grade: dataset, source: https://example.org/k}
    max: {value: 7200 km, grade: dataset, source: https://example.org/k}
  frequency: {value: 175 MHz, spread: [150 MHz, 200 MHz], grade: computed, note: middle of the band}
  receive-antenna:
    width: {value: 80 m, grade: stated, source: https://example.org/k}
  """

let moscow = """
  id: moscow
  name: Moscow
  names: {ru: Москва}
  kind: city
  position: {value: [55.7558, 37.6173], grade: assumption}
  """
