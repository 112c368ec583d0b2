/// The international texts of a PNG file (Portable Network Graphics, third edition, W3C 2025,
/// section 11.3.3.4).
package struct PNGTexts {
  /// What every PNG file begins with.
  package static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  /// The keyword of an XMP packet (XMP, part 3, section 1.1.5).
  package static let packet = "XML:com.adobe.xmp"

  private var texts: [String: [UInt8]] = [:]

  /// Reads all texts of a file that are not packed, as XMP never is; of two with one keyword the
  /// first.
  package init(_ file: [UInt8]) throws(MetadataError) {
    var index = Self.signature.count
    // Length, type, data, checksum.
    while index < file.count {
      guard file.count - index >= 12 else { throw Self.cutOff }
      let length = file[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= file.count - index - 12 else { throw Self.cutOff }
      let type = file[index + 4..<index + 8]
      if type.elementsEqual("iTXt".utf8) { add(file[index + 8..<index + 8 + length]) }
      if type.elementsEqual("IEND".utf8) { return }
      index += 12 + length
    }
    throw Self.cutOff
  }

  package subscript(keyword: String) -> [UInt8]? { texts[keyword] }

  private static var cutOff: MetadataError { .unreadable(reason: "the picture ends too early") }

  /// A keyword, two bytes that say whether and how the text is packed, a language, the keyword in
  /// that language, the text: all but the last end with a zero.
  private mutating func add(_ chunk: ArraySlice<UInt8>) {
    guard let keyEnd = chunk.firstIndex(of: 0), keyEnd + 2 < chunk.endIndex,
      chunk[keyEnd + 1] == 0, let tagEnd = chunk[(keyEnd + 3)...].firstIndex(of: 0),
      let nameEnd = chunk[(tagEnd + 1)...].firstIndex(of: 0)
    else { return }
    let keyword = String(decoding: chunk[..<keyEnd], as: UTF8.self)
    if texts[keyword] == nil { texts[keyword] = Array(chunk[(nameEnd + 1)...]) }
  }
}
