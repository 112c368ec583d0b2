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
}
