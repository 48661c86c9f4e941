"""Text in the columns of a terminal, where a Chinese character takes two."""

import re
import unicodedata
from collections.abc import Iterator

_NEVER_FIRST = frozenset("，。、；：？！）》】”’…—,.;:?!)]}%")
"""No line begins with one of these."""

_NEVER_LAST = frozenset("（《【“‘([{")
"""No line ends with one of these."""

_PIECE = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+")
"""A wide character, a run of others without a space, or spaces."""


def width(text: str) -> int:
    """Columns that the text takes."""
    return sum(map(_columns, text))


def padded(text: str, columns: int) -> str:
    """The text with spaces behind it, up to so many columns."""
    return text + " " * (columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many columns; a word that is longer stands alone.

    Lines break at spaces and between Chinese characters, but never before a closing mark nor after an opening one.
    """
    lines: list[str] = []
    line = ""
    for piece in pieces(text):
        if line and width(line) + width(piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def pieces(text: str) -> Iterator[str]:
    """The pieces between which a line may break; the spaces behind a word belong to it."""
    held = ""
    for piece in _PIECE.findall(text):
        stays = not held or piece.isspace() or held[-1] in _NEVER_LAST or piece[0] in _NEVER_FIRST
        if stays and not (held[-1:].isspace() and piece[0] not in _NEVER_FIRST):
            held += piece
        else:
            yield held
            held = piece
    if held:
        yield held


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
