"""Puts back the vertices that the generalised country polygons lost.

The GeoPackage's countries are Natural Earth 10m thinned by Douglas and Peucker at 0.01°: nearly
every vertex is still a vertex of the full coast or border lines. Where the two ends of a segment
are joined by those lines close to the segment, the lines replace it.
"""

from collections import deque

import numpy

MAXIMUM_STEPS = 400  # vertices; a longer way round is not the stretch that was thinned
MAXIMUM_OFFSET = 0.02  # degrees off the segment; twice the tolerance of the thinning
DIGITS = 1e4  # vertices closer than 1e-4° are one


class Splicer:
    """The full lines as a graph of vertices."""

    def __init__(self, lines: list[numpy.ndarray]):
        self.position: dict[tuple[int, int], tuple[float, float]] = {}
        self.neighbours: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for line in lines:
            keys = _keys(line)
            for key, point in zip(keys, line.tolist()):
                self.position.setdefault(key, tuple(point))
            for a, b in zip(keys, keys[1:]):
                if a != b:
                    self._connect(a, b)
                    self._connect(b, a)
        self.spliced = self.kept = 0

    def densify(self, line: numpy.ndarray) -> numpy.ndarray:
        """The line with every segment replaced that can be."""
        keys, points, result = _keys(line), line.tolist(), []
        for index in range(len(keys) - 1):
            result.append(self.position.get(keys[index], tuple(points[index])))
            way = self._way(keys[index], keys[index + 1], points[index], points[index + 1])
            if way is None:
                self.kept += 1
            else:
                self.spliced += 1
                result.extend(self.position[key] for key in way)
        result.append(self.position.get(keys[-1], tuple(points[-1])))
        return numpy.array(result)

    def _connect(self, a, b):
        known = self.neighbours.setdefault(a, [])
        if b not in known:
            known.append(b)

    def _way(self, start, goal, first, last):
        """The vertices between two that the thinning left, or None: breadth first."""
        if start not in self.neighbours or goal not in self.neighbours or start == goal:
            return None
        came_from, queue, steps = {start: None}, deque([start]), 0
        while queue and steps < 2 * MAXIMUM_STEPS:
            here, steps = queue.popleft(), steps + 1
            for there in self.neighbours[here]:
                if there == goal:
                    way = []
                    while here != start:
                        way.append(here)
                        here = came_from[here]
                    return way[::-1]
                if there not in came_from:
                    if _offset(self.position[there], first, last) <= MAXIMUM_OFFSET:
                        came_from[there] = here
                        queue.append(there)
        return None


def _keys(line):
    return [tuple(row) for row in numpy.rint(line * DIGITS).astype(numpy.int64).tolist()]


def _offset(point, first, last) -> float:
    """How far a point is from the segment between two points, in degrees."""
    ax, ay = last[0] - first[0], last[1] - first[1]
    px, py = point[0] - first[0], point[1] - first[1]
    length = ax * ax + ay * ay
    t = min(1.0, max(0.0, (px * ax + py * ay) / length)) if length > 0 else 0.0
    return ((px - t * ax) ** 2 + (py - t * ay) ** 2) ** 0.5
