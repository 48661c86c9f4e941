"""Writing a manual page: the few requests of the man macros that it takes."""

from collections.abc import Iterable

from engine.command_line.columns import pieces

_LETTERS = {
    "\\": "\\e",
    "-": "\\-",
    "'": "\\(aq",
    "`": "\\(ga",
    "^": "\\(ha",
    "~": "\\(ti",
    '"': "\\(dq",
    "“": "\\(lq",
    "”": "\\(rq",
}
"""What troff would take for something else."""

_MAY_BREAK = "\\:"


class Roff:
    """The lines of a page, in the order in which they are said."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        """The page so far."""
        return "\n".join(self._lines) + "\n"

    def title(self, name: str, section: int, date: str, source: str, manual: str) -> None:
        """The head and the foot of the page."""
        self._lines.append(f'.TH {name} {section} "{date}" "{source}" "{manual}"')
        # Left aligned and without hyphens, so that options and paths can be copied.
        self._lines += [".nh", ".ad l"]

    def request(self, line: str) -> None:
        """A line for troff itself."""
        self._lines.append(line)

    def section(self, title: str) -> None:
        """A part of the page."""
        self._lines.append(f'.SH "{escaped(title)}"')

    def subsection(self, title: str) -> None:
        """A part of a part."""
        self._lines.append(f'.SS "{escaped(title)}"')

    def paragraph(self, text: str) -> None:
        """A paragraph of plain words."""
        self._lines += [".PP", escaped(text)]

    def heading(self, text: str) -> None:
        """Words over what follows, within a subsection."""
        self._lines += [".PP", f"\\fI{escaped(text)}\\fR"]

    def synopsis(self, lines: Iterable[str]) -> None:
        """How a command is typed: words in bold, what stands for something else in italics."""
        self._lines.append(".PP")
        for line in lines:
            self._lines += [_typed(line), ".br"]

    def item(self, name: str, text: str) -> None:
        """A name, and indented what there is to say of it."""
        self._lines += [".TP", _typed(name), escaped(text)]

    def example(self, line: str, about: str) -> None:
        """A line as it is pasted, under what it does."""
        self._lines += [".PP", escaped(about), ".PP", ".RS 4", ".nf", f"\\fB{escaped(line)}\\fR", ".fi", ".RE"]


def escaped(text: str) -> str:
    """The text so that troff shows just that, and breaks lines between Chinese characters, too."""
    shown = _MAY_BREAK.join("".join(_LETTERS.get(each, each) for each in piece) for piece in pieces(text))
    shown = shown.replace(f" {_MAY_BREAK}", " ")
    return f"\\&{shown}" if shown.startswith(".") else shown


def _typed(line: str) -> str:
    """Capitals stand for something else; everything else is typed as it is."""
    return " ".join(_word(each) for each in line.split(" "))


def _word(word: str) -> str:
    face = "I" if any(each.isupper() for each in word) and not word.startswith("-") else "B"
    return f"\\f{face}{escaped(word)}\\fR"
