import YAMLReading

/// What the script of a report says.
enum ReportWords {
  /// By the keys that the script reads; free of what would end the element around it.
  static var json: String { words.text.replacing("<", with: "\\u003c") }

  private static let words: JSONValue = [
    "show": "Show", "all": "Side by side", "swipe": "Swipe", "left": "Left", "right": "Right",
    "edge": "Edge between the maps", "percent": "%1 % of the map shows %2",
    "layers": "Layers", "copy": "Copy this table", "copied": "Copied",
    "notCopied": "Could not be copied", "area": "Ground below", "height": "Targets",
    "heightUp": "%1 km up", "status": "Status", "sources": "Sources",
    "km2": "%1 km²",
  ]
}
