"""Writes report.md with its figures and maps filled in, for one kind of document.

usage: fill.py PROGRAM FOLDER KIND < report.md

A figure comes from briefmap each time, so that text and maps cannot disagree.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

PROGRAM, FOLDER, KIND = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
HERE = Path(__file__).parent

# How each kind of document takes a map: the file, its options, and what is pasted.
FORMS = {
    "html": ("svg", ["--responsive", "--dark", "auto", "--font-mode", "embed"], "html"),
    "pdf": ("pdf", [], "latex"),
    "odt": ("svg", ["--font-mode", "outline"], "markdown"),
}


def briefmap(*arguments: object) -> str:
    command = [PROGRAM, *(str(argument) for argument in arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def drawn_map(name: str) -> str:
    """Draws a map and returns what stands for it in the document."""
    ending, options, language = FORMS[KIND]
    file = FOLDER / f"{name}.{ending}"
    if KIND == "html":
        options = [*options, "--id-prefix", f"{name}-"]
    pasted = briefmap("render", HERE / f"{name}.yaml", "-o", file, *options, "--snippet", language)
    if KIND == "odt":
        # As wide as lets a map and its words follow what they are about on one page.
        return pasted.rstrip("\n") + "{width=12cm}\n"
    if KIND != "html":
        return pasted
    # The map itself in place of a reference: its words are then words of the page. It has a title
    # of its own, and needs no caption.
    svg = file.read_text(encoding="utf-8").partition("?>")[2]
    return f"<figure>{svg}</figure>\n"


def coverage(name: str) -> dict:
    return json.loads(briefmap("coverage", HERE / f"{name}.yaml", "--format", "json"))


def million(square_kilometres: float) -> str:
    if square_kilometres < 1e6:
        return f"{round(square_kilometres, -4):,.0f} km²"
    return f"{square_kilometres / 1e6:.1f} million km²"


def table(gabala: dict, brdy: dict) -> str:
    """The figures of both radars side by side, in pandoc's Markdown."""

    def cell(radar: dict, kilometres: int) -> str:
        cells = radar["figures"]["cells"]
        return next(c["cross-range"]["text"] for c in cells if c["slant-range-m"] == kilometres * 1000)

    rows = [
        ("sky looked at, at once", lambda r: r["figures"]["at-once"]["solid-angle"]["text"]),
        ("width of the beam", lambda r: r["figures"]["beam"]["width"]["text"]),
        ("the same at 2,000 km", lambda r: cell(r, 2000)),
        ("ground below, targets 500 km up", lambda r: million(r["footprints"][0]["area-km2"])),
    ]
    lines = ["| | Gabala | Brdy (planned) |", "|---|--:|--:|"]
    lines += [f"| {name} | {figure(gabala)} | {figure(brdy)} |" for name, figure in rows]
    return "\n".join(lines) + "\n\n: Broad and narrow in figures."


def main() -> None:
    views = coverage("two-views")
    gabala, brdy = views["coverage"]
    share = next(
        t["share"]
        for t in views["together"]
        if t["area"] == "iran" and t["seen"] == "by" and t["sensors"] == ["gabala"]
    )
    distance = briefmap("calc", "geodesic", "--from", "brdy", "--to", "tehran").split(";")[0].strip()
    lowest = briefmap(
        "calc", "lowest", "--elevation", "2deg", "--range", distance.replace(",", "")
    ).strip()
    values = {
        "table": lambda: table(gabala, brdy),
        "gabala search area": lambda: million(gabala["footprints"][0]["area-km2"]),
        "brdy focus area": lambda: million(brdy["footprints"][0]["area-km2"]),
        "iran share": lambda: f"{share:.0%}".replace("%", " %"),
        "brdy to tehran": lambda: distance,
        "lowest over tehran": lambda: lowest,
    }

    def filled(mark: re.Match) -> str:
        name = mark.group(1)
        return drawn_map(name[4:]) if name.startswith("map ") else values[name]()

    sys.stdout.write(re.sub(r"{{(.*?)}}", filled, sys.stdin.read()))


main()
