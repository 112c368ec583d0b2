"""Packs the geometry of one scale: arcs in runs, rings, polygons and the layers made of them."""

import struct

from shapely.geometry import Point, Polygon

from topology import HALF_TURN, PER_DEGREE, QUARTER_TURN, SEA, Topology, unwrapped

MAXIMUM_STEPS = 64  # in a run
MAXIMUM_EXTENT = 5 * PER_DEGREE  # of a run, so that its chord stays close to it
COAST, BORDER, LAKE, RIVER = range(4)
ARCS, RUNS, STEPS, REFERENCES, RINGS, POLYGONS, TERRITORIES, LAKES, RIVERS = range(9)


class Layers:
    """One scale; `add_to` writes its sections with identifiers from `base` on."""

    def __init__(self, topology: Topology, units: list[str]):
        self.topology = topology
        self.tables = {key: [] for key in range(9)}
        self.steps = bytearray()
        self.run_count = 0
        numbers = {unit: index + 1 for index, unit in enumerate(units)} | {SEA: 0}
        for arc in topology.arcs:
            kind = BORDER if arc.right != SEA else COAST
            self._arc(arc.vertices, kind, numbers[arc.left], numbers[arc.right], arc.kind)

    def add_territory(self, units):
        """The polygons of a set of units, dissolved."""
        polygons = _polygons(self.topology, units)
        start = len(self.tables[POLYGONS])
        for rings in polygons:
            self._polygon([reference for _, reference in rings], [ring for ring, _ in rings])
        box = _union([_ring_box(ring) for rings in polygons for ring, _ in rings[:1]])
        record = struct.pack("<II4i", start, len(polygons), *box)
        self.tables[TERRITORIES].append(record)

    def add_lakes(self, lakes, file):
        for lake in lakes:
            start = len(self.tables[POLYGONS])
            for rings in lake.polygons:
                references = [[self._arc(ring, LAKE)] for ring in rings]
                self._polygon(references, [unwrapped(ring)[:-1] for ring in rings])
            box = _union([_ring_box(unwrapped(p[0])[:-1]) for p in lake.polygons])
            record = struct.pack(
                "<IIII4i", start, len(lake.polygons), file.text(lake.name), lake.rank, *box
            )
            self.tables[LAKES].append(record)

    def add_rivers(self, rivers, file):
        for river in rivers:
            start = len(self.tables[REFERENCES])
            for line in river.lines:
                self._reference(self._arc(line, RIVER))
            box = _union([_box(line) for line in river.lines])
            record = struct.pack(
                "<IIII4i", start, len(river.lines), file.text(river.name), river.rank, *box
            )
            self.tables[RIVERS].append(record)

    def add_to(self, file, base: int):
        for key, records in self.tables.items():
            if key == STEPS:
                file.add_bytes(base + key, bytes(self.steps))
            else:
                file.add(base + key, records)

    def _arc(self, vertices, kind, left=0, right=0, border_class=0) -> int:
        start = self.run_count
        for run in _runs(vertices):
            self._run(run)
        record = struct.pack(
            "<IIHHBBH4i", start, self.run_count - start, left, right, kind, border_class, 0,
            *_box(vertices),
        )
        self.tables[ARCS].append(record)
        return len(self.tables[ARCS]) - 1

    def _run(self, run):
        x0, y0 = run[0]
        offset = len(self.steps)
        for (ax, ay), (bx, by) in zip(run, run[1:]):
            self.steps += _varint(bx - ax) + _varint(by - ay)
        xs, ys = [x - x0 for x, _ in run], [y - y0 for _, y in run]
        record = struct.pack(
            "<ii6hIHH", x0, y0, min(xs), min(ys), max(xs), max(ys), xs[-1], ys[-1],
            offset, len(self.steps) - offset, len(run) - 1,
        )
        self.tables[RUNS].append(record)
        self.run_count += 1

    def _reference(self, reference):
        self.tables[REFERENCES].append(struct.pack("<i", reference))

    def _polygon(self, references, rings):
        first = len(self.tables[RINGS])
        for ring in references:
            start = len(self.tables[REFERENCES])
            for reference in ring:
                self._reference(reference)
            self.tables[RINGS].append(struct.pack("<II", start, len(ring)))
        record = struct.pack("<II4i", first, len(references), *_ring_box(rings[0]))
        self.tables[POLYGONS].append(record)


