"""Units as XMILE writes them, and the section that defines them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from engine.exports.units import COUNTS, MARKET, NUMBER, YEAR, factors_of

DIMENSIONLESS = "dimensionless"
_YEAR = "year"
_ALIASES = {_YEAR: ("years", "yr"), MARKET: ("markets",)}


def unit_text(unit: str) -> str:
    """A unit written as in the catalogue, in words and signs that Stella and Vensim know: no powers."""
    if unit == NUMBER:
        return DIMENSIONLESS
    factors = [(_YEAR if name == YEAR else name, power) for name, power in factors_of(unit)]
    above = "*".join("*".join([name] * power) for name, power in factors if power > 0)
    return (above or NUMBER) + "".join(f"/{name}" * -power for name, power in factors if power < 0)


def add_model_units(root: Element, used: Iterable[str]) -> None:
    """Define what the units that are used are made of; counts are plain numbers."""
    texts = sorted({part for unit in used for part in unit_text(unit).replace("*", "/").split("/")} - {NUMBER})
    units = SubElement(root, "model_units")
    for name in texts:
        element = SubElement(units, "unit", name=name)
        if name in (DIMENSIONLESS, *COUNTS):
            SubElement(element, "eqn").text = NUMBER
        for alias in _ALIASES.get(name, ()):
            SubElement(element, "alias").text = alias
