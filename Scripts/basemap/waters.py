"""Lakes and rivers: Natural Earth's own at each scale, on the grid."""

from dataclasses import dataclass
from pathlib import Path

import numpy
import shapely
from shapely import STRtree

from coverage import GRID
from shapefiles import read_shapefile
from topology import Vertex, canonical, densified

LAKES = {"Lake", "Reservoir", "Alkaline Lake"}

# Natural Earth 10m has lost letters of these; put back from its other scales or from GeoNames.
SPELLING = {
    "Byk Menderes": "Büyük Menderes", "Dnepre": "Dnieper", "Gta lv": "Göta älv", "Kr": "Kura",
    "Kiz?lirmak": "Kızılırmak", "Klarlven": "Klarälven", "Motala strm": "Motala ström",
    "Rhne": "Rhône", "Vitava": "Vltava",
}


@dataclass
class Water:
    name: str
    rank: int
    polygons: list[list[list[Vertex]]]  # of a lake: rings, closed, inside on the left
    lines: list[list[Vertex]]  # of a river


def read_lakes(magics: Path, scale: str) -> list[Water]:
    stem = magics / scale / f"ne_{scale}_ocean"
    lakes = []
    for row, parts in read_shapefile(stem):
        if row["featurec_2"] not in LAKES:
            continue
        area = shapely.make_valid(_area(parts))
        area = shapely.orient_polygons(shapely.set_precision(area, GRID), exterior_cw=False)
        polygons = [
            [_vertices(ring) for ring in shapely.get_rings(polygon)]
            for polygon in shapely.get_parts(area)
            if polygon.geom_type == "Polygon" and not polygon.is_empty
        ]
        if polygons:
            lakes.append(Water(_name(row["name"]), _rank(row["scaleran_2"]), polygons, []))
    return sorted(lakes, key=lambda lake: (lake.rank, lake.name, lake.polygons))


def named_after(lakes: list[Water], finer: list[Water]) -> list[Water]:
    """The lakes with the names of a finer scale, which abbreviates less."""
    shapes = [_shape(lake) for lake in finer]
    tree = STRtree(shapes)
    for lake in lakes:
        shape = _shape(lake)
        shares = {
            int(index): shapely.intersection(shape, shapes[index]).area
            for index in tree.query(shape)
        }
        best = max(sorted(shares), key=shares.get, default=None)
        if best is not None and shares[best] > shape.area / 2 and finer[best].name:
            lake.name = finer[best].name
    return lakes


def read_rivers(magics: Path, scale: str) -> list[Water]:
    stem = magics / scale / f"ne_{scale}_rivers_lake_centerlines"
    rivers = []
    for row, parts in read_shapefile(stem):
        lines = [part for part in parts if len(part) > 1]
        if not lines:
            continue
        merged = shapely.line_merge(shapely.MultiLineString(lines))
        merged = shapely.set_precision(merged, GRID)
        lines = [_vertices(line) for line in shapely.get_parts(merged) if not line.is_empty]
        rivers.append(Water(_name(row["name"]), _rank(row["scalerank"]), [], sorted(lines)))
    return sorted(rivers, key=lambda river: (river.rank, river.name, river.lines))


def _area(parts):
    """The parts of a record as polygons: clockwise rings are shells, the others holes."""
    rings = [shapely.linearrings(part) for part in parts if len(part) > 3]
    shells = [shapely.Polygon(ring) for ring in rings if not shapely.is_ccw(ring)]
    holes = [shapely.Polygon(ring) for ring in rings if shapely.is_ccw(ring)]
    return shapely.difference(
        shapely.union_all(shapely.make_valid(shells)),
        shapely.union_all(shapely.make_valid(holes)),
    )


def _shape(lake: Water):
    parts = [shapely.Polygon(rings[0], rings[1:]) for rings in lake.polygons]
    return shapely.make_valid(shapely.MultiPolygon(parts))


def _vertices(line) -> list[Vertex]:
    points = numpy.rint(shapely.get_coordinates(line) / GRID).astype(int).tolist()
    return densified([(canonical(lon), lat) for lon, lat in points])


def _name(text: str) -> str:
    """On one line, without double spaces, rightly spelt."""
    name = " ".join(text.split())
    return SPELLING.get(name, name)


def _rank(text: str) -> int:
    return int(float(text)) if text.strip("*") else 0
