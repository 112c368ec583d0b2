#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ends the program, all its files written: the system takes its memory back at once, while Swift and
/// C++ would give it back piece by piece, 2 ms for a map.
func leave() -> Never {
  fflush(nil)
  _exit(0)
}
