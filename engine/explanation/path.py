"""The run between two moments, looked at so closely that its flows can be integrated.

A run is shown at its outputs only, and these may lie a year apart. In between, the equations are solved again at a
tolerance of 1e-10, with a restart at every corner of an event, and looked at in the nodes of Gauss-Legendre quadrature.
A piece of time is halved until the integral of the rate of every stock agrees with the change of that stock to 1e-9; so
fast beginnings, such as those after an event, are resolved as well.

What is explained is the run that is shown, whose solver made errors of its own, and a market that tips follows the
smallest of them. So about once a year, and oftener where the two part, solving begins again from an output of the run.
The gaps left there are the error of the run that is shown. They make the remainder, never spread over the flows:
measured at the default tolerance 1e-6, at most 1e-6 for shares, also where markets tip, and for other stocks 1e-6 of
their size, but 1e-5 where valuations swing; at tolerance 1e-8 all are below 1e-7.
"""

import itertools
import threading
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.polynomial.legendre import leggauss

from engine.explanation.closely import Closely, Moments
from engine.mechanisms.types import Array
from engine.solving.tracks import SAME_TIME, segments_of
from engine.solving.trajectory import Trajectory

_NODES, _WEIGHTS = leggauss(6)
_LONGEST = 0.5
"""Length of the pieces with which a search begins, yr."""
_DEFECT = 1e-9
"""By how much the integral of a rate and the change of its stock may differ in a piece, relative to the stock."""
_HALVINGS = 14
_BETWEEN_BEGINNINGS = 1.0
"""Time after which solving begins again from an output of the run, yr."""
_ASTRAY = 10.0
"""How far, in tolerances of the run, the two may part before solving begins again sooner."""


@dataclass(frozen=True, eq=False)
class Path:
    """A run between two moments.

    run      everything at the nodes of quadrature, shape (nodes, ...)
    weights  of the nodes, yr, shape (nodes,); at a single moment, 1 without a unit
    change   of the stocks in the run that is shown, shape (stocks,); at a single moment, their rates of change
    """

    run: Trajectory
    weights: Array
    change: Array

    def part(self, rows: slice) -> "Path":
        """Some of the nodes; the change stays that of the whole."""
        run = self.run
        some = replace(
            run,
            years=run.years[rows],
            stocks=run.stocks[rows],
            auxiliaries=run.auxiliaries[rows],
            rates=run.rates[rows],
            track=run.track[rows],
        )
        return Path(some, self.weights[rows], self.change)


def path_between(run: Trajectory, start: float, end: float, cancel: threading.Event | None = None) -> Path:
    """The run from `start` to `end`, in years since its own start and within its outputs; `cancel` set stops it."""
    stretches = [Closely(run, each, cancel) for each in segments_of(run.scenario)]
    first, last = _state(run, stretches, start), _state(run, stretches, end)
    shown = [(start, first)]
    for year, stocks in zip(run.years, run.stocks, strict=True):
        if start + SAME_TIME < year < end - SAME_TIME:
            shown.append((float(year), stocks))
    shown.append((end, last))
    beginnings = [0]
    for row, (year, _) in enumerate(shown[:-1]):
        if year - shown[beginnings[-1]][0] >= _BETWEEN_BEGINNINGS - SAME_TIME:
            beginnings.append(row)
    found: list[Moments] = []
    for row, until in itertools.pairwise([*beginnings, len(shown) - 1]):
        found += _followed(run.scenario.tolerance * _ASTRAY, stretches, shown[row : until + 1])
    return _path(run, found, last - first)


def path_at(run: Trajectory, moment: float, cancel: threading.Event | None = None) -> Path:
    """The run at one moment, in years since its own start; what the sums over it give are rates of change."""
    stretches = [Closely(run, each, cancel) for each in segments_of(run.scenario)]
    state = _state(run, stretches, moment)
    # On a corner, what holds from then on is meant.
    stretch = [each for each in stretches if each.start <= moment + SAME_TIME][-1]
    found = stretch.look(np.array([moment]), np.ones(1), state[None])
    return _path(run, [found], found.rates[0])


