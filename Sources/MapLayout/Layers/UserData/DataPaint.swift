import GeoData
import Graphics
import Scenarios

/// How one class of a user's data looks in a theme: the style's words as paints, and what they leave
/// open filled in.
struct DataPaint {
  private let map: MapStyle
  private let style: DataStyle
  /// Of all that has no colour of its own.
  let color: Color
  private let isSpanOfNumbers: Bool

  /// - Parameters:
  ///   - layer: The data.
  ///   - classIndex: Which of its classes.
  ///   - map: The look of the map.
  init(_ layer: DataLayer, classIndex: Int, map: MapStyle) {
    self.map = map
    let item = layer.classes[classIndex]
    style = item.style
    let colors: [ColorRole] = [.other, .arc, .us, .russia]
    if case .numbers = item.membership { isSpanOfNumbers = true } else { isSpanOfNumbers = false }
    if let color = item.style.color, !isSpanOfNumbers || layer.hasSeveralColors {
      self.color = map.color(color)
    } else if isSpanOfNumbers {
      // From pale to full: more is stronger.
      let base = map.color(item.style.color ?? .role(colors[0]))
      let count = layer.classes.filter { $0.membership != .others }.count
      let share = count > 1 ? Double(classIndex) / Double(count - 1) : 1
      color = map.land.mixed(with: base, share: 0.3 + 0.7 * share)
    } else {
      color = map.color(.role(colors[classIndex % colors.count]))
    }
  }

  // MARK: Areas

  /// The inside of an area; nil for none.
  var areaFill: Paint? {
    guard let color = fillColor else { return nil }
    switch style.hatch {
    case nil, .some(.none): return .solid(color.withAlpha(style.fillOpacity ?? areaOpacity))
    case .rising: return hatch(color, degrees: -45)
    case .falling: return hatch(color, degrees: 45)
    case .level: return hatch(color, degrees: 0)
    case .upright: return hatch(color, degrees: 90)
    }
  }

  private var areaOpacity: Double { isSpanOfNumbers ? 0.7 : 0.18 }

  private func hatch(_ color: Color, degrees: Double) -> Paint {
    .hatch(
      Stroke(color.withAlpha(style.fillOpacity ?? 0.7), width: 0.6), spacing: 4, degrees: degrees)
  }

  /// The edge of an area; nil for none.
  var areaStroke: Stroke? { stroke(width: 0.8) }

  // MARK: Lines

  var lineStroke: Stroke? { stroke(width: 1.2) }

  private func stroke(width: Double) -> Stroke? {
    guard let color = strokeColor else { return nil }
    let width = style.width?.points ?? width
    let dash: [Double] =
      switch style.dash {
      case nil, .solid: []
      case .dashed: [4, 2.5]
      case .dotted: [0, 2.2]
      case .longDashed: [8, 3]
      }
    // Dots are round and as far apart as they are wide.
    let unit = style.dash == .dotted ? width : max(width, 1)
    return Stroke(
      color, width: width, dash: dash.map { $0 * unit },
      cap: style.dash == .dotted ? .round : .butt)
  }

  // MARK: Signs

  /// From the middle of a sign to its outermost line, in points.
  var signRadius: Double { size / 2 + (isPictogram ? 0 : signStroke.map { $0.width / 2 } ?? 0) }

  /// The sign of a point.
  func sign(at center: Point) -> [Element] {
    let radius = size / 2
    let path: Path
    switch style.symbol ?? .circle {
    case .circle: path = Path(circleAt: center, radius: radius)
    case .square:
      let half = radius * 0.88
      path = Path(
        rect: Rect(x: center.x - half, y: center.y - half, width: 2 * half, height: 2 * half))
    case .triangle: path = .triangle(at: center, radius: radius * 1.1)
    case .diamond: path = .diamond(at: center, radius: radius * 1.1)
    case .radar: return pictogram(.radar).shapes(at: center)
    case .interceptors: return pictogram(.interceptors).shapes(at: center)
    case .launchSite: return pictogram(.launchSite).shapes(at: center)
    }
    return [.shape(Shape(path, fill: .solid(fillColor ?? map.land), stroke: signStroke))]
  }

  private var isPictogram: Bool {
    [.radar, .interceptors, .launchSite].contains(style.symbol)
  }

  private func pictogram(_ kind: Site.Kind) -> SiteSymbol {
    let pictogram = Pictogram(
      kind: kind, state: .known(fillColor == nil ? .proposed : .operational),
      color: fillColor ?? color,
      ground: map.land)
    return SiteSymbol(pictogram, scale: size / 2 / pictogram.radius)
  }

  private var size: Double {
    let standard = isPictogram ? 10.4 : 5.5
    return style.size?.points ?? standard * map.type.site / TypeScale.siteInTheHand
  }

  /// A hollow sign has a line of its colour, a full one a thin gap to what lies below.
  private var signStroke: Stroke? {
    if style.stroke != nil || fillColor == nil { return stroke(width: 1) }
    return Stroke(map.land, width: 0.6)
  }

  // MARK: Colours

  private var fillColor: Color? {
    switch style.fill {
    case nil: color
    case .some(.none): nil
    case .color(let color): map.color(color)
    }
  }

  private var strokeColor: Color? {
    switch style.stroke {
    case nil: color
    case .some(.none): nil
    case .color(let color): map.color(color)
    }
  }
}

extension DataLayer {
  /// Whether its classes differ in colour: then they are no steps of one.
  fileprivate var hasSeveralColors: Bool { Set(classes.map(\.style.color)).count > 1 }
}

extension MapStyle {
  /// The theme's paint for a colour of a scenario.
  func color(_ color: StyleColor) -> Color {
    switch color {
    case .rgb(let hex): Color(hex: hex)
    case .role(let role): self.color(of: role)
    }
  }
}

extension Color {
  /// The colour with a share of another in it, from 0 to 1.
  func mixed(with other: Color, share: Double) -> Color {
    Color(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share, alpha: alpha + (other.alpha - alpha) * share)
  }
}
