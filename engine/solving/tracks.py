"""Parameters over time: the events of a scenario cut into segments without corners.

Between two corners a parameter is a polynomial of time (constant for steps and pulses, linear for a ramp, of higher
degree where ramps multiply) or sits at the edge of its validity. Corners are the dates of events and the moments at
which a clipped parameter reaches that edge.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.polynomial import Polynomial

from engine.catalogue import CATALOGUE
from engine.mechanisms.types import Array
from engine.scenario import Event, Mode, Scenario, Shape

_SHORTEST = 1e-9


@dataclass(frozen=True)
class Segment:
    """A stretch of time without corners; times in years since the start.

    constants     parameters at a constant value that differs from the scenario's
    moving        for every moving parameter, its coefficients, lowest power of time first
    """

    start: float
    end: float
    constants: dict[str, float]
    moving: dict[str, tuple[float, ...]]


def segments_of(scenario: Scenario) -> tuple[Segment, ...]:
    """The segments of a scenario, in order; one when it has no events."""
    events: dict[str, list[Event]] = {}
    for event in scenario.events:
        if event.is_enabled:
            events.setdefault(event.key, []).append(event)
    corners = {0.0, scenario.horizon}
    for event in (each for track in events.values() for each in track):
        corners.add(event.start - scenario.start)
        if event.shape is not Shape.STEP:
            corners.add(event.end - scenario.start)
    edges = _within(corners, scenario.horizon)
    for key, track in events.items():
        for start, end in itertools.pairwise(edges):
            corners.update(_clipping_times(_value(scenario, key, track, start, end), key, start, end))
    edges = _within(corners, scenario.horizon)
    return tuple(_segment(scenario, events, start, end) for start, end in itertools.pairwise(edges))


def _within(corners: set[float], horizon: float) -> list[float]:
    edges = [0.0]
    for corner in sorted(corners):
        if corner > edges[-1] + _SHORTEST and corner < horizon - _SHORTEST:
            edges.append(corner)
    return [*edges, horizon]


def _segment(scenario: Scenario, events: dict[str, list[Event]], start: float, end: float) -> Segment:
    constants: dict[str, float] = {}
    moving: dict[str, tuple[float, ...]] = {}
    for key, track in events.items():
        value = _value(scenario, key, track, start, end)
        row = CATALOGUE[key]
        middle = float(value((start + end) / 2))
        if value.degree() == 0 or not row.minimum <= middle <= row.maximum:
            constants[key] = float(np.clip(middle, row.minimum, row.maximum))
        else:
            moving[key] = tuple(float(each) for each in value.coef)
    return Segment(start, end, constants, moving)


def _value(scenario: Scenario, key: str, track: Sequence[Event], start: float, end: float) -> Polynomial:
    """The parameter between two dates of events as a polynomial of time, before clipping."""
    value = Polynomial([scenario.parameters[key]])
    for event in track:
        weight = _weight(event, scenario.start, start, end)
        if event.mode is Mode.SET:
            value = value + weight * (event.value - value)
        elif event.mode is Mode.ADD:
            value = value + weight * event.value
        else:
            value = value * (1 + weight * (event.value - 1))
    return value.trim()


def _weight(event: Event, origin: float, start: float, end: float) -> Polynomial:
    """How much of an event is in force between two dates of events: 0, 1, or a line."""
    middle = (start + end) / 2
    begins, ends = event.start - origin, event.end - origin
    if middle < begins:
        return Polynomial([0.0])
    if event.shape is Shape.PULSE and middle > ends:
        return Polynomial([0.0])
    if event.shape is Shape.RAMP and middle < ends:
        return Polynomial([-begins, 1.0]) / (ends - begins)
    return Polynomial([1.0])


def _clipping_times(value: Polynomial, key: str, start: float, end: float) -> list[float]:
    """The moments between `start` and `end` at which a parameter crosses the edge of its validity."""
    if value.degree() == 0:
        return []
    row = CATALOGUE[key]
    roots = np.concatenate([(value - edge).roots() for edge in (row.minimum, row.maximum)])
    real = roots.real[np.abs(roots.imag) < _SHORTEST]
    return [float(each) for each in real if start < each < end]


def moving_table(segment: Segment, keys: Sequence[str]) -> tuple[np.ndarray, Array]:
    """The moving parameters of a segment as positions in `keys`, shape (moving,), and coefficients.

    The coefficients have shape (moving, powers), lowest power first.
    """
    positions = np.array([list(keys).index(key) for key in segment.moving], dtype=np.int64)
    powers = max((len(each) for each in segment.moving.values()), default=1)
    coefficients = np.zeros((len(positions), powers))
    for row, each in enumerate(segment.moving.values()):
        coefficients[row, : len(each)] = each
    return positions, coefficients
