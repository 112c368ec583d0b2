import YAMLReading

extension YAMLValue {
  /// Reads something from a file that this value names; what is wrong with the file is noted here.
  ///
  /// - Returns: What was read; nil where that failed.
  func readingFile<Content>(_ read: () throws -> Content?) -> Content? {
    do {
      return try read()
    } catch let error as InputError {
      fault(error)
    } catch let faults as Faults {
      adopt(faults)
    } catch {
      fault("\(error)")
    }
    return nil
  }
}
