import Geodesy

/// How often a place is seen when all open values of a radar are drawn at random.
///
/// Each value is drawn by itself, evenly between its lowest and its highest: no more is known of
/// them. The band of a coverage (`SensorCoverage.bands`) takes all at their ends at once; sampling
/// says how likely that is.
public struct UncertaintySampling: Hashable, Sendable {
  /// How many radars are drawn, 1 to 10,000.
  public let count: Int
  /// The same seed draws the same radars.
  public let seed: UInt64
  /// The values that are drawn.
  public let parameters: [OpenParameter]
  /// For each height, what a share of the drawn radars sees, for the shares asked for.
  public let footprints: [[SharedFootprint]]

  /// What a share of the drawn radars sees.
  public struct SharedFootprint: Hashable, Sendable {
    /// Of the radars, above 0 and up to 1.
    public let share: Double
    public let footprint: Footprint
  }

  /// Draws radars for a coverage.
  ///
  /// - Parameters:
  ///   - coverage: Whose open values are drawn; with none open, all radars are the same.
  ///   - count: How many, 1 to 10,000.
  ///   - seed: Of the random numbers.
  ///   - shares: Of the radars that must see a place, each above 0 and up to 1.
  /// - Throws: `CoverageError.invalidLimit` for a count or share outside of its range.
  public init(
    _ coverage: SensorCoverage, count: Int = 200, seed: UInt64 = 1,
    shares: [Double] = [0.95, 0.5, 0.05]
  ) throws(CoverageError) {
    guard (1...10_000).contains(count) else {
      throw .invalidLimit("number of samples", "is not from 1 to 10,000")
    }
    guard shares.allSatisfy({ $0 > 0 && $0 <= 1 }) else {
      throw .invalidLimit("share of samples", "is not above 0 and up to 1")
    }
    let (radar, mode) = (coverage.radar, coverage.mode)
    let area = coverage.target.radarCrossSection
    let open = radar.openParameters(mode: mode, radarCrossSection: area)
    var random = SeededRandom(seed: seed)
    func limits(_ choice: ParameterChoice) -> ViewLimits {
      var limits = radar.limits(mode: mode, radarCrossSection: area, choice: choice)
      limits.mask = coverage.limits.mask
      return limits
    }
    let drawn = (0..<count).map { _ in
      var shares: [OpenParameter: Double] = [:]
      for parameter in open { shares[parameter] = random.share() }
      return limits(.shares(shares))
    }
    let widest = limits(.widest)
    self.count = count
    self.seed = seed
    parameters = open
    footprints = coverage.views.map { view in
      shares.map { share in
        SharedFootprint(
          share: share,
          footprint: view.footprint(
            sampling: drawn, within: widest, share: share, azimuthStep: Footprint.azimuthStep))
      }
    }
  }
}
