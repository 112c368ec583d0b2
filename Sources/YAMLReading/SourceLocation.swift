/// A place in a file that people can go to.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The name of the file as the user gave it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters (Unicode scalars), from 1.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `brief.yaml:14:7`, as compilers write it.
  public var description: String { "\(file):\(line):\(column)" }
}
