/// The direction in which a line of text begins.
public enum TextDirection: Hashable, Sendable {
  case leftToRight, rightToLeft

  /// The direction of the first letter that has one; left to right where none has.
  ///
  /// Unicode Standard Annex 9, rules P2 and P3, without embedded isolates.
  public init(of string: String) {
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x200e:
        self = .leftToRight
        return
      case 0x200f, 0x061c:
        self = .rightToLeft
        return
      default:
        guard scalar.isLetter else { continue }
        self = scalar.isInRightToLeftBlock ? .rightToLeft : .leftToRight
        return
      }
    }
    self = .leftToRight
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Hebrew, Arabic and their neighbours, as the standard sets them aside.
  fileprivate var isInRightToLeftBlock: Bool {
    switch value {
    case 0x0590...0x08ff, 0xfb1d...0xfdff, 0xfe70...0xfeff, 0x10800...0x10fff, 0x1e800...0x1efff:
      true
    default: false
    }
  }
}

extension TextRun {
  /// The direction in which the line begins.
  public var direction: TextDirection { TextDirection(of: string) }
}

extension TextStyle {
  /// The space after each letter of `string`: none where letters join, which it would tear.
  package func letterSpacing(of string: String) -> Double {
    letterSpacing == 0 || string.isTornBySpacing ? 0 : letterSpacing
  }
}

extension String {
  /// Whether letters of it join, or are written without space between them: those of scripts that
  /// run from right to left. They stand on straight lines, close together.
  public var isTornBySpacing: Bool {
    unicodeScalars.contains { $0.isInRightToLeftBlock }
  }
}

extension String {
  /// The text as one line: control characters and line separators become spaces.
  package var asSingleLine: String {
    guard unicodeScalars.contains(where: \.breaksLine) else { return self }
    var line = UnicodeScalarView()
    for scalar in unicodeScalars { line.append(scalar.breaksLine ? " " : scalar) }
    return String(line)
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    switch value {
    case 0x00...0x1f, 0x7f...0x9f, 0x2028, 0x2029: true
    default: false
    }
  }
}
