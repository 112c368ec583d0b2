import Geodesy
import YAMLReading

/// Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature or a geometry alone.
///
/// Altitudes, `bbox` and members that the standard does not know are not looked at. Which way rings
/// run does not matter. A `crs`, which the standard has dropped, must be that of the standard.
struct GeoJSONReader<Node: GeoJSONNode> {
  let edges: StraightEdges
  /// The properties whose values are kept.
  let wanted: Set<String>
  let faults: DataFaults
  /// The keys that lead to the data, where it stands in a scenario.
  private let keyPath: String?
  private(set) var content = DataContent()
  private var positionCount = 0
  /// Of the feature that is being read, for messages.
  private var index: Int?

  private typealias Members = [String: Node]

  init(edges: StraightEdges, wanted: Set<String>, faults: DataFaults, keyPath: String? = nil) {
    self.keyPath = keyPath
    self.edges = edges
    self.wanted = wanted
    self.faults = faults
  }

  mutating func read(_ root: Node) {
    guard let members = members(of: root, what: "a GeoJSON object"),
      let type = type(of: members, in: root)
    else { return }
    checkReferenceSystem(members["crs"])
    switch type {
    case "FeatureCollection":
      guard let features = members["features"] else {
        return fault(root, nil, "has no features, which a FeatureCollection must have")
      }
      guard let list = features.list else {
        return fault(features, "features", "where a list should be")
      }
      guard list.count <= DataLimits.features else {
        return fault(features, "features", "more than \(DataLimits.features), the most for a layer")
      }
      content.records.reserveCapacity(list.count)
      for (index, feature) in list.enumerated() {
        self.index = index
        readFeature(feature)
        if hasTooManyPositions { return }
      }
    case "Feature": readFeature(root)
    default:
      let shape = shape(of: root, depth: 0)
      if let shape { content.records.append(DataRecord(shape: shape) { root.location }) }
    }
  }

  private mutating func readFeature(_ node: Node) {
    guard let members = members(of: node, what: "a Feature"),
      let type = type(of: members, in: node)
    else { return }
    guard type == "Feature" else {
      return fault(members["type"] ?? node, "type", "where Feature should be")
    }
    if index != nil { checkReferenceSystem(members["crs"]) }
    let id = id(members["id"])
    let properties = properties(members["properties"])
    guard let geometry = members["geometry"] else {
      return fault(node, nil, "has no geometry, which a Feature must have; null for none")
    }
    // A feature without a place is none of the map's.
    let shape = geometry.scalar == .null ? DataShape() : shape(of: geometry, depth: 0)
    guard let shape else { return }
    content.records.append(
      DataRecord(id: id, properties: properties, shape: shape) { node.location })
  }

  private mutating func id(_ node: Node?) -> String? {
    guard let node else { return nil }
    switch node.scalar {
    case .text(let text): return text
    case .number(let number, let text) where number.isFinite: return text
    default:
      fault(node, "id", "where text or a number should be")
      return nil
    }
  }

  private mutating func properties(_ node: Node?) -> [String: String] {
    guard let node, node.scalar != .null else { return [:] }
    guard let members = members(of: node, what: "an object or null", at: "properties") else {
      return [:]
    }
    var found: [String: String] = [:]
    for (name, value) in members {
      content.note(propertyName: name, among: wanted)
      guard wanted.contains(name) else { continue }
      switch value.scalar {
      case .null: break
      case .text(let text): found[name] = text.asOneLine
      case .number(let number, let text) where number.isFinite: found[name] = text
      case .number: fault(value, "properties.\(name)", "too large a number")
      case .bool(let bool): found[name] = bool ? "true" : "false"
      case .none: fault(value, "properties.\(name)", "where text or a number should be")
      }
    }
    return found.filter { !$0.value.isEmpty }
  }

  // MARK: Geometries

