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
_SMALL = str.maketrans("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_HAS_SMALL = {chr(each) for each in _SMALL}
_LOWERED = re.compile("<sub>(.*?)</sub>")
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


def number_html(value: float) -> str:
    """A number with a true minus sign, and with a power of ten where it is very large or small."""
    mantissa, _, exponent = f"{value:g}".replace("-", "−").partition("e")
    if not exponent:
        return mantissa
    power = f"10<sup>{exponent[0].replace('+', '')}{exponent[1:].lstrip('0')}</sup>"
    return power if mantissa == "1" else f"{mantissa} · {power}"


def raised(html: str) -> str:
    """A formula to stand in an exponent, within which few viewers can lower an index.

    An index becomes a small letter of its own where there is one, else it follows an underscore.
    """
    return _LOWERED.sub(
        lambda index: index[1].translate(_SMALL) if set(index[1]) <= _HAS_SMALL else f"_{index[1]}", html
    )


@dataclass(frozen=True)
class HtmlNotation(Notation):
    """Formulas in HTML, with raised exponents."""

    def _power(self, base: str, exponent: Expression) -> str:
        return f"{base}<sup>{raised(self.text(exponent))}</sup>"


def html_notation(symbols: Mapping[str, str]) -> HtmlNotation:
    """The notation in which names are written by their symbols."""
    return HtmlNotation(
        lambda name: symbol_html(symbols[name]), {"+": "+", "-": "−", "*": " · ", "/": " / ", "**": ""}, {}
    )
