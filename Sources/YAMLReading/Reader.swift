/// How a value of a file becomes a value of the program, and the JSON Schema of what it accepts.
///
/// A reader that cannot read a value notes every fault that it finds and gives `nil`; nothing is
/// thrown until the whole file is read. Larger readers are made of smaller ones:
///
/// ```swift
/// static var ring: Reader<RangeRing> {
///   .mapping { map in
///     let center = map.required("around", .position, "The centre.")
///     let radii = map.required("radius", .oneOrMore(.distance), "One radius or a list.")
///     guard let center, let radii else { return nil }
///     return RangeRing(center: center, radii: radii)
///   }
/// }
/// ```
public struct Reader<Value> {
  private let makeSchema: () -> JSONValue
  private let emptyProblem: String
  private let body: (YAMLValue) -> Value?

  /// Makes a reader from the schema of what it accepts and a function that reads it; `ifEmpty` is
  /// said of a key with nothing after it.
  public init(
    schema: @escaping @autoclosure () -> JSONValue, ifEmpty: String = "has no value",
    _ read: @escaping (YAMLValue) -> Value?
  ) {
    makeSchema = schema
    emptyProblem = ifEmpty
    body = read
  }

  /// The JSON Schema (2020-12) of what the reader accepts.
  public var schema: JSONValue { makeSchema() }

  /// Reads a value; `nil` when it is not as it should be, after noting why.
  public func read(_ value: YAMLValue) -> Value? {
    guard !value.node.isNull else {
      value.remark(emptyProblem)
      return nil
    }
    return body(value)
  }

  /// Reads a whole file.
  ///
  /// - Throws: `Faults` with all that is wrong, in the order of the file.
  public func read(_ source: SourceText) throws(Faults) -> Value {
    let collector = FaultCollector()
    let node = try YAMLNode.parse(source)
    let value = read(YAMLValue(node, keyPath: "", collector: collector))
    try collector.throwIfAny()
    guard let value else {
      // A reader that fails says why; this one did not.
      throw Faults([Fault(location: node.location, keyPath: "", problem: "could not be read")])
    }
    return value
  }

  /// The same reader with its result changed.
  public func map<Result>(_ change: @escaping (Value) -> Result) -> Reader<Result> {
    Reader<Result>(schema: schema) { value in read(value).map(change) }
  }

  /// The same reader with its result checked or changed; the function notes what is wrong.
  public func flatMap<Result>(
    _ change: @escaping (Value, YAMLValue) -> Result?
  ) -> Reader<Result> {
    Reader<Result>(schema: schema) { value in read(value).flatMap { change($0, value) } }
  }
}
