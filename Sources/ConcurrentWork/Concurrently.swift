import Dispatch

/// Does one thing on another core while the caller's thread does another.
///
/// - Parameters:
///   - aside: Shares nothing with what runs meanwhile.
///   - main: Runs on the caller's thread.
/// - Returns: Both results, once both are there.
/// - Throws: The error of `main`, else that of `aside`.
package func concurrently<Aside, Main>(
  _ aside: @escaping @Sendable () throws -> sending Aside, while main: () throws -> Main
) throws -> (aside: Aside, main: Main) {
  let place = Place<Aside>()
  let group = DispatchGroup()
  DispatchQueue.global(qos: .userInitiated).async(group: group) {
    place.result = Result { try aside() }
  }
  let main = Result { try main() }
  group.wait()
  guard let aside = place.result else { preconditionFailure("what was done aside has no result") }
  let value = try main.get()
  return (try aside.get(), value)
}

/// Where a result goes. Sendable because it is written once, before the group lets anyone read.
private final class Place<Value>: @unchecked Sendable {
  var result: Result<Value, any Error>?
}
