private import CHarfBuzz

/// Makes a font smaller with HarfBuzz: only the glyphs of some letters and what those may become.
enum FontSubset {
  /// A font that sets the letters as the whole one does.
  ///
  /// - Parameters:
  ///   - face: The `hb_face_t` of the whole font.
  ///   - letters: All that is to be set with it.
  /// - Returns: An OpenType file, the same for the same font and letters.
  /// - Throws: `TypesettingError.libraryFailed`.
  static func make(of face: OpaquePointer, letters: Set<Unicode.Scalar>) throws(TypesettingError)
    -> [UInt8]
  {
    guard let input = hb_subset_input_create_or_fail() else {
      throw .libraryFailed(doing: "planning a smaller font")
    }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_unicode_set(input)
    for letter in letters { hb_set_add(wanted, letter.value) }
    // Beside the features that are on by default: figures of one width.
    let features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
    hb_set_add(features, hb_tag_from_string("tnum", 4))
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
    guard let subset = hb_subset_or_fail(face, input) else {
      throw .libraryFailed(doing: "making a font smaller")
    }
    defer { hb_face_destroy(subset) }
    let blob = hb_face_reference_blob(subset)
    defer { hb_blob_destroy(blob) }
    var count: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &count), count > 0 else {
      throw .libraryFailed(doing: "writing a smaller font")
    }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }
}
