private import CGLib

/// The hash function of FIPS 180-4, as GLib has it.
package enum SHA256 {
  /// The digest of some bytes, in 64 hexadecimal digits.
  package static func digest(of bytes: some Sequence<UInt8>) -> String {
    Array(bytes).withUnsafeBufferPointer { bytes in
      // nil only for a kind of checksum that GLib does not know.
      guard
        let digest = g_compute_checksum_for_data(
          G_CHECKSUM_SHA256, bytes.baseAddress, gsize(bytes.count))
      else { return "" }
      defer { g_free(digest) }
      return String(cString: digest)
    }
  }

  /// The same in base64, as browsers are told it.
  package static func base64(of text: String) -> String {
    let digits = Array(digest(of: text.utf8))
    return Base64.encoded(
      stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      })
  }
}
