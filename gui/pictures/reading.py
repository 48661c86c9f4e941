"""Opening the run that is inside a picture, whoever made the picture: nothing in it is trusted."""

import html
import json
import math
import os
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.parsers import expat

from engine.problems import InvalidInput, problem
from gui.pictures.metadata import ELEMENT, NAMESPACE, PNG_KEY, RUN_FORMAT, RUN_ID

if TYPE_CHECKING:
    from engine.project import Project

LARGEST_PICTURE = 256 * 1024 * 1024
"""Bytes of a picture that are looked at."""

LARGEST_RUN = 16 * 1024 * 1024
"""Bytes of a run: a few hundred times those of the largest market there is."""

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNK_HEAD, _CHUNK_TAIL = 8, 4


@dataclass(frozen=True)
class RunInPicture:
    """A run and how it was looked at.

    project  the scenario with its data
    view_id  the view that the picture shows; empty when that is not known
    time     the moment it looks at, calendar year; None for the end of the run
    period   the first and the last year shown; None when it is of a moment
    seed     of what is random in it; None when nothing is
    version  of the program that made the picture
    """

    project: "Project"
    view_id: str = ""
    time: float | None = None
    period: tuple[float, float] | None = None
    seed: int | None = None
    version: str = ""


def run_in_picture(path: str | os.PathLike[str]) -> RunInPicture:
    """The run inside a PNG, SVG or PDF, or in a report; `InvalidInput` with one clear sentence when there is none."""
    from engine.project.bounded_file import read_bounded
    from engine.project.file_problems import shown

    data, _ = read_bounded(path, LARGEST_PICTURE)
    name = os.path.basename(shown(path))
    try:
        text = _text_in(data, name)
    except _DamagedError as error:
        raise InvalidInput([problem("picture_run_damaged", path=name)]) from error
    if text is None:
        raise InvalidInput([problem("picture_without_run", path=name)])
    return _run(text, name)


class _DamagedError(Exception):
    """There is something that is meant to be a run and cannot be read."""


def _text_in(data: bytes, name: str) -> bytes | None:
    """The text of the run in a picture's bytes; None when there is none."""
    if data.startswith(_PNG):
        return _in_png(data)
    if b"%PDF-" in data[:1024]:
        return _in_pdf(data)
    if data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(b"<!doctype html"):
        return _in_html(data)
    if b"<svg" in data[:65_536] or b"<?xml" in data[:16]:
        return _in_svg(data)
    raise InvalidInput([problem("picture_unknown_kind", path=name)])


def _run(text: bytes, name: str) -> RunInPicture:
    from engine.project import from_bytes
    from engine.project.strict_json import read_json

    damaged = InvalidInput([problem("picture_run_damaged", path=name)])
    try:
        run = read_json(text)
    except InvalidInput as error:
        raise damaged from error
    if not isinstance(run, Mapping) or not isinstance(run.get("project"), Mapping):
        raise damaged
    # What is wrong with a project, such as a newer version, is said by whoever reads projects.
    project, _ = from_bytes(json.dumps(run["project"]).encode())
    if run.get("run") != RUN_FORMAT:
        return RunInPicture(project)
    view = run.get("view")
    view = view if isinstance(view, Mapping) else {}
    view_id, seed = view.get("id"), run.get("seed")
    return RunInPicture(
        project,
        view_id if isinstance(view_id, str) else "",
        _number(view.get("time")),
        _period(view.get("period")),
        seed if isinstance(seed, int) and not isinstance(seed, bool) else None,
        str(run.get("version", "")),
    )


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) else None


def _period(value: object) -> tuple[float, float] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    first, last = _number(value[0]), _number(value[1])
    return None if first is None or last is None or first >= last else (first, last)


# PNG ---------------------------------------------------------------------------------------------------------------


def _in_png(data: bytes) -> bytes | None:
    for kind, content in _chunks(data):
        key, separator, rest = content.partition(b"\0")
        if not separator or key != PNG_KEY.encode():
            continue
        if kind == b"tEXt":
            return rest
        if kind == b"zTXt":
            return _inflated(rest[1:])
        # Compression flag, method, language and translated key stand before the text.
        if kind == b"iTXt" and len(rest) >= 2:
            parts = rest[2:].split(b"\0", 2)
            if len(parts) == 3:
                return _inflated(parts[2]) if rest[0] else parts[2]
    return None


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and contents of each chunk of text that is whole."""
    place = len(_PNG)
    while place + _CHUNK_HEAD + _CHUNK_TAIL <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + _CHUNK_HEAD + length
        if end + _CHUNK_TAIL > len(data):
            return
        if kind in {b"tEXt", b"zTXt", b"iTXt"} and length <= LARGEST_RUN:
            content = data[place + _CHUNK_HEAD : end]
            if zlib.crc32(content, zlib.crc32(kind)) == int.from_bytes(data[end : end + _CHUNK_TAIL], "big"):
                yield kind, content
        place = end + _CHUNK_TAIL


def _inflated(data: bytes) -> bytes:
    """The text, never more of it than a run may have: a few bytes may stand for gigabytes."""
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data, LARGEST_RUN)
    except zlib.error as error:
        raise _DamagedError from error
    if inflater.unconsumed_tail or not inflater.eof:
        raise _DamagedError
    return text


# SVG ---------------------------------------------------------------------------------------------------------------


class _FoundError(Exception):
    """The run has been read; the rest of the document does not matter."""


def _in_svg(data: bytes) -> bytes | None:
    parts: list[str] = []
    is_inside = False
    size = 0
    name = f"{NAMESPACE} {ELEMENT.partition(':')[2]}"
    parser = expat.ParserCreate(namespace_separator=" ")

    def begin(tag: str, _: Mapping[str, str]) -> None:
        nonlocal is_inside
        is_inside = is_inside or tag == name

    def end(tag: str) -> None:
        if tag == name:
            raise _FoundError

    def take(text: str) -> None:
        nonlocal size
        if is_inside:
            size += len(text)
            if size > LARGEST_RUN:
                raise _DamagedError
            parts.append(text)

    def refuse(*_: object) -> None:
        """Entities can stand for each other without end."""
        raise _DamagedError

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = take
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except _FoundError:
        return "".join(parts).encode()
    except (expat.ExpatError, ValueError) as error:
        if is_inside:
            raise _DamagedError from error
    return None


# HTML --------------------------------------------------------------------------------------------------------------


def _in_html(data: bytes) -> bytes | None:
    """The run in a report: JSON in an element of its own, in which no < stands."""
    mark = b'id="%s">' % RUN_ID.encode()
    begin = data.find(b'<script type="application/json" ' + mark)
    if begin < 0:
        return None
    begin = data.find(b">", begin) + 1
    end = data.find(b"</script>", begin, begin + LARGEST_RUN)
    if end < 0:
        raise _DamagedError
    return data[begin:end]


# PDF ---------------------------------------------------------------------------------------------------------------


def _in_pdf(data: bytes) -> bytes | None:
    """The run in the description of the document, which is plain text there."""
    begin = data.find(f"<{ELEMENT}".encode())
    if begin < 0:
        return None
    begin = data.find(b">", begin, begin + 1024) + 1
    end = data.find(f"</{ELEMENT}>".encode(), begin, begin + 2 * LARGEST_RUN)
    if begin == 0 or end < 0:
        raise _DamagedError
    try:
        return html.unescape(data[begin:end].decode("ascii")).encode()
    except UnicodeDecodeError as error:
        raise _DamagedError from error
