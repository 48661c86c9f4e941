"""Parameters over time: the events of a scenario cut into segments without corners.

Between two corners a parameter is a polynomial of time (constant for steps and pulses, linear for a ramp, of higher
degree where ramps multiply) or sits at the edge of its validity. Corners are the dates of events and the moments at
which a clipped parameter reaches that edge. A polynomial counts time from where it begins, so that it stays exact
however late and however short it is.
"""

import itertools
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.polynomial import polynomial

from engine.catalogue import CATALOGUE
from engine.mechanisms.types import Array, Kinds
from engine.scenario import Event, Mode, Scenario, Shape

SAME_TIME = 1e-9
"""Years within which two moments are the same."""

Coefficients = tuple[float, ...]
"""Of a polynomial, lowest power first."""


@dataclass(frozen=True)
class Piece:
    """A parameter from `start` on: a polynomial of the years since `start`."""

    start: float
    value: Coefficients


@dataclass(frozen=True)
class Segment:
    """A stretch of time without corners; times in years since the start of the scenario.

    constants  parameters at a constant value, which may differ from the scenario's
    moving     for every moving parameter, the piece that it follows
    """

    start: float
    end: float
    constants: dict[str, float]
    moving: dict[str, Piece]


def segments_of(scenario: Scenario, look: Callable[[float], None] = lambda _: None) -> tuple[Segment, ...]:
    """The segments of a scenario, in order; one when it has no events.

    look  called now and then; may raise to give up
    """
    events: dict[str, list[Event]] = {}
    for event in scenario.events:
        if event.is_enabled:
            events.setdefault(event.key, []).append(event)
    pieces = {key: _pieces(scenario, key, track, look) for key, track in events.items()}
    starts = {key: [each.start for each in found] for key, found in pieces.items()}
    corners = {each.start for found in pieces.values() for each in found}
    edges = _within(corners, scenario.horizon)
    segments = []
    for start, end in itertools.pairwise(edges):
        look(start)
        constants: dict[str, float] = {}
        moving: dict[str, Piece] = {}
        for key, found in pieces.items():
            piece = found[bisect_right(starts[key], start + SAME_TIME) - 1]
            if len(piece.value) == 1:
                constants[key] = piece.value[0]
            else:
                moving[key] = piece
        segments.append(Segment(start, end, constants, moving))
    return tuple(segments)


def _within(corners: set[float], horizon: float) -> list[float]:
    edges = [0.0]
    for corner in sorted(corners):
        if corner > edges[-1] + SAME_TIME and corner < horizon - SAME_TIME:
            edges.append(corner)
    return [*edges, horizon]


def _pieces(scenario: Scenario, key: str, track: Sequence[Event], look: Callable[[float], None]) -> list[Piece]:
    """A parameter over the horizon, clipped to its validity, in pieces without corners."""
    dates = {0.0}
    for event in track:
        dates.add(event.start - scenario.start)
        if event.shape is not Shape.STEP:
            dates.add(event.end - scenario.start)
    edges = _within(dates, scenario.horizon)
    found: list[Piece] = []
    for start, end in itertools.pairwise(edges):
        look(start)
        found.extend(_clipped(Piece(start, _value(scenario, key, track, start, end)), end, key))
    return found


def _value(scenario: Scenario, key: str, track: Sequence[Event], start: float, end: float) -> Coefficients:
    """The parameter between two of its dates, before clipping, as a polynomial of the years since `start`."""
    middle = scenario.start + (start + end) / 2
    value: Coefficients = (scenario.parameters[key],)
    for event in track:
        if middle < event.start or (event.shape is Shape.PULSE and middle > event.end):
            continue
        if event.shape is Shape.RAMP and middle < event.end:
            width = event.end - event.start
            value = _changed(value, event, ((scenario.start + start - event.start) / width, 1.0 / width))
        else:
            value = _changed(value, event, (1.0,))
    return value


def _changed(value: Coefficients, event: Event, weight: Coefficients) -> Coefficients:
    """A polynomial after an event that is in force with this weight."""
    if event.mode is Mode.ADD:
        return _sum(value, tuple(event.value * each for each in weight))
    if event.mode is Mode.MULTIPLY:
        grown = tuple(each * (event.value - 1.0) for each in weight)
        return _product(value, (1.0 + grown[0], *grown[1:]))
    if weight == (1.0,):
        return (event.value,)
    rest = (1.0 - weight[0], *(-each for each in weight[1:]))
    return _sum(_product(value, rest), tuple(event.value * each for each in weight))


