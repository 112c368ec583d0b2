import GeoData
import Graphics
import Scenarios

/// The look of a map, as data: colours, lines and type.
public struct MapStyle: Hashable, Sendable {
  public var name: String
  /// The paper around the map.
  public var page: Color
  public var sea: Color
  public var land: Color
  /// The countries that the map is about.
  public var countryInPlay: Color
  public var coast: Stroke
  public var border: Stroke
  /// A border that states disagree about.
  public var disputedBorder: Stroke
  public var lake: Color
  public var river: Stroke
  public var graticule: Stroke
  /// The line around the map.
  public var neatLine: Stroke
  public var text: Color
  public var quietText: Color
  public var waterText: Color
  /// One colour for each side of the dispute.
  public var us: Color
  public var russia: Color
  public var other: Color
  /// Arcs and threats.
  public var arc: Color
  /// What is closed.
  public var closed: Color
  public var type: TypeScale

  /// The colour of what a side operates.
  public func color(of side: Site.Side?) -> Color {
    switch side {
    case .us, .nato: us
    case .russia: russia
    case .other, nil: other
    }
  }
}

extension Stroke {
  /// A line too thin for its corners to be seen: bevelled, which is drawn in half the time.
  fileprivate static func thin(_ color: Color, width: Double, dash: [Double] = []) -> Stroke {
    Stroke(color, width: width, dash: dash, join: .bevel)
  }
}

/// Sizes of type, in points on the finished page.
public struct TypeScale: Hashable, Sendable {
  public var title = 18.0
  public var subtitle = 10.5
  /// Names of what the map is about.
  public var site = 9.5
  public var city = 7.5
  /// Names of countries, from the smallest to the largest.
  public var country = 8.0...13.0
  /// Labels of contours and rings.
  public var contour = 7.5
  public var legend = 8.0
  public var foot = 6.8
  public var graticule = 6.5

  /// The same sizes times a factor.
  func scaled(by factor: Double) -> TypeScale {
    TypeScale(
      title: title * factor, subtitle: subtitle * factor, site: site * factor,
      city: city * factor,
      country: country.lowerBound * factor...country.upperBound * factor,
      contour: contour * factor, legend: legend * factor, foot: foot * factor,
      graticule: graticule * factor)
  }
}

extension MapStyle {
  /// For screens and colour print.
  public static let light = MapStyle(
    name: "light", page: Color(hex: 0xffffff), sea: Color(hex: 0xdfe8ee),
    land: Color(hex: 0xf6f3ec), countryInPlay: Color(hex: 0xece5d6),
    coast: .thin(Color(hex: 0x9fb2bf), width: 0.5),
    border: .thin(Color(hex: 0xb9b0a2), width: 0.6),
    disputedBorder: .thin(Color(hex: 0xb9b0a2), width: 0.6, dash: [2, 1.5]),
    lake: Color(hex: 0xdfe8ee), river: .thin(Color(hex: 0xc3d3dd), width: 0.5),
    graticule: .thin(Color(hex: 0xc9d5dd), width: 0.3),
    neatLine: Stroke(Color(hex: 0x9fb2bf), width: 0.5), text: Color(hex: 0x1d2730),
    quietText: Color(hex: 0x5b6872), waterText: Color(hex: 0x5f7f92), us: Color(hex: 0x0072b2),
    russia: Color(hex: 0xd55e00), other: Color(hex: 0x009e73), arc: Color(hex: 0xaa4499),
    closed: Color(hex: 0x8a949c), type: TypeScale())

  /// For dark pages and screens.
  public static let dark = MapStyle(
    name: "dark", page: Color(hex: 0x0b141c), sea: Color(hex: 0x0f1a24),
    land: Color(hex: 0x1b2733), countryInPlay: Color(hex: 0x243342),
    coast: .thin(Color(hex: 0x4a5f70), width: 0.5),
    border: .thin(Color(hex: 0x566472), width: 0.6),
    disputedBorder: .thin(Color(hex: 0x566472), width: 0.6, dash: [2, 1.5]),
    lake: Color(hex: 0x0f1a24), river: .thin(Color(hex: 0x2a3c4b), width: 0.5),
    graticule: .thin(Color(hex: 0x24323f), width: 0.3),
    neatLine: Stroke(Color(hex: 0x4a5f70), width: 0.5), text: Color(hex: 0xeef2f5),
    quietText: Color(hex: 0x9fb0bd), waterText: Color(hex: 0x7f9db0), us: Color(hex: 0x56b4e9),
    russia: Color(hex: 0xf0883e), other: Color(hex: 0x2fc59a), arc: Color(hex: 0xd48bc4),
    closed: Color(hex: 0x8493a0), type: TypeScale())

  /// For print in grey.
  public static let print = MapStyle(
    name: "print", page: Color(hex: 0xffffff), sea: Color(hex: 0xffffff),
    land: Color(hex: 0xf2f2f2), countryInPlay: Color(hex: 0xe4e4e4),
    coast: .thin(Color(hex: 0x888888), width: 0.5),
    border: .thin(Color(hex: 0x888888), width: 0.5),
    disputedBorder: .thin(Color(hex: 0x888888), width: 0.5, dash: [2, 1.5]),
    lake: Color(hex: 0xffffff), river: .thin(Color(hex: 0xbbbbbb), width: 0.4),
    graticule: .thin(Color(hex: 0xcccccc), width: 0.3, dash: [0.5, 1.5]),
    neatLine: Stroke(Color(hex: 0x666666), width: 0.5), text: Color(hex: 0x000000),
    quietText: Color(hex: 0x555555), waterText: Color(hex: 0x555555), us: Color(hex: 0x1a1a1a),
    russia: Color(hex: 0x6a6a6a), other: Color(hex: 0x8a8a8a), arc: Color(hex: 0x333333),
    closed: Color(hex: 0x999999), type: TypeScale())

  /// For a projector: the light look in large type.
  public static let slide: MapStyle = {
    var style = MapStyle.light
    style.name = "slide"
    style.type = style.type.scaled(by: 1.6)
    // The small print is for the handout: larger, it would leave no room for the map.
    style.type.foot = TypeScale().foot * 1.2
    style.type.legend = TypeScale().legend * 1.3
    return style
  }()

  /// The look that a scenario names.
  public init(_ theme: Theme) {
    self =
      switch theme {
      case .light: .light
      case .dark: .dark
      case .print: .print
      case .slide: .slide
      }
  }
}
