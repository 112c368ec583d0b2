#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three streams that a program is started with.
enum StandardStreams {
  /// Makes sure that a stream which the caller has closed is not taken by a file that is opened
  /// later: reading from it and writing to it stay errors. A file that grows past the limit of the
  /// shell is an error of writing, not the end of the program.
  static func secure() {
    for (stream, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is the one that was closed.
      _ = open("/dev/null", mode)
    }
    signal(SIGXFSZ, SIG_IGN)
  }
}
