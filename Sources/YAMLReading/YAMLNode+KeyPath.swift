extension YAMLNode {
  /// Where the value of a key in nested mappings stands: `sides.us.color`; nil where there is none.
  public func location(ofKeyPath path: String) -> SourceLocation? {
    var node = self
    for key in path.split(separator: ".") {
      guard case .mapping(let entries) = node.content,
        let entry = entries.first(where: { $0.key == key })
      else { return nil }
      node = entry.value
    }
    return node.location
  }
}
