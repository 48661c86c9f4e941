"""Units as XMILE writes them, and the section that defines them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from engine.exports.units import COUNTS, MARKET, NUMBER

DIMENSIONLESS = "dimensionless"
_YEAR = "year"
_ALIASES = {_YEAR: ("years", "yr"), MARKET: ("markets",)}
_PLAIN_NUMBER = "1"


def unit_text(unit: str) -> str:
    """A unit written as in the catalogue, in words and signs that Stella and Vensim know: no powers."""
    if unit == NUMBER:
        return DIMENSIONLESS
    above, _, below = unit.partition("/")
    text = "*".join(each.replace("yr", _YEAR) for each in above.split("*"))
    for each in below.split("/") if below else ():
        name, _, power = each.partition("^")
        text += f"/{name.replace('yr', _YEAR)}" * int(power or 1)
    return text


def add_model_units(root: Element, used: Iterable[str]) -> None:
    """Define what the units that are used are made of; counts are plain numbers."""
    texts = sorted({part for unit in used for part in unit_text(unit).replace("*", "/").split("/")} - {_PLAIN_NUMBER})
    units = SubElement(root, "model_units")
    for name in texts:
        element = SubElement(units, "unit", name=name)
        if name in (DIMENSIONLESS, *COUNTS):
            SubElement(element, "eqn").text = _PLAIN_NUMBER
        for alias in _ALIASES.get(name, ()):
            SubElement(element, "alias").text = alias
