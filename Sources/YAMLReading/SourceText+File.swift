extension SourceText {
  /// Reads a file, as `FileBytes` does.
  ///
  /// - Parameters:
  ///   - path: The path, which also names the file in messages.
  ///   - limit: The largest size in bytes that is read.
  /// - Throws: `InputError` when the file cannot be read, `Faults` when it is not clean text.
  public init(path: String, limit: Int = SourceText.sizeLimit) throws {
    try self.init(FileBytes.contents(of: path, limit: limit), file: path)
  }
}
