"""Whether a map written with --responsive is as wide as the room that its page gives it."""

from pathlib import Path

from pages import ask, inline

WIDTHS = [320, 1100]  # CSS pixels: a telephone, and a wide column

FIND = """
function find() {
  return [...document.querySelectorAll(".room > *")].map(shown => {
    const { width, height } = shown.getBoundingClientRect()
    const room = shown.parentElement.getBoundingClientRect().width
    return { kind: shown.localName, room, width, height }
  })
}
"""


def misfits(svg: Path, ratio: float, work: Path) -> tuple[int, list[str]]:
    """How many rooms were tried, and where the map does not fill one; `ratio` is width by height."""
    picture = f'<img src="{svg.resolve().as_uri()}" alt="A map">'
    rooms = [
        f'<div class="room" style="width: {width}px">{shown}</div>'
        for width in WIDTHS
        for shown in (picture, inline(svg))
    ]
    found = ask(work / "responsive.html", "\n".join(rooms), FIND, home=work)
    faults = []
    for room in found:
        fits = abs(room["width"] - room["room"]) < 1
        keeps_shape = abs(room["height"] - room["room"] / ratio) < 1
        if not (fits and keeps_shape):
            faults.append(
                f"<{room['kind']}> is {room['width']:.0f} × {room['height']:.0f} in a room"
                f" {room['room']:.0f} wide, not {room['room']:.0f} × {room['room'] / ratio:.0f}"
            )
    if len(found) != len(rooms):
        faults.append(f"{len(found)} of {len(rooms)} maps are there")
    return len(found), faults
