/// Which places of a joint coverage are meant.
public enum Seen: Hashable, Sendable {
  /// Those that one sensor sees, by its place in `JointCoverage.sensors`.
  case by(Int)
  /// Those that these sensors see, and no others.
  case byExactly(Set<Int>)
  /// Those that any sensor sees.
  case byAny
  /// Those that every sensor sees; none where there is no sensor.
  case byAll
  /// Those that some number of sensors or more see; from 1.
  case byAtLeast(Int)
  /// Those that no sensor sees.
  case byNone
}
