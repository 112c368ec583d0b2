private import CQPDF

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// What a PDF says of the whole document (ISO 32000-2, section 7.7.2), read and written with qpdf.
package final class PDFCatalog {
  private let document: OpaquePointer
  /// What qpdf reads from as long as it lives.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Opens a document.
  package init(_ file: [UInt8]) throws(MetadataError) {
    guard let document = qpdf_init() else {
      throw .unreadable(reason: "qpdf has no room")
    }
    self.document = document
    bytes = .allocate(capacity: file.count)
    _ = bytes.initialize(from: file)
    qpdf_set_suppress_warnings(document, 1)
    qpdf_silence_errors(document)
    let status = bytes.withMemoryRebound(to: CChar.self) {
      qpdf_read_memory(document, "document", $0.baseAddress, UInt64($0.count), nil)
    }
    // Warnings are of faults that were mended.
    if status & 2 != 0 { throw .unreadable(reason: lastError ?? "it is damaged") }
  }

  deinit {
    var document: OpaquePointer? = document
    // One that nobody asked for would be printed.
    _ = qpdf_get_error(document)
    qpdf_cleanup(&document)
    bytes.deallocate()
  }

  /// The XMP packet of the document as it stands in the file, never unpacked, so that a small file
  /// cannot become a large one; nil where it has none.
  package var metadata: [UInt8]? {
    let stream = qpdf_oh_get_key_if_dict(document, qpdf_get_root(document), "/Metadata")
    guard qpdf_oh_is_stream(document, stream) != 0 else { return nil }
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = qpdf_oh_get_stream_data(
      document, stream, qpdf_dl_none, nil, &data, &count)
    defer { free(data) }
    guard status & 2 == 0, let data else { return nil }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }

  /// The document with a packet and a language, and its title where windows show the name of the
  /// file; the same bytes for the same document.
  package func written(metadata: [UInt8], language: String) throws(MetadataError) -> [UInt8] {
    let root = qpdf_get_root(document)
    let stream = qpdf_oh_new_stream(document)
    metadata.withUnsafeBufferPointer {
      qpdf_oh_replace_stream_data(
        document, stream, $0.baseAddress, $0.count, qpdf_oh_new_null(document),
        qpdf_oh_new_null(document))
    }
    let entries = qpdf_oh_get_dict(document, stream)
    set("/Type", to: qpdf_oh_new_name(document, "/Metadata"), in: entries)
    set("/Subtype", to: qpdf_oh_new_name(document, "/XML"), in: entries)
    set("/Metadata", to: stream, in: root)
    set("/Lang", to: qpdf_oh_new_unicode_string(document, language), in: root)
    let viewer = qpdf_oh_new_dictionary(document)
    set("/DisplayDocTitle", to: qpdf_oh_new_bool(document, 1), in: viewer)
    set("/ViewerPreferences", to: viewer, in: root)

    qpdf_init_write_memory(document)
    qpdf_set_deterministic_ID(document, 1)
    let status = qpdf_write(document)
    guard status & 2 == 0, let buffer = qpdf_get_buffer(document) else {
      throw .notWritten(reason: lastError ?? "qpdf does not say why")
    }
    return Array(
      UnsafeBufferPointer(start: buffer, count: Int(qpdf_get_buffer_length(document))))
  }

  private func set(_ key: String, to value: qpdf_oh, in dictionary: qpdf_oh) {
    qpdf_oh_replace_key(document, dictionary, key, value)
  }

  private var lastError: String? {
    guard qpdf_has_error(document) != 0, let error = qpdf_get_error(document),
      let text = qpdf_get_error_message_detail(document, error)
    else { return nil }
    return String(cString: text)
  }
}
