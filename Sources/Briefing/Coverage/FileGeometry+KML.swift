extension FileGeometry {
  /// The shape laid on the ground; nil where there is none.
  var kml: KMLElement? {
    switch self {
    case .point(let position):
      KMLElement("Point", [:], [Self.coordinates([position])])
    case .lines(let lines):
      Self.gathered(
        lines.map { KMLElement("LineString", [:], Self.onTheGround + [Self.coordinates($0)]) })
    case .polygons(let polygons):
      Self.gathered(
        polygons.map { rings in
          KMLElement("Polygon", [:], Self.onTheGround + rings.enumerated().map(Self.boundary))
        })
    }
  }

  private static func gathered(_ parts: [KMLElement]) -> KMLElement? {
    parts.count > 1 ? KMLElement("MultiGeometry", [:], parts) : parts.first
  }

  private static func boundary(_ index: Int, _ ring: Line) -> KMLElement {
    KMLElement(
      index == 0 ? "outerBoundaryIs" : "innerBoundaryIs", [:],
      [KMLElement("LinearRing", [:], [coordinates(ring)])])
  }

  private static let onTheGround = [
    KMLElement("tessellate", "1"), KMLElement("altitudeMode", "clampToGround"),
  ]

  private static func coordinates(_ line: Line) -> KMLElement {
    KMLElement("coordinates", line.map(\.text).joined(separator: " "))
  }
}
