"""Stocks and the pipes through which flows fill and empty them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.exports.xmile.flows import StockFlows

Point = tuple[float, float]
Laid = tuple[dict[str, Point], dict[str, "Pipe"], float]
"""Places of stocks, pipes of flows, and the height they take."""

COLUMN, ROW = 160.0, 70.0
STOCK_WIDTH, STOCK_HEIGHT = 45.0, 35.0
_REACH, _SHORT_REACH = 160.0, 100.0
"""From a stock to the cloud at the other end of a pipe; the short one where stocks are only filled."""
_LANE = 45.0
"""Between pipes that run below one another."""
_SPREAD = 30.0
"""Between the outer ones of the pipes that end at the same side of a stock."""


@dataclass(frozen=True, slots=True)
class Pipe:
    """The bends of a pipe from its source to its target, where its valve is, and where beside it the name stands."""

    bends: tuple[Point, ...]
    valve: Point
    label_side: str = "bottom"


def standing_alone(corner: Point, stocks: Mapping[str, StockFlows], per_row: int) -> Laid:
    """Stocks in rows, each between the clouds from which it is filled and into which it is emptied."""
    has_outflows = any(each.outflows for each in stocks.values())
    width, reach = (2.5 * COLUMN, _REACH) if has_outflows else (COLUMN, _SHORT_REACH)
    abreast = int(per_row * COLUMN / width)
    height = ROW + _SPREAD
    placed, pipes = dict[str, Point](), dict[str, Pipe]()
    for count, (name, flows) in enumerate(stocks.items()):
        x = corner[0] + count % abreast * width + reach
        y = corner[1] + count // abreast * height + height / 2.0
        placed[name] = (x, y)
        for names, away in ((flows.inflows, -1.0), (flows.outflows, 1.0)):
            for lane, flow in enumerate(names):
                level = y + (lane / (len(names) - 1) - 0.5) * _SPREAD if len(names) > 1 else y
                cloud, edge = (x + away * reach, level), (x + away * STOCK_WIDTH / 2.0, level)
                pipes[flow] = _pipe([cloud, edge] if away < 0 else [edge, cloud], "top" if level < y else "bottom")
    return placed, pipes, -(-len(stocks) // abreast) * height


def chain(corner: Point, stocks: Mapping[str, StockFlows], _per_row: int) -> Laid:
    """Stocks in a row with pipes between them: clouds and pipes past others below."""
    names, apart = list(stocks), 2.0 * COLUMN
    level = corner[1] + _SHORT_REACH + ROW / 2.0
    places = {name: (corner[0] + _SHORT_REACH + count * apart, level) for count, name in enumerate(names)}
    sources = {flow: name for name, each in stocks.items() for flow in each.outflows}
    targets = {flow: name for name, each in stocks.items() for flow in each.inflows}
    ends = {flow: (sources.get(flow), targets.get(flow)) for flow in dict.fromkeys([*sources, *targets])}
    pipes: dict[str, Pipe] = {}
    lanes = 0
    clouds: dict[str, int] = {}
    for flow, (source, target) in ends.items():
        if source is None or target is None:
            pipes[flow] = _to_a_cloud(places, source, target, clouds)
        elif names.index(target) == names.index(source) + 1:
            ahead, behind = places[source][0] + STOCK_WIDTH / 2.0, places[target][0] - STOCK_WIDTH / 2.0
            pipes[flow] = _pipe([(ahead, level), (behind, level)])
        else:
            lanes += 1
            pipes[flow] = _below(places[source], places[target], lanes)
    return places, pipes, 2.0 * _SHORT_REACH + ROW + lanes * _LANE


def _to_a_cloud(places: Mapping[str, Point], source: str | None, target: str | None, clouds: dict[str, int]) -> Pipe:
    """A pipe into the first stock from the left, any other into or out of a stock from below or above, in turns."""
    stock = source or target or ""
    x, level = places[stock]
    if target == next(iter(places)):
        return _pipe([(x - _SHORT_REACH, level), (x - STOCK_WIDTH / 2.0, level)])
    count = clouds[stock] = clouds.get(stock, -1) + 1
    side, x = (-1.0 if count % 2 else 1.0), x + count // 2 * STOCK_WIDTH / 3.0
    cloud, edge = (x, level + side * _SHORT_REACH), (x, level + side * STOCK_HEIGHT / 2.0)
    return _pipe([edge, cloud] if source else [cloud, edge])


def _below(source: Point, target: Point, lane: int) -> Pipe:
    """A pipe that leaves a stock downwards, runs in a lane of its own, and enters another from below."""
    shift: Callable[[float], float] = lambda x: x + (lane % 5 - 2) * STOCK_WIDTH / 6.0  # noqa: E731
    edge, level = source[1] + STOCK_HEIGHT / 2.0, source[1] + ROW / 2.0 + lane * _LANE
    start, end = shift(source[0]), shift(target[0])
    return Pipe(((start, edge), (start, level), (end, level), (end, edge)), ((start + end) / 2.0, level))


def _pipe(bends: list[Point], label_side: str = "bottom") -> Pipe:
    (x, y), (other_x, other_y) = bends[0], bends[-1]
    return Pipe(tuple(bends), ((x + other_x) / 2.0, (y + other_y) / 2.0), "right" if x == other_x else label_side)
