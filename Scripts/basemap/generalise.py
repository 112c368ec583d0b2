"""Makes the coarser scales from the full coverage: fewer islands, fewer vertices, same topology."""

import numpy
import shapely
from shapely import STRtree

from coverage import GRID

TRUE_SCALE = numpy.cos(numpy.radians(45))  # of the equal-area plane the thinning works in
ISLAND_MATCH = 0.2  # an island stays where Natural Earth's own scale has one up to 5 times its size


def generalise(units: dict, kept_land: list, tolerance: float, smallest: float) -> dict:
    """Thins the coverage by Visvalingam and Whyatt, keeping the islands that `kept_land` has.

    `tolerance` squared is the area of the smallest triangle that stays, `smallest` the area from
    which an island that `kept_land` has joined to another stays, in square degrees of the
    equator. Borders stay shared, no line crosses another, and the vertices that remain are
    vertices of the full coverage.
    """
    islands = _islands(units, kept_land, smallest)
    kept = {unit: _parts_in(geometry, islands) for unit, geometry in units.items()}
    kept = {unit: geometry for unit, geometry in kept.items() if not geometry.is_empty}
    # The sea takes part, so that the vertices on ±180° are nodes and stay on both sides.
    sea = shapely.difference(
        shapely.box(-180, -90, 180, 90), shapely.coverage_union_all(list(kept.values()))
    )
    plane = shapely.transform(numpy.array([*kept.values(), sea]), _to_equal_area)
    thinned = shapely.coverage_simplify(plane, tolerance, simplify_boundary=False)
    result = shapely.transform(thinned, _from_equal_area)
    if not (shapely.is_valid(result).all() and shapely.coverage_is_valid(result)):
        raise SystemExit(f"thinning by {tolerance} makes lines cross: choose another tolerance")
    return dict(zip(kept, result[:-1]))


def _islands(units, kept_land, smallest):
    land = shapely.get_parts(shapely.coverage_union_all(list(units.values())))
    tree = STRtree(kept_land)
    kept = set()
    for island, other in zip(*tree.query(land, predicate="intersects")):
        area = land[island].area
        true_area = shapely.transform(land[island], _to_equal_area).area
        if area >= ISLAND_MATCH * kept_land[other].area or true_area >= smallest:
            kept.add(int(island))
    at_seam = [i for i, part in enumerate(land) if max(map(abs, part.bounds[::2])) == 180]
    for island in kept & set(at_seam):
        side = 360 if land[island].bounds[2] == 180 else -360
        across = shapely.transform(land[island], lambda points: points - [side, 0])
        kept |= {i for i in at_seam if shapely.dwithin(land[i], across, 1e-6)}
    return STRtree([land[island] for island in sorted(kept)])


def _parts_in(geometry, islands):
    parts = shapely.get_parts(geometry)
    inside = set(islands.query(shapely.point_on_surface(parts), predicate="intersects")[0])
    return shapely.MultiPolygon([part for i, part in enumerate(parts) if i in inside])


def _to_equal_area(points):
    height = numpy.degrees(numpy.sin(numpy.radians(points[:, 1])))
    return numpy.column_stack([points[:, 0] * TRUE_SCALE, height / TRUE_SCALE])


def _from_equal_area(points):
    sine = numpy.clip(numpy.radians(points[:, 1] * TRUE_SCALE), -1, 1)
    degrees = numpy.column_stack([points[:, 0] / TRUE_SCALE, numpy.degrees(numpy.arcsin(sine))])
    return numpy.rint(degrees / GRID) * GRID
