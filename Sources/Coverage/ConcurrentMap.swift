import Dispatch

extension Array where Element: Sendable {
  /// The results for all elements, in their order, worked out on all cores.
  ///
  /// - Parameter transform: Called once for each element, several at a time.
  /// - Returns: As many results as there are elements.
  /// - Throws: The error of the first element that has one.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) throws -> Result
  ) throws -> [Result] {
    guard count > 1 else { return try map(transform) }
    let elements = self
    var results: [Swift.Result<Result, any Error>?] = Array<_>(repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each call writes to a place of its own, and all have ended before anyone reads.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        places[index] = Swift.Result { try transform(elements[index]) }
      }
    }
    return try results.compactMap { try $0?.get() }
  }
}
