"""Builds Resources/basemap/world.basemap from the unpacked packages.

Usage: build.py PACKAGES OUTPUT, where PACKAGES is the folder that the Debian packages were
unpacked into and OUTPUT the folder that holds changes.yaml and names.yaml and gets world.basemap.
"""

import struct
import sys
from pathlib import Path

import numpy
import shapely
from shapely import STRtree

from coverage import build_coverage, magics_land_polygons
from generalise import generalise
from layers import Layers
from naming import LANGUAGES
from places import alpha3_codes, country_names, read_places
from policy import VIEWS, read_policy
from renames import correct, renamings
from shapefiles import read_shapefile
from topology import PER_DEGREE, Topology
from waters import named_after, read_lakes, read_rivers
from writer import BasemapFile, fingerprint

# Thinning of each scale and its smallest island, chosen so that vertices and islands are about
# as many as in Natural Earth's own land of that scale.
SCALES = {"10m": None, "50m": (0.03, 0.012), "110m": (0.25, 0.4)}
TEXT, UNITS, PERIODS, UNIT_LISTS, LINE_RULES, PLACES, RENAMINGS = range(1, 8)
INTERNATIONAL, DISPUTED, LINE_OF_CONTROL, INDEFINITE = 1, 2, 3, 4
FEATURE_CLASSES = {
    "International": INTERNATIONAL, "ForgetMagics": INTERNATIONAL, "Disputed": DISPUTED,
    "Line of control": LINE_OF_CONTROL, "Indefinite": INDEFINITE, "Indeterminant": INDEFINITE,
}
RANK_AREAS = [2e6, 5e5, 1.5e5, 4e4, 8e3, 1e3]  # km²: rank 1 is at least the first


def main(packages: Path, output: Path):
    magics = packages / "usr/share/magics"
    geopackage = packages / "usr/share/qgis/resources/data/world_map.gpkg"
    policy = read_policy(output / "changes.yaml")
    file = BasemapFile()

    print("coverage")
    units = build_coverage(geopackage, magics, policy.cuts)
    codes = list(units)
    names = {code: country_names(code) for code in codes}
    periods = merged_views(policy.periods(codes, names))
    territories = sorted({period.units for _, period in periods})
    finest = None

    for level, (scale, thinning) in enumerate(SCALES.items(), 1):
        print(f"scale {scale}")
        kept = units
        if thinning:
            kept = generalise(units, magics_land_polygons(magics, scale), *thinning)
        topology = Topology(kept, border_classes(magics))
        layers = Layers(topology, codes)
        layers.add_territory(set(codes))
        for territory in territories:
            layers.add_territory(set(territory))
        lakes = read_lakes(magics, scale)
        finest = finest or lakes
        layers.add_lakes(named_after(lakes, finest) if thinning else lakes, file)
        layers.add_rivers(read_rivers(magics, scale), file)
        layers.add_to(file, 16 * level)
        print(f"  {len(topology.arcs)} arcs, {len(layers.steps)} bytes of steps")

    print("names and places")
    add_units(file, codes, policy)
    add_periods(file, periods, territories, codes, units, policy)
    places = read_places(magics, packages / "usr/share/locale", units)
    correct(places, output / "names.yaml")
    renamed = renamings(places, policy)
    add_places(file, places, codes, policy)
    add_renamings(file, renamed)
    tables = b"".join((output / name).read_bytes() for name in ("changes.yaml", "names.yaml"))
    file.write(output / "world.basemap", fingerprint(tables))


def border_classes(magics: Path):
    """A function from points on borders to the class of Natural Earth's nearest line."""
    segments, classes = [], []
    stem = magics / "10m/ne_10m_admin_0_boundary_lines_land"
    for row, parts in read_shapefile(stem):
        found = [v for k, v in FEATURE_CLASSES.items() if row["featurecla"].startswith(k)]
        if found:
            lines = [numpy.stack([part[:-1], part[1:]], axis=1) for part in parts]
            segments += lines
            classes += found * sum(map(len, lines))
    tree = STRtree(shapely.linestrings(numpy.concatenate(segments)))

    def classify(points):
        near = tree.nearest(shapely.points(points))
        return numpy.array(classes)[near]

    return classify


