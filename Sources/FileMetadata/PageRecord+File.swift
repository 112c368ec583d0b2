public import Graphics

extension PageRecord {
  /// Reads from a PNG, SVG or PDF what it says of the page that it shows.
  ///
  /// - Parameter file: Its bytes, from anywhere.
  /// - Throws: `MetadataError`.
  public init(ofFile file: [UInt8]) throws(MetadataError) {
    let packet: [UInt8]?
    if file.starts(with: PNGTexts.signature) {
      packet = try PNGTexts(file)[PNGTexts.packet]
    } else if file.starts(with: "%PDF-".utf8) {
      packet = try PDFCatalog(file).metadata
    } else {
      packet = file
    }
    guard let packet else { throw .noRecord }
    guard let properties = XMPReader(packet) else {
      if packet.count == file.count { throw .unknownKind }
      throw .unreadable(reason: "what it says of itself is no XML")
    }
    guard let record = PageRecord(properties) else { throw .noRecord }
    self = record
  }
}