def _path(run: Trajectory, found: list[Moments], change: Array) -> Path:
    every = Moments(*(np.concatenate([getattr(part, each.name) for part in found]) for each in fields(Moments)))
    for values in (change, *(getattr(every, each.name) for each in fields(Moments))):
        values.setflags(write=False)
    seen = replace(
        run,
        years=every.years,
        stocks=every.stocks,
        auxiliaries=every.auxiliaries,
        rates=every.rates,
        track=every.track,
    )
    return Path(seen, every.weights, change)


def _parts(stretches: list[Closely], start: float, end: float) -> list[tuple[Closely, float, float]]:
    """The parts of a period that lie in each segment."""
    parts = [(each, max(each.start, start), min(each.end, end)) for each in stretches]
    return [(stretch, since, until) for stretch, since, until in parts if until > since + SAME_TIME]


def _state(run: Trajectory, stretches: list[Closely], moment: float) -> Array:
    """The stocks at one moment: those of the last output by then, followed from there."""
    row = int(np.searchsorted(run.years, moment + SAME_TIME)) - 1
    state: Array = run.stocks[row].copy()
    for stretch, since, until in _parts(stretches, float(run.years[row]), moment):
        state = stretch.solve(state, np.array([since, until]))[-1]
    return state


def _followed(astray: float, stretches: list[Closely], shown: list[tuple[float, Array]]) -> list[Moments]:
    """The nodes between the first and the last of some states that the run shows, years and stocks."""
    (start, state), (end, arrival) = shown[0], shown[-1]
    found: list[Moments] = []
    for stretch, since, until in _parts(stretches, start, end):
        pieces = max(1, int(np.ceil((until - since) / _LONGEST)))
        moments, state = _examined(stretch, state, np.linspace(since, until, pieces + 1), _HALVINGS)
        found += moments
    apart = np.abs(state - arrival) / (1.0 + np.abs(arrival))
    if len(shown) == 2 or apart.max() <= astray:
        return found
    middle = len(shown) // 2
    return _followed(astray, stretches, shown[: middle + 1]) + _followed(astray, stretches, shown[middle:])


def _examined(stretch: Closely, state: Array, edges: Array, halvings: int) -> tuple[list[Moments], Array]:
    """The nodes of every piece between two edges, pieces halved as often as they need, and the state at the end."""
    half = np.diff(edges)[:, None] / 2.0
    nodes = edges[:-1, None] + half * (1.0 + _NODES)
    weights = half * _WEIGHTS
    times = np.append(np.column_stack([edges[:-1], nodes]).ravel(), edges[-1])
    states = stretch.solve(state, times)
    at_edges = states[:: len(_NODES) + 1]
    inside = np.ones(len(times), dtype=bool)
    inside[:: len(_NODES) + 1] = False
    found = stretch.look(nodes.ravel(), weights.ravel(), states[inside])

    rates = found.rates.reshape(*nodes.shape, -1)
    defects = np.abs(np.einsum("pk,pks->ps", weights, rates) - np.diff(at_edges, axis=0))
    is_rough = (defects / (1.0 + np.abs(at_edges).max(axis=0))).max(axis=1) > _DEFECT
    if halvings == 0 or not is_rough.any():
        return [found], at_edges[-1]
    moments: list[Moments] = []
    for rough, group in itertools.groupby(range(len(is_rough)), key=is_rough.__getitem__):
        pieces = list(group)
        since, until = pieces[0], pieces[-1] + 1
        if rough:
            finer = np.linspace(edges[since], edges[until], 2 * len(pieces) + 1)
            moments += _examined(stretch, at_edges[since], finer, halvings - 1)[0]
        else:
            rows = slice(since * len(_NODES), until * len(_NODES))
            moments.append(Moments(*(getattr(found, each.name)[rows] for each in fields(Moments))))
    return moments, at_edges[-1]
