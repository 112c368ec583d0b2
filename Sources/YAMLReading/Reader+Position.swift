import Geodesy

extension Reader where Value == GeoCoordinate {
  /// Reads a position: `[latitude, longitude]` in degrees, or text in degrees, minutes, seconds.
  public static var position: Reader {
    func schema() -> JSONValue {
      let angle: JSONValue = ["type": ["number", "string"]]
      let numbers: JSONValue = ["type": "array", "items": angle, "minItems": 2, "maxItems": 2]
      return ["anyOf": [numbers, ["type": "string", "pattern": "[0-9].*[0-9]"]]]
    }
    return Reader(schema: schema()) { value in
      let position: GeoCoordinate? =
        switch value.node.content {
        case .scalar(let text, _): GeoCoordinate(text: text)
        case .sequence(let nodes) where nodes.count == 2: pair(nodes)
        default: nil
        }
      guard let position else {
        value.fault(
          "not a position, which is [latitude, longitude] in degrees or like 50°00'00\"N 20°00'00\"E"
        )
        return nil
      }
      guard position.isOnEarth else {
        let swapped = GeoCoordinate(latitude: position.longitude, longitude: position.latitude)
        let range = "not on the Earth: latitude −90 to 90, then longitude −180 to 180"
        value.fault(swapped.isOnEarth ? range + "; are the two swapped?" : range)
        return nil
      }
      return position
    }
  }

  private static func pair(_ nodes: [YAMLNode]) -> GeoCoordinate? {
    let angles = nodes.compactMap { node -> SexagesimalAngle? in
      guard case .scalar(let text, _) = node.content else { return nil }
      return SexagesimalAngle(text)
    }
    guard angles.count == 2, angles[0].hemisphere.map({ "NS".contains($0) }) ?? true,
      angles[1].hemisphere.map({ "EW".contains($0) }) ?? true
    else { return nil }
    return GeoCoordinate(latitude: angles[0].degrees, longitude: angles[1].degrees)
  }
}
