"""Names and texts that other programs accept, made from ours."""

import re
from collections.abc import Callable, Collection, Iterable
from string import ascii_letters, digits


def identifiers(
    names: Iterable[str],
    is_letter: Callable[[str], bool],
    reserved: Collection[str] = (),
    *,
    ignores_case: bool = False,
    longest: int | None = None,
) -> dict[str, str]:
    """An identifier for every name; where two would be the same, the later ones get a number.

    It is made of letters and digits, with one underscore in place of all else, and begins with a letter.

    is_letter     whether a character may stand in an identifier; digits always may
    reserved      words with a meaning of their own, in lower case where case is ignored
    ignores_case  whether "Share" and "share" are the same identifier
    longest       characters at most, not counting the number at the end
    """
    given: dict[str, str] = {}
    taken = set(reserved)
    for name in names:
        known = "".join(each if is_letter(each) or each in digits else "_" for each in name)
        plain = re.sub("_+", "_", known).strip("_") or "unnamed"
        if plain[0] in digits:
            plain = f"n{plain}"
        plain = plain[:longest].rstrip("_")
        found, number = plain, 1
        while (found.casefold() if ignores_case else found) in taken:
            number += 1
            found = f"{plain}_{number}"
        taken.add(found.casefold() if ignores_case else found)
        given[name] = found
    return given


def is_latin(character: str) -> bool:
    """Whether a character is a letter without accents, A to Z in either case."""
    return character in ascii_letters


def legal_text(text: str) -> str:
    """A text without the characters that no XML document can hold."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
