import Geodesy

/// A quantity that a figure can be about.
public protocol FigureValue: Hashable, Sendable {
  /// The unit of `number`: an SI unit or the degree; `1` for a bare number.
  static var figureUnit: String { get }

  /// The value in that unit.
  var number: Double { get }

  /// The value for readers, in a unit of their size, to so many significant digits: `5.27 km`.
  func figureText(digits: Int) -> String
}

extension FigureValue {
  /// The value for readers, to three digits: as many as anyone remembers.
  public var figureText: String { figureText(digits: 3) }
}

extension Double: FigureValue {
  public static var figureUnit: String { "1" }
  public var number: Double { self }
  public func figureText(digits: Int) -> String { SignificantDigits.text(self, digits) }
}

extension Angle: FigureValue {
  public static var figureUnit: String { "deg" }
  public var number: Double { degrees }
  public func figureText(digits: Int) -> String { SignificantDigits.text(degrees, digits) + "°" }
}

extension SolidAngle: FigureValue {
  public static var figureUnit: String { "sr" }
  public var number: Double { steradians }
  public func figureText(digits: Int) -> String {
    SignificantDigits.text(steradians, digits) + " sr"
  }
}

extension Distance: FigureValue {
  public static var figureUnit: String { "m" }
  public var number: Double { metres }
  public func figureText(digits: Int) -> String {
    abs(metres) < 1000
      ? SignificantDigits.text(metres, digits) + " m"
      : SignificantDigits.text(kilometres, digits) + " km"
  }
}

extension Volume: FigureValue {
  public static var figureUnit: String { "m3" }
  public var number: Double { cubicMetres }
  public func figureText(digits: Int) -> String {
    abs(cubicKilometres) < 0.001
      ? SignificantDigits.text(cubicMetres, digits) + " m³"
      : SignificantDigits.text(cubicKilometres, digits) + " km³"
  }
}

extension TimeSpan: FigureValue {
  public static var figureUnit: String { "s" }
  public var number: Double { seconds }
  public func figureText(digits: Int) -> String {
    switch abs(seconds) {
    case ..<120: SignificantDigits.text(seconds, digits) + " s"
    case ..<7200: SignificantDigits.text(seconds / 60, digits) + " min"
    default: SignificantDigits.text(seconds / 3600, digits) + " h"
    }
  }
}

extension Power: FigureValue {
  public static var figureUnit: String { "W" }
  public var number: Double { watts }
  public func figureText(digits: Int) -> String {
    switch abs(watts) {
    case ..<1e3: SignificantDigits.text(watts, digits) + " W"
    case ..<1e6: SignificantDigits.text(watts / 1e3, digits) + " kW"
    default: SignificantDigits.text(watts / 1e6, digits) + " MW"
    }
  }
}

extension Decibels: FigureValue {
  public static var figureUnit: String { "dB" }
  public var number: Double { decibels }
  public func figureText(digits: Int) -> String {
    SignificantDigits.text(decibels, digits) + " dB"
  }
}
