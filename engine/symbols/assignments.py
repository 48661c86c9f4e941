"""From what was recorded to assignments: every quantity once, in terms of others, in the order of their dependence."""

import itertools
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.progress import check_cancel
from engine.symbols.expression import Call, Expression, Number, Operation, Symbol, parts_of, symbols_in
from engine.symbols.quantities import RESULTS, Place, Quantity
from engine.symbols.recorded_array import Memory, Version
from engine.symbols.rewriting import Rewriting, all_parts, terms_of
from engine.text import Text

_WORTH_A_NAME = 4
"""Effort from which what is used more than once is worked out only once; a power or a function takes that much."""
_SHARED = Text("Intermediate result", "中间结果")
_SUM = Text("Sum", "合计")


@dataclass(frozen=True, slots=True)
class Assignment:
    """A quantity and the expression it equals at every moment."""

    quantity: Quantity
    value: Expression


def assignments_of(
    memory: Memory,
    names: Mapping[int, Place],
    ends: Sequence[Expression],
    cancel: threading.Event | None = None,
) -> tuple[tuple[Assignment, ...], tuple[Expression, ...]]:
    """Assignments of everything stored in a memory, and expressions that were made of it in terms of these.

    What a cell holds in the end has the cell's name; a cell that ends as a number has none. What it held before is
    written out where it is used, like every other intermediate result, unless it is used more than once and takes some
    effort: then it gets a name, too.

    names   of the cells
    ends    the expressions in which the recording ended
    cancel  set it to stop

    Raises:
        Cancelled: the event was set.
    """
    finished = [(cell, each) for cell, each in sorted(memory.stored.items()) if not isinstance(each.value, Number)]
    naming = _Naming({id(version): names[cell][0] for cell, version in finished})
    for cell, version in finished:
        naming.keep(version, names[cell][0])
    rewriting = Rewriting(naming.symbol_of, cancel)
    values = [naming.definition(version, names[cell][0], rewriting) for cell, version in finished]
    results = [rewriting.of(each) for each in ends]
    early = {id(rewriting.of(each)): place for each, place in _early_versions(memory, names)}
    sharing = _Sharing([*values, *results], early, {place.name for place, _ in names.values()}, cancel)
    made = [Assignment(names[cell][0], sharing.of(value)) for (cell, _), value in zip(finished, values, strict=True)]
    last = tuple(sharing.of(each) for each in results)
    return _in_order([*made, *sharing.assignments()], cancel), last


def _early_versions(memory: Memory, names: Mapping[int, Place]) -> Iterable[tuple[Version, Quantity]]:
    """Versions that were stored over, of cells that have a name for them."""
    for version in memory.history:
        early = names[version.cell][1]
        if early is not None and memory.stored[version.cell] is not version:
            yield version, early


class _Naming:
    """Symbols for finished versions."""

    def __init__(self, finished: Mapping[int, Quantity]) -> None:
        self._finished = finished
        self._kept: dict[int, Quantity] = {}
        self._symbols: dict[str, Symbol] = {}

    def keep(self, version: Version, quantity: Quantity) -> None:
        """A result that an equation also kept in a variable is the same object and goes by the same name."""
        if parts_of(version.value):
            self._kept.setdefault(id(version.value), quantity)

    def symbol_of(self, part: Expression) -> Expression | None:
        """The symbol that stands for a finished result; None where there is none."""
        quantity = self._finished.get(id(part)) or self._kept.get(id(part))
        if quantity is None:
            return None
        return self._symbols.setdefault(quantity.name, Symbol(quantity.name))

    def definition(self, version: Version, quantity: Quantity, rewriting: Rewriting) -> Expression:
        """What a finished version equals."""
        if self._kept.get(id(version.value)) is quantity:
            return rewriting.inside(version.value)
        return rewriting.of(version.value)


