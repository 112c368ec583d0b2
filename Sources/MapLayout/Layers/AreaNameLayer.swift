import GeoData
import Geodesy
import Graphics
import Typesetting

/// Names of waters or of parts of the land, along the middle of what they name.
struct AreaNameLayer {
  let view: MapView
  let style: MapStyle
  let names: [GeographicName]
  let language: String

  /// The names of what is in sight, those of the largest areas first.
  func labels(_ typesetter: Typesetter) throws -> [AreaNameLabel] {
    let globe =
      view.endsInsideFrame ? PageMask(rings: view.globe.subpaths, within: view.frame) : nil
    return try names.compactMap { name in
      let lines = name.axes.compactMap(line(along:))
      guard !lines.isEmpty else { return nil }
      return AreaNameLabel(
        name: name, lines: lines, wordings: try wordings(of: name, typesetter), style: style,
        globe: globe)
    }
  }

  /// The middle of the area as far as it is in sight, smooth, from left to right.
  private func line(along axis: GeoLine) -> MeasuredLine? {
    guard
      let longest = view.pieces(of: axis).max(by: {
        MeasuredLine($0).length < MeasuredLine($1).length
      })
    else { return nil }
    let measured = MeasuredLine(longest)
    guard measured.length > Self.shortestAxis else { return nil }
    var points = measured.resampled(count: 2 * axis.count)
    let way = points[points.count - 1] - points[0]
    // Steep names read upwards.
    if way.x < 0.1 * way.y || (way.x < 0 && abs(way.x) > 0.1 * abs(way.y)) { points.reverse() }
    return MeasuredLine(points.smoothed)
  }

  /// The name in all sizes that it may have, from the largest down.
  private func wordings(of name: GeographicName, _ typesetter: Typesetter) throws
    -> [AreaNameLabel.Wording]
  {
    let text = name.kind == .ocean ? name.name.raised(in: language) : name.name
    return try sizes(of: name).map { size in
      let textStyle = textStyle(of: name, size: size)
      func measured(_ string: String) throws -> MeasuredText {
        try MeasuredText(string, style: textStyle, language: language, typesetter)
      }
      return AreaNameLabel.Wording(
        whole: try measured(text),
        halves: try text.halves.map { (upper: try measured($0.0), lower: try measured($0.1)) })
    }
  }

  private func textStyle(of name: GeographicName, size: Double) -> TextStyle {
    let spacing = size * AreaNameLabel.leastSpacing(of: name.kind)
    return name.kind.isWater
      ? TextStyle(
        size: size, weight: size > style.type.city * 1.2 ? .light : .regular, isItalic: true,
        letterSpacing: spacing, color: style.waterText,
        halo: style.halo(of: style.sea))
      : TextStyle(
        size: size, letterSpacing: spacing, color: style.quietText,
        halo: style.halo(width: 0.7, opacity: 0.9))
  }

  /// In steps of half a point.
  private func sizes(of name: GeographicName) -> [Double] {
    let city = style.type.city
    let largest = [
      style.type.country.upperBound, city * 1.45, city * 1.25, city * 1.05, city * 0.93,
    ]
    let smallest = max(style.type.graticule, city * 0.87)
    let first = largest[min(max(name.rank, 1), 5) - 1]
    return [1, 0.86, 0.74, 0.64].map { max((first * $0 * 2).rounded() / 2, smallest) }
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static let shortestAxis = 10.0
}

extension String {
  /// The text in two lines of about the same length; nil where it has no space to break at.
  fileprivate var halves: (String, String)? {
    let spaces = indices.filter { self[$0] == " " }
    func imbalance(_ index: Index) -> Int {
      abs(distance(from: startIndex, to: index) - distance(from: index, to: endIndex))
    }
    guard let space = spaces.min(by: { imbalance($0) < imbalance($1) }) else { return nil }
    return (String(self[..<space]), String(self[index(after: space)...]))
  }
}
