"""A report as a document: sections of paragraphs, tables and figures, in one language, whoever writes them down."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from engine.text import Language

Role = Literal[
    "strong",
    "quiet",
    "code",
    "title",
    "good",
    "bad",
    "open",
    "literature",
    "essay",
    "assumption",
    "link",
]
"""What a piece of text is: stressed, less so, typed, the title of a work, a verdict, a badge of evidence, a link."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of text that is not like the rest; `target` is where a link leads to."""

    text: str
    role: Role
    target: str = ""


Piece: TypeAlias = str | Mark
Words: TypeAlias = str | tuple[Piece, ...]
"""Text with marks in it; a line feed begins a new line."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: of the text, the first one, a remark in small type, or words of somebody else."""

    words: Words
    kind: Literal["text", "lead", "note", "quotation"] = "text"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A number that stands for the whole: what it is, and what it was."""

    value: str
    label: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class KeyNumbers:
    """A few numbers side by side."""

    items: tuple[KeyNumber, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as there are heads.

    widths   of the columns relative to each other
    numbers  columns that are set flush right
    caption  what it shows, for those who cannot see how it is laid out
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    widths: tuple[float, ...]
    caption: str
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, by the id of its view, with what is said below it.

    alternative  what is in the picture, for those who cannot see it
    """

    picture: str
    title: str
    caption: Words
    alternative: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that can be taken out of the document.

    text     of the link
    printed  what is said where nothing can be clicked, and the file is attached
    """

    name: str
    text: str
    printed: str
    media_type: str
    content: bytes


Block: TypeAlias = Paragraph | Bullets | KeyNumbers | Table | Figure | Attachment


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document with a heading; a folded one may be left out by whoever reads in a hurry."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: "tuple[Section, ...]" = ()
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """The whole report.

    subtitle  the scenario it speaks of
    byline    author, day, versions
    contents  heading of the table of contents
    figure    how a figure is numbered, such as "Figure {number}"
    run       the run as JSON text, from which it can be opened again
    """

    language: Language
    title: str
    subtitle: str
    byline: tuple[str, ...]
    contents: str
    figure: str
    sections: tuple[Section, ...]
    run: str

    def figures(self) -> tuple[Figure, ...]:
        """Every figure, in the order in which they stand."""
        return tuple(block for block in self.blocks() if isinstance(block, Figure))

    def attachment(self) -> Attachment | None:
        """The file inside; None when there is none."""
        return next((block for block in self.blocks() if isinstance(block, Attachment)), None)

    def blocks(self) -> Iterator[Block]:
        """Every block, in the order in which they stand."""
        for section in self.sections:
            yield from _blocks(section)


def _blocks(section: Section) -> Iterator[Block]:
    yield from section.blocks
    for each in section.sections:
        yield from _blocks(each)


def plain(words: Words) -> str:
    """The text without its marks."""
    if isinstance(words, str):
        return words
    return "".join(each if isinstance(each, str) else each.text for each in words)
