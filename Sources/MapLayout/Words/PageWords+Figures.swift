import Coverage
import GeoData
import Geodesy
import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PageWords {
  /// A distance in kilometres, below one in metres: `5 500 km`, `2.5 km`, `20 m`.
  func kilometres(_ distance: Distance) -> String {
    distance < .kilometres(1) && distance > .zero
      ? metres(figure(of: distance.metres)) : kilometres(figure(of: distance.kilometres))
  }

  /// A number, zero or more, to read: whole from 10, one decimal from 1, below that two digits that
  /// count.
  func figure(of number: Double) -> String {
    number < 10 ? decimal(number, places: Self.places(for: number)) : grouped(number)
  }

  /// The decimals that show a number: one, or as many as two digits that count take.
  private static func places(for number: Double) -> Int {
    guard number != 0, abs(number) < 1 else { return 1 }
    return min(1 - Int(log10(abs(number)).rounded(.down)), 12)
  }

  /// An area with two figures that count: `3.4 million km²`, `120 000 km²`.
  func area(_ area: Area) -> String {
    let kilometres = area.squareKilometres
    if kilometres >= 1e6 {
      let millions = kilometres / 1e6
      return squareKilometres(
        millions: millions < 10 ? (millions * 10).rounded() / 10 : millions.rounded())
    }
    let step = kilometres < 1000 ? 1.0 : 1000
    return squareKilometres(grouped((kilometres / step).rounded() * step))
  }

  /// Degrees, with decimals only where they are needed: `162°`, `2.5°`, `0.05°`.
  func degrees(_ angle: Angle) -> String {
    let degrees = angle.degrees
    let figure = decimal(degrees, places: Self.places(for: degrees)) + "°"
    // Between letters that run the other way, the signs would stray from their digits.
    return direction == .leftToRight ? figure : "\u{2066}\(figure)\u{2069}"
  }

  /// A latitude with its hemisphere: `37.5° S`.
  func latitude(_ latitude: Angle) -> String {
    let size = degrees(.degrees((abs(latitude.degrees) * 10).rounded() / 10))
    return abs(latitude.degrees) < 0.05
      ? size
      : degrees(size, in: latitude.degrees > 0 ? hemispheres.north : hemispheres.south)
  }

  /// A longitude with its hemisphere, which 0° and 180° have none of.
  func longitude(_ longitude: Angle) -> String {
    let size = abs(longitude.degrees)
    let text = degrees(.degrees((size * 10).rounded() / 10))
    return size < 0.05 || size >= 179.95
      ? text
      : degrees(text, in: longitude.degrees > 0 ? hemispheres.east : hemispheres.west)
  }

  /// A day in words: `12 October 2007`.
  func date(_ date: CalendarDate) -> String {
    self.date(
      day: figure("\(date.day)"), month: months[date.month - 1], year: figure("\(date.year)"))
  }

  /// A number with one decimal at most.
  func decimal(_ number: Double) -> String { decimal(number, places: 1) }

  /// A number with at most so many decimals.
  func decimal(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return written(Figures.plain((number * scale).rounded() / scale))
  }

  /// A number as it is, its whole part in groups of three from 1,000.
  func number(_ number: Double) -> String {
    let text = Figures.plain(number)
    guard abs(number) >= 1000, abs(number) < 1e15, !text.contains("e") else {
      return written(text)
    }
    let whole = Figures.grouped(Int(number.rounded(.towardZero)))
    return figure(whole) + written(String(text.drop { $0 != "." }))
  }

  /// The digits of a number for machines, as the language writes them.
  private func written(_ text: String) -> String {
    figure(text.replacing(".", with: decimalSign).replacing("-", with: "−"))
  }

  /// A whole number in groups of three.
  func grouped(_ number: Double) -> String { figure(Figures.grouped(Int(number.rounded()))) }
}

extension PageWords {
  /// `a`, `a and b`, `a, b and c`.
  func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return and(items.dropLast().joined(separator: comma), last)
  }

  /// A name inside a sentence of the page: one that runs the other way is set apart, so that it
  /// does not turn the sentence around (Unicode Standard Annex 9, explicit directional isolates).
  func name(_ name: String) -> String {
    guard TextDirection(of: name) != direction else { return name }
    return "\(direction.mark)\u{2068}\(name)\u{2069}"
  }

  /// Where the first, the second … of some columns stands, counted from the left.
  func place(of index: Int, among count: Int) -> Int {
    direction == .leftToRight ? index : count - 1 - index
  }

  /// How rays run: a whole sentence.
  func rays(_ propagation: Propagation) -> String {
    switch propagation {
    case .straightLine: straightSight
    case .effectiveEarthRadius: fourThirdsRays
    case .exponentialAtmosphere: tracedRays
    case .spaceRefraction: bentRays
    }
  }

  /// What ends a view, as the legend names it.
  func edge(_ cause: EdgeCause) -> String {
    switch cause {
    case .horizon: horizonEdge
    case .minimumElevation: parameter(.lowestElevationAngle)
    case .maximumElevation: parameter(.highestElevationAngle)
    case .minimumRange: parameter(.minimumRange)
    case .instrumentedRange: instrumentedRange
    case .sector: sectorEdge
    case .fieldOfView: fieldOfViewEdge
    case .mask: skylineEdge
    case .power: powerEdge
    }
  }
}

extension TextDirection {
  /// A letter without shape or width that has this direction.
  var mark: Character { self == .leftToRight ? "\u{200E}" : "\u{200F}" }
}
