"""Real files of several kinds, made rather than kept."""

import os
import random
import struct
import zlib

LARGE_BYTES = int(os.environ.get("PILEUS_TEST_LARGE_MB", "500")) * 1_000_000


def photograph(width=640, height=480, seed=1):
    """A PNG that any viewer opens: a sky, a sun, and a camera's noise."""
    noise = random.Random(seed)
    rows = bytearray()
    for y in range(height):
        rows.append(0)  # no filter
        for x in range(width):
            sun = (x - width * 0.7) ** 2 + (y - height * 0.3) ** 2 < (height * 0.12) ** 2
            red, green, blue = (250, 220, 90) if sun else (90 + y // 4, 140 + y // 6, 230 - y // 8)
            grain = noise.randrange(12)
            rows += bytes((min(red + grain, 255), min(green + grain, 255), min(blue + grain, 255)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def pdf(text="Pileus"):
    """One page, with a correct cross-reference table."""
    drawn = f"BT /F1 24 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)


def large_file(folder, size=LARGE_BYTES):
    """Bytes that do not compress, the same every time."""
    path = folder / f"large-{size}.bin"
    if not path.exists():
        noise = random.Random(size)
        with path.open("wb") as file:
            left = size
            while left:
                part = noise.randbytes(min(left, 8 * 1024**2))
                file.write(part)
                left -= len(part)
    return path