def _sum(a: Coefficients, b: Coefficients) -> Coefficients:
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return (*(x + y for x, y in zip(longer, shorter, strict=False)), *longer[len(shorter) :])


def _product(a: Coefficients, b: Coefficients) -> Coefficients:
    if len(b) == 1:
        return tuple(each * b[0] for each in a)
    return tuple(float(each) for each in np.convolve(a, b))


def _clipped(piece: Piece, end: float, key: str) -> list[Piece]:
    """A piece cut where it crosses the edge of the validity of its parameter, and kept inside."""
    row = CATALOGUE[key]
    if len(piece.value) == 1:
        return [Piece(piece.start, (float(np.clip(piece.value[0], row.minimum, row.maximum)),))]
    width = end - piece.start
    cuts = sorted(
        {0.0, width, *_crossings(piece.value, width, row.minimum), *_crossings(piece.value, width, row.maximum)}
    )
    found = []
    for left, right in itertools.pairwise(cuts):
        middle = float(polynomial.polyval((left + right) / 2, piece.value))
        if middle <= row.minimum or middle >= row.maximum:
            found.append(Piece(piece.start + left, (float(np.clip(middle, row.minimum, row.maximum)),)))
        else:
            found.append(Piece(piece.start + left, _moved(piece.value, left)))
    return found


def _crossings(value: Coefficients, width: float, edge: float) -> list[float]:
    """The times at which a polynomial crosses `edge`, more than a moment after 0 and before `width`."""
    scaled = np.array(value) * width ** np.arange(len(value))
    scaled[0] -= edge
    size = np.abs(scaled).max()
    if size == 0.0:
        return []
    scaled /= size
    roots = polynomial.polyroots(np.trim_zeros(scaled, "b"))
    real = roots.real[np.abs(roots.imag) < SAME_TIME] * width
    return [float(each) for each in real if SAME_TIME < each < width - SAME_TIME]


def _moved(value: Coefficients, by: float) -> Coefficients:
    """The same polynomial with time counted from `by`, by Horner's rule."""
    if by == 0.0:
        return value
    moved: Coefficients = (value[-1],)
    for coefficient in reversed(value[:-1]):
        moved = _sum(_product(moved, (by, 1.0)), (coefficient,))
    return moved


def moving_table(segment: Segment, keys: Sequence[str]) -> tuple[Kinds, Array]:
    """The moving parameters of a segment as positions in `keys`, shape (moving,), and a table of their pieces.

    The table has shape (moving, 1 + powers): where each piece begins, then its coefficients, lowest power first.
    """
    positions = np.array([keys.index(key) for key in segment.moving], dtype=np.int64)
    powers = max((len(each.value) for each in segment.moving.values()), default=1)
    table = np.zeros((len(positions), 1 + powers))
    for row, piece in enumerate(segment.moving.values()):
        table[row, 0] = piece.start
        table[row, 1 : 1 + len(piece.value)] = piece.value
    return positions, table


def track_table(segments: Sequence[Segment], keys: Sequence[str]) -> tuple[Array, Kinds, Array]:
    """All segments of a scenario as arrays: ends, positions in `keys` of what events change, and its pieces.

    Ends have shape (segments + 1,), positions (changed,), pieces (segments, changed, 1 + powers) with rows as in
    `moving_table`; a parameter that stays constant over a segment is a polynomial of degree 0.
    """
    changed = sorted({key for each in segments for key in (*each.constants, *each.moving)})
    powers = max((len(piece.value) for each in segments for piece in each.moving.values()), default=1)
    pieces = np.zeros((len(segments), len(changed), 1 + powers))
    for row, segment in enumerate(segments):
        for column, key in enumerate(changed):
            piece = segment.moving.get(key) or Piece(segment.start, (segment.constants[key],))
            pieces[row, column, 0] = piece.start
            pieces[row, column, 1 : 1 + len(piece.value)] = piece.value
    edges = np.array([segments[0].start, *(each.end for each in segments)])
    return edges, np.array([keys.index(key) for key in changed], dtype=np.int64), pieces
