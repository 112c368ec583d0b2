"""Writes the basemap file; `Resources/basemap/FORMAT.md` describes it."""

import struct
from pathlib import Path

MAGIC, VERSION = b"BRIEFMAP", 2
HEADER, SECTION = "<8sIIQQ", "<IIII"


class BasemapFile:
    """Sections of fixed-size records, and the texts that they point to."""

    def __init__(self):
        self.sections: dict[int, tuple[bytes, int]] = {}
        self._text = bytearray(2)  # offset 0 is the empty text
        self._known: dict[bytes, int] = {b"\0\0": 0}

    def add(self, identifier: int, records: list[bytes]):
        self.sections[identifier] = (b"".join(records), len(records))

    def add_bytes(self, identifier: int, data: bytes):
        self.sections[identifier] = (data, len(data))

    def text(self, text: str) -> int:
        """The offset of a text: its length in 2 bytes, then UTF-8."""
        data = text.encode("utf-8")
        return self._put(struct.pack("<H", len(data)) + data)

    def names(self, default: str, names: dict[str, str], languages: list[str]) -> int:
        """The offset of a list of names: count, then (language, length, UTF-8); default first."""
        entries = [(0xFF, default)]
        entries += [(languages.index(k), v) for k, v in sorted(names.items()) if v != default]
        data = bytes([len(entries)])
        for language, name in entries:
            encoded = name.encode("utf-8")
            data += bytes([language, len(encoded)]) + encoded
        return self._put(data)

    def write(self, path: Path, fingerprint: int):
        self.add_bytes(1, bytes(self._text))
        offset = struct.calcsize(HEADER) + struct.calcsize(SECTION) * len(self.sections)
        table, body = b"", b""
        for identifier, (data, count) in sorted(self.sections.items()):
            body += bytes(-(offset + len(body)) % 8)
            table += struct.pack(SECTION, identifier, offset + len(body), len(data), count)
            body += data
        header = struct.pack(
            HEADER, MAGIC, VERSION, len(self.sections), offset + len(body), fingerprint
        )
        path.write_bytes(header + table + body)

    def _put(self, data: bytes) -> int:
        if data not in self._known:
            self._known[data] = len(self._text)
            self._text += data
        return self._known[data]


def fingerprint(data: bytes) -> int:
    """FNV-1a, 64 bits: tells whether the compiled tables are those beside it."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value
