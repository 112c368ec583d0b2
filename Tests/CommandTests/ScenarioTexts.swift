import Foundation

/// Scenarios that tests hand to the program.
enum ScenarioTexts {
  /// The smallest scenario, with more below it.
  static func minimal(_ more: String = "") -> String {
    "briefmap: 1\ntitle: A test\ndate: 2007-10-12\n" + more
  }

  /// A map that is drawn quickly: one radar, a small page.
  static let quick = minimal(
    """
    map: {size: 1200 x 900 px}
    sites: [gabala]
    coverage:
      - {sensor: gabala, target: {altitude: 200 km}}

    """)

  /// A key that is not known, an unknown site, a number without a unit.
  static let threeFaults = minimal(
    """
    map:
      them: light
    sites:
      - atlantis
    coverage:
      - sensor: gabala
        target: {altitude: 200}

    """)
}
