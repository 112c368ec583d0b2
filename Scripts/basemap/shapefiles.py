"""Reads ESRI shapefiles and the GeoPackage: the two containers that Natural Earth comes in.

Shapefiles are read record by record through the .shx index: some of Natural Earth's .shp files
have gaps between records, which a reader that goes from start to end falls into.
"""

import sqlite3
import struct
from pathlib import Path

import numpy
import shapely

POINT, POLYLINE, POLYGON = 1, 3, 5


def read_shapefile(stem: Path):
    """Yields (attributes, parts) of each record; a part is an (n, 2) array of lon, lat degrees."""
    shp = stem.with_suffix(".shp").read_bytes()
    shx = stem.with_suffix(".shx").read_bytes()
    rows = _read_dbf(stem.with_suffix(".dbf").read_bytes())
    for index, row in enumerate(rows):
        offset = struct.unpack_from(">i", shx, 100 + 8 * index)[0] * 2 + 8
        yield row, _parts(shp, offset)


def read_geopackage(path: Path, table: str, columns: list[str]):
    """Yields (values of the columns…, geometry) of each row, in the order of the feature id."""
    database = sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)
    query = f"select {', '.join(columns)}, geom from {table} order by fid"
    for *values, blob in database.execute(query):
        envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
        yield *values, shapely.from_wkb(blob[8 + envelope :])


def _parts(shp: bytes, offset: int) -> list[numpy.ndarray]:
    kind = struct.unpack_from("<i", shp, offset)[0]
    if kind == POINT:
        return [numpy.frombuffer(shp, "<f8", 2, offset + 4).reshape(1, 2)]
    if kind not in (POLYLINE, POLYGON):
        return []
    part_count, point_count = struct.unpack_from("<ii", shp, offset + 36)
    starts = list(struct.unpack_from(f"<{part_count}i", shp, offset + 44)) + [point_count]
    points = numpy.frombuffer(shp, "<f8", 2 * point_count, offset + 44 + 4 * part_count)
    points = points.reshape(-1, 2)
    return [points[a:b] for a, b in zip(starts, starts[1:])]


def _read_dbf(dbf: bytes) -> list[dict[str, str]]:
    count, header_size, record_size = struct.unpack_from("<IHH", dbf, 4)
    fields, position, offset = [], 32, 1
    while dbf[position] != 0x0D:
        name = dbf[position : position + 11].split(b"\0")[0].decode("ascii")
        width = dbf[position + 16]
        fields.append((name, offset, offset + width))
        position, offset = position + 32, offset + width
    rows = []
    for index in range(count):
        record = dbf[header_size + index * record_size :][:record_size]
        rows.append({name: _text(record[a:b]) for name, a, b in fields})
    return rows


def _text(field: bytes) -> str:
    """Natural Earth's files are in UTF-8 or in Windows-1252, and do not say which."""
    try:
        return field.decode("utf-8").strip("\0 ")
    except UnicodeDecodeError:
        return field.decode("cp1252").strip("\0 ")
