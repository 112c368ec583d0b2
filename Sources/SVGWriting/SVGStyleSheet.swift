/// The looks of a drawing, each written once and named in the order of its first use.
///
/// Names begin with a letter: Inkscape does not read rules for others.
struct SVGStyleSheet {
  /// A look, and the one in the dark where there is one.
  private struct Look: Hashable {
    let light: SVGDeclarations
    let dark: SVGDeclarations?
  }

  private let prefix: String
  private var numbers: [Look: Int] = [:]
  private var looks: [Look] = []

  init(prefix: String) { self.prefix = prefix }

  var isEmpty: Bool { looks.isEmpty }

  /// The class that has these declarations, and others in the dark.
  mutating func name(
    for declarations: SVGDeclarations, inTheDark dark: SVGDeclarations? = nil
  ) -> String {
    let look = Look(light: declarations, dark: dark)
    let number = numbers[look] ?? looks.count + 1
    if number > looks.count {
      numbers[look] = number
      looks.append(look)
    }
    return "\(prefix)s\(number)"
  }

  func write(to buffer: inout SVGBuffer) {
    for (index, look) in looks.enumerated() {
      buffer.raw(".\(prefix)s\(index + 1){\(look.light.text)}\n")
    }
    let changes = looks.map { $0.dark?.changes(from: $0.light) ?? "" }
    guard changes.contains(where: { !$0.isEmpty }) else { return }
    buffer.raw("@media (prefers-color-scheme:dark){\n")
    for (index, change) in changes.enumerated() where !change.isEmpty {
      // LibreOffice takes what stands in a query as if it stood outside: a selector that it does
      // not match by class alone keeps it from that.
      buffer.raw("svg .\(prefix)s\(index + 1){\(change)}\n")
    }
    buffer.raw("}\n")
  }
}
