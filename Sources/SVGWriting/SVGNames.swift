/// Gives out ids, each once in a file.
///
/// Names that the writer makes up start with an underscore, which no name of the drawing holds.
struct SVGNames {
  /// Starts every id and class.
  let prefix: String
  private var taken: Set<String> = []

  init(prefix: String) {
    self.prefix = prefix.isEmpty ? "" : Self.startable(Self.plain(prefix))
  }

  /// An id for something that the drawing calls `name`; a number is added where it is taken.
  mutating func id(for name: String) -> String {
    let plain = prefix + (prefix.isEmpty ? Self.startable(Self.plain(name)) : Self.plain(name))
    var id = plain
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(plain)-\(number)"
      number += 1
    }
    return id
  }

  /// Letters, digits and hyphens of `name`; runs of others become one hyphen.
  static func plain(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      default: if result.last != "-" { result += "-" }
      }
    }
    return result
  }

  /// The name with a letter in front where it starts with none.
  private static func startable(_ name: String) -> String {
    guard let first = name.first, first.isLetter else { return "id-" + name }
    return name
  }
}
