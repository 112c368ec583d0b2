import Geodesy

/// An angle of latitude or longitude as people write it.
///
/// Degrees, or degrees, minutes and seconds: `49.6352`, `49:38:06.8`, `49°38'06.8"N`,
/// `49°38′06.8″ N`, `13 44 52.6 E`.
struct SexagesimalAngle {
  /// The angle in degrees, south and west negative.
  let degrees: Double
  /// N, S, E or W, where it is written.
  let hemisphere: Character?

  init?(_ text: some StringProtocol) {
    var body = String(text).trimmed.withHyphenMinus
    var hemisphere: Character?
    if let last = body.last, "NSEW".contains(last) {
      hemisphere = body.removeLast()
    } else if let first = body.first, "NSEW".contains(first) {
      hemisphere = body.removeFirst()
    }
    body = body.trimmed
    let isNegative = body.hasPrefix("-")
    if isNegative || body.hasPrefix("+") { body.removeFirst() }
    guard !(isNegative && hemisphere != nil) else { return nil }

    let parts = body.split { "°º:'′’\"″” ".contains($0) }
    let numbers = parts.compactMap { part -> Double? in
      guard part.first?.isNumber == true, let number = NumberText(String(part)) else { return nil }
      return number.unit.isEmpty ? number.value : nil
    }
    guard (1...3).contains(numbers.count), numbers.count == parts.count,
      numbers.dropLast().allSatisfy({ $0 == $0.rounded() }),
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let size = zip(numbers, [1, 60, 3600]).reduce(0) { $0 + $1.0 / $1.1 }
    let isSouthOrWest = hemisphere == "S" || hemisphere == "W"
    degrees = isNegative || isSouthOrWest ? -size : size
    self.hemisphere = hemisphere
  }
}

extension GeoCoordinate {
  /// Reads a position in words: `50°00'00"N 20°00'00"E`, `49:38:06.8, 13:44:52.6`.
  ///
  /// Latitude comes first. `nil` for text that is no such pair; whether it is on the Earth is
  /// for the caller to ask.
  public init?(text: String) {
    var halves = text.split(separator: ",", omittingEmptySubsequences: false)
    if halves.count == 1 {
      let startsWithLetter = text.trimmed.first.map { "NSEW".contains($0) } ?? false
      if let letter = text.firstIndex(where: { (startsWithLetter ? "EW" : "NS").contains($0) }) {
        let split = startsWithLetter ? letter : text.index(after: letter)
        halves = [text[..<split], text[split...]]
      }
    }
    guard halves.count == 2, let latitude = SexagesimalAngle(halves[0]),
      let longitude = SexagesimalAngle(halves[1]),
      latitude.hemisphere.map({ "NS".contains($0) }) ?? true,
      longitude.hemisphere.map({ "EW".contains($0) }) ?? true,
      (latitude.hemisphere == nil) == (longitude.hemisphere == nil)
    else { return nil }
    self.init(latitude: latitude.degrees, longitude: longitude.degrees)
  }
}
