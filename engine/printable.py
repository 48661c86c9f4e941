"""Texts that can be shown: on a terminal, in a picture, in a table."""

import unicodedata

_TURNS_TEXT = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_CHARACTER = ("Cc", "Cs", "Cn")


def is_printable(text: str) -> bool:
    """Whether nothing in the text controls a terminal, turns the direction of writing, or is no character."""
    return all(map(_is_shown, text))


def printable(text: str) -> str:
    """The text with the replacement character where something cannot be shown."""
    return text if is_printable(text) else "".join(each if _is_shown(each) else "\ufffd" for each in text)


def _is_shown(letter: str) -> bool:
    return unicodedata.category(letter) not in _NO_CHARACTER and letter not in _TURNS_TEXT
