"""The unit definitions of an SBML document: those that are used, by names that people know."""

from xml.etree.ElementTree import Element, SubElement

from engine.exports.units import MARKET, NUMBER, YEAR, dimensions_of, factors_of

SECONDS_PER_YEAR = 365 * 86_400

DIMENSIONLESS = "dimensionless"
_YEAR = "year"
_MARKET_TEXT = "market: one year's revenue of the whole market at the start"


class UnitDefinitions:
    """Collects the units that a document uses."""

    def __init__(self) -> None:
        self._used: dict[str, str] = {}

    def identifier(self, unit: str) -> str:
        """What a document calls a unit that is written as in the catalogue."""
        if unit == NUMBER:
            return DIMENSIONLESS
        above = [_power(name, power) for name, power in factors_of(unit) if power > 0]
        below = [_power(name, -power) for name, power in factors_of(unit) if power < 0]
        identifier = "_".join([*above, *(f"per_{each}" for each in below)])
        self._used.setdefault(identifier, unit)
        return identifier

    def fill(self, definitions: Element) -> None:
        """Write down every unit that was asked for, in the order of their identifiers."""
        for identifier, unit in sorted(self._used.items()):
            name = _MARKET_TEXT if unit == MARKET else unit
            definition = SubElement(definitions, "unitDefinition", id=identifier, name=name)
            parts = SubElement(definition, "listOfUnits")
            market, years = dimensions_of(unit)
            if market:
                _add(parts, "item", market, 1)
            if years:
                _add(parts, "second", years, SECONDS_PER_YEAR)
            if not market and not years:
                _add(parts, DIMENSIONLESS, 1, 1)


def _power(name: str, power: int) -> str:
    known = _YEAR if name == YEAR else name
    return known + {1: "", 2: "_squared"}.get(power, f"_to_the_{power}")


def _add(parts: Element, kind: str, exponent: int, multiplier: int) -> None:
    SubElement(parts, "unit", kind=kind, exponent=str(exponent), scale="0", multiplier=str(multiplier))