class _Sharing:
    """Names for intermediate results that are used more than once and take some effort."""

    def __init__(
        self,
        wholes: Sequence[Expression],
        early: Mapping[int, Quantity],
        taken: set[str],
        cancel: threading.Event | None,
    ) -> None:
        uses: dict[int, int] = {}
        effort: dict[int, int] = {}
        for whole in wholes:
            uses[id(whole)] = uses.get(id(whole), 0) + 1
        self._taken = taken.union(*map(symbols_in, wholes), (each.name for each in early.values()))
        self._shared: dict[int, Quantity] = {}
        self._found: list[tuple[Quantity, Expression]] = []
        self._rewriting = Rewriting(self._symbol_of, cancel)
        parts = list(all_parts(wholes))
        for part in parts:
            for each in parts_of(part):
                uses[id(each)] = uses.get(id(each), 0) + 1
        for part in parts:
            check_cancel(cancel)
            effort[id(part)] = _own_effort(part) + sum(effort[id(each)] for each in parts_of(part))
            if parts_of(part) and uses[id(part)] > 1 and effort[id(part)] >= _WORTH_A_NAME:
                value = self._rewriting.inside(part)
                quantity = early.get(id(part)) or self._name(value)
                self._found.append((quantity, value))
                self._shared[id(part)] = quantity
                effort[id(part)] = 0

    def of(self, whole: Expression) -> Expression:
        """An expression in terms of the named results."""
        return self._rewriting.of(whole)

    def assignments(self) -> list[Assignment]:
        """The named results."""
        return [Assignment(quantity, value) for quantity, value in self._found]

    def _symbol_of(self, part: Expression) -> Expression | None:
        quantity = self._shared.get(id(part))
        return None if quantity is None else Symbol(quantity.name)

    def _name(self, value: Expression) -> Quantity:
        """One that has a name goes by it; a sum over symbols is called after what they share: "share.all.Niche 3"."""
        known = RESULTS.get(frozenset(symbols_in(value)))
        if known is not None and known.name not in self._taken:
            self._taken.add(known.name)
            return known
        names = [term.name for is_added, term in terms_of(value) if is_added and isinstance(term, Symbol)]
        if len(names) == len(terms_of(value)):
            before = _common(names).rpartition(".")[0]
            after = _common([name[::-1] for name in names])[::-1].partition(".")[2]
            quantity = Quantity(tuple(each for each in (before, "all", after) if each), None, _SUM, _SUM)
            if before and quantity.name not in self._taken:
                self._taken.add(quantity.name)
                return quantity
        number = sum(quantity.parts[0] == "shared" for quantity, _ in self._found) + 1
        return Quantity(("shared", str(number)), None, _SHARED, _SHARED)


def _common(names: Sequence[str]) -> str:
    """The beginning that all names share."""
    first, last = min(names), max(names)
    same = (a == b for a, b in zip(first, last, strict=False))
    return first[: sum(itertools.takewhile(bool, same))]


def _own_effort(part: Expression) -> int:
    if isinstance(part, Call) or (isinstance(part, Operation) and part.operator == "**"):
        return _WORTH_A_NAME
    return 1 if parts_of(part) else 0


def _in_order(assignments: Sequence[Assignment], cancel: threading.Event | None) -> tuple[Assignment, ...]:
    """Every assignment after those it needs, otherwise in the order given."""
    by_name = {each.quantity.name: each for each in assignments}
    needs = {name: symbols_in(each.value) & by_name.keys() for name, each in by_name.items()}
    position = {name: place for place, name in enumerate(by_name)}
    placed: dict[str, None] = {}
    for name in by_name:
        check_cancel(cancel)
        waiting = [name]
        while waiting:
            missing = needs[waiting[-1]] - placed.keys()
            if missing:
                waiting += sorted(missing, key=position.__getitem__, reverse=True)
            else:
                placed[waiting.pop()] = None
    return tuple(by_name[name] for name in placed)
