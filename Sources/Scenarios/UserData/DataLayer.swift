import Geodesy

/// A user's own data as a layer: its shapes, how they are drawn and what the page says of them.
public struct DataLayer: Hashable, Sendable {
  /// What the legend calls it.
  public var name: String
  /// The kinds of feature that are told apart, never empty; one alone where all look the same.
  public var classes: [DataClass]
  /// The property that sorts features into classes; nil where all look the same.
  public var property: String?
  /// In the order of the data; those without a shape are left out.
  public var features: [DataFeature]
  /// Who says so, for the foot of the page.
  public var source: String?
  /// The licence of the data, for the foot of the page.
  public var license: String?

  public init(
    name: String, classes: [DataClass], property: String? = nil, features: [DataFeature],
    source: String? = nil, license: String? = nil
  ) {
    precondition(!classes.isEmpty)
    self.name = name
    self.classes = classes
    self.property = property
    self.features = features
    self.source = source
    self.license = license
  }
}

/// Features that look the same, and why they do.
public struct DataClass: Hashable, Sendable {
  public var membership: Membership
  public var style: DataStyle
  /// The words of the legend; nil for those that follow from the values.
  public var legend: String?

  public init(_ membership: Membership, style: DataStyle = DataStyle(), legend: String? = nil) {
    self.membership = membership
    self.style = style
    self.legend = legend
  }

  /// Which features belong to it.
  public enum Membership: Hashable, Sendable {
    case all
    /// Those whose property is this text.
    case value(String)
    /// Those whose property is a number above the first, which nothing precedes where it is nil, up
    /// to the second, which nothing ends where it is nil.
    case numbers(above: Double?, upTo: Double?)
    /// Those that no other class holds.
    case others
  }
}

/// One thing of a user's data, with the shapes that it has.
public struct DataFeature: Hashable, Sendable {
  /// What the data calls it, for machines.
  public var id: String?
  /// What is written beside it.
  public var label: String?
  /// The value of the property that its class follows from.
  public var value: String?
  /// Which of the layer's classes it belongs to.
  public var classIndex: Int
  public var shape: DataShape

  public init(
    id: String? = nil, label: String? = nil, value: String? = nil, classIndex: Int = 0,
    shape: DataShape
  ) {
    self.id = id
    self.label = label
    self.value = value
    self.classIndex = classIndex
    self.shape = shape
  }
}

/// Points, lines and polygons that belong together.
///
/// Edges are straight on the plane of longitude and latitude, as RFC 7946 has them in section
/// 3.1.1. Longitudes may run on past ±180°, where a shape crosses there.
public struct DataShape: Hashable, Sendable {
  public var points: GeoLine = []
  public var lines: [GeoLine] = []
  /// For each polygon, its rings, made by `StraightEdges.ring`: the outer one, then the holes.
  public var polygons: [[GeoLine]] = []

  public init(points: GeoLine = [], lines: [GeoLine] = [], polygons: [[GeoLine]] = []) {
    self.points = points
    self.lines = lines
    self.polygons = polygons
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { points.isEmpty && lines.isEmpty && polygons.isEmpty }

  mutating func add(_ other: DataShape) {
    points += other.points
    lines += other.lines
    polygons += other.polygons
  }
}
