private import CGLib

/// Bytes as text (RFC 4648, section 4), as GLib has it.
package enum Base64 {
  package static func encoded(_ bytes: [UInt8]) -> String {
    // GLib ends the process rather than give nothing back.
    guard let text = g_base64_encode(bytes, gsize(bytes.count)) else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }
}
