internal import Yams

extension YamlError {
  /// What is wrong in words for people who write YAML by hand, and where.
  func explanation(in text: String) -> (problem: String, mark: Mark?) {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      if problem.contains("nesting level") {
        return ("is nested more than \(YAMLNode.depthLimit) deep", mark)
      }
      if Self.indentation(ofLine: mark.line, in: text).contains("\t") {
        return ("has a tab before the first word of a line; YAML is indented with spaces", mark)
      }
      let place = context.map { " (\($0.text), which begins on line \($0.mark.line))" } ?? ""
      return ("is not YAML here: \(problem)\(place)", mark)
    case .composer(let context, let problem, let mark, _):
      return context == nil
        ? ("is not YAML here: \(problem)", mark)
        : ("holds more than one document; a second one begins here", mark)
    case .reader(let problem, _, _, _):
      return ("is not YAML: \(problem)", nil)
    default:
      return ("cannot be parsed: \(self)", nil)
    }
  }

  private static func indentation(ofLine line: Int, in text: String) -> Substring {
    let lines = text.split(separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return "" }
    return lines[line - 1].prefix { $0 == " " || $0 == "\t" }
  }
}
