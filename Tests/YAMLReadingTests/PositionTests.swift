import Geodesy
import Testing
import YAMLReading

@Suite struct PositionTests {
  /// The hill of the Czech Ministry of Defence's study of August 2007: 49:38:06.8, 13:44:52.6.
  @Test(arguments: [
    "[49.635222, 13.747944]", "\"49:38:06.8, 13:44:52.6\"", "49:38:06.8 N, 13:44:52.6 E",
    "\"49°38'06.8\\\"N 13°44'52.6\\\"E\"", "49°38′06.8″N 13°44′52.6″E",
    "N49°38'06.8\" E13°44'52.6\"", "49 38 06.8 N 13 44 52.6 E", "[49:38:06.8 N, 13:44:52.6 E]",
  ])
  func theHillAtBrdyIsReadInEveryNotation(text: String) throws {
    let position = try read(text, .position)
    #expect(abs(position.latitude.degrees - 49.635222) < 1e-6)
    #expect(abs(position.longitude.degrees - 13.747944) < 1e-6)
  }

  @Test func southAndWestAreNegative() throws {
    let position = try read("30°30'S 60°15'W", .position)
    #expect(position == GeoCoordinate(latitude: -30.5, longitude: -60.25))
    #expect(try read("[\u{2212}30.5, -60.25]", .position) == position)
  }

  @Test(arguments: ["[90, 180]", "[-90, -180]", "[0, 0]"])
  func theEdgesAreOnTheEarth(text: String) throws {
    #expect(try read(text, .position).isOnEarth)
  }

  @Test func swappedValuesAreNamed() {
    #expect(
      faults(in: "[120, 30]", .position) == [
        "brief.yaml:1:1: the file is [120, 30], not on the Earth: "
          + "latitude −90 to 90, then longitude −180 to 180; are the two swapped?"
      ])
    #expect(faults(in: "[95, 200]", .position).first?.hasSuffix("−180 to 180") == true)
  }

  @Test(arguments: [
    "[50]", "[50, 20, 300]", "50", "here", "[a, b]", "20°E 50°N", "49:61:00 N, 13:00:00 E",
    "49.5:30 N, 13 E", "-50 S, 20 E", "[.nan, 20]", "{lat: 50}", "50 N, 20",
  ])
  func whatIsNoPositionIsAFault(text: String) {
    #expect(faults(in: text, .position).count == 1)
  }
}
