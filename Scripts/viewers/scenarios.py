"""The maps that are compared: few, but together they hold all that briefmap writes into an SVG."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Scenario:
    name: str
    path: str
    reason: str
    options: tuple[str, ...] = ()


SCENARIOS = [
    Scenario(
        "freeze-2007", "seeds/freeze-2007.yaml",
        "the main map: pale areas over one another, dashes, haloes, spaced and curved names",
    ),
    Scenario(
        "freeze-2007-fa", "seeds/freeze-2007.yaml",
        "text from right to left, in letters that join, with Latin words among them",
        ("--lang", "fa"),
    ),
    Scenario(
        "freeze-2007-dark-auto", "seeds/freeze-2007.yaml",
        "a style sheet with a media query, which must not darken it where nobody asks for dark",
        ("--dark", "auto"),
    ),
    Scenario(
        "print-a4", "Examples/print-a4.yaml",
        "hatches, which are patterns; no colours to tell things by; a size in points",
    ),
    Scenario(
        "dark-slide", "Examples/dark-slide.yaml",
        "pale text on dark ground, where a wrong halo or a missing background shows at once",
    ),
    Scenario(
        "own-data", "Examples/own-data.yaml",
        "signs of users' data in many colours, hatched and hollow, with labels of their own",
    ),
]


class Briefmap:
    """The program under test."""

    def __init__(self, program: Path):
        self.program = program

    def font_modes(self) -> list[str]:
        """Those that the program itself names, so that a new one is not forgotten here."""
        text = self._run("render", "--help")
        found = re.search(r"--font-mode.*?\(values: ([^)]*)\)", text, re.DOTALL)
        if not found:
            raise SystemExit(f"{self.program} render --help names no font modes")
        return re.split(r",\s*", found[1])

    def render(self, scenario: Scenario, output: Path, *options: str):
        self._run("render", scenario.path, "-o", str(output), *scenario.options, *options)

    def _run(self, *arguments):
        done = subprocess.run(
            [self.program, *arguments], capture_output=True, text=True, encoding="utf-8"
        )
        if done.returncode:
            raise SystemExit(f"briefmap {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout
