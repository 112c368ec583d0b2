import Foundation
import Graphics
import Typesetting

/// The pinned fonts of the package.
let fontConfiguration = URL(filePath: #filePath)
  .appending(path: "../../../Resources/fonts.conf").standardizedFileURL.path()

func makeTypesetter() throws -> Typesetter {
  try Typesetter(fontConfiguration: fontConfiguration)
}

let black = Color(hex: 0x000000)
let white = Color(hex: 0xffffff)
let vermilion = Color(hex: 0xd55e00)

func style(
  _ size: Double, _ weight: TextStyle.Weight = .regular, isItalic: Bool = false,
  letterSpacing: Double = 0, hasTabularFigures: Bool = false, halo: Stroke? = nil
) -> TextStyle {
  TextStyle(
    size: size, weight: weight, isItalic: isItalic, letterSpacing: letterSpacing,
    hasTabularFigures: hasTabularFigures, color: black, halo: halo)
}

/// A white page of 100 × 80 points.
func page(_ elements: [Element], title: String = "Page", language: String = "en") -> Drawing {
  Drawing(
    size: Size(width: 100, height: 80), background: white,
    record: PageRecord(title: title, language: language), elements: elements)
}

/// A page that uses everything a drawing can hold.
func specimen() -> Drawing {
  let ring = Path(circleAt: Point(x: 40, y: 40), radius: 30)
  var holed = ring
  holed.append(Path(circleAt: Point(x: 40, y: 40), radius: 10))
  let halo = Stroke(white, width: 2, join: .round)
  return Drawing(
    size: Size(width: 300, height: 200), background: Color(hex: 0xdfe8ee),
    record: PageRecord(
      title: "One radar <watches> & \"looks\"", summary: "For the specimen's sake"),
    elements: [
      .group(
        Group(
          kind: "coverage", id: "fan", name: "Gabala, 500 km",
          data: [.init("height-km", "500")],
          clip: Path(rect: Rect(x: 5, y: 5, width: 200, height: 190)),
          elements: [
            .shape(Shape(holed, fill: .solid(vermilion.withAlpha(0.2)))),
            .shape(
              Shape(ring, stroke: Stroke(vermilion, width: 0.8, dash: [2, 1.5], cap: .round))),
            .shape(
              Shape(
                Path(rect: Rect(x: 80, y: 10, width: 60, height: 60)),
                fill: .hatch(Stroke(black, width: 0.5), spacing: 4, degrees: 45))),
          ])),
      .text(
        TextRun(
          "Příbram", style: style(12, .semibold, halo: halo), at: Point(x: 150, y: 100),
          language: "cs")),
      .text(
        TextRun(
          "Qəbələ", style: style(10), at: Point(x: 150, y: 120), anchor: .middle, language: "az")),
      .text(
        TextRun("تهران", style: style(12), at: Point(x: 150, y: 140), anchor: .end, language: "fa")),
      .text(
        TextRun(
          "평양", style: style(10, .bold), at: Point(x: 150, y: 160), rotation: 30, language: "ko")),
      .text(TextRun("500 km", style: style(8, hasTabularFigures: true), at: Point(x: 150, y: 180))),
    ])
}
