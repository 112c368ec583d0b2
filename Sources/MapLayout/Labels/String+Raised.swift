extension String {
  /// The text in capitals, with the dotted İ of Turkish and Azerbaijani where that is the language.
  func raised(in language: String) -> String {
    guard language == "tr" || language == "az" else { return uppercased() }
    return String(map { $0 == "i" ? "İ" : $0 }).uppercased()
  }
}
