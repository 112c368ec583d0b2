"""Programs that show our files, each as a function from a file and a size to a PNG beside it."""

import os
import shutil
import subprocess
from pathlib import Path

# The fonts of a reader who has none of ours: a file that brings its own must do without them.
BARE_FONTS = Path(__file__).parent / "bare-fonts.conf"


def _run(*command: object, **environment: str) -> None:
    outcome = subprocess.run(
        [str(part) for part in command],
        capture_output=True, timeout=300, env={**os.environ, **environment},
    )  # fmt: skip
    if outcome.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{outcome.stderr.decode(errors='replace')}")


def chromium(file: Path, picture: Path, size: tuple[int, int]) -> None:
    """As a picture in a page, at the size that is wanted."""
    fonts = {"FONTCONFIG_FILE": str(BARE_FONTS.resolve())} if file.stem.endswith("-embed") else {}
    page = picture.with_suffix(".html")
    page.write_text(
        "<!doctype html><body style='margin:0'>"
        f"<img src='{file.as_uri()}' style='display:block' width={size[0]} height={size[1]}>"
    )
    _run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=1", f"--window-size={size[0]},{size[1]}",
        f"--screenshot={picture}", page.as_uri(),
        **fonts,
    )  # fmt: skip
    page.unlink()


def librsvg(file: Path, picture: Path, size: tuple[int, int]) -> None:
    _run("rsvg-convert", "-w", size[0], "-h", size[1], "-o", picture, file)


def inkscape(file: Path, picture: Path, size: tuple[int, int]) -> None:
    _run("inkscape", file, "--export-type=png", "-w", size[0], "-h", size[1], "-o", picture)


def libreoffice(file: Path, picture: Path, size: tuple[int, int]) -> None:
    """LibreOffice names its file itself, and makes it a pixel too large on both sides."""
    folder = picture.parent / "libreoffice"
    _run("soffice", "--headless", "--convert-to", "png", "--outdir", folder, file)
    shutil.move(folder / f"{file.stem}.png", picture)


def poppler(file: Path, picture: Path, size: tuple[int, int]) -> None:
    _run(
        "pdftocairo", "-png", "-singlefile", "-scale-to-x", size[0], "-scale-to-y", size[1],
        file, picture.with_suffix(""),
    )  # fmt: skip


SVG_VIEWERS = [chromium, librsvg, inkscape, libreoffice]
PDF_VIEWERS = [poppler]
