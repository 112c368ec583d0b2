import Dispatch

extension Array where Element: Sendable {
  /// The results for all elements, in their order, worked out on all cores.
  ///
  /// - Parameter transform: Called once for each element, several at a time.
  /// - Returns: As many results as there are elements.
  /// - Throws: The error of the first element that has one.
  package func concurrentMap<Result: Sendable, Failure: Error>(
    _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var places = [Swift.Result<Result, Failure>?](repeating: nil, count: count)
    places.withUnsafeMutableBufferPointer { buffer in
      // Each call writes to a place of its own, and all have ended before anyone reads.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        do throws(Failure) {
          places[index] = .success(try transform(self[index]))
        } catch {
          places[index] = .failure(error)
        }
      }
    }
    var results: [Result] = []
    results.reserveCapacity(count)
    for place in places {
      guard let place else { preconditionFailure("an element has no result") }
      results.append(try place.get())
    }
    return results
  }
}
