"""What somebody may have meant who misspelt a word."""

from collections.abc import Iterable

_LIKENESS = 0.6


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, upper and lower case, hyphen and underscore alike; None when none is like it."""
    from difflib import get_close_matches

    plain = {_plain(each): each for each in known}
    found = get_close_matches(_plain(word), plain, n=1, cutoff=_LIKENESS)
    return plain[found[0]] if found else None


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_")
