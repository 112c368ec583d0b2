#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of files.
public enum FileBytes {
  /// Reads a whole file.
  ///
  /// What kind of file it is and how large is asked before anything is read, so that neither a
  /// pipe without a writer nor a file of a gigabyte is waited for.
  /// - Parameters:
  ///   - path: The path, which also names the file in messages.
  ///   - limit: The largest size in bytes that is read.
  /// - Returns: All its bytes.
  /// - Throws: `InputError`.
  public static func contents(of path: String, limit: Int) throws(InputError) -> [UInt8] {
    func failure() -> InputError {
      errno == ENOENT || errno == ENOTDIR
        ? .missing(path: path)
        : .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    // A path with NUL would be cut short there by the system.
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder(path: path)
    default: throw .notAFile(path: path)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }

    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      count += got
    }
    return Array(bytes.prefix(count))
  }
}
