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
/// moved to their places. A link stays, and what it leads to is replaced. What is no ordinary file,
/// such as a pipe or `/dev/stdout`, is written to directly.
public enum OutputFiles {
  /// A path, or `-` for standard output, and what goes there.
  public typealias Output = (path: String, bytes: [UInt8])

  /// Writes several files that belong together.
  ///
  /// - Parameter files: Standard output and pipes are written last.
  /// - Throws: `BriefingError.notWritten`; then none of the files was changed, unless moving one
  ///   of several fails after another was moved.
  public static func write(_ files: [Output]) throws(BriefingError) {
    var pending: [(temporary: String, place: Place)] = []
    var streams: [Output] = []
    do throws(BriefingError) {
      for file in files {
        guard file.path != "-", let place = try Place(file.path) else {
          streams.append(file)
          continue
        }
        // A short name: that of the file may be as long as a name can be.
        let temporary = "\(place.folder)/.briefmap-\(getpid())-\(pending.count).part"
        // One that an earlier process of this number has left behind.
        unlink(temporary)
        pending.append((temporary, place))
        try write(
          file.bytes, to: temporary, flags: O_CREAT | O_EXCL | O_NOFOLLOW, mode: place.mode,
          named: file.path)
      }
      for file in pending where rename(file.temporary, file.place.target) != 0 {
        throw BriefingError.notWritten(file: file.place.path, reason: systemReason())
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

  /// Where an ordinary file is, or will be.
  private struct Place {
    /// As it was given.
    let path: String
    /// The same without links.
    let target: String
    /// The permissions of the file that is there; nil for a new one.
    let mode: mode_t?

    var folder: String {
      let end = target.lastIndex(of: "/")
      return end.map { $0 == target.startIndex ? "" : String(target[..<$0]) } ?? "."
    }

    /// nil for what cannot be replaced and is written to: pipes and devices.
    init?(_ path: String) throws(BriefingError) {
      // A link there stands for a stream of the process, whatever that leads to.
      if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return nil }
      self.path = path
      var status = stat()
      guard stat(path, &status) == 0, let real = realpath(path, nil) else {
        guard lstat(path, &status) != 0 else {
          throw .notWritten(file: path, reason: "it is a link that leads nowhere")
        }
        (target, mode) = (path, nil)
        return
      }
      defer { free(real) }
      target = String(cString: real)
      mode = status.st_mode & 0o7777
      if status.st_mode & S_IFMT == S_IFDIR {
        throw .notWritten(file: path, reason: "it is a folder")
      }
      let isStream = ["/dev/", "/proc/"].contains(where: target.hasPrefix)
      guard status.st_mode & S_IFMT == S_IFREG, !isStream else { return nil }
      guard access(path, W_OK) == 0 else {
        throw .notWritten(file: path, reason: systemReason())
      }
    }
  }

  /// Writes a file whole; one that was made for it is gone again where that fails.
  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t? = nil, named name: String
  ) throws(BriefingError) {
    let file = open(path, O_WRONLY | flags, 0o666)
    guard file >= 0 else { throw .notWritten(file: name, reason: systemReason()) }
    do throws(BriefingError) {
      if let mode, fchmod(file, mode) != 0 {
        throw BriefingError.notWritten(file: name, reason: systemReason())
      }
      try writeAll(bytes, to: file, named: name)
    } catch {
      close(file)
      if flags & O_EXCL != 0 { unlink(path) }
      throw error
    }
    // Network file systems tell of a full disk only here.
    guard close(file) == 0 else {
      let reason = systemReason()
      if flags & O_EXCL != 0 { unlink(path) }
      throw .notWritten(file: name, reason: reason)
    }
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
