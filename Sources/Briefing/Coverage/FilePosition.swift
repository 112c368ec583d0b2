import Geodesy

/// A position as files write it: longitude and latitude in millionths of a degree, which is 0.1 m
/// on the ground and more than any of the sources knows.
struct FilePosition: Hashable {
  let longitude: Int
  let latitude: Int

  init(_ position: GeoCoordinate) {
    longitude = Int((position.longitude.degrees * 1e6).rounded())
    latitude = Int((position.latitude.degrees * 1e6).rounded())
  }

  /// Longitude, a comma and latitude: `47.80267,40.87072`.
  var text: String { "\(Self.text(longitude)),\(Self.text(latitude))" }

  /// Millionths as a decimal number, without zeros that say nothing.
  static func text(_ millionths: Int) -> String {
    let (whole, part) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    let sign = millionths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    let digits = String(part)
    let fraction = String(repeating: "0", count: 6 - digits.count) + digits
    let end = fraction.lastIndex { $0 != "0" } ?? fraction.startIndex
    return "\(sign)\(whole).\(fraction[...end])"
  }
}
