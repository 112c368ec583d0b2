/// The looks of a drawing, each written once and named in the order of its first use.
struct SVGStyleSheet {
  private let prefix: String
  private var numbers: [String: Int] = [:]
  private var rules: [String] = []

  init(prefix: String) { self.prefix = prefix }

  var isEmpty: Bool { rules.isEmpty }

  /// The class that has these declarations.
  mutating func name(for declarations: String) -> String {
    let number = numbers[declarations] ?? rules.count + 1
    if number > rules.count {
      numbers[declarations] = number
      rules.append(declarations)
    }
    return "\(prefix)_\(number)"
  }

  func write(to buffer: inout SVGBuffer) {
    for (index, rule) in rules.enumerated() {
      buffer.raw(".\(prefix)_\(index + 1){\(rule)}\n")
    }
  }
}
