"""Which commands are meant by what was typed, the best first."""

import unicodedata
from collections.abc import Mapping, Sequence

from gui.palette.command import Command

_EXACT, _BEGINNING, _WORD, _INSIDE, _INITIALS, _SCATTERED = 100.0, 80.0, 60.0, 40.0, 30.0, 10.0
_OTHER_LANGUAGE, _PATH = 0.9, 0.4
"""Weights of what is found elsewhere than in the name."""

_OUT_OF_REACH = 0.6
"""Weight of what cannot be had at the moment."""

_SHORTEST_SCATTERED = 3


def plain(text: str) -> str:
    """Text as it is compared: one width, one case."""
    return unicodedata.normalize("NFKC", text).casefold()


def matching(commands: Sequence[Command], typed: str, recent: Mapping[str, int]) -> list[Command]:
    """The commands in which every word typed is found, the best first; all of them when nothing is typed.

    recent  place of a command among those used last, 0 for the newest
    """
    words = plain(typed).split()
    found = []
    for place, command in enumerate(commands):
        score = _score(command, words) * (_OUT_OF_REACH if command.reason and words else 1.0)
        if score > 0:
            used = recent.get(command.key, len(recent))
            found.append((-score, used, bool(command.reason), place, command))
    return [each[-1] for each in sorted(found, key=lambda each: each[:-1])]


def _score(command: Command, words: Sequence[str]) -> float:
    if not words:
        return 1.0
    name, other, path = plain(command.name), plain(command.other), plain(command.path)
    total = 0.0
    for word in words:
        best = max(quality(word, name), _OTHER_LANGUAGE * quality(word, other), _PATH * quality(word, path))
        if best <= 0:
            return 0.0
        total += best
    # What was typed in one piece counts for more than its words one by one.
    whole = " ".join(words)
    if len(words) > 1 and (whole in name or whole in other):
        total += _BEGINNING
    return total / len(words)


def quality(word: str, text: str) -> float:
    """How well a word fits a text, 0 when it does not; both as `plain` writes them."""
    if not word or not text:
        return 0.0
    if text == word:
        return _EXACT
    place = text.find(word)
    if place == 0:
        return _BEGINNING + 10 * len(word) / len(text)
    if place > 0:
        begins = any(not before.isalnum() for before in _before(text, word))
        return (_WORD if begins else _INSIDE) + 10 * len(word) / len(text)
    if "".join(each[0] for each in text.split()).startswith(word):
        return _INITIALS
    return _scattered(word, text)


def _before(text: str, word: str) -> list[str]:
    """The characters in front of every occurrence of `word`."""
    found, place = [], text.find(word)
    while place > 0:
        found.append(text[place - 1])
        place = text.find(word, place + 1)
    return found


def _scattered(word: str, text: str) -> float:
    """The letters in their order with others between them: `expic` in `export picture`."""
    if len(word) < _SHORTEST_SCATTERED:
        return 0.0
    first = place = text.find(word[0])
    if first < 0 or (first > 0 and text[first - 1].isalnum()):
        return 0.0
    for letter in word[1:]:
        place = text.find(letter, place + 1)
        if place < 0:
            return 0.0
    span = place - first + 1
    return _SCATTERED * len(word) / span if span <= 4 * len(word) else 0.0
