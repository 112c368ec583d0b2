import Graphics
import Testing

@testable import MapLayout

/// The names of countries that hold the sites of a map.
@Suite struct HostNameTests {
  static func texts(_ sites: String, radius: Int) throws -> [String] {
    try PoliticsTests.sheet(
      """
      date: 2007-10-12
      sites: [\(sites)]
      map: {extent: {center: [48, 18], radius: \(radius) km}}
      layers: [borders, countries]
      """
    ).drawing.elements.groups(ofKind: "map").flatMap(\.elements).texts.map(\.string)
  }

  @Test func aSmallHostIsNamedBelowItsSite() throws {
    let texts = try Self.texts("brdy", radius: 2500)
    #expect(texts.contains("Czech Republic"))
    #expect(!texts.contains("CZECH REPUBLIC"))
  }

  @Test func aHostWithRoomHasItsNameOnIt() throws {
    let texts = try Self.texts("brdy", radius: 300)
    #expect(!texts.contains("Czech Republic"))
    #expect(texts.contains("CZECH REPUBLIC"))
  }

  @Test func theHostOfACityHasNoLineBelowIt() throws {
    #expect(!(try Self.texts("prague", radius: 2500)).contains("Czech Republic"))
  }
}
