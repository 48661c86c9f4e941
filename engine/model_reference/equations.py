"""The equations of every mechanism, taken from the derivative itself, run on symbols."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.catalogue import CATALOGUE
from engine.model_reference.symbols import (
    ACTORS,
    AUXILIARIES,
    CONSTANTS,
    INDICES,
    MARKET,
    NICHES,
    STOCKS,
    WORK_FAMILIES,
    Symbols,
)
from engine.model_reference.typesetting import html_notation, symbol_html
from engine.scenario import Kind
from engine.solving.names import LAYER_NAMES, WORK_NAMES
from engine.symbols import Expression, RecordedModel, recorded_derivative
from engine.symbols.expression import Symbol, symbols_in
from engine.text import Text

_KINDS = tuple(kind.plural for kind in Kind)
_NICHE, _OTHER_NICHE = NICHES


@dataclass(frozen=True, slots=True)
class Equation:
    """One line in HTML; `holds_for` names the indices for which it holds, where it does not hold for all.

    parameters  keys of those that stand in it, in the order of the catalogue
    """

    html: str
    holds_for: str = ""
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EquationGroup:
    """A quantity and its equations: a family of them, where there is one for each actor, kind or niche.

    key     first part of the names of its quantities, as in the table of symbols
    symbol  of the family, in HTML
    title   what the quantity is
    """

    key: str
    mechanism: str
    symbol: str
    unit: str | None
    title: Text
    is_stock: bool
    equations: tuple[Equation, ...]


@dataclass(frozen=True, slots=True)
class _Member:
    """One quantity of a family and what it equals."""

    parts: tuple[str, ...]
    value: Expression
    unit: str | None
    title: Text


def equation_groups() -> tuple[EquationGroup, ...]:
    """Every equation of the model, for one actor of each kind and two niches; auxiliaries first, then stocks."""
    return tuple(_Book(recorded_derivative(MARKET)).groups())


class _Book:
    """The equations of a recorded model, family by family."""

    def __init__(self, model: RecordedModel) -> None:
        self._parts: dict[str, tuple[Mapping[str, Symbols], tuple[str, ...]]] = {}
        self._auxiliaries: dict[str, list[_Member]] = {}
        self._stocks: dict[str, list[_Member]] = {}
        for each in model.auxiliaries:
            quantity = each.quantity
            self._parts[quantity.name] = (AUXILIARIES, quantity.parts)
            member = _Member(quantity.parts, each.value, quantity.unit, quantity.title)
            self._auxiliaries.setdefault(quantity.parts[0], []).append(member)
        for constant in model.constants:
            self._parts[constant.quantity.name] = (CONSTANTS, constant.quantity.parts)
        for stock in model.stocks:
            parts = tuple(stock.name.split("."))
            self._parts[stock.name] = (STOCKS, parts)
            title = Text(stock.text.en.partition(", ")[0], stock.text.zh.partition("（")[0])
            self._stocks.setdefault(parts[0], []).append(_Member(parts, stock.rate, stock.unit, title))

    def groups(self) -> Iterator[EquationGroup]:
        """All groups."""
        for key, members in self._auxiliaries.items():
            if AUXILIARIES[key].pattern.endswith("/dt"):
                continue
            mechanism = AUXILIARIES[key].mechanism or self._mechanism_using(members[0])
            yield self._group(AUXILIARIES, key, mechanism, members)
        for key, members in self._stocks.items():
            yield self._group(STOCKS, key, STOCKS[key].mechanism, members)

    def _mechanism_using(self, member: _Member) -> str:
        """The mechanism of the first quantity in whose equation another stands."""
        name = ".".join(member.parts)
        return next(
            AUXILIARIES[key].mechanism
            for key, members in self._auxiliaries.items()
            if any(name in symbols_in(each.value) for each in members)
        )

    def _group(
        self, table: Mapping[str, Symbols], key: str, mechanism: str, members: Sequence[_Member]
    ) -> EquationGroup:
        shown = [each for each in members if _OTHER_NICHE not in each.parts]
        families: dict[tuple[str, ...], list[_Member]] = {}
        for each in sorted(shown, key=_place):
            families.setdefault(each.parts[2:], []).append(each)
        equations = [line for family in families.values() for line in self._lines(table, family)]
        first = shown[0]
        symbol = _symbol(table, first.parts, {**_general(first.parts), **_in_general(key)})
        is_stock = table is STOCKS
        return EquationGroup(key, mechanism, symbol_html(symbol), first.unit, first.title, is_stock, tuple(equations))

    def _lines(self, table: Mapping[str, Symbols], family: Sequence[_Member]) -> list[Equation]:
        """One line where all members say the same of their own index, else one for those that do."""
        ways = [self._alike(table, family, keeps_kind=each) for each in (False, True)]
        alike = min(ways, key=len)
        lines = []
        for text, members in alike.items():
            if len(members) == 1:
                lines.append(Equation(self._text(table, members[0], {}), "", self._parameters(table, members[0])))
            else:
                some = len(members) < len(family)
                indices = ", ".join(INDICES[each.parts[1]] for each in members) if some else ""
                lines.append(Equation(text, indices, self._parameters(table, members[0])))
        return lines

    def _parameters(self, table: Mapping[str, Symbols], member: _Member) -> tuple[str, ...]:
        names = symbols_in(self._right_side(table, member))
        return tuple(key for key in CATALOGUE if key in names and key not in self._parts)

    def _alike(
        self, table: Mapping[str, Symbols], family: Sequence[_Member], *, keeps_kind: bool
    ) -> dict[str, list[_Member]]:
        """The members by what they say in general, with quantities of kinds by their own index or by a general one."""
        alike: dict[str, list[_Member]] = {}
        for member in family:
            general = _general(member.parts)
            if keeps_kind:
                general = {name: index for name, index in general.items() if name in ACTORS}
            alike.setdefault(self._text(table, member, general), []).append(member)
        return alike

    def _text(self, table: Mapping[str, Symbols], member: _Member, general: Mapping[str, str]) -> str:
        """An equation; that of dA/dt and its like stands with the stock."""
        value = self._right_side(table, member)
        names = symbols_in(value)
        if not any(_OTHER_NICHE in self._parts[name][1] for name in names if name in self._parts):
            general = {**general, _NICHE: "j"}
        symbols = {name: self._symbol(name, general, member) for name in names}
        left = symbol_html(_symbol(table, member.parts, general))
        if table is STOCKS:
            left = f"d{left}/d<i>t</i>"
        return f"{left} = {html_notation(symbols).text(value)}"

    def _right_side(self, table: Mapping[str, Symbols], member: _Member) -> Expression:
        value = member.value
        if table is STOCKS and isinstance(value, Symbol):
            return next(each.value for each in self._auxiliaries[value.name] if each.parts == (value.name,))
        return value

    def _symbol(self, name: str, general: Mapping[str, str], member: _Member) -> str:
        if name in self._parts:
            table, parts = self._parts[name]
            # The pulls stand in a sum over all ways of working, where none of them is the one that people leave.
            return _symbol(table, parts, {} if parts[0] == "pull" else general)
        symbol = CATALOGUE[name].symbol
        for actor, kind in zip(ACTORS, _KINDS, strict=True):
            if general.keys() & {actor, kind} and name.endswith(f"_{kind}") and symbol.endswith(f"_{INDICES[kind]}"):
                return f"{symbol[:-1]}k"
        return symbol


def _symbol(table: Mapping[str, Symbols], parts: tuple[str, ...], general: Mapping[str, str]) -> str:
    """The symbol of a quantity by its name in parts, some owners going by a general index."""
    owner = "".join(general.get(each, INDICES.get(each, each)) for each in parts[1:])
    return table[parts[0]].pattern.format(owner)


def _general(parts: tuple[str, ...]) -> dict[str, str]:
    """General indices for the owner of a quantity: a for an actor and k for its kind, l for a layer, h for a work."""
    if len(parts) == 1:
        return {}
    owner = parts[1]
    if parts[0] in WORK_FAMILIES:
        return {owner: "h"}
    if owner in ACTORS or owner in _KINDS:
        place = (ACTORS if owner in ACTORS else _KINDS).index(owner)
        return {ACTORS[place]: "a", _KINDS[place]: "k", WORK_NAMES[place]: "k"}
    return {owner: "l"} if owner in LAYER_NAMES else {}


def _place(member: _Member) -> tuple[int, ...]:
    """Where a member stands in its family: actors, kinds, layers, stages and ways of working in their own order."""
    known = WORK_NAMES if member.parts[0] in WORK_FAMILIES else tuple(INDICES)
    return tuple(known.index(each) for each in reversed(member.parts[1:]) if each in known)


def _in_general(key: str) -> dict[str, str]:
    """General indices for the second owner of a family, where it is only named."""
    stages = dict.fromkeys(("validation", "product", "commercial", "scale"), "q")
    works = dict.fromkeys(WORK_NAMES[1:], "g") if key == "people_moving" else {}
    return {_NICHE: "n" if key == "shared" else "j", **stages, **works}
