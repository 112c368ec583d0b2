import Graphics
import Scenarios

/// Coloured strips across the head and the foot of a page that say how it is to be handled.
struct HandlingStrips {
  let banner: HandlingBanner
  let style: MapStyle
  let rects: [Rect]

  func group() -> Element {
    let color = banner.color.color
    let textStyle = TextStyle(
      size: style.type.foot, weight: .semibold, letterSpacing: style.type.foot * 0.06,
      color: Color(hex: 0xffffff))
    return .group(
      Group(
        kind: "banner", id: "banner", name: banner.text,
        elements: rects.flatMap { rect -> [Element] in
          [
            .shape(Shape(Path(rect: rect), fill: .solid(color))),
            .text(
              TextRun(
                banner.text, style: textStyle,
                at: Point(x: rect.midX, y: rect.midY + style.type.foot * 0.36), anchor: .middle)),
          ]
        }))
  }

  /// Those that a scenario asks for, on a page that has kept room for them.
  static func all(of scenario: Scenario, style: MapStyle, rects: [Rect]) -> [Element] {
    scenario.furniture.banner.map {
      [HandlingStrips(banner: $0, style: style, rects: rects).group()]
    } ?? []
  }

  static func height(_ style: MapStyle) -> Double { style.type.foot * 2 }

  /// Across the whole page, at its head and at its foot.
  static func rects(on page: Rect, height: Double) -> [Rect] {
    [
      Rect(x: page.minX, y: page.minY, width: page.size.width, height: height),
      Rect(x: page.minX, y: page.maxY - height, width: page.size.width, height: height),
    ]
  }
}

extension HandlingBanner.Color {
  /// White text on each has a contrast of at least 4.5 to 1.
  var color: Color {
    switch self {
    case .green: Color(hex: 0x007a33)
    case .purple: Color(hex: 0x502b85)
    case .blue: Color(hex: 0x0033a0)
    case .red: Color(hex: 0xc8102e)
    case .grey: Color(hex: 0x4a545c)
    }
  }
}
