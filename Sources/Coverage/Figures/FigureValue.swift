import Geodesy

/// A quantity that a figure can be about.
public protocol FigureValue: Hashable, Sendable {
  /// The unit of `number`: an SI unit or the degree; `1` for a bare number.
  static var figureUnit: String { get }

  /// The value in that unit.
  var number: Double { get }

  /// The value for readers, in a unit of their size, to three digits: `5.27 km`.
  var figureText: String { get }
}

extension Double: FigureValue {
  public static var figureUnit: String { "1" }
  public var number: Double { self }
  public var figureText: String { ThreeDigits.text(self) }
}

extension Angle: FigureValue {
  public static var figureUnit: String { "deg" }
  public var number: Double { degrees }
  public var figureText: String { ThreeDigits.text(degrees) + "°" }
}

extension SolidAngle: FigureValue {
  public static var figureUnit: String { "sr" }
  public var number: Double { steradians }
  public var figureText: String { ThreeDigits.text(steradians) + " sr" }
}

extension Distance: FigureValue {
  public static var figureUnit: String { "m" }
  public var number: Double { metres }
  public var figureText: String {
    abs(metres) < 1000
      ? ThreeDigits.text(metres) + " m" : ThreeDigits.text(kilometres) + " km"
  }
}

extension Volume: FigureValue {
  public static var figureUnit: String { "m3" }
  public var number: Double { cubicMetres }
  public var figureText: String {
    abs(cubicKilometres) < 0.001
      ? ThreeDigits.text(cubicMetres) + " m³" : ThreeDigits.text(cubicKilometres) + " km³"
  }
}

extension TimeSpan: FigureValue {
  public static var figureUnit: String { "s" }
  public var number: Double { seconds }
  public var figureText: String {
    switch abs(seconds) {
    case ..<120: ThreeDigits.text(seconds) + " s"
    case ..<7200: ThreeDigits.text(seconds / 60) + " min"
    default: ThreeDigits.text(seconds / 3600) + " h"
    }
  }
}
