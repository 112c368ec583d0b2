#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files whole or not at all.
///
/// Each file is written beside its place under another name, and only when all are there are they
/// moved to their places. What is no ordinary file, such as a pipe, is written to directly.
public enum OutputFiles {
  /// A path, or `-` for standard output, and what goes there.
  public typealias Output = (path: String, bytes: [UInt8])

  /// Writes several files that belong together.
  ///
  /// - Parameter files: Standard output and pipes are written last.
  /// - Throws: `BriefingError.notWritten`; then none of the files was changed, unless moving one
  ///   of several fails after another was moved.
  public static func write(_ files: [Output]) throws(BriefingError) {
    var pending: [(temporary: String, path: String)] = []
    var streams: [Output] = []
    do throws(BriefingError) {
      for file in files {
        guard file.path != "-", try isOrdinary(file.path) else {
          streams.append(file)
          continue
        }
        let temporary = "\(file.path).\(getpid()).part"
        pending.append((temporary, file.path))
        try write(file.bytes, to: temporary, flags: O_CREAT | O_TRUNC, named: file.path)
      }
      for file in pending where rename(file.temporary, file.path) != 0 {
        throw BriefingError.notWritten(file: file.path, reason: systemReason())
      }
    } catch {
      for file in pending { unlink(file.temporary) }
      throw error
    }
    for stream in streams {
      if stream.path == "-" {
        try writeAll(stream.bytes, to: STDOUT_FILENO, named: "standard output")
      } else {
        try write(stream.bytes, to: stream.path, flags: 0, named: stream.path)
      }
    }
  }

  /// Writes a file that must not be there yet.
  ///
  /// - Parameter file: Its path and contents.
  /// - Throws: `BriefingError.notWritten`, also when there is a file of that name.
  public static func writeNew(_ file: Output) throws(BriefingError) {
    try write(file.bytes, to: file.path, flags: O_CREAT | O_EXCL, named: file.path)
  }

  /// Whether a file may be replaced by another: one that is there, or will be.
  private static func isOrdinary(_ path: String) throws(BriefingError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw .notWritten(file: path, reason: "it is a folder")
    }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, named name: String
  ) throws(BriefingError) {
    let file = open(path, O_WRONLY | flags, 0o666)
    guard file >= 0 else { throw .notWritten(file: name, reason: systemReason()) }
    do {
      try writeAll(bytes, to: file, named: name)
    } catch {
      close(file)
      throw error
    }
    // Network file systems tell of a full disk only here.
    guard close(file) == 0 else { throw .notWritten(file: name, reason: systemReason()) }
  }

  private static func writeAll(
    _ bytes: [UInt8], to file: Int32, named name: String
  ) throws(BriefingError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(file, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
        #elseif canImport(Musl)
          Musl.write(file, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
        #else
          Darwin.write(file, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .notWritten(file: name, reason: systemReason())
      }
      offset += count
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
