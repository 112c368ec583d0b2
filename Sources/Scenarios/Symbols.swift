import GeoData

/// The signs that mark sites.
public struct Symbols: Hashable, Sendable {
  /// Which signs.
  public var set: SymbolSet
  /// What the sides are to the reader; a side that is not named is unknown.
  public var identities: [Site.Side: StandardIdentity]

  public init(set: SymbolSet = .pictograms, identities: [Site.Side: StandardIdentity] = [:]) {
    self.set = set
    self.identities = identities
  }

  /// The identity of a site: its own, or that of its side; unknown where the scenario says nothing.
  public func identity(of marked: MarkedSite) -> StandardIdentity {
    marked.identity ?? marked.site.side.flatMap { identities[$0] } ?? .unknown
  }
}

/// A set of signs for sites.
public enum SymbolSet: String, CaseIterable, Hashable, Sendable {
  /// Small pictures in the colour of the side.
  case pictograms
  /// Military symbols: a frame that says whose side a site is on, and an icon in it.
  case app6 = "app-6"
}

/// What a site is to the reader in military symbols (standard identity of APP-6(D) and
/// MIL-STD-2525D, without their pending, assumed and suspect).
public enum StandardIdentity: String, CaseIterable, Hashable, Sendable {
  case friend, hostile, neutral, unknown
}
