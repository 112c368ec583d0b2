"""Turns a coverage into arcs: stretches of line with one unit on the left and one on the right.

Each stretch of coast or border exists once; rings are lists of arcs. The cuts that Natural Earth
makes at ±180° and along the south pole are taken out again: a ring is a ring on the sphere.
"""

from collections import defaultdict
from dataclasses import dataclass
from math import atan2

import numpy
import shapely

from coverage import GRID

PER_DEGREE = round(1 / GRID)
HALF_TURN, QUARTER_TURN = 180 * PER_DEGREE, 90 * PER_DEGREE
SEA = ""

Vertex = tuple[int, int]  # longitude, latitude in 2″; the antimeridian is always +180°


@dataclass
class Arc:
    vertices: list[Vertex]
    left: str = SEA
    right: str = SEA
    kind: int = 0  # class of a border


class Topology:
    """The arcs of one scale; `rings` gathers them around any set of units."""

    def __init__(self, units: dict, classify):
        left = _left_units(units)
        edges = _edges(left, classify)
        self.arcs = sorted(_chain(edges), key=lambda arc: (arc.right != SEA, arc.vertices))
        for arc in self.arcs:
            arc.vertices = densified(arc.vertices)
        self.of_unit = defaultdict(list)
        for number, arc in enumerate(self.arcs):
            for unit in {arc.left, arc.right} - {SEA}:
                self.of_unit[unit].append(number)

    def rings(self, units) -> list[list[int]]:
        """The rings around a set of units, inside on the left.

        A ring is a list of arc numbers; `~number` is the arc backwards.
        """
        leaving = defaultdict(list)
        for number in sorted({n for unit in units for n in self.of_unit[unit]}):
            arc = self.arcs[number]
            if (arc.left in units) != (arc.right in units):
                reference = number if arc.left in units else ~number
                leaving[self._ends(reference)[0]].append(reference)
        rings = []
        for start in sorted(leaving):
            while leaving[start]:
                ring = [leaving[start].pop(0)]
                while (here := self._ends(ring[-1])[1]) != start:
                    ring.append(self._turn(ring[-1], leaving[here]))
                rings.append(ring)
        return rings

    def vertices(self, ring: list[int]) -> list[Vertex]:
        """The vertices of a ring, not closed, longitudes running on past ±180°."""
        result = []
        for reference in ring:
            result += self._directed(reference)[:-1]
        return unwrapped(result)

    def _directed(self, reference):
        arc = self.arcs[reference if reference >= 0 else ~reference]
        return arc.vertices if reference >= 0 else arc.vertices[::-1]

    def _ends(self, reference):
        vertices = self._directed(reference)
        return vertices[0], vertices[-1]

    def _turn(self, arriving, candidates):
        """Where units touch in a point: the next line clockwise keeps the same land on the left."""
        if len(candidates) > 1:
            back = _bearing(*self._directed(arriving)[:-3:-1])
            full = 2 * numpy.pi
            candidates.sort(key=lambda r: (back - _bearing(*self._directed(r)[:2])) % full or full)
        return candidates.pop(0)


def unwrapped(vertices: list[Vertex]) -> list[Vertex]:
    """The same vertices with no step of more than half a turn in longitude."""
    result, shift = vertices[:1], 0
    for (before, _), (lon, lat) in zip(vertices, vertices[1:]):
        shift -= 2 * HALF_TURN * round((lon - before) / (2 * HALF_TURN))
        result.append((lon + shift, lat))
    return result


def densified(vertices: list[Vertex]) -> list[Vertex]:
    """With a vertex at least every degree, along the straight line of longitude and latitude.

    Natural Earth draws the 49th parallel as one straight line; a great circle would leave it.
    """
    line = unwrapped(vertices)
    result = line[:1]
    for (ax, ay), (bx, by) in zip(line, line[1:]):
        count = -(-max(abs(bx - ax), abs(by - ay)) // PER_DEGREE)
        result += [
            (ax + round((bx - ax) * i / count), ay + round((by - ay) * i / count))
            for i in range(1, count + 1)
        ]
    return [(canonical(lon), lat) for lon, lat in result]


def canonical(lon: int) -> int:
    """The longitude above −180°, up to +180°."""
    return HALF_TURN - (HALF_TURN - lon) % (2 * HALF_TURN)


def _bearing(a, b):
    return atan2(b[1] - a[1], unwrapped([a, b])[1][0] - a[0])


def _left_units(units):
    """The unit to the left of each directed edge, the artificial cuts left out."""
    left = {}
    for unit, geometry in units.items():
        oriented = shapely.orient_polygons(geometry, exterior_cw=False)
        for ring in shapely.get_rings(shapely.get_parts(oriented)):
            points = numpy.rint(shapely.get_coordinates(ring) / GRID).astype(int).tolist()
            for (ax, ay), (bx, by) in zip(points, points[1:]):
                on_seam = ax == bx and abs(ax) == HALF_TURN
                on_pole = ay == by == -QUARTER_TURN
                if not on_seam and not on_pole:
                    left[(canonical(ax), ay), (canonical(bx), by)] = unit
    return left


def _edges(left, classify):
    """Each edge once, as (a, b): (left unit, right unit, class)."""
    edges, borders = {}, []
    for (a, b), unit in left.items():
        other = left.get((b, a), SEA)
        if other == unit or (other != SEA and unit > other):
            continue
        edges[a, b] = (unit, other, 0)
        if other != SEA:
            borders.append((a, b))
    middles = numpy.array([[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] for a, b in borders]) * GRID
    for edge, kind in zip(borders, classify(middles)):
        edges[edge] = (*edges[edge][:2], int(kind))
    return edges


def _chain(edges):
    """Joins edges of one kind into arcs, from node to node."""
    leaving, meeting = defaultdict(list), defaultdict(list)
    for (a, b), what in edges.items():
        leaving[a].append((b, what))
        meeting[a].append(what)
        meeting[b].append(what)
    arriving = defaultdict(int)
    for _, b in edges:
        arriving[b] += 1

    def is_node(vertex):
        kinds = meeting[vertex]
        return len(kinds) != 2 or kinds[0] != kinds[1] or arriving[vertex] != 1

    used = set()

    def walk(a, b, what):
        vertices = [a, b]
        used.add((a, b))
        while not is_node(b) and b != vertices[0]:
            a, b = b, leaving[b][0][0]
            used.add((a, b))
            vertices.append(b)
        return Arc(vertices, *what)

    for a in sorted(leaving):
        if is_node(a):
            for b, what in leaving[a]:
                yield walk(a, b, what)
    for a in sorted(leaving):
        for b, what in leaving[a]:
            if (a, b) not in used:
                yield walk(a, b, what)
