internal import Yams

extension YAMLNode {
  /// The deepest nesting that is read.
  static let depthLimit = 64
  /// The largest number of values that is read, repetitions by aliases counted.
  static let countLimit = 250_000
  /// The largest product of bytes and alias factor that is handed to the parser.
  static let expansionLimit = 1e8

  /// Reads the one document of a YAML or JSON text.
  ///
  /// - Throws: `Faults` for text that is not YAML, is empty, holds several documents, or grows
  ///   beyond every measure by its aliases. A key that is given twice is not an error here: it
  ///   stands twice in the tree, so that its reader can name both places.
  public static func parse(_ source: SourceText) throws(Faults) -> YAMLNode {
    func failure(_ problem: String, line: Int = 1, column: Int = 1) -> Faults {
      let location = SourceLocation(file: source.file, line: line, column: column)
      return Faults([Fault(location: location, keyPath: "", problem: problem)])
    }
    let bound = AliasBound(source.text).factor * Double(source.text.utf8.count)
    guard bound <= expansionLimit else {
      throw failure("repeats values by aliases (*name) without measure; write them out")
    }

    var keys = MaskedKeys(source.text)
    while true {
      do {
        // The parser must outlive the tree: nodes know their anchors by weak references.
        let parser = try Parser(yaml: keys.text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          throw failure("is empty")
        }
        var converter = NodeConverter(file: source.file, keys: keys)
        let node = converter.node(root, depth: 0)
        guard converter.faults.isEmpty else { throw Faults(converter.faults) }
        guard !node.isNull else { throw failure("is empty") }
        return node
      } catch let faults as Faults {
        throw faults
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        if keys.mask(line: context.mark.line, column: context.mark.column) { continue }
        let name = names.first ?? ""
        throw failure(
          "gives the key \(shortened(name)) twice in one mapping",
          line: context.mark.line, column: context.mark.column)
      } catch let error as YamlError {
        let (problem, mark) = error.explanation(in: source.text)
        throw failure(problem, line: mark?.line ?? 1, column: mark?.column ?? 1)
      } catch {
        throw failure("cannot be parsed: \(error)")
      }
    }
  }
}

/// Turns the parser's tree into ours.
private struct NodeConverter {
  let file: String
  let keys: MaskedKeys
  var faults: [Fault] = []
  var count = 0

  init(file: String, keys: MaskedKeys) {
    self.file = file
    self.keys = keys
  }

  mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let location = location(of: node)
    count += 1
    guard depth <= YAMLNode.depthLimit, count <= YAMLNode.countLimit else {
      if faults.isEmpty {
        report(
          depth > YAMLNode.depthLimit
            ? "is nested more than \(YAMLNode.depthLimit) deep"
            : "holds more than \(YAMLNode.countLimit) values", at: location)
      }
      return YAMLNode(.sequence([]), at: location)
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = ![.plain, .any].contains(scalar.style)
      return YAMLNode(.scalar(scalar.string, isQuoted: isQuoted), at: location)
    case .sequence(let sequence):
      return YAMLNode(.sequence(sequence.map { self.node($0, depth: depth + 1) }), at: location)
    case .mapping(let mapping):
      return YAMLNode(.mapping(mapping.compactMap { entry($0, $1, depth: depth) }), at: location)
    case .alias:
      // The parser puts the value in the place of its alias.
      return YAMLNode(.scalar("", isQuoted: false), at: location)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLNode.Entry? {
    let location = location(of: key)
    guard case .scalar(let scalar) = key else {
      report("has a list or a mapping where a key should be", at: location)
      return nil
    }
    let name = keys.restored(scalar.string, line: location.line, column: location.column)
    return YAMLNode.Entry(key: name, at: location, value: node(value, depth: depth + 1))
  }

  private func location(of node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private mutating func report(_ problem: String, at location: SourceLocation) {
    guard faults.count < FaultCollector.limit else { return }
    faults.append(Fault(location: location, keyPath: "", problem: problem))
  }
}
