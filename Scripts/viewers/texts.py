"""Whether text stands where it was laid out.

An SVG with text as outlines shows where each letter was laid out; beside it, one with text as text
is opened in Chromium. For straight, upright text the ink of both must begin and end at the same
place; where each letter has a place of its own, the letters must begin there.
"""

from pathlib import Path

from pages import ask, inline

TOLERANCE = 1  # pixel of the picture

# The ink of a text is not to be had from SVG, but a canvas with the same font knows by how much it
# sticks out of the text's advance; in whole pixels, and so of letters FINE times as large.
FIND = """
const FINE = 100
const canvas = document.createElement("canvas").getContext("2d")

function inkOf(text) {
  const style = getComputedStyle(text)
  const enlarged = length => `${FINE * (parseFloat(length) || 0)}px`
  canvas.font = [
    style.fontStyle, style.fontWeight, enlarged(style.fontSize), style.fontFamily,
  ].join(" ")
  canvas.letterSpacing = enlarged(style.letterSpacing)
  canvas.direction = style.direction
  canvas.textAlign = "left"
  const measured = canvas.measureText(text.textContent)
  const box = text.getBBox()
  const stretch = box.width / measured.width
  return {
    left: box.x - measured.actualBoundingBoxLeft * stretch,
    right: box.x + measured.actualBoundingBoxRight * stretch,
  }
}

function farthestLetter(text) {
  const places = name => text.getAttribute(name).split(/[ ,]+/).map(Number)
  const [xs, ys] = [places("x"), places("y")]
  let farthest = 0
  for (let i = 0; i < Math.min(xs.length, text.getNumberOfChars()); i++) {
    const start = text.getStartPositionOfChar(i)
    farthest = Math.max(farthest, Math.hypot(start.x - xs[i], start.y - ys[i]))
  }
  return farthest
}

function find() {
  const shown = [...document.querySelectorAll("#text text")].filter(text =>
    text.getClientRects().length > 0)
  const outlined = [...document.querySelectorAll("#outline g.text")]
  return shown.map((text, index) => {
    const outline = outlined[index]
    const found = {
      string: text.textContent,
      outlined: outline?.querySelector("title").textContent,
    }
    if (/[ ,]/.test(text.getAttribute("x"))) {
      found.moved = [farthestLetter(text)]
    } else if (!text.hasAttribute("transform") && outline?.querySelector("path")) {
      const path = [...outline.querySelectorAll("path")].at(-1).getBBox()
      const ink = inkOf(text)
      found.moved = [ink.left - path.x, ink.right - path.x - path.width]
    }
    return found
  })
}
"""


def misplaced(text: Path, outline: Path, scale: float, work: Path) -> tuple[int, list[str]]:
    """How many texts were compared, and what is wrong with some.

    `scale` is how many pixels of the picture a unit of the SVG has.
    """
    body = f'<div id="text">{inline(text)}</div><div id="outline">{inline(outline)}</div>'
    found = ask(work / f"{text.stem}-places.html", body, FIND, home=work)
    faults = []
    for entry in found:
        if entry["string"] != entry.get("outlined"):
            return 0, [f"“{entry['string']}” stands where “{entry.get('outlined')}” is outlined"]
        for moved in entry.get("moved", []):
            if abs(moved * scale) > TOLERANCE:
                faults.append(f"“{entry['string']}” is {abs(moved * scale):.1f} pixels off")
                break
    return sum("moved" in entry for entry in found), faults
