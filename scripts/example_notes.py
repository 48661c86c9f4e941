"""Notes of the examples: one text that holds an English paragraph and a Chinese one."""

import re

_PERCENT = re.compile(r"(?<=[0-9])%")
_NARROW = "\N{NARROW NO-BREAK SPACE}"


def both(english: str, chinese: str) -> str:
    """A note: an English paragraph, a blank line, a Chinese paragraph.

    Percentages of the English one are written as the window writes its numbers: 98 %, never broken.
    """
    return f"{_PERCENT.sub(f'{_NARROW}%', english)}\n\n{chinese}"