def _runs(vertices):
    """Stretches of a line that share their ends; none crosses ±180°, none is long or wide."""
    line = unwrapped(vertices)
    run = [line[0]]
    for previous, vertex in zip(line, line[1:]):
        xs = [x for x, _ in run] + [vertex[0]]
        ys = [y for _, y in run] + [vertex[1]]
        wide = max(max(xs) - min(xs), max(ys) - min(ys)) > MAXIMUM_EXTENT
        if len(run) > MAXIMUM_STEPS or wide or _crosses(min(xs), max(xs)):
            yield _turned(run)
            run = [previous]
        run.append(vertex)
    yield _turned(run)


def _crosses(west, east):
    """Whether ±180° lies strictly between two longitudes that run on."""
    return (west - HALF_TURN) // (2 * HALF_TURN) != (east - 1 - HALF_TURN) // (2 * HALF_TURN)


def _turned(run):
    """The run moved by whole turns to between −180° and +180°."""
    west = min(x for x, _ in run)
    shift = -((west + HALF_TURN) // (2 * HALF_TURN)) * 2 * HALF_TURN
    if west + shift == HALF_TURN and max(x for x, _ in run) > west:
        shift -= 2 * HALF_TURN
    return [(x + shift, y) for x, y in run]


def _varint(value):
    value = value << 1 if value >= 0 else (-value << 1) - 1
    data = bytearray()
    while value >= 0x80:
        data.append(value & 0x7F | 0x80)
        value >>= 7
    data.append(value)
    return bytes(data)


def _box(vertices):
    line = unwrapped(vertices)
    west, east = min(x for x, _ in line), max(x for x, _ in line)
    south, north = min(y for _, y in line), max(y for _, y in line)
    if _crosses(west, east):
        return -HALF_TURN, south, HALF_TURN, north
    turned = min(x for x, _ in _turned(line))
    return turned, south, turned + east - west, north


def _ring_box(ring):
    """The box of a ring, its inside included: a ring around a pole reaches the pole."""
    west, south, east, north = _box([*ring, ring[0]])
    if _turns(ring) > 0:
        return -HALF_TURN, south, HALF_TURN, QUARTER_TURN
    if _turns(ring) < 0:
        return -HALF_TURN, -QUARTER_TURN, HALF_TURN, north
    return west, south, east, north


def _turns(ring):
    """How often a ring goes around the axis, eastward positive: inside on the left."""
    closing = unwrapped([ring[-1], ring[0]])[1][0] - ring[0][0]
    return round(closing / (2 * HALF_TURN))


def _union(boxes):
    if not boxes:
        return 0, 0, 0, 0
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )


def _polygons(topology, units):
    """The rings around units, grouped: each outer ring with the holes inside it."""
    outer, holes = [], []
    for references in topology.rings(units):
        ring = topology.vertices(references)
        is_hole = _turns(ring) == 0 and _doubled_area(ring) < 0
        (holes if is_hole else outer).append((ring, references))
    shapes = [Polygon(ring) if len(ring) > 2 and _turns(ring) == 0 else None for ring, _ in outer]
    groups = [[ring] for ring in outer]
    for hole in holes:
        groups[_container(hole[0], shapes)].append(hole)
    return groups


def _container(ring, shapes):
    """The smallest outer ring around a hole."""
    best, area = None, float("inf")
    for index, shape in enumerate(shapes):
        if shape is None or shape.area >= area:
            continue
        for shift in (-2 * HALF_TURN, 0, 2 * HALF_TURN):
            x, y = (ring[0][0] + ring[1][0]) / 2 + shift, (ring[0][1] + ring[1][1]) / 2
            if shape.buffer(0).covers(Point(x, y)):
                best, area = index, shape.area
    if best is None:
        raise SystemExit(f"a hole at {ring[0]} lies in no polygon")
    return best


def _doubled_area(ring):
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]]))
