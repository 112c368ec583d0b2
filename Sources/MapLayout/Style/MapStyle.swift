import GeoData
import Graphics

/// The look of a map, as data: colours, lines, fills and type.
///
/// Each theme is a file in `Resources/themes`; a user's style is a file of the same keys.
public struct MapStyle: Hashable, Sendable {
  /// What it is for, in a line.
  public var purpose: String

  /// The paper around the map.
  public var page: Color
  public var sea: Color
  public var land: Color
  /// The countries that the map is about.
  public var countryInPlay: Color
  public var lake: Color

  public var coast: Stroke
  public var border: Stroke
  /// A border that states disagree about.
  public var disputedBorder: Stroke
  /// Where forces stand: a ceasefire or armistice line.
  public var ceasefireLine: Stroke
  /// A border whose course was never fixed.
  public var unfixedBorder: Stroke
  public var river: Stroke
  public var graticule: Stroke
  /// The line around the map.
  public var neatLine: Stroke

  public var text: Color
  public var quietText: Color
  public var waterText: Color
  /// What keeps names readable where they stand on something.
  public var halo: Halo

  /// One look for each side of the dispute.
  public var us: Side
  public var russia: Side
  public var other: Side
  /// Arcs and threats.
  public var arc: Color
  /// Words about them.
  public var arcText: Color
  /// What is closed.
  public var closed: Color

  /// Coverage: all that is watched at once.
  public var broad: View
  /// What is looked at from one pointing.
  public var narrow: View
  /// The volume that a narrow view could be turned to.
  public var reach: View
  /// Countries that are filled for what they have in common.
  public var countries: Countries
  /// Frames of military symbols.
  public var frames: Frames

  public var type: TypeScale
}

extension MapStyle {
  /// How a border of some kind is drawn.
  func border(_ borderClass: BorderClass) -> Stroke {
    switch borderClass {
    case .international: border
    case .disputed: disputedBorder
    case .lineOfControl: ceasefireLine
    case .indefinite: unfixedBorder
    }
  }

  /// The look of what a side operates.
  public struct Side: Hashable, Sendable {
    /// Of its lines, fills and signs.
    public var color: Color
    /// Of words about it.
    public var text: Color
    /// The direction of its hatches in degrees clockwise from the x axis.
    public var hatch: Double
  }

  /// The look of a kind of coverage.
  public struct View: Hashable, Sendable {
    /// How much of the ground a fill of one height hides, 0 to 1; nested ones share it.
    public var fill: Double
    /// The same of the band that open values leave around the edge.
    public var band: Double
    /// The width of edges in points.
    public var line: Double
    /// Drawn over the fill, in the direction of the side.
    public var hatch: Hatch?
  }

  /// Parallel lines that fill an area.
  public struct Hatch: Hashable, Sendable {
    /// The width of a line in points.
    public var line: Double
    /// From one line to the next, in points.
    public var spacing: Double
    /// Of the lines, 0 to 1.
    public var opacity: Double

    /// How much of the ground it hides, 0 to 1.
    var share: Double { min(line / spacing, 1) * opacity }
  }

  /// The look of members of an alliance, of sides in a debate and the like, in whatever colour.
  public struct Countries: Hashable, Sendable {
    /// How much of the ground the fill of the first layer hides, 0 to 1.
    public var tint: Double
    /// Of the others; sparser or broken for less than full standing.
    public var hatch: Hatch
    /// Of the first layer's hatches, of the second's and so on, then the first again: in degrees
    /// clockwise from the x axis.
    public var directions: [Double]
  }

  /// What surrounds letters, in the colour of the ground.
  public struct Halo: Hashable, Sendable {
    /// 0 to 1.
    public var opacity: Double
    /// In points, around the names of what the map is about; other names have less.
    public var width: Double
  }

  /// The inside of the frames of military symbols by standard identity, and their line.
  public struct Frames: Hashable, Sendable {
    public var line: Color
    public var friend: Color
    public var hostile: Color
    public var neutral: Color
    public var unknown: Color
  }

  /// The look of what a side operates.
  public func side(_ side: Site.Side?) -> Side {
    switch side {
    case .us, .nato: us
    case .russia: russia
    case .other, nil: other
    }
  }

  /// The colour of what a side operates.
  public func color(of side: Site.Side?) -> Color { self.side(side).color }

  /// What surrounds letters.
  ///
  /// - Parameters:
  ///   - width: A share of the width that the style gives.
  ///   - opacity: The same of its opacity.
  ///   - ground: The colour; that of the land where none is given.
  /// - Returns: The line around the letters, half of which they hide.
  func halo(width: Double = 1, opacity: Double = 1, of ground: Color? = nil) -> Stroke {
    Stroke((ground ?? land).withAlpha(halo.opacity * opacity), width: halo.width * width)
  }
}

/// Sizes of type, in points on the finished page.
public struct TypeScale: Hashable, Sendable {
  public var title: Double
  public var subtitle: Double
  /// Names of what the map is about.
  public var site: Double
  public var city: Double
  /// Names of countries, from the smallest to the largest.
  public var country: ClosedRange<Double>
  /// Labels of contours and rings.
  public var contour: Double
  public var legend: Double
  public var foot: Double
  public var graticule: Double

  /// The size of names of sites on a page that is read in the hand: signs have their own size then
  /// and grow with the names.
  static let siteInTheHand = 9.5
}
