"""Opens maps of briefmap in other programs and says where they look otherwise.

Usage: main.py PROGRAM OUTPUT AXE, where PROGRAM is briefmap, OUTPUT the folder for pictures, and AXE
the file axe.min.js. Ends with 1 where something is wrong.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from accessibility import violations
from compare import compare
from limits import limit_for, read_limits
from report import Result, print_result, write_page
from responsive import misfits
from scenarios import SCENARIOS, Briefmap
from texts import misplaced
from viewers import SVG_VIEWERS, Job, ViewerFault, chromium, poppler, show

# Only a browser knows fonts within a file; to show that it takes them, its system has no others.
BROUGHT_ALONG = {(chromium, "embed")}


class Run:
    """What was measured so far, and what is wrong."""

    def __init__(self, briefmap, output, work):
        self.briefmap, self.output, self.work = briefmap, output, work
        self.limits = read_limits(Path(__file__).parent / "limits.tsv")
        self.results, self.faults = [], []

    def pictures(self, scenario, modes):
        """Shows one map in all viewers, and compares."""
        expected = self.output / f"{scenario.name}.png"
        self.briefmap.render(scenario, expected)
        for mode in modes:
            svg = self.output / f"{scenario.name}-{mode}.svg"
            self.briefmap.render(scenario, svg, "--font-mode", mode)
            for viewer in SVG_VIEWERS:
                self.picture(scenario, mode, viewer, svg, expected)
        pdf = self.output / f"{scenario.name}.pdf"
        self.briefmap.render(scenario, pdf)
        self.picture(scenario, "pdf", poppler, pdf, expected)

    def picture(self, scenario, mode, viewer, source, expected):
        limit = limit_for(self.limits, viewer.__name__, mode)
        name = f"{scenario.name}-{mode}-{viewer.__name__}"
        actual = self.output / f"{name}.png"
        difference = self.output / f"{name}-difference.png"
        has_fonts = (viewer, mode) not in BROUGHT_ALONG
        try:
            show(viewer, Job(source, actual, Image.open(expected).size, self.work, has_fonts))
        except ViewerFault as fault:
            self.faults.append(str(fault))
            return
        comparison = compare(expected, actual)
        comparison.picture.save(difference)
        result = Result(
            scenario.name, mode, viewer.__name__, comparison.share, limit, expected, actual,
            difference,
        )
        self.results.append(result)
        print_result(result)
        if result.is_over:
            self.faults.append(
                f"{result.name}: {result.share:.3f} % of the pixels differ, and only"
                f" {limit.percent:g} % may ({limit.reason}): see {difference}"
            )

    def places(self, scenario):
        """Compares where text stands with where it was laid out."""
        text, outline = (self.output / f"{scenario.name}-{m}.svg" for m in ("text", "outline"))
        self.check(f"{scenario.name}: texts in their place", misplaced, text, outline, self.scale(scenario), self.work)

    def scale(self, scenario):
        """How many pixels of the picture a unit of the SVG has."""
        return Image.open(self.output / f"{scenario.name}.png").width / self.view_box(scenario)[0]

    def view_box(self, scenario):
        head = (self.output / f"{scenario.name}-text.svg").read_text("utf-8")
        return [float(part) for part in head.split('viewBox="0 0 ')[1].split('"')[0].split()]

    def web_pages(self, axe):
        scenario = SCENARIOS[0]
        maps = [self.output / f"inline-{prefix}.svg" for prefix in "ab"]
        for svg, prefix in zip(maps, "ab"):
            self.briefmap.render(scenario, svg, "--id-prefix", prefix)
        self.check("accessibility: rules that hold", violations, maps, axe, self.work)
        responsive = self.output / "responsive.svg"
        self.briefmap.render(scenario, responsive, "--responsive")
        width, height = self.view_box(scenario)
        self.check("--responsive: rooms tried", misfits, responsive, width / height, self.work)

    def check(self, title, function, *arguments):
        """Runs a check that gives how much it looked at, and faults."""
        try:
            count, faults = function(*arguments)
        except ViewerFault as fault:
            count, faults = 0, [str(fault)]
        if count == 0 and not faults:
            faults = ["nothing was looked at"]
        print(f"{title}: {count}{f', faults: {len(faults)}' if faults else ''}", flush=True)
        self.faults += [f"{title.split(':')[0]}: {fault}" for fault in faults]


def main(program: Path, output: Path, axe: Path):
    start = time.monotonic()
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as work:
        run = Run(Briefmap(program), output, Path(work))
        modes = run.briefmap.font_modes()
        for scenario in SCENARIOS:
            run.pictures(scenario, modes)
        for scenario in SCENARIOS:
            run.places(scenario)
        run.web_pages(axe)
    write_page(output / "index.html", run.results)
    print(f"\n{output / 'index.html'} shows all; {time.monotonic() - start:.0f} s")
    if run.faults:
        print(f"\nFaults: {len(run.faults)}")
        raise SystemExit("\n".join(f"- {fault}" for fault in run.faults))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
