import Graphics
import Typesetting

/// How the parts of a legend are set: samples at the leading edge, words beside them.
struct LegendLook {
  let style: MapStyle

  /// Of what stands above others.
  var heading: TextStyle {
    TextStyle(size: style.type.legend, weight: .semibold, color: style.text)
  }
  var small: TextStyle { TextStyle(size: style.type.foot, color: style.quietText) }
  /// From the leading edge to the words.
  var indent: Double { style.type.legend * 3 }
  var swatchWidth: Double { style.type.legend * 2.4 }

  /// The place of a sample beside a line of text that high.
  func swatch(in column: TextColumn, height: Double) -> Rect {
    Rect(
      x: column.left(ofWidth: swatchWidth), y: column.y + 1, width: swatchWidth,
      height: height * 0.95)
  }
}