def merged_views(periods):
    """(views as bits, period), the two views in one where they agree."""
    by_view = [[p for p in periods if p.view == view] for view in VIEWS]
    key = lambda p: (p.code, p.start, p.stop, p.units, p.names, p.sovereign)
    both = {key(p) for p in by_view[0]} & {key(p) for p in by_view[1]}
    merged = [(3, p) for p in by_view[0] if key(p) in both]
    for bit, found in zip((1, 2), by_view):
        merged += [(bit, p) for p in found if key(p) not in both]
    return sorted(merged, key=lambda entry: (*key(entry[1]), entry[0]))


def add_units(file, codes, policy):
    file.add(UNITS, [struct.pack("<I", file.text(code)) for code in codes])
    numbers = {code: index + 1 for index, code in enumerate(codes)}
    rules = [
        struct.pack("<HHBBHII", numbers[a], numbers[b], view_bits(views), kind, 0, start, stop)
        for a, b, views, kind, start, stop in policy.line_rules()
    ]
    file.add(LINE_RULES, rules)


def view_bits(views):
    return sum(1 << VIEWS.index(view) for view in views)


def add_periods(file, periods, territories, codes, units, policy):
    alpha3 = alpha3_codes()
    numbers = {code: index + 1 for index, code in enumerate(codes)}
    shapes = {t: shapely.coverage_union_all([units[u] for u in t]) for t in territories}
    labels = {t: label_point(shape) for t, shape in shapes.items()}
    areas = {t: area_km2(shape) for t, shape in shapes.items()}
    records, members = [], []
    for bits, p in periods:
        names, area = dict(p.names), areas[p.units]
        lat, lon = labels[p.units]
        record = struct.pack(
            "<IIIIBBHIHHIIiif",
            file.text(p.code), file.text(policy.alpha3(p.code) or alpha3.get(p.code, "")),
            file.text(p.sovereign), file.names(names["en"], names, LANGUAGES), bits, rank(area),
            1 + territories.index(p.units), len(members), len(p.units),
            numbers.get(policy.capital_unit(p.code), 0), p.start, p.stop,
            round(lat * PER_DEGREE), round(lon * PER_DEGREE), area,
        )
        records.append(record)
        members += [numbers[unit] for unit in p.units]
    file.add(PERIODS, records)
    file.add(UNIT_LISTS, [struct.pack("<H", member) for member in members])


def add_places(file, places, codes, policy):
    numbers = {code: index + 1 for index, code in enumerate(codes)}
    records = [
        struct.pack(
            "<iiIIHBB", round(p.lat * 1e6), round(p.lon * 1e6), p.population,
            file.names(p.name, p.names, LANGUAGES), numbers[p.unit], p.rank,
            view_bits(policy.capital_views(p.name)) if p.capital else 0,
        )
        for p in places
    ]
    file.add(PLACES, records)


def add_renamings(file, renamed):
    records = [
        struct.pack("<IIII", r.place, file.names(r.name, r.names, LANGUAGES), r.start, r.stop)
        for r in renamed
    ]
    file.add(RENAMINGS, records)


def label_point(shape):
    """The centre of the largest circle in the largest part: (lat, lon)."""
    part = max(shapely.get_parts(shape), key=area_km2)
    scale = numpy.cos(numpy.radians(part.centroid.y))
    flat = shapely.transform(part, lambda points: points * [scale, 1])
    centre = shapely.get_coordinates(shapely.maximum_inscribed_circle(flat, 0.01))[0]
    return centre[1], centre[0] / scale


def area_km2(shape):
    """On the WGS84 ellipsoid, by authalic latitude (Snyder, Map Projections, equation 3-12)."""
    semi_major, e2 = 6378.137, 0.00669437999014
    e = numpy.sqrt(e2)

    def to_plane(points):
        sine = numpy.sin(numpy.radians(points[:, 1]))
        q = (1 - e2) * (sine / (1 - e2 * sine**2) + numpy.arctanh(e * sine) / e)
        return numpy.column_stack([numpy.radians(points[:, 0]), q])

    return shapely.transform(shape, to_plane).area * semi_major**2 / 2


def rank(area):
    return 1 + sum(area < limit for limit in RANK_AREAS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
