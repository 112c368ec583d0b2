import Geodesy

/// A sea, a range of mountains, a peninsula: a part of the Earth that has a name and no border.
public struct GeographicName: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ocean, sea, gulf, strait, lake
    case region, peninsula, mountains, desert, plain, islands

    public var isWater: Bool {
      switch self {
      case .ocean, .sea, .gulf, .strait, .lake: true
      case .region, .peninsula, .mountains, .desert, .plain, .islands: false
      }
    }
  }

  /// A name for it that does not depend on the language: `black-sea`.
  public let id: String
  public let kind: Kind
  /// 1 for oceans and large parts of continents, to 5 for straits and bays.
  public let rank: Int
  /// Lines along its middle, from west to east; several for an ocean.
  public let axes: [GeoLine]
  /// What it is called in the language asked for, in English where that has no name.
  public let name: String

  public init(id: String, kind: Kind, rank: Int, axes: [GeoLine], name: String) {
    self.id = id
    self.kind = kind
    self.rank = rank
    self.axes = axes
    self.name = name
  }
}
