/// The texts of a basemap. Reading never leaves the section, whatever the file says.
struct BasemapText {
  let file: MappedFile
  let table: BasemapTable

  /// The languages that names are stored in, by their number in the file.
  static let languages = ["en", "de", "fr", "cs", "pl", "ru", "az", "fa", "ar", "uk", "ko", "tr"]

  /// The text at an offset: its length in two bytes, then UTF-8.
  func text(_ offset: Int) -> String {
    guard offset + 2 <= table.count else { return "" }
    let length = BasemapRecord(bytes: file.bytes, start: table.start + offset).short(0)
    return string(offset + 2, length)
  }

  /// The name in a language out of the list at an offset, or the name that stands first.
  func name(_ offset: Int, in language: String) -> String {
    guard offset < table.count else { return "" }
    let wanted = Self.languages.firstIndex(of: language)
    var cursor = offset + 1
    var fallback = ""
    for position in 0..<byte(offset) {
      guard cursor + 2 <= table.count else { break }
      let length = byte(cursor + 1)
      if byte(cursor) == wanted { return string(cursor + 2, length) }
      if position == 0 { fallback = string(cursor + 2, length) }
      cursor += 2 + length
    }
    return fallback
  }

  private func byte(_ offset: Int) -> Int { Int(file.bytes[table.start + offset]) }

  private func string(_ offset: Int, _ length: Int) -> String {
    guard offset + length <= table.count else { return "" }
    let start = table.start + offset
    return String(decoding: file.bytes[start..<start + length], as: UTF8.self)
  }
}
