/// How a line is drawn along a path.
public struct Stroke: Hashable, Sendable {
  public enum Cap: String, Hashable, Sendable { case butt, round, square }
  public enum Join: String, Hashable, Sendable { case miter, round, bevel }

  public var color: Color
  /// The width in points.
  public var width: Double
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dash: [Double]
  public var cap: Cap
  public var join: Join

  public init(
    _ color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt, join: Join = .round
  ) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
    self.join = join
  }

  /// The length in points after which the dashes repeat; zero for a solid line.
  public var dashPeriod: Double {
    dash.reduce(0, +) * (dash.count.isMultiple(of: 2) ? 1 : 2)
  }
}

/// What fills the inside of a path.
public enum Paint: Hashable, Sendable {
  case solid(Color)
  /// Parallel lines: their stroke, the distance between two of them in points, and their
  /// direction in degrees clockwise from the x axis. Lines of one hatch meet across shapes:
  /// the pattern starts at the page's origin.
  case hatch(Stroke, spacing: Double, degrees: Double)
}
