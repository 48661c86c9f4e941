"""Where everything stands in the diagram of a model.

There is a block for each mechanism, in it stocks, then what changes, then what is given. Quantities of one family, such
as the shares of all niches, stand in rows below one another.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from engine.exports.xmile.flows import StockFlows
from engine.exports.xmile.pipes import COLUMN, ROW, Pipe, Point, chain, standing_alone
from engine.symbols import Expression, RecordedModel
from engine.symbols.expression import symbols_in

PER_ROW = 12
_GAP = 60.0
_TITLE = 50.0
_BLOCKS_ABREAST = 2
_MOST_WITH_ARROWS = 2000
"""Quantities of a model up to which arrows are drawn; with more they would cover everything."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame around the block of a mechanism, by its upper left corner."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """From a quantity to another in whose equation it stands; `ghost` counts the likeness it begins at, if at one."""

    source: str
    target: str
    ghost: int | None = None


@dataclass
class Picture:
    """Everything in a diagram, quantities by their names in Shareflow.

    ghosts  quantities of one mechanism that stand in the block of another, too
    """

    frames: list[Frame] = field(default_factory=list)
    stocks: dict[str, Point] = field(default_factory=dict)
    auxiliaries: dict[str, Point] = field(default_factory=dict)
    pipes: dict[str, Pipe] = field(default_factory=dict)
    ghosts: list[tuple[str, Point]] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)

    def place_of(self, name: str) -> Point:
        """Where a quantity stands."""
        if name in self.pipes:
            return self.pipes[name].valve
        return self.stocks.get(name) or self.auxiliaries[name]


def laid_out(
    model: RecordedModel, flows: Mapping[str, StockFlows], groups: Sequence[tuple[str, Sequence[str]]]
) -> Picture:
    """The diagram of a model.

    groups  title and members of each block
    """
    picture = Picture()
    inputs = _inputs(model, flows)
    heights = [_GAP] * _BLOCKS_ABREAST
    is_drawn = len(model.names) <= _MOST_WITH_ARROWS
    for title, members in groups:
        column = heights.index(min(heights))
        corner = (_GAP + column * (PER_ROW * COLUMN + 3.0 * _GAP), heights[column])
        block = _Block(picture, corner, flows)
        block.add(members, inputs if is_drawn else {})
        picture.frames.append(Frame(title, *corner, PER_ROW * COLUMN + _GAP, block.bottom - corner[1]))
        heights[column] = block.bottom + _GAP
    return picture


def _inputs(model: RecordedModel, flows: Mapping[str, StockFlows]) -> dict[str, list[str]]:
    """What stands in the equation of every auxiliary and flow, in the order of the model."""
    order = {name: place for place, name in enumerate(model.names)}
    equations: dict[str, Expression] = {each.quantity.name: each.value for each in model.auxiliaries}
    equations |= {name: value for each in flows.values() for name, value in each.own.items()}
    return {name: sorted(symbols_in(value), key=order.__getitem__) for name, value in equations.items()}


class _Block:
    """The block of a mechanism, filled from the top."""

    def __init__(self, picture: Picture, corner: Point, flows: Mapping[str, StockFlows]) -> None:
        self._picture = picture
        self._left = corner[0] + _GAP
        self._flows = flows
        self.bottom = corner[1] + _TITLE

    def add(self, members: Sequence[str], inputs: Mapping[str, Sequence[str]]) -> None:
        """Place all members, and draw what leads to them."""
        stocks = [name for name in members if name in self._flows]
        self._add_stocks(stocks)
        others = [name for name in members if name not in self._flows and name not in self._picture.pipes]
        for family in _families(others):
            for name, place in zip(family, self._rows(len(family)), strict=True):
                self._picture.auxiliaries[name] = place
        targets = [*others, *(flow for stock in stocks for flow in self._flow_names(stock))]
        self._add_arrows(list(dict.fromkeys(targets)), stocks, inputs)
        self.bottom += _GAP / 2.0

    def _flow_names(self, stock: str) -> list[str]:
        return [*self._flows[stock].inflows, *self._flows[stock].outflows]

    def _add_stocks(self, stocks: Sequence[str]) -> None:
        for family in (part for whole in _families(stocks) for part in self._connected(whole)):
            ends = Counter(flow for stock in family for flow in self._flow_names(stock))
            place = (self._left, self.bottom)
            made = chain if any(count > 1 for count in ends.values()) else standing_alone
            placed, pipes, height = made(place, {stock: self._flows[stock] for stock in family}, PER_ROW)
            self._picture.stocks |= placed
            self._picture.pipes |= pipes
            self.bottom += height

    def _connected(self, stocks: Sequence[str]) -> list[list[str]]:
        """Stocks in chains, where flows lead from one to another; those without such a flow stand together."""
        chains: list[list[str]] = []
        flows: list[set[str]] = []
        for stock in stocks:
            own = set(self._flow_names(stock))
            if chains and own & flows[-1]:
                chains[-1].append(stock)
                flows[-1] |= own
            else:
                chains.append([stock])
                flows.append(own)
        alone = [each[0] for each in chains if len(each) == 1]
        return [*([alone] if alone else []), *(each for each in chains if len(each) > 1)]

    def _rows(self, count: int) -> list[Point]:
        """Places for so many quantities in rows, from a new row on."""
        top = self.bottom + ROW / 2.0
        self.bottom += -(-count // PER_ROW) * ROW
        return [(self._left + (n % PER_ROW + 0.5) * COLUMN - _GAP, top + n // PER_ROW * ROW) for n in range(count)]

    def _add_arrows(self, targets: Sequence[str], stocks: Sequence[str], inputs: Mapping[str, Sequence[str]]) -> None:
        """Arrows to targets; into a crowd only from crowds of the same block, or nothing else could be seen."""
        here = {*targets, *stocks}
        sizes = Counter(map(_family, here))
        crowds = {family for family, size in sizes.items() if size > PER_ROW}
        ghosts: dict[str, int] = {}
        for target in targets:
            is_crowded = _family(target) in crowds
            for source in inputs.get(target, ()):
                if source in here and (not is_crowded or _family(source) in crowds):
                    self._picture.arrows.append(Arrow(source, target))
                elif source not in here and not is_crowded:
                    count = ghosts.setdefault(source, len(self._picture.ghosts) + len(ghosts))
                    self._picture.arrows.append(Arrow(source, target, count))
        self._picture.ghosts += zip(ghosts, self._rows(len(ghosts)), strict=True)


def _families(names: Iterable[str]) -> list[list[str]]:
    """Names by family, in the order of their first members; those with none of their own kind stand together."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(_family(name), []).append(name)
    together = [name for family in found.values() if len(family) == 1 for name in family]
    return [*([together] if together else []), *(family for family in found.values() if len(family) > 1)]


def _family(name: str) -> str:
    return name.partition(".")[0]
