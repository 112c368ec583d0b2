/// A page as plain values: what is drawn, in order, and what it is called.
///
/// The one thing between layout and files. Renderers draw it, tests print it.
public struct Drawing: Hashable, Sendable {
  /// The page in points.
  public var size: Size
  public var background: Color?
  /// What a file says about the page.
  public var record: PageRecord
  public var elements: [Element]

  public init(
    size: Size, background: Color? = nil, record: PageRecord, elements: [Element] = []
  ) {
    self.size = size
    self.background = background
    self.record = record
    self.elements = elements
  }
}

/// One thing of a drawing.
public indirect enum Element: Hashable, Sendable {
  case shape(Shape)
  case text(TextRun)
  case group(Group)
}

/// A path that is filled, stroked or both: the fill first.
public struct Shape: Hashable, Sendable {
  public enum FillRule: String, Hashable, Sendable { case nonzero, evenodd }

  public var path: Path
  public var fill: Paint?
  public var fillRule: FillRule
  public var stroke: Stroke?

  public init(
    _ path: Path, fill: Paint? = nil, fillRule: FillRule = .evenodd, stroke: Stroke? = nil
  ) {
    self.path = path
    self.fill = fill
    self.fillRule = fillRule
    self.stroke = stroke
  }
}

/// Elements that belong together under one name.
public struct Group: Hashable, Sendable {
  /// A value that a reader of the file may want: `data-name="value"` in an SVG.
  public struct Datum: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A name that is unique on the page, of letters, digits and hyphens; nil for none.
  public var id: String?
  /// What kind of thing it is: `layer`, `site`, `coverage`, … of letters, digits and hyphens.
  public var kind: String
  /// What a reader calls it.
  public var name: String?
  public var data: [Datum]
  /// Nothing of the group is drawn outside this path.
  public var clip: Path?
  public var elements: [Element]

  public init(
    kind: String, id: String? = nil, name: String? = nil, data: [Datum] = [], clip: Path? = nil,
    elements: [Element] = []
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.data = data
    self.clip = clip
    self.elements = elements
  }
}
