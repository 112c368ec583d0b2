import Graphics
import YAMLReading

/// A style while its file is read: what the file says, over the theme that it extends.
final class StyleDraft {
  var style: MapStyle
  /// Whether something holds for what the file does not say.
  private let isComplete: Bool
  private var missing: [String] = []
  private var group: [String] = []

  init(_ base: MapStyle?, isComplete: Bool) {
    style = base ?? .blank
    self.isComplete = isComplete
  }

  /// Reads a key of a group into its place.
  func set<Value>(
    _ path: WritableKeyPath<MapStyle, Value>, _ key: String, in map: MappingReader,
    _ reader: @autoclosure () -> Reader<Value>, _ help: String = "", mayBeLeftOut: Bool = false
  ) {
    if let value = map.optional(key, reader(), help) { style[keyPath: path] = value }
    if !mayBeLeftOut { note(key, in: map) }
  }

  /// Reads a mapping of such keys.
  func group(
    _ key: String, in map: MappingReader, _ help: String = "",
    _ keys: @escaping (MappingReader) -> Void
  ) {
    let reader = Reader<Bool>.mapping { inner in
      self.group.append(key)
      keys(inner)
      self.group.removeLast()
      return true
    }
    _ = map.optional(key, reader, help)
    note(key, in: map)
  }

  /// The style, or nil after saying what the file leaves open.
  func finished(_ map: MappingReader) -> MapStyle? {
    guard !missing.isEmpty else { return style }
    let named = missing.count > 6 ? missing.prefix(5) + ["\(missing.count - 5) more"] : missing[...]
    map.value?.remark(
      "does not say \(Suggestion.list(Array(named))); with extends: light it need not")
    return nil
  }

  private func note(_ key: String, in map: MappingReader) {
    guard !isComplete, map.value != nil, !map.has(key) else { return }
    missing.append((group + [key]).joined(separator: "."))
  }
}

extension MapStyle {
  /// Nothing chosen yet: every value of it is replaced, or the style is refused.
  fileprivate static let blank: MapStyle = {
    let black = Color(hex: 0x000000)
    let line = Stroke(black, width: 1)
    let side = Side(color: black, text: black, hatch: 0)
    let view = View(fill: 0, band: 0, line: 1, hatch: nil)
    return MapStyle(
      purpose: "", page: black, sea: black, land: black, countryInPlay: black, lake: black,
      coast: line, border: line, disputedBorder: line, ceasefireLine: line,
      unfixedBorder: line, river: line, graticule: line, neatLine: line,
      text: black, quietText: black, waterText: black, halo: Halo(opacity: 0, width: 0), us: side,
      russia: side, other: side, arc: black, arcText: black, closed: black, broad: view,
      narrow: view, reach: view,
      countries: Countries(
        tint: 0, hatch: Hatch(line: 1, spacing: 4, opacity: 1), directions: [45]),
      frames: Frames(line: black, friend: black, hostile: black, neutral: black, unknown: black),
      type: TypeScale(
        title: 1, subtitle: 1, site: 1, city: 1, country: 1...1, contour: 1, legend: 1, foot: 1,
        graticule: 1))
  }()
}
