"""Symbols and formulas in HTML, with indices, exponents and Greek letters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from engine.symbols.expression import Expression
from engine.symbols.infix import Notation

GREEK = {
    "alpha": "α",
    "beta": "β",
    "chi": "χ",
    "eps": "ε",
    "eta": "η",
    "iota": "ι",
    "kappa": "κ",
    "lam": "λ",
    "mu": "μ",
    "nu": "ν",
    "omega": "ω",
    "phi": "φ",
    "pi": "π",
    "psi": "ψ",
    "rho": "ρ",
    "sigma": "σ",
    "tau": "τ",
    "theta": "θ",
}
_PARTS = re.compile(r"(?P<base>[^_(]+)(?:_(?P<index>[^(]+))?(?P<rest>\(.*\))?")
_STAGE = re.compile(r"(?P<letter>[a-z])(?P<digits>\d+)")


def symbol_html(symbol: str) -> str:
    """A symbol such as "sigma_i", "q12", "n_I(0)" or "dA/dt" in HTML."""
    if "/" in symbol:
        return "/".join(f"d<i>{each[1:]}</i>" for each in symbol.split("/"))
    found = _PARTS.fullmatch(symbol)
    if found is None:
        return escape(symbol)
    base, index, rest = found["base"], found["index"] or "", found["rest"] or ""
    stage = _STAGE.fullmatch(base)
    if stage and not index:
        base, index = stage["letter"], stage["digits"]
    letter = GREEK.get(base, base)
    plain = escape(letter)
    text = f"<i>{plain}</i>" if len(letter.rstrip("*")) == 1 else plain
    index = GREEK.get(index, index)
    return f"{text}<sub>{escape(index)}</sub>{rest}" if index else f"{text}{rest}"


@dataclass(frozen=True)
class HtmlNotation(Notation):
    """Formulas in HTML, with raised exponents."""

    def _power(self, base: str, exponent: Expression) -> str:
        # Few viewers can lower an index within an exponent; there it stands upright behind its letter.
        raised = self.text(exponent).replace("<sub>", "").replace("</sub>", "")
        return f"{base}<sup>{raised}</sup>"


def html_notation(symbols: Mapping[str, str]) -> HtmlNotation:
    """The notation in which names are written by their symbols."""
    return HtmlNotation(
        lambda name: symbol_html(symbols[name]), {"+": "+", "-": "−", "*": " · ", "/": " / ", "**": ""}, {}
    )
