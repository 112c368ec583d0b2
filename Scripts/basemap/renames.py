"""Puts the names of `names.yaml` into places, and compiles the dated ones of `changes.yaml`."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from naming import LANGUAGES, folded
from places import Place
from policy import Policy, period_of


@dataclass(frozen=True)
class Renaming:
    """What a place is called from one day until another."""

    place: int
    start: int
    stop: int
    name: str
    names: dict[str, str]


def correct(places: list[Place], path: Path):
    """Names that no rule gives: those of today."""
    for row in yaml.safe_load(path.read_text("utf-8"))["names"]:
        if not row.get("reason"):
            raise SystemExit(f"{path.name}: {row} gives no reason")
        _call(_place(row, places, path.name), _checked(row["names"], row))


def renamings(places: list[Place], policy: Policy) -> list[Renaming]:
    """The names of former days, by place and day; renamed places get today's names."""
    found = []
    for row in policy.table["places"]:
        _call(_place(row, places, "changes.yaml"), _checked(row.get("now", {}), row))
    for row in policy.table["places"]:
        old, (start, stop) = _checked(row["names"], row), period_of(row)
        if "en" not in old or start >= stop:
            raise SystemExit(f"changes.yaml: {row} has no English name or no days")
        place = _place(row, places, "changes.yaml")
        today = {folded(place.name), folded(place.names.get("en", place.name))}
        if folded(old["en"]) in today:
            raise SystemExit(f"changes.yaml: {row} is the name of today")
        # Languages that call the place by its new English or local name called it by the old
        # one before; those with a name of their own keep it: Kijów.
        kept = {k: v for k, v in place.names.items() if folded(v) not in today}
        found.append(Renaming(places.index(place), start, stop, old["en"], {**kept, **old}))
    found.sort(key=lambda renaming: (renaming.place, renaming.start))
    for first, second in zip(found, found[1:]):
        if first.place == second.place and first.stop > second.start:
            raise SystemExit(f"changes.yaml: {second} begins before {first} ends")
    return found


def _call(place, names):
    """Gives today's names; the English one is that of all languages without their own, too."""
    if "en" in names:
        place.name = names["en"]
    place.names.update(names)


def _place(row, places, file):
    """The place of a row: GeoNames' number and Natural Earth's name must agree."""
    found = [p for p in places if p.number == row["place"] and p.mapped == row["called"]]
    if len(found) != 1:
        raise SystemExit(f"{file}: {row} names {len(found)} places")
    return found[0]


def _checked(names, row):
    if not set(names) <= set(LANGUAGES) or not all(names.values()):
        raise SystemExit(f"{row} has an unknown language or an empty name")
    return names
