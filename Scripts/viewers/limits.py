"""How much each viewer may differ: the table limits.tsv."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Limit:
    percent: float
    reason: str


def read_limits(path: Path) -> dict[tuple[str, str], Limit]:
    """By viewer and mode."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    limits = {}
    for row in csv.DictReader(lines, delimiter="\t"):
        key = row["viewer"], row["mode"]
        if key in limits or not row["reason"]:
            raise SystemExit(f"{path.name}: {key} is there twice or gives no reason")
        limits[key] = Limit(float(row["limit"]), row["reason"])
    return limits


def limit_for(limits, viewer: str, mode: str) -> Limit:
    if (viewer, mode) not in limits:
        raise SystemExit(f"limits.tsv has no line for {viewer} in mode {mode}: look, and add one")
    return limits[viewer, mode]
