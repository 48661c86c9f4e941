"""The unit of everything that is exported, such that every equation agrees with the units of what stands in it.

Counts (choices, innovations, ventures, products, niches) are plain numbers in the equations. Money is in `market`, one
year's revenue of the whole market at the start. What the catalogue gives in units of the market at its first size is,
in an equation that multiplies it by the size of the market, a part of the yearly revenue or so many years of it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from engine.symbols import Expression, RecordedModel
from engine.symbols.expression import Call, Negation, Number, Operation, Symbol
from engine.symbols.rewriting import all_parts

NUMBER = "1"
COUNTS = ("choices", "innovations", "ventures", "products", "niches")
"""Units that say what is counted; an equation takes them for plain numbers."""
MARKET, YEAR = "market", "yr"

_IN_EQUATIONS = MappingProxyType(
    {
        "market": "market/yr",
        "market_growth": "market/yr^2",
        "funding_inflow": NUMBER,
        "basic_income": NUMBER,
        "income_floor": NUMBER,
        "capital_need_individuals": YEAR,
        "capital_need_organisations": YEAR,
        "capital_need_platforms": YEAR,
    }
)


class Dimensions(NamedTuple):
    """Exponents of the units that are no plain numbers."""

    market: int = 0
    years: int = 0

    def times(self, other: "Dimensions", exponent: int = 1) -> "Dimensions":
        """The dimensions of a product with a power of what has others."""
        return Dimensions(self.market + exponent * other.market, self.years + exponent * other.years)


def factors_of(unit: str) -> list[tuple[str, int]]:
    """The factors of a unit with their exponents: of "market/yr^2" market once and yr to the power of -2."""
    above, *below = unit.split("/")
    found: list[tuple[str, int]] = []
    for sign, parts in ((1, above.split("*")), (-1, below)):
        for part in parts:
            name, _, power = part.partition("^")
            if name != NUMBER:
                found.append((name, sign * int(power or 1)))
    return found


def dimensions_of(unit: str) -> Dimensions:
    """The dimensions of a unit written as in the catalogue: "market", "1/yr", "choices/yr", "1/yr^2"."""
    factors = factors_of(unit)
    return Dimensions(*(sum(power for name, power in factors if name == base) for base in (MARKET, YEAR)))


def unit_with(dimensions: Dimensions) -> str:
    """A unit of these dimensions, written as in the catalogue."""
    factors = list(zip((MARKET, YEAR), dimensions, strict=True))
    above = "*".join(_power(name, power) for name, power in factors if power > 0)
    return (above or NUMBER) + "".join(f"/{_power(name, -power)}" for name, power in factors if power < 0)


def per_year(unit: str) -> str:
    """The unit of a flow into a stock of this unit."""
    above, _, below = unit.partition("/")
    return f"{above}/{_power(YEAR, int(below.partition('^')[2] or 1) + 1)}" if below else f"{above}/{YEAR}"


def units_of(model: RecordedModel) -> Mapping[str, str]:
    """The unit of every quantity by its name; of an intermediate result what its own equation comes to."""
    given = {each.row.key: each.row.unit for each in model.parameters}
    given |= {each.quantity.name: each.quantity.unit or NUMBER for each in model.constants}
    given |= {each.name: each.unit for each in model.stocks}
    given |= {name: unit for name, unit in _IN_EQUATIONS.items() if name in given}
    known = {name: dimensions_of(unit) for name, unit in given.items()}
    for each in model.auxiliaries:
        name = each.quantity.name
        unit = _IN_EQUATIONS.get(name, each.quantity.unit)
        known[name] = dimensions_of(unit) if unit else _dimensions_in(each.value, known)
        given[name] = unit or unit_with(known[name])
    return given


def _power(name: str, exponent: int) -> str:
    return name if exponent == 1 else f"{name}^{exponent}"


def _dimensions_in(whole: Expression, known: Mapping[str, Dimensions]) -> Dimensions:
    """What an expression comes to; of a sum, what its first term does."""
    found: dict[int, Dimensions] = {}
    for part in all_parts([whole]):
        if isinstance(part, Symbol):
            found[id(part)] = known[part.name]
        elif isinstance(part, Operation):
            found[id(part)] = _of_operation(part, found[id(part.left)], found[id(part.right)])
        elif isinstance(part, Negation):
            found[id(part)] = found[id(part.operand)]
        elif isinstance(part, Call) and part.function in ("min", "max"):
            found[id(part)] = found[id(part.arguments[0])]
        else:
            found[id(part)] = Dimensions()
    return found[id(whole)]


def _of_operation(part: Operation, left: Dimensions, right: Dimensions) -> Dimensions:
    if part.operator == "*":
        return left.times(right)
    if part.operator == "/":
        return left.times(right, -1)
    if part.operator == "**":
        return Dimensions().times(left, int(part.right.value)) if isinstance(part.right, Number) else Dimensions()
    return left
