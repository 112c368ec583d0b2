/// A value together with where it comes from and how far it is open.
public struct Sourced<Value: CatalogueValue>: Hashable, Sendable {
  /// The figure that is used.
  public var value: Value
  /// The figure as its source file writes it, with its unit: `175 MHz`.
  public var text: String
  /// How far the sources, or the assumption, leave it open.
  public var spread: Spread<Value>?
  /// Plus or minus; for a position the radius around it.
  public var uncertainty: Value.Uncertainty?
  /// The uncertainty as its source file writes it.
  public var uncertaintyText: String?
  /// Grade, sources and note.
  public var provenance: Provenance
  /// What other sources say.
  public var others: [Sourced<Value>]

  public init(
    _ value: Value, text: String, spread: Spread<Value>? = nil,
    uncertainty: Value.Uncertainty? = nil, uncertaintyText: String? = nil,
    provenance: Provenance, others: [Sourced<Value>] = []
  ) {
    self.value = value
    self.text = text
    self.spread = spread
    self.uncertainty = uncertainty
    self.uncertaintyText = uncertaintyText
    self.provenance = provenance
    self.others = others
  }

  /// How well the value is known.
  public var grade: Grade { provenance.grade }

  /// The addresses of the sources, the best first.
  public var sources: [String] { provenance.sources }

  /// What a reader must know.
  public var note: String? { provenance.note }
}

/// The lowest and the highest of the values that are possible.
public struct Spread<Value: Hashable & Sendable>: Hashable, Sendable {
  public var low: Value
  public var high: Value
  /// Both as their source file writes them: `150 MHz to 200 MHz`.
  public var text: String

  public init(low: Value, high: Value, text: String) {
    self.low = low
    self.high = high
    self.text = text
  }
}
