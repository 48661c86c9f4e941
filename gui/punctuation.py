"""How parts of a text are put together: Chinese has its own commas, colons and brackets."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def colon(head: str, text: str) -> str:
    """What is spoken of, and what is said about it."""
    return QCoreApplication.translate("Punctuation", "{0}: {1}").format(head, text)


def bracketed(text: str, aside: str) -> str:
    """A text with something beside it."""
    return QCoreApplication.translate("Punctuation", "{0} ({1})").format(text, aside)


def commas(parts: Iterable[str]) -> str:
    """Parts of one thought; empty ones are left out."""
    return (
        QCoreApplication.translate("Punctuation", "{0}, {1}").removeprefix("{0}").removesuffix("{1}").join(_said(parts))
    )


def semicolons(parts: Iterable[str]) -> str:
    """Thoughts one after the other; empty ones are left out."""
    return (
        QCoreApplication.translate("Punctuation", "{0}; {1}").removeprefix("{0}").removesuffix("{1}").join(_said(parts))
    )


def _said(parts: Iterable[str]) -> Iterable[str]:
    return (each for each in parts if each)
