import Briefing
import Geodesy
import YAMLReading

/// Words of the command line as the values they stand for, by the rules of the scenario file.
enum Word {
  @Sendable static func angle(_ word: String) throws -> Angle { try Reader.angle.read(word: word) }

  @Sendable static func decibels(_ word: String) throws -> Decibels {
    try Reader.decibels.read(word: word)
  }

  @Sendable static func distance(_ word: String) throws -> Distance {
    try Reader.distance.read(word: word)
  }

  /// A distance above zero.
  @Sendable static func range(_ word: String) throws -> Distance {
    try Reader.distance.positive.read(word: word)
  }

  @Sendable static func length(_ word: String) throws -> Distance {
    try Reader.length.read(word: word)
  }

  @Sendable static func frequency(_ word: String) throws -> Frequency {
    try Reader.frequency.read(word: word)
  }

  @Sendable static func power(_ word: String) throws -> Power { try Reader.power.read(word: word) }

  @Sendable static func radarCrossSection(_ word: String) throws -> Area {
    try Reader.radarCrossSection.read(word: word)
  }

  @Sendable static func temperature(_ word: String) throws -> Temperature {
    try Reader.temperature.read(word: word)
  }

  @Sendable static func timeSpan(_ word: String) throws -> TimeSpan {
    try Reader.timeSpan.read(word: word)
  }

  /// A number without a unit.
  @Sendable static func number(_ word: String) throws -> Double {
    try Reader.number.read(word: word)
  }

  /// A number without a unit, also as a fraction: `4/3`.
  @Sendable static func ratio(_ word: String) throws -> Double {
    try Reader.ratio.read(word: word)
  }

  @Sendable static func place(_ word: String) throws -> PlaceName { try PlaceName(word) }
}
