import GeoData
import Geodesy

/// Where a radar can look: which way, how high, how far.
public struct ViewLimits: Hashable, Sendable {
  /// The azimuths that it can face.
  public var sector: Sector
  /// The lowest elevation angle of its beam; the horizon ends the view before that where it is
  /// higher. −90° for a beam that nothing but the horizon limits.
  public var minimumElevation: Angle
  /// The highest elevation angle, up to 90°.
  public var maximumElevation: Angle
  /// The shortest slant range.
  public var minimumRange: Distance
  /// The longest slant range that it is made for; nil where none is known.
  public var maximumRange: Distance?
  /// The longest slant range at which the target's echo is strong enough; nil where the radar's
  /// power or the target's radar cross section is not known.
  public var powerRange: Distance?
  /// What it looks at from one pointing, in focus mode.
  public var field: FieldOfView?
  /// The hills around it.
  public var mask: HorizonMask?

  public init(
    sector: Sector = .fullCircle, minimumElevation: Angle = .degrees(-90),
    maximumElevation: Angle = .degrees(90), minimumRange: Distance = .zero,
    maximumRange: Distance? = nil, powerRange: Distance? = nil, field: FieldOfView? = nil,
    mask: HorizonMask? = nil
  ) {
    self.sector = sector
    self.minimumElevation = minimumElevation
    self.maximumElevation = maximumElevation
    self.minimumRange = minimumRange
    self.maximumRange = maximumRange
    self.powerRange = powerRange
    self.field = field
    self.mask = mask
  }

  /// The longest slant range that instrument and power allow; nil where neither is known.
  public var longestRange: Distance? { [maximumRange, powerRange].compactMap { $0 }.min() }

  /// Refuses limits that no radar can have.
  ///
  /// - Throws: `CoverageError.invalidLimit` for an angle or a range that is not a number or lies
  ///   outside of what it can be, for limits that cross, and for a mask with gaps in the sector.
  func validate() throws(CoverageError) {
    try Self.check(minimumElevation, "minimum elevation", in: -90...90)
    try Self.check(maximumElevation, "maximum elevation", in: -90...90)
    try Self.check(sector.from, "start of the sector", in: -360...720)
    try Self.check(sector.to, "end of the sector", in: -360...720)
    guard minimumElevation < maximumElevation else {
      throw .invalidLimit("maximum elevation", "is not above the minimum elevation")
    }
    let ranges = [
      ("minimum range", minimumRange), ("maximum range", maximumRange), ("power", powerRange),
    ]
    for (name, range) in ranges {
      guard let range else { continue }
      guard range.isFinite, range >= .zero else {
        throw .invalidLimit(name, "is not a distance of zero or more")
      }
    }
    if let maximumRange, maximumRange <= minimumRange {
      throw .invalidLimit("maximum range", "is not above the minimum range")
    }
    try field?.validate()
    if let gap = mask?.gap(in: sector) {
      throw .invalidLimit(
        "horizon mask",
        "says nothing between \(gap.from.degrees)° and \(gap.to.degrees)°; its azimuths may be at"
          + " most \(Int(HorizonMask.widestStep.degrees))° apart")
    }
  }

  static func check(
    _ angle: Angle, _ name: String, in range: ClosedRange<Double>
  ) throws(CoverageError) {
    // Degrees come from radians: allow for the last digit.
    guard angle.isFinite, range.contains((angle.degrees * 1e9).rounded() / 1e9) else {
      throw .invalidLimit(
        name, "is not an angle from \(Int(range.lowerBound))° to \(Int(range.upperBound))°")
    }
  }
}
