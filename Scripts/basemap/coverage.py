"""Makes one clean coverage of the land: no gaps, no overlaps, every piece with its unit.

A unit is a country as Natural Earth draws it, or a smaller piece that `changes.yaml` cuts out of
one because its status is disputed or changed. All later layers (land, coast, borders, countries,
at every scale) come from this coverage, so that they agree to the vertex.
"""

from collections import Counter, defaultdict
from pathlib import Path

import numpy
import shapely
from shapely import STRtree

from shapefiles import read_geopackage, read_shapefile
from splice import Splicer

GRID = 1 / 1800  # degrees: 2″, the unit of every stored coordinate
SEAM = 179.88  # the GeoPackage ends at ±179.9°; from here on Magics' land fills in
SMALLEST_SEA = 0.01  # square degrees; a smaller gap between the polygons is a flaw
DANGLE = 0.02  # degrees; by how much loose ends of disputed lines are drawn out


def build_coverage(geopackage: Path, magics: Path, cuts: dict) -> dict[str, shapely.Geometry]:
    """The polygons of each unit, on the grid, cut at ±180°."""
    land = _magics_land(magics / "10m" / "ne_10m_land")
    splicer = Splicer(_magics_borders(magics) + land)
    codes, polygons, lines = _countries(geopackage, splicer, land)
    lines += _inner_lines(geopackage, magics, splicer)
    network = shapely.union_all(numpy.array(lines), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    owners = _owners(faces, codes, polygons)
    print(f"  spliced {splicer.spliced} segments, kept {splicer.kept}; {len(faces)} faces")

    units = defaultdict(list)
    for face, code in zip(faces, owners):
        if code is not None:
            units[_unit(face, code, cuts)].append(face)
    missing = set(cuts) - set(units)
    if missing:
        raise SystemExit(f"no face found for the units {sorted(missing)}")
    return {unit: shapely.coverage_union_all(parts) for unit, parts in sorted(units.items())}


def magics_land_polygons(magics: Path, scale: str) -> list[shapely.Polygon]:
    """Natural Earth's own land at a scale: which islands it keeps."""
    stem = magics / scale / f"ne_{scale}_land"
    return [
        shapely.make_valid(shapely.polygons(part))
        for _, parts in read_shapefile(stem)
        for part in parts
        if len(part) > 3
    ]


def _magics_land(stem: Path) -> list[numpy.ndarray]:
    return [
        part
        for row, parts in read_shapefile(stem)
        if row["featurecla"] == "Land"
        for part in parts
    ]


def _magics_borders(magics: Path) -> list[numpy.ndarray]:
    stem = magics / "10m" / "ne_10m_admin_0_boundary_lines_land"
    return [part for _, parts in read_shapefile(stem) for part in parts]


def _countries(geopackage, splicer, land):
    """Codes and polygons of the countries, and the rings of all of them."""
    codes, polygons, strips = [], [], _seam_strips(land)
    for code, country in read_geopackage(geopackage, "countries", ["iso_a2"]):
        for part in shapely.get_parts(country):
            rings = [splicer.densify(shapely.get_coordinates(r)) for r in shapely.get_rings(part)]
            polygon = shapely.Polygon(rings[0], rings[1:])
            west, _, east, _ = polygon.bounds
            if west < -179.8 or east > 179.8:
                polygon = _closed_to_the_seam(polygon, strips)
            codes.append(code)
            polygons.append(polygon)
    for strip in [strip for strip in strips if max(map(abs, strip.bounds[::2])) == 180]:
        # An islet that the GeoPackage has on the other side of ±180° only, or not at all.
        turn = 360 if strip.bounds[2] == 180 else -360
        across = shapely.transform(strip, lambda points: points - [turn, 0])
        owner = next((c for c, p in zip(codes, polygons) if shapely.dwithin(across, p, 1e-6)), None)
        if owner is not None:
            codes.append(owner)
            polygons.append(strip)
    lines = [ring for polygon in polygons for ring in shapely.get_rings(polygon)]
    valid = [
        (code, piece)
        for code, polygon in zip(codes, polygons)
        for piece in shapely.get_parts(shapely.make_valid(polygon))
        if piece.geom_type in ("Polygon", "MultiPolygon")
    ]
    lines = [shapely.linestrings(shapely.get_coordinates(ring)) for ring in lines]
    return [code for code, _ in valid], [piece for _, piece in valid], lines


def _seam_strips(land):
    """The land next to ±180°, and around the south pole, that the GeoPackage leaves out."""
    strips = [shapely.box(-180, -90, 180, -89)]
    for ring in land:
        if numpy.abs(ring[:, 0]).max() < SEAM:
            continue
        ring = numpy.clip(ring, [-180, -90], [180, 90])
        # The two sides of a cut differ by up to 0.0014° of latitude: they must meet.
        at_seam = numpy.abs(ring[:, 0]) > 179.9999
        ring[at_seam, 0] = numpy.sign(ring[at_seam, 0]) * 180
        ring[at_seam, 1] = numpy.round(ring[at_seam, 1], 2)
        polygon = shapely.make_valid(shapely.polygons(ring))
        for box in (shapely.box(-180, -90, -SEAM, 90), shapely.box(SEAM, -90, 180, 90)):
            strips += [
                part
                for part in shapely.get_parts(shapely.intersection(polygon, box))
                if part.geom_type == "Polygon"
            ]
    return strips


def _closed_to_the_seam(polygon, strips):
    """The polygon grown into the strips that it touches, which are taken out of the list."""
    touching = [strip for strip in strips if shapely.intersects(strip, polygon)]
    strips[:] = [strip for strip in strips if strip not in touching]
    union = shapely.union_all([shapely.make_valid(polygon), *touching])
    parts = [part for part in shapely.get_parts(union) if part.geom_type == "Polygon"]
    return max(parts, key=shapely.area)


def _inner_lines(geopackage, magics, splicer):
    """Lines of disputes and buffer zones inside the GeoPackage's countries."""
    lines = [
        shapely.linestrings(splicer.densify(shapely.get_coordinates(part)))
        for _, geometry in read_geopackage(geopackage, "disputed_borders", ["name"])
        for part in shapely.get_parts(geometry)
    ]
    stem = magics / "10m" / "ne_10m_admin_0_boundary_lines_land"
    for row, parts in read_shapefile(stem):
        if "Cyprus" in row["adm0_left"] + row["adm0_right"] or "Dhekelia" in row["adm0_left"]:
            lines += [shapely.linestrings(part) for part in parts]
    merged = shapely.line_merge(shapely.union_all(lines, grid_size=GRID))
    lines = list(shapely.get_parts(merged))
    ends = Counter(end for line in lines for end in (line.coords[0], line.coords[-1]))
    return [_drawn_out(line, ends) for line in lines]


def _drawn_out(line, ends):
    points = [numpy.array(point) for point in line.coords]
    for _ in range(2):
        if ends[tuple(points[-1])] == 1:
            along = points[-1] - points[-2]
            points.append(points[-1] + along / numpy.hypot(*along) * DANGLE)
        points.reverse()
    return shapely.linestrings(points)


def _owners(faces, codes, polygons):
    """The country code of each face; None for the sea."""
    owners = [None] * len(faces)
    tree = STRtree(polygons)
    for face, polygon in zip(*tree.query(shapely.point_on_surface(faces), predicate="within")):
        owners[face] = codes[polygon]
    near = STRtree(faces)
    for index, face in enumerate(faces):
        if owners[index] is None and face.area < SMALLEST_SEA:
            shared = Counter()
            for other in near.query(face, predicate="intersects"):
                if owners[other] is not None:
                    edge = shapely.intersection(face.boundary, faces[other].boundary)
                    shared[owners[other]] += edge.length
            if shared:
                owners[index] = max(sorted(shared), key=shared.get)
    return owners


def _unit(face, code, cuts):
    """The unit of a face: the first cut of its country that it matches, or the country."""
    for unit, cut in cuts.items():
        if cut["from"] != code:
            continue
        for lat, lon in cut.get("at", []):
            if shapely.contains_xy(face, lon, lat):
                return unit
        for south, west, north, east in cut.get("within", []):
            x0, y0, x1, y1 = face.bounds
            if west <= x0 and x1 <= east and south <= y0 and y1 <= north:
                return unit
    return code
