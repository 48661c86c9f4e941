"""What Qt leaves out of a PDF: bookmarks, and dates of the report's own, so that the same report is the same file.

Bookmarks are added as an incremental update (ISO 32000-1, 7.5.6): the pages stay as they were written, a new catalogue
with an outline follows them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gui.report.paper import HEIGHT, RESOLUTION

_POINTS = 72.0 / RESOLUTION
_DATE = re.compile(rb"/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_INFO = re.compile(rb"/Info \d+ 0 R")
_ID = re.compile(rb"/ID \[[^\]]*\]")
_KIDS = re.compile(rb"/Type ?/Pages\s*/Kids\s*\[([^\]]*)\]")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in the document.

    level  1 for a chapter
    page   from 0
    top    of the heading, in units from the head of the page
    """

    level: int
    title: str
    page: int
    top: float


def finished(data: bytes, bookmarks: Sequence[Bookmark], day: date) -> bytes:
    """The PDF with its bookmarks, dated `day`; as it is where it is not written the way that is known here."""
    data = _DATE.sub(lambda found: _dated(found, day), data)
    start, root, size, kids = (_last(each, data) for each in (_START, _ROOT, _SIZE, _KIDS))
    if start is None or root is None or size is None or kids is None or not bookmarks:
        return data
    pages = [int(each) for each in re.findall(rb"(\d+) 0 R", kids)]
    catalogue = re.search(rb"(?:^|\n)%d 0 obj\s*<<(.*?)>>\s*endobj" % int(root), data, re.DOTALL)
    if catalogue is None or any(each.page >= len(pages) for each in bookmarks):
        return data
    first = int(size)
    objects = {int(root): b"<<%s\n/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % (catalogue[1].rstrip(), first)}
    objects.update(_outline(bookmarks, pages, first))
    return data + _update(data, objects, int(root), int(start))


def _dated(found: "re.Match[bytes]", day: date) -> bytes:
    """A date as long as the one that stands there, so that nothing moves."""
    text = b"/%s(D:%s" % (found[1], f"{day:%Y%m%d}000000".encode())
    rest = found[0][found[0].index(b"(D:") + 3 + 14 : -1]
    gap = len(found[0]) - len(text) - len(rest) - 1
    zone = re.sub(rb"\d", b"0", rest).replace(b"-", b"+")
    return text + zone + b")" + b" " * gap


def _outline(bookmarks: Sequence[Bookmark], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """The objects of the outline; the root is `first`, the bookmark at place n is `first` + 1 + n."""
    parents = _parents(bookmarks)
    children: dict[int, list[int]] = {}
    for place, parent in enumerate(parents):
        children.setdefault(parent, []).append(place)
    top = children.get(-1, [])
    ends = b"/First %d 0 R /Last %d 0 R" % (first + 1 + top[0], first + 1 + top[-1])
    objects = {first: b"<< /Type /Outlines %s /Count %d >>" % (ends, len(top))}
    for place, mark in enumerate(bookmarks):
        siblings = children[parents[place]]
        at = siblings.index(place)
        parts = [
            b"/Title %s" % _text(mark.title),
            b"/Parent %d 0 R" % (first if parents[place] < 0 else first + 1 + parents[place]),
            b"/Dest [%d 0 R /XYZ 0 %.1f null]" % (pages[mark.page], (HEIGHT - mark.top + 12.0) * _POINTS),
        ]
        if at > 0:
            parts.append(b"/Prev %d 0 R" % (first + 1 + siblings[at - 1]))
        if at + 1 < len(siblings):
            parts.append(b"/Next %d 0 R" % (first + 1 + siblings[at + 1]))
        below = children.get(place)
        if below:  # a negative count: folded until somebody opens it
            parts.append(b"/First %d 0 R /Last %d 0 R" % (first + 1 + below[0], first + 1 + below[-1]))
            parts.append(b"/Count %d" % -len(below))
        objects[first + 1 + place] = b"<< %s >>" % b" ".join(parts)
    return objects


def _parents(bookmarks: Sequence[Bookmark]) -> list[int]:
    """The place of the bookmark above each; -1 for those at the top."""
    parents: list[int] = []
    open_ones: list[int] = []
    for place, mark in enumerate(bookmarks):
        while open_ones and bookmarks[open_ones[-1]].level >= mark.level:
            open_ones.pop()
        parents.append(open_ones[-1] if open_ones else -1)
        open_ones.append(place)
    return parents


def _text(text: str) -> bytes:
    return b"<FEFF%s>" % text.encode("utf-16-be", "replace").hex().upper().encode()


def _update(data: bytes, objects: dict[int, bytes], root: int, previous: int) -> bytes:
    parts = [b"" if data.endswith(b"\n") else b"\n"]
    offset = len(data) + len(parts[0])
    places: dict[int, int] = {}
    for number, content in sorted(objects.items()):
        written = b"%d 0 obj\n%s\nendobj\n" % (number, content)
        places[number] = offset
        offset += len(written)
        parts.append(written)
    parts.append(b"xref\n")
    parts += [b"%d 1\n%010d 00000 n \n" % each for each in sorted(places.items())]
    kept = b"\n".join(found for found in (_whole(_INFO, data), _whole(_ID, data)) if found)
    size = max(objects) + 1
    trailer = b"trailer\n<<\n/Size %d\n/Root %d 0 R\n%s\n/Prev %d\n>>\n" % (size, root, kept, previous)
    parts.append(trailer + b"startxref\n%d\n%%%%EOF\n" % offset)
    return b"".join(parts)


def _last(pattern: "re.Pattern[bytes]", data: bytes) -> bytes | None:
    found = pattern.findall(data)
    return found[-1] if found else None


def _whole(pattern: "re.Pattern[bytes]", data: bytes) -> bytes:
    places = list(pattern.finditer(data))
    return places[-1][0] if places else b""
