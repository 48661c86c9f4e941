"""A help file as pages: one for every chapter, with the anchors in each."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_SECTION = re.compile(r"(?=<h1>|<h2><a name=)")
_PART = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_CHAPTER = re.compile(r'<h2><a name="([\w-]+)"></a>(.*?)</h2>', re.DOTALL)
_ANCHOR = re.compile(r'<a name="([\w.-]+)">')
_TAG = re.compile(r"<[^>]*>")
_OUTSIDE = re.compile(r"^.*<body>|</body>.*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """One chapter.

    anchor  its name in links and topics; empty for what stands before the first chapter
    part    the heading over it and its neighbours; empty where there is none
    """

    anchor: str
    title: str
    part: str
    html: str


@dataclass(frozen=True)
class Book:
    """Pages in their order, and which page holds an anchor."""

    pages: tuple[Page, ...]
    places: Mapping[str, int]

    def place(self, anchor: str) -> int | None:
        """The number of the page with this anchor in it; None when there is none."""
        return self.places.get(anchor)


def read_book(text: str) -> Book:
    """Part a file into pages: a chapter begins with h2 and an anchor, and h1 is a heading over those that follow."""
    pages: list[Page] = []
    part = ""
    for section in _SECTION.split(_OUTSIDE.sub("", text)):
        chapter, heading = _CHAPTER.match(section), _PART.match(section)
        if chapter is not None:
            pages.append(Page(chapter[1], plain_text(chapter[2]), part, section))
        elif heading is not None and section[heading.end() :].strip():
            pages.append(Page("", plain_text(heading[1]), "", section))
        elif heading is not None:
            part = plain_text(heading[1])
    places: dict[str, int] = {}
    for number, page in enumerate(pages):
        for anchor in _ANCHOR.findall(page.html):
            places.setdefault(anchor, number)
    return Book(tuple(pages), MappingProxyType(places))


def plain_text(text: str) -> str:
    """A text without its marks, to be searched."""
    return html.unescape(_TAG.sub("", text)).strip()
