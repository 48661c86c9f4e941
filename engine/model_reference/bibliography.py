"""The bibliography, read from BibTeX as far as ours uses it, and written as sentences."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

_ENTRY = re.compile(r"^@(\w+)\{(\w+),\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r"^\s*(\w+)\s*=\s*(?:\{(.*?)\}|(\w+)),?$", re.MULTILINE | re.DOTALL)
_INNER = re.compile(r"\{[^{}]*\}")
_ONE_NAME = "\u00a0and "
_LETTERS = {r"{\c{c}}": "ç", r"{\'e}": "é", "``": "“", "''": "”", "---": "—", "--": "–"}


@dataclass(frozen=True, slots=True)
class Reference:
    """One source: its key and what its entry says."""

    key: str
    fields: Mapping[str, str]

    @property
    def short(self) -> str:
        """Author and year: "Rivkin 2000"."""
        return " ".join(each for each in (_authors(self._said("author"), short=True), self._said("year")) if each)

    @property
    def full(self) -> str:
        """The reference as one sentence, in HTML."""
        volume, number = self._said("volume"), self._said("number")
        where = self._said("journal") or self._said("publisher") or self._said("institution")
        place = f"{where} {volume}{f'({number})' if number else ''}".strip()
        pages = self._said("pages")
        parts = [
            f"{escape(_authors(self._said('author'), short=False))} ({self._said('year') or 'n.d.'})",
            f"<i>{escape(self._said('title'))}</i>",
            escape(f"{place}, {pages}" if place and pages else place),
            escape(self._said("url")),
            escape(self._said("note")),
        ]
        return ". ".join(each.removesuffix(".") for each in parts if each) + "."

    def _said(self, field: str) -> str:
        return self.fields.get(field, "")


def references(bibliography: str) -> dict[str, Reference]:
    """Every reference of a bibliography by its key."""
    found = {}
    for _, key, body in _ENTRY.findall(bibliography):
        fields = {name: _plain(_kept_together(braced or bare)) for name, braced, bare in _FIELD.findall(body)}
        found[key] = Reference(key, fields)
    return found


def _kept_together(text: str) -> str:
    """The text with no plain "and" inside brackets, where it does not part one author from the next."""
    return _INNER.sub(lambda inner: inner[0].replace(" and ", _ONE_NAME), text)


def _plain(text: str) -> str:
    """A text without BibTeX's own letters, brackets and line ends."""
    for written, letter in _LETTERS.items():
        text = text.replace(written, letter)
    text = re.sub(r"\\([&_%$#])", r"\1", text).replace("{", "").replace("}", "")
    return re.sub(r"[ \n\t]+", " ", text).strip()


def _authors(text: str, *, short: bool) -> str:
    """The authors: "Rivkin" or "Rivkin, Jan W."; several are joined, and where that is too long, cut short."""
    names = [each.strip() for each in text.split(" and ")] if text else []
    if names[-1:] == ["others"]:
        return f"{names[0].partition(',')[0] if short else '; '.join(names[:-1])} et al."
    if short:
        names = [each.partition(",")[0] for each in names]
        return f"{names[0]} et al." if len(names) > 2 else " & ".join(names)
    return "; ".join(names)