  /// The shape of a geometry; nil where something is wrong with it.
  private mutating func shape(of node: Node, depth: Int) -> DataShape? {
    guard let members = members(of: node, what: "a geometry or null", at: "geometry"),
      let type = type(of: members, in: node)
    else { return nil }
    guard type != "GeometryCollection" else {
      return collection(of: members, in: node, depth: depth)
    }
    guard let kind = GeometryKind(rawValue: type) else {
      let names = GeometryKind.allCases.map(\.rawValue) + ["GeometryCollection"]
      let all = depth == 0 && index == nil ? ["FeatureCollection", "Feature"] + names : names
      fault(
        members["type"] ?? node, "type",
        "no type of GeoJSON; \(Suggestion.text(for: type, among: all, noun: "types"))")
      return nil
    }
    guard let coordinates = members["coordinates"] else {
      fault(node, nil, "has no coordinates, which a \(type) must have")
      return nil
    }
    guard let list = coordinates.list else {
      fault(coordinates, "coordinates", "where a list should be")
      return nil
    }
    // Section 3.1: a geometry without coordinates may be taken for none.
    return list.isEmpty ? DataShape() : shape(of: kind, coordinates, list)
  }

  private mutating func collection(
    of members: Members, in node: Node, depth: Int
  ) -> DataShape? {
    guard depth < 8 else {
      fault(node, nil, "is a GeometryCollection in more than 8 others")
      return nil
    }
    guard let list = members["geometries"]?.list else {
      fault(
        members["geometries"] ?? node, nil,
        "has no list of geometries, which a GeometryCollection must have")
      return nil
    }
    var shape = DataShape()
    for node in list {
      guard let part = self.shape(of: node, depth: depth + 1) else { return nil }
      shape.add(part)
    }
    return shape
  }

  private mutating func shape(
    of kind: GeometryKind, _ node: Node, _ list: [Node]
  ) -> DataShape? {
    switch kind {
    case .point:
      mayRead(1, at: node) ? position(node).map { DataShape(points: [$0]) } : nil
    case .multiPoint:
      mayRead(list.count, at: node)
        ? all(list) { $0.position($1) }.map { DataShape(points: $0) } : nil
    case .lineString: line(node).map { DataShape(lines: [$0]) }
    case .multiLineString: all(list) { $0.line($1) }.map { DataShape(lines: $0) }
    case .polygon: polygon(node).map { DataShape(polygons: [$0]) }
    case .multiPolygon: all(list) { $0.polygon($1) }.map { DataShape(polygons: $0) }
    }
  }

  /// What each node gives; nil where one gives none, after all were looked at.
  private mutating func all<Part>(
    _ nodes: [Node], _ read: (inout Self, Node) -> Part?
  ) -> [Part]? {
    var parts: [Part] = []
    parts.reserveCapacity(nodes.count)
    for node in nodes {
      if let part = read(&self, node) { parts.append(part) }
    }
    return parts.count == nodes.count ? parts : nil
  }

  private mutating func position(_ node: Node) -> GeoCoordinate? {
    guard let numbers = node.list, numbers.count >= 2 else {
      fault(node, "coordinates", "where a position should be: [longitude, latitude]")
      return nil
    }
    guard case .number(let longitude, _) = numbers[0].scalar,
      case .number(let latitude, _) = numbers[1].scalar
    else {
      fault(node, "coordinates", "not a position, which is [longitude, latitude] in degrees")
      return nil
    }
    if let problem = GeoCoordinate.problem(longitude: longitude, latitude: latitude) {
      fault(node, "coordinates", problem)
      return nil
    }
    return GeoCoordinate(latitude: latitude, longitude: longitude)
  }

  /// Counts positions before they are read; says it once where they are too many.
  private mutating func mayRead(_ count: Int, at node: Node) -> Bool {
    guard !hasTooManyPositions else { return false }
    positionCount += count
    if hasTooManyPositions {
      fault(
        node, "coordinates", "too much: a layer has at most \(DataLimits.positions) positions")
    }
    return !hasTooManyPositions
  }

  private var hasTooManyPositions: Bool { positionCount > DataLimits.positions }

