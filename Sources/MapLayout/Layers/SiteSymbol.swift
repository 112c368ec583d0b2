import GeoData
import Graphics
import Scenarios

/// The sign of a site: its shape says what is there, its fill whether it is there yet.
struct SiteSymbol {
  private let sign: Sign
  /// Points across; 1 is the size on a page to be read in the hand.
  private let scale: Double

  private enum Sign {
    case pictogram(Pictogram)
    case military(MilitarySymbol)
  }

  /// From the centre to the outermost line, in points.
  var radius: Double {
    switch sign {
    case .pictogram(let pictogram): pictogram.radius * scale
    case .military: MilitarySymbol.radius * scale
    }
  }

  /// From the centre to its farthest corner, in points: what labels keep clear of.
  var reach: Double {
    switch sign {
    case .pictogram(let pictogram): pictogram.reach * scale
    case .military: MilitarySymbol.radius * scale
    }
  }

  func looks(like other: SiteSymbol) -> Bool {
    shapes(at: .zero) == other.shapes(at: .zero)
  }

  func shapes(at center: Point) -> [Element] {
    let parts =
      switch sign {
      case .pictogram(let pictogram): pictogram.parts
      case .military(let symbol): symbol.parts
      }
    return parts.map { .shape($0.placed(at: center, scale: scale)) }
  }
}

extension SiteSymbol {
  /// A small picture, at a size.
  init(_ pictogram: Pictogram, scale: Double) {
    (sign, self.scale) = (.pictogram(pictogram), scale)
  }

  /// The sign of a site as it was on the scenario's day.
  ///
  /// - Parameters:
  ///   - marked: The site and what the scenario says of it.
  ///   - scenario: Says which signs it has and what the site is to the reader.
  ///   - style: The colours.
  ///   - isCapital: Whether a city is the capital of its state.
  init(of marked: MarkedSite, in scenario: Scenario, style: MapStyle, isCapital: Bool = false) {
    scale = style.type.site / TypeScale.siteInTheHand
    let site = marked.site
    let state = SiteState(of: site, on: scenario.date)
    if let icon = MilitarySymbol.Icon(site.kind), let identity = scenario.identity(of: marked) {
      sign = .military(
        MilitarySymbol(icon: icon, identity: identity, state: state, style: style))
      return
    }
    let isPlace = site.kind == .city || site.kind == .region
    let color =
      state == .known(.closed) ? style.closed : isPlace ? style.text : style.color(of: site.side)
    sign = .pictogram(
      Pictogram(
        kind: site.kind, isCapital: isCapital, state: state, color: color, ground: style.land))
  }
}

extension Scenario {
  /// A site with what the scenario says of it.
  func marked(_ site: Site) -> MarkedSite {
    sites.first { $0.site.id == site.id } ?? MarkedSite(site)
  }

  /// What a site is to the reader; nil where its sign does not say so.
  func identity(of marked: MarkedSite) -> StandardIdentity? {
    let hasFrame = map.symbols.set == .app6 && MilitarySymbol.Icon(marked.site.kind) != nil
    return hasFrame ? map.symbols.identity(of: marked) : nil
  }
}

extension Shape {
  /// The shape, drawn around the origin, moved to a place and made larger.
  fileprivate func placed(at center: Point, scale: Double) -> Shape {
    var shape = self
    shape.path = path.transformed { center + $0 * scale }
    if let stroke {
      shape.stroke?.width = stroke.width * scale
      shape.stroke?.dash = stroke.dash.map { $0 * scale }
    }
    return shape
  }
}
