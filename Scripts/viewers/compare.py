"""How far what viewers show differs from our own picture, against the limit of each.

usage: compare.py FOLDER LIMITS
"""

import csv
import html
import sys
from pathlib import Path

import numpy
from PIL import Image

from viewers import PDF_VIEWERS, SVG_VIEWERS

# Letters set by another program stand up to half a pixel elsewhere: their edges change by half of
# what black and white differ by, and nobody sees it. A quarter of that is counted as a difference.
STEP = 64


def difference(expected: Image.Image, actual: Image.Image) -> tuple[float, Image.Image]:
    """The share of pixels that differ by more than a step, in percent, and where they lie."""
    actual = actual.resize(expected.size, Image.LANCZOS) if actual.size != expected.size else actual
    pixels = [numpy.asarray(image, dtype=int) for image in (expected, actual)]
    largest = abs(pixels[0] - pixels[1]).max(axis=2)
    shown = Image.fromarray((255 - numpy.clip(largest * 2, 0, 255)).astype("uint8"))
    return 100 * float((largest > STEP).mean()), shown


def flattened(path: Path) -> Image.Image:
    """A picture on white, as a page shows it."""
    image = Image.open(path).convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return white.convert("RGB")


def read_limits(path: Path) -> dict[tuple[str, str, str], float]:
    with path.open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return {(row["map"], row["viewer"], row["mode"]): float(row["percent"]) for row in rows}


def main() -> None:
    folder, limits = Path(sys.argv[1]).resolve(), read_limits(Path(sys.argv[2]))
    rows, page, too_far = [], [], 0
    for reference in sorted(folder.glob("*.png")):
        expected = flattened(reference)
        files = [(folder / f"{reference.stem}-{mode}.svg", mode) for mode in ("text", "embed", "outline")]
        jobs = [(show, file, mode) for file, mode in files for show in SVG_VIEWERS]
        jobs += [(show, reference.with_suffix(".pdf"), "pdf") for show in PDF_VIEWERS]
        for show, file, mode in jobs:
            name = f"{reference.stem}-{mode}-{show.__name__}"
            picture = folder / "shown" / f"{name}.png"
            picture.parent.mkdir(exist_ok=True)
            show(file, picture, expected.size)
            share, where = difference(expected, flattened(picture))
            where.save(folder / "shown" / f"{name}-difference.png")
            key = (show.__name__, mode)
            limit = limits.get((reference.stem, *key)) or limits["*", *key]
            too_far += share > limit
            rows.append((reference.stem, mode, show.__name__, share, limit))
            page.append(name)
    write_page(folder / "index.html", page)
    print(f"{'map':9}{'mode':9}{'viewer':13}{'percent':>8}{'limit':>7}")
    for map_name, mode, viewer, share, limit in rows:
        mark = "  too far" if share > limit else ""
        print(f"{map_name:9}{mode:9}{viewer:13}{share:8.2f}{limit:7.2f}{mark}")
    if too_far:
        raise SystemExit(f"{too_far} pictures differ by more than their limit: see {folder}/index.html")


def write_page(path: Path, names: list[str]) -> None:
    """All pictures, each beside what was expected and where it differs."""
    parts = [
        f"<h2>{html.escape(name)}</h2>"
        f'<img src="{name.split("-")[0]}.png"><img src="shown/{name}.png">'
        f'<img src="shown/{name}-difference.png">'
        for name in names
    ]
    style = "<style>img{width:33%;border:1px solid #ccc}</style>"
    path.write_text(f"<!doctype html><meta charset=utf-8>{style}{''.join(parts)}", encoding="utf-8")


main()