  private mutating func line(_ node: Node) -> GeoLine? {
    positions(of: node) { edges, positions throws(StraightEdges.Fault) in
      try edges.line(positions)
    }
  }

  private mutating func polygon(_ node: Node) -> [GeoLine]? {
    guard let rings = node.list, !rings.isEmpty else {
      fault(node, "coordinates", "where a list of rings should be")
      return nil
    }
    var found: [GeoLine] = []
    for (index, ring) in rings.enumerated() {
      let line = positions(of: ring) { edges, positions throws(StraightEdges.Fault) in
        try edges.ring(positions, isHole: index > 0)
      }
      if let line { found.append(line) }
    }
    return found.count == rings.count ? found : nil
  }

  private mutating func positions(
    of node: Node,
    _ join: (StraightEdges, GeoLine) throws(StraightEdges.Fault) -> GeoLine
  ) -> GeoLine? {
    guard let nodes = node.list else {
      fault(node, "coordinates", "where a list of positions should be")
      return nil
    }
    guard mayRead(nodes.count, at: node), let positions = all(nodes, { $0.position($1) })
    else { return nil }
    do {
      return try join(edges, positions)
    } catch {
      let place: Node =
        switch error {
        case .longEdge(let index, _): nodes[index]
        case .notClosed: nodes.last ?? node
        default: node
        }
      fault(place, "coordinates", error.problem)
      return nil
    }
  }

  // MARK: Members

  /// The members of an object, each once; nil where it is no object.
  private mutating func members(
    of node: Node, what: String, at key: String? = nil
  ) -> Members? {
    guard let object = node.object else {
      fault(node, key, "where \(what) should be")
      return nil
    }
    var members: Members = [:]
    for member in object where members.updateValue(member.value, forKey: member.key) != nil {
      let path = path(to: key.map { "\($0).\(member.key)" } ?? member.key)
      faults.add(Fault(location: member.location(), keyPath: path, problem: "is given twice"))
    }
    return members
  }

  private mutating func type(of members: Members, in node: Node) -> String? {
    guard let type = members["type"] else {
      fault(node, nil, "has no type, which every GeoJSON object must have")
      return nil
    }
    guard case .text(let name) = type.scalar else {
      fault(type, "type", "where a type of GeoJSON should be")
      return nil
    }
    return name
  }

  /// Section 4: all is WGS84, longitude before latitude.
  private mutating func checkReferenceSystem(_ node: Node?) {
    guard let node else { return }
    if case .text(let name)? = node.object?.first(where: { $0.key == "properties" })?.value.object?
      .first(where: { $0.key == "name" })?.value.scalar
    {
      if Self.isWGS84(name) { return }
      return fault(
        node, "crs", "\(name); GeoJSON is WGS84 in degrees (RFC 7946, section 4): transform it")
    }
    fault(node, "crs", "not a name of WGS84, which all GeoJSON is in (RFC 7946, section 4)")
  }

  private static func isWGS84(_ name: String) -> Bool {
    [
      "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84",
      "urn:ogc:def:crs:EPSG::4326", "EPSG:4326",
    ].contains(name)
  }

  private mutating func fault(_ node: Node, _ key: String?, _ problem: String) {
    let isStatement = ["has ", "is "].contains(where: problem.hasPrefix)
    faults.add(
      Fault(
        location: node.location, keyPath: path(to: key),
        found: isStatement ? nil : node.summary, problem: problem))
  }

  private func path(to key: String?) -> String {
    let parts = [keyPath, index.map { "features[\($0)]" }, key].compactMap { $0 }
    return parts.isEmpty ? "the data" : parts.joined(separator: ".")
  }
}

/// The types of geometry that have coordinates.
enum GeometryKind: String, CaseIterable {
  case point = "Point"
  case multiPoint = "MultiPoint"
  case lineString = "LineString"
  case multiLineString = "MultiLineString"
  case polygon = "Polygon"
  case multiPolygon = "MultiPolygon"
}
