"""The table of what was measured, and a page that shows it."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from limits import Limit

PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>briefmap in other programs</title>
<style>
body {{ font: 15px/1.4 sans-serif; margin: 2em }}
td, th {{ padding: .2em 1em .2em 0; text-align: left }}
.over {{ color: #b00000; font-weight: bold }}
.pictures {{ display: grid; grid-template-columns: repeat(3, 1fr); gap: 1em }}
img {{ width: 100%; border: 1px solid #ccc }}
figure {{ margin: 0 }}
</style></head>
<body>
<h1>briefmap in other programs</h1>
<p>Share of pixels that differ from briefmap’s own PNG. Click a picture to see it in full.</p>
<table><tr><th>Map</th><th>Mode</th><th>Viewer</th><th>Differs</th><th>Limit</th><th>Why</th></tr>
{rows}</table>
{sections}
</body>
</html>
"""


@dataclass(frozen=True)
class Result:
    """One map in one viewer."""

    scenario: str
    mode: str
    viewer: str
    share: float
    limit: Limit
    expected: Path
    actual: Path
    difference: Path

    @property
    def name(self):
        return f"{self.scenario}, {self.mode}, {self.viewer}"

    @property
    def is_over(self):
        return self.share > self.limit.percent


def print_result(result: Result):
    mark = " OVER" if result.is_over else ""
    print(
        f"{result.scenario:22} {result.mode:8} {result.viewer:12}"
        f"{result.share:8.3f} %  limit {result.limit.percent:g} %{mark}",
        flush=True,
    )


def write_page(path: Path, results: list[Result]):
    rows = "".join(_row(index, result) for index, result in enumerate(results))
    sections = "".join(_section(index, result) for index, result in enumerate(results))
    path.write_text(PAGE.format(rows=rows, sections=sections), "utf-8")


def _row(index, result):
    cells = [
        escape(result.scenario), escape(result.mode),
        f'<a href="#r{index}">{escape(result.viewer)}</a>',
        f"{result.share:.3f} %", f"{result.limit.percent:g} %", escape(result.limit.reason),
    ]
    row = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr class="{"over" if result.is_over else ""}">{row}</tr>\n'


def _section(index, result):
    pictures = {
        "expected": result.expected, "actual": result.actual, "difference": result.difference,
    }
    figures = "".join(
        f'<figure><a href="{path.name}"><img loading="lazy" src="{path.name}" alt="{title}"></a>'
        f"<figcaption>{title}</figcaption></figure>\n"
        for title, path in pictures.items()
    )
    return f'<h2 id="r{index}">{escape(result.name)}</h2>\n<div class="pictures">\n{figures}</div>\n'
