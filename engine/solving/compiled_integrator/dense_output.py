"""What is watched at the times asked for, from the nodes between steps on both sides of them."""

from engine.compilation import compiled
from engine.mechanisms.types import Array
from engine.solving.compiled_integrator.world import NEXT_OUTPUT, NODES_KNOWN, TIME, Watch, Workspace
from engine.solving.tracks import SAME_TIME

_MANY_TIMES = 10.0


@compiled
def observe(stocks: Array, watch: Watch, seen: Array) -> None:
    """Sums of stocks, or of their rates of change, that are watched; `seen` has shape (rows,)."""
    for row in range(seen.shape[0]):
        seen[row] = 0.0
        for entry in range(watch.starts[row], watch.starts[row + 1]):
            seen[row] += watch.weights[entry] * stocks[watch.stocks[entry]]


@compiled
def fill_output(time: float, nodes: int, watch: Watch, work: Workspace, output: Array) -> None:
    """What is watched at a time between the last two nodes; `output` has shape (rows,).

    Polynomials through values and rates of change: of degree 5 through three nodes, of degree 3 where only two are
    known. Innovations that are copied many times within the step follow the cubic with limited slopes
    [FritschCarlson1980], since their rate of change is a small difference of large flows. Where a sum that cannot be
    negative would be, all rows are moved towards the straight line between the nodes, which keeps every total.
    """
    times, values, rates = work.node_times, work.node_values, work.node_rates
    step = times[2] - times[1]
    x = (time - times[1]) / step
    for row in range(output.shape[0]):
        novelty_of = watch.novelty_of[row]
        if novelty_of >= 0 and step * work.damping[novelty_of] > _MANY_TIMES:
            output[row] = limited_cubic(x, step, values[1, row], values[2, row], rates[1, row], rates[2, row])
        elif nodes > 2:
            output[row] = quintic(
                x,
                (times[0] - times[1]) / step,
                values[0, row],
                values[1, row],
                values[2, row],
                step * rates[0, row],
                step * rates[1, row],
                step * rates[2, row],
            )
        else:
            output[row] = cubic(x, values[1, row], values[2, row], step * rates[1, row], step * rates[2, row])
    blend = 0.0
    for row in range(output.shape[0]):
        if watch.is_positive[row] and output[row] < 0.0:
            line = (1.0 - x) * values[1, row] + x * values[2, row]
            if line > 0.0:
                blend = max(blend, output[row] / (output[row] - line))
    if blend > 0.0:
        for row in range(output.shape[0]):
            line = (1.0 - x) * values[1, row] + x * values[2, row]
            output[row] += blend * (line - output[row])


@compiled
def cubic(x: float, y0: float, y1: float, d0: float, d1: float) -> float:
    """Hermite's cubic through y0 at 0 and y1 at 1 with slopes d0 and d1."""
    rest = 1.0 - x
    return rest * rest * ((1.0 + 2.0 * x) * y0 + x * d0) + x * x * ((3.0 - 2.0 * x) * y1 - rest * d1)


@compiled
def limited_cubic(x: float, step: float, y0: float, y1: float, rate0: float, rate1: float) -> float:
    """Hermite's cubic with slopes that let it neither leave the range of its ends nor turn."""
    rise = y1 - y0
    d0, d1 = step * rate0, step * rate1
    if d0 * rise <= 0.0:
        d0 = 0.0
    elif abs(d0) > 3.0 * abs(rise):
        d0 = 3.0 * rise
    if d1 * rise <= 0.0:
        d1 = 0.0
    elif abs(d1) > 3.0 * abs(rise):
        d1 = 3.0 * rise
    return cubic(x, y0, y1, d0, d1)


@compiled
def quintic(
    x: float, older: float, y_older: float, y0: float, y1: float, d_older: float, d0: float, d1: float
) -> float:
    """Hermite's quintic through values and slopes at `older` < 0, 0 and 1.

    The cubic through 0 and 1, corrected by x^2 (x - 1)^2 (a + b (x - older)) to match the older value and slope.
    """
    at_older = cubic(older, y0, y1, d0, d1)
    rest = 1.0 - older
    slope = (
        6.0 * older * rest * (y1 - y0)
        + (1.0 - 4.0 * older + 3.0 * older * older) * d0
        - older * (2.0 - 3.0 * older) * d1
    )
    bump = older * older * rest * rest
    bump_slope = 2.0 * older * rest * (1.0 - 2.0 * older)
    a = (y_older - at_older) / bump
    b = (d_older - slope - a * bump_slope) / bump
    here = x * (1.0 - x)
    return cubic(x, y0, y1, d0, d1) + here * here * (a + b * (x - older))


@compiled
def keep_node(watch: Watch, work: Workspace) -> None:
    """Remember what is watched at the time reached, and how fast it changes."""
    for node in range(2):
        work.node_times[node] = work.node_times[node + 1]
        work.node_values[node] = work.node_values[node + 1]
        work.node_rates[node] = work.node_rates[node + 1]
    work.node_times[2] = work.clock[TIME]
    observe(work.stocks, watch, work.node_values[2])
    observe(work.rates[0], watch, work.node_rates[2])
    work.counts[NODES_KNOWN] = min(work.counts[NODES_KNOWN] + 1, 3)


@compiled
def fill_outputs(watch: Watch, work: Workspace, times: Array, outputs: Array) -> None:
    """Write every output up to the time reached."""
    nodes = work.counts[NODES_KNOWN]
    while work.counts[NEXT_OUTPUT] < times.shape[0]:
        output = work.counts[NEXT_OUTPUT]
        time = times[output]
        if time > work.node_times[2] + SAME_TIME:
            return
        if nodes == 1 or time > work.node_times[2] - SAME_TIME:
            outputs[output] = work.node_values[2]
        else:
            fill_output(time, nodes, watch, work, outputs[output])
        work.counts[NEXT_OUTPUT] += 1
