"""Two maps inline in a page of the web: accessible, apart from each other, as wide as their room,
and with their letters where the layout put them.

usage: inline.py FOLDER
"""

import json
import sys
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDTH = 900
# How far a line of text may be longer or shorter than laid out, in pixels.
LARGEST_SHIFT = 1.0

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two maps</title></head>
<body style="margin:0"><main style="width:{width}px"><h1>Two maps</h1>{maps}</main></body></html>"""

MEASURE = """
const shifts = [];
for (const text of document.querySelectorAll('text[textLength]')) {
  const wanted = parseFloat(text.getAttribute('textLength'));
  text.removeAttribute('textLength');
  const scale = text.getScreenCTM().a, turned = Math.abs(text.getScreenCTM().b) > 1e-6;
  const factor = turned ? Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b) : scale;
  shifts.push([text.textContent, Math.abs(text.getComputedTextLength() - wanted) * factor]);
}
return shifts;
"""


def browser() -> webdriver.Chrome:
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", f"--window-size={WIDTH},900"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def inline(svg: Path) -> str:
    """The root element alone: a page has no place for the declaration before it."""
    return svg.read_text(encoding="utf-8").partition("?>")[2]


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    axe = next((folder / "axe").glob("**/axe.min.js")).read_text(encoding="utf-8")
    page = folder / "inline.html"
    maps = [inline(folder / f"{side}.svg") for side in ("left", "right")]
    page.write_text(PAGE.format(width=WIDTH, maps="".join(maps)), encoding="utf-8")
    faults = []
    driver = browser()
    try:
        driver.set_script_timeout(120)
        driver.get(page.as_uri())
        driver.execute_script(axe)
        found = driver.execute_async_script(
            "const done = arguments[0]; axe.run(document).then(r => done(r.violations))"
        )
        faults += [f"axe-core: {rule['id']}: {rule['help']}: {json.dumps(rule['nodes'][0]['target'])}" for rule in found]
        ids = driver.execute_script("return [...document.querySelectorAll('[id]')].map(e => e.id)")
        faults += [f"the id {name} stands {ids.count(name)} times" for name in sorted({i for i in ids if ids.count(i) > 1})]
        widths = driver.execute_script(
            "return [...document.querySelectorAll('svg')].map(e => e.getBoundingClientRect().width)"
        )
        faults += [f"a map is {width} px wide, in a room of {WIDTH}" for width in widths if abs(width - WIDTH) > 1]
        errors = [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
        faults += [f"the browser says: {message}" for message in errors]

        driver.get((folder / "main-text.svg").as_uri())
        shifts = driver.execute_script(MEASURE)
        faults += [f"{text!r} is off by {shift:.2f} px" for text, shift in shifts if shift > LARGEST_SHIFT]
        print(f"{len(ids)} ids, {len(shifts)} texts, off by {max(shift for _, shift in shifts):.2f} px at most")
    finally:
        driver.quit()
    if faults:
        raise SystemExit("\n".join(faults))
    print("axe-core: no violation")


main()
