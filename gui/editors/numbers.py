"""Numbers as people write and read them."""

import math
import re
import unicodedata

from gui.number_format import signs

_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")


def parse_number(text: str) -> float | None:
    """The finite number a person means by `text`; None when it is none.

    Full-width digits, the minus sign, thousands groups (1,062) and the decimal comma (0,5) are understood. Where the
    user writes decimal commas, 1,062 is a little more than one.
    """
    plain = unicodedata.normalize("NFKC", text).replace("\N{MINUS SIGN}", "-").replace("_", "x")
    plain = "".join(plain.split())
    if signs().decimal != "," and _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    elif plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def number_text(value: float) -> str:
    """`value` with at most six digits, as it is shown in a field."""
    return signs().dressed(f"{value:.6g}")
