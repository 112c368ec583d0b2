import GeoData
import Graphics

/// The look of what one side operates.
struct KMLStyle {
  let side: Site.Side?

  init(_ side: Site.Side?) { self.side = side }

  var id: String { "side-\(side?.rawValue ?? "none")" }

  /// Areas that the ground shows through, with lines in full colour around them.
  func element(color: Color) -> KMLElement {
    KMLElement(
      "Style", ["id": id],
      [
        KMLElement("IconStyle", [:], [KMLElement("color", Self.text(color, alpha: 1))]),
        KMLElement(
          "LineStyle", [:],
          [KMLElement("color", Self.text(color, alpha: 1)), KMLElement("width", "2")]),
        KMLElement(
          "PolyStyle", [:],
          [KMLElement("color", Self.text(color, alpha: 0.2)), KMLElement("outline", "0")]),
        // Only the description is shown: in other places a globe would take text for HTML.
        KMLElement("BalloonStyle", [:], [KMLElement("text", "$[description]")]),
      ])
  }

  /// A colour as KML writes it: opacity, blue, green, red.
  private static func text(_ color: Color, alpha: Double) -> String {
    let digits = Array(color.hexString.dropFirst())
    let opacity = String(Int((alpha * 255).rounded()), radix: 16)
    return opacity + String(digits[4...5] + digits[2...3] + digits[0...1])
  }
}
