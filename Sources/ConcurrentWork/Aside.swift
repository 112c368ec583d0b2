import Dispatch

/// Something that is worked out on another core while whoever asked for it goes on.
package final class Aside<Value> {
  private let place = Place<Value>()
  private let group = DispatchGroup()

  /// - Parameter work: Begins at once; shares nothing with what runs meanwhile.
  package init(_ work: @escaping @Sendable () throws -> sending Value) {
    let place = place
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      place.result = Result { try work() }
    }
  }

  /// Waits for the work to end.
  ///
  /// - Throws: The error of the work.
  package func value() throws -> Value {
    group.wait()
    guard let result = place.result else { preconditionFailure("the work left no result") }
    return try result.get()
  }
}

/// Where a result goes. Sendable because it is written once, before the group lets anyone read.
private final class Place<Value>: @unchecked Sendable {
  var result: Result<Value, any Error>?
}
