import GeoData

/// One number about a radar, with the formula that gives it and all that it rests on; or the
/// reason why nobody can give it.
public struct Figure<Value: FigureValue>: Hashable, Sendable {
  /// The number; nil where it is not known.
  public let value: Value?
  /// Why it is not known, a clause of plain English; nil where it is.
  public let why: String?
  /// How it is worked out, in the symbols of the field.
  public let formula: String
  /// The values that go in.
  public let basis: [Assumption]

  /// A number that is known.
  public init(_ value: Value, formula: String, basis: [Assumption]) {
    (self.value, why, self.formula, self.basis) = (value, nil, formula, basis)
  }

  /// A number that is not known.
  public init(unknown why: String, formula: String, basis: [Assumption] = []) {
    (value, self.why, self.formula, self.basis) = (nil, why, formula, basis)
  }

  /// `computed`; `assumption` where one of the values that go in has no source.
  public var grade: Grade {
    basis.contains { $0.provenance.grade == .assumption } ? .assumption : .computed
  }

  /// Another figure that is worked out from this one, and from more.
  func map<Other: FigureValue>(
    formula: String, adding more: [Assumption] = [], _ transform: (Value) -> Other
  ) -> Figure<Other> {
    guard let value else {
      return Figure<Other>(unknown: why ?? "", formula: formula, basis: basis)
    }
    return Figure<Other>(transform(value), formula: formula, basis: basis.adding(more))
  }

  /// A figure that is worked out from two.
  func combined<Second: FigureValue, Other: FigureValue>(
    with second: Figure<Second>, formula: String, adding more: [Assumption] = [],
    _ transform: (Value, Second) -> Other
  ) -> Figure<Other> {
    let basis = basis.adding(second.basis)
    guard let first = value, let other = second.value else {
      return Figure<Other>(unknown: why ?? second.why ?? "", formula: formula, basis: basis)
    }
    return Figure<Other>(
      transform(first, other), formula: formula, basis: basis.adding(more))
  }
}

extension [Assumption] {
  /// These and the others that are not among them yet.
  fileprivate func adding(_ others: [Assumption]) -> [Assumption] {
    self + others.filter { !contains($0) }
  }
}
