import Foundation
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

/// The signs of sites: pictures and military symbols.
@Suite struct SiteSymbolTests {
  private let day = CalendarDate(year: 2007, month: 10, day: 12)

  private func site(
    _ kind: Site.Kind, side: Site.Side? = .us, _ state: Status.State? = .operational
  ) -> Site {
    let assumed = Provenance(grade: .assumption)
    return Site(
      id: "a", name: "A", kind: kind, side: side,
      position: Sourced(
        GeoCoordinate(latitude: .zero, longitude: .zero), text: "", provenance: assumed),
      statuses: state.map { [Status(state: $0, provenance: assumed)] } ?? [])
  }

  private func scenario(
    _ site: Site, _ symbols: Symbols = Symbols(), identity: StandardIdentity? = nil
  ) throws -> Scenario {
    Scenario(
      title: "A test", date: try #require(day), map: MapFrame(symbols: symbols),
      sites: [MarkedSite(site, identity: identity)])
  }

  private func shapes(
    _ site: Site, _ symbols: Symbols = Symbols(), identity: StandardIdentity? = nil
  ) throws -> [Shape] {
    let scenario = try scenario(site, symbols, identity: identity)
    return SiteSymbol(of: scenario.marked(site), in: scenario, style: .light).shapes(at: .zero)
      .compactMap {
        if case .shape(let shape) = $0 { shape } else { nil }
      }
  }

  private let framed = Symbols(
    set: .app6, identities: [.us: .friend, .nato: .friend, .russia: .neutral])

  /// The dashes and the fill of a frame, the shape below the icon.
  private func frame(_ shapes: [Shape]) throws -> (path: Path, fill: Paint?, dash: [Double]) {
    try #require(shapes.count == 3)
    return (shapes[1].path, shapes[1].fill, shapes[1].stroke?.dash ?? [])
  }

  @Test func theStageOfASiteShowsInItsFill() throws {
    let color = MapStyle.light.us.color
    func fills(_ state: Status.State?) throws -> [Paint] {
      try shapes(site(.interceptors, state)).compactMap(\.fill)
    }
    #expect(try fills(.operational) == [.solid(color)])
    #expect(try fills(nil) == [.solid(color)])
    #expect(try fills(.proposed) == [.solid(MapStyle.light.land)])
    let half = try fills(.underConstruction)
    #expect(half.count == 1)
    #expect(half != [.solid(color)] && half != [.solid(MapStyle.light.land)])
    let closed = try shapes(site(.interceptors, .closed))
    #expect(closed.compactMap(\.fill) == [.solid(MapStyle.light.land)])
    #expect(closed.last?.stroke?.color == MapStyle.light.closed)
  }

  /// Of a site whose sources speak of other days only.
  @Test func whatIsNotKnownOfADayIsNotTakenForPresent() throws {
    var ended = site(.radar)
    ended.statuses = [
      Status(
        state: .operational, until: PartialDate("2001"), provenance: Provenance(grade: .assumption))
    ]
    for symbols in [Symbols(), framed] {
      let unknown = try shapes(ended, symbols, identity: .friend)
      for state in [nil] + Status.State.allCases {
        #expect(try shapes(site(.radar, state), symbols, identity: .friend) != unknown)
      }
    }
  }

  @Test func everyKindAndACapitalHaveASignOfTheirOwn() throws {
    var paths = Set(try Site.Kind.allCases.map { try shapes(site($0)).map(\.path) })
    let city = site(.city)
    let capital = SiteSymbol(
      of: MarkedSite(city), in: try scenario(city), style: .light, isCapital: true)
    paths.insert(
      capital.shapes(at: .zero).compactMap {
        if case .shape(let shape) = $0 { shape.path } else { nil }
      })
    #expect(paths.count == Site.Kind.allCases.count + 1)
  }

  @Test func noSignReachesFartherThanItSays() throws {
    for kind in Site.Kind.allCases {
      for symbols in [Symbols(), framed] {
        for identity in StandardIdentity.allCases {
          let site = site(kind)
          let radius = SiteSymbol(
            of: MarkedSite(site, identity: identity),
            in: try scenario(site, symbols, identity: identity), style: .light
          ).radius
          for shape in try shapes(site, symbols, identity: identity) {
            let box = try #require(shape.path.controlBox)
            let reach = [box.minX, box.minY, box.maxX, box.maxY].map(abs).max() ?? 0
            #expect(reach <= radius + 0.1, "\(kind) \(identity)")
          }
        }
      }
    }
  }

  /// MIL-STD-2525D, table of standard identities: present is solid, planned is dashed.
  @Test func aPlannedFrameIsDashed() throws {
    #expect(try frame(shapes(site(.radar, .operational), framed)).dash.isEmpty)
    #expect(try !frame(shapes(site(.radar, .proposed), framed)).dash.isEmpty)
    #expect(try !frame(shapes(site(.radar, .underConstruction), framed)).dash.isEmpty)
    let closed = try frame(shapes(site(.radar, .closed), framed))
    #expect(closed.dash.isEmpty)
    #expect(closed.fill == .solid(MapStyle.light.land))
  }

  @Test func eachIdentityHasAFrameOfItsOwnShapeAndFill() throws {
    let frames = try StandardIdentity.allCases.map {
      try frame(shapes(site(.radar), framed, identity: $0))
    }
    #expect(Set(frames.map(\.path)).count == 4)
    #expect(Set(frames.map(\.fill)).count == 4)
  }

  @Test func aSiteHasTheIdentityOfItsSideUnlessItHasItsOwn() throws {
    let fill = { (color: Color) in Paint.solid(color) }
    let frames = MapStyle.light.frames
    #expect(try frame(shapes(site(.radar, side: .us), framed)).fill == fill(frames.friend))
    #expect(try frame(shapes(site(.radar, side: .russia), framed)).fill == fill(frames.neutral))
    #expect(try frame(shapes(site(.radar, side: .other), framed)).fill == fill(frames.unknown))
    #expect(try frame(shapes(site(.radar, side: nil), framed)).fill == fill(frames.unknown))
    #expect(
      try frame(shapes(site(.radar, side: .us), framed, identity: .hostile)).fill
        == fill(frames.hostile))
  }

  @Test(arguments: Theme.allCases)
  func aFrameStandsOutFromItsRim(theme: Theme) throws {
    let style = try ThemeFolder.ofPackage.style(theme)
    let site = site(.radar)
    let colors = SiteSymbol(of: MarkedSite(site), in: try scenario(site, framed), style: style)
      .shapes(at: .zero).compactMap { element in
        if case .shape(let shape) = element { shape.stroke?.color } else { nil }
      }
    try #require(colors.count == 3)
    // WCAG 2.2, success criterion 1.4.11: parts of graphics.
    #expect(colors[0].contrast(with: colors[1]) >= 3)
  }

  @Test func placesHaveNoFrame() throws {
    for kind in [Site.Kind.city, .region] {
      #expect(try shapes(site(kind), framed) == shapes(site(kind)))
    }
  }
}
