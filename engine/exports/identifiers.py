"""Names and texts that other programs accept, made from ours."""

import re
from collections.abc import Collection, Iterable


def identifiers(
    names: Iterable[str], letters: str, reserved: Collection[str] = (), *, ignores_case: bool = False
) -> dict[str, str]:
    """An identifier for every name; where two would be the same, the later ones get a number.

    letters       what may stand in an identifier besides digits, as in a regular expression
    reserved      words with a meaning of their own, in lower case where case is ignored
    ignores_case  whether "Share" and "share" are the same identifier
    """
    given: dict[str, str] = {}
    taken = set(reserved)
    for name in names:
        plain = re.sub(f"[^{letters}0-9]+", "_", name).strip("_")
        if not plain or plain[0].isdigit():
            plain = f"_{plain}" if plain else "unnamed"
        found, number = plain, 1
        while (found.casefold() if ignores_case else found) in taken:
            number += 1
            found = f"{plain}_{number}"
        taken.add(found.casefold() if ignores_case else found)
        given[name] = found
    return given


def legal_text(text: str) -> str:
    """A text without the characters that no XML document can hold."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
