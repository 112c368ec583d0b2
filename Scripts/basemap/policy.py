"""Compiles `changes.yaml`: which units make up which country, when and under which view."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

VIEWS = ["un", "de-facto"]
CLASSES = ["none", "international", "disputed", "line-of-control", "indefinite"]
GRADES = ["A", "B", "C"]
ALWAYS, NEVER = 0, 99991231  # dates are numbers: 20071012


@dataclass(frozen=True)
class Period:
    """A country during a time in which neither its units nor its name change."""

    code: str
    view: str
    start: int
    stop: int
    units: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    sovereign: str

    def spans(self, date: int) -> bool:
        return self.start <= date < self.stop


@dataclass
class Policy:
    cuts: dict
    valid_from: int
    table: dict = field(repr=False)

    def periods(self, units: list[str], names: dict[str, dict[str, str]]) -> list[Period]:
        """All periods of all countries, for both views."""
        codes = sorted({*units} | {rule["to"] for rule in self.table["belongs"]})
        found = []
        for code in codes:
            for view in VIEWS:
                found += self._periods_of(code, view, units, names)
        return found

    def line_rules(self):
        """(unit, unit, views, class, from, until) of each special line."""
        for rule in self.table["lines"]:
            a, b = rule["between"]
            yield a, b, _views(rule), CLASSES.index(rule["class"]), _start(rule), _stop(rule)

    def alpha3(self, code: str) -> str:
        return self.table["entities"].get(code, {}).get("alpha3", "")

    def capital_unit(self, code: str) -> str:
        """The unit whose capital is the country's."""
        return self.table["entities"].get(code, {}).get("capital-of", code)

    def capital_views(self, place: str) -> list[str]:
        """The views in which a capital of Natural Earth is one."""
        rules = [rule for rule in self.table["capitals"] if rule["place"] == place]
        return _views(rules[0]) if rules else VIEWS

    def _periods_of(self, code, view, units, names):
        rules = [*self.table["belongs"], *self.table["names"], *self.table["dependencies"]]
        days = {day for rule in rules for day in (_start(rule), _stop(rule))}
        days = sorted({ALWAYS, NEVER} | days)
        current = None
        for start, stop in zip(days, days[1:]):
            owned = tuple(unit for unit in units if self._owner(unit, view, start) == code)
            if not owned:
                what = None
            else:
                called = tuple(sorted(self._names(code, start, names).items()))
                what = (owned, called, self._sovereign(code, view, start))
            if current and what == current[1]:
                current = (current[0], what, stop)
            else:
                if current and current[1]:
                    yield Period(code, view, current[0], current[2], *current[1])
                current = (start, what, stop)
        if current and current[1]:
            yield Period(code, view, current[0], current[2], *current[1])

    def _owner(self, unit, view, date):
        for rule in self.table["belongs"]:
            if rule["unit"] == unit and view in _views(rule) and _holds(rule, date):
                return rule["to"]
        return unit

    def _names(self, code, date, names):
        result = dict(names.get(code, {}))
        result.update(self.table["entities"].get(code, {}).get("names", {}))
        for rule in self.table["spellings"]:
            if rule["country"] == code:
                result.update(rule["names"])
        for rule in self.table["names"]:
            if rule["country"] == code and _holds(rule, date):
                result.update(rule["names"])
        if "en" not in result:
            raise SystemExit(f"changes.yaml: {code} has no English name")
        return result

    def _sovereign(self, code, view, date):
        for rule in self.table["dependencies"]:
            if code in rule["areas"] and view in _views(rule) and _holds(rule, date):
                return rule["of"]
        return code


def read_policy(path: Path) -> Policy:
    table = yaml.safe_load(path.read_text("utf-8"))
    _check(table)
    return Policy(table["units"], _number(table["valid-from"]), table)


def period_of(rule) -> tuple[int, int]:
    """The first day of a rule and the first day that it no longer holds."""
    return _start(rule), _stop(rule)


def _check(table):
    """Every entry has a source that exists, a known class and a known view."""
    sections = ("entities", "belongs", "lines", "dependencies", "capitals", "names", "places")
    for section in sections:
        entries = table[section]
        for entry in entries.values() if isinstance(entries, dict) else entries:
            sources = entry["source"] if isinstance(entry["source"], list) else [entry["source"]]
            for source in sources:
                if source not in table["sources"]:
                    raise SystemExit(f"changes.yaml: {section} {entry} names no source")
            if entry.get("class", "none") not in CLASSES or not set(_views(entry)) <= set(VIEWS):
                raise SystemExit(f"changes.yaml: {section} {entry} has an unknown class or view")
            if entry.get("grade", "A") not in GRADES:
                raise SystemExit(f"changes.yaml: {section} {entry} has an unknown grade")


def _views(rule):
    return [rule["view"]] if "view" in rule else VIEWS


def _start(rule):
    return _number(rule["from"]) if "from" in rule else ALWAYS


def _stop(rule):
    return _number(rule["until"]) if "until" in rule else NEVER


def _holds(rule, date):
    return _start(rule) <= date < _stop(rule)


def _number(date):
    return (date.year * 100 + date.month) * 100 + date.day
