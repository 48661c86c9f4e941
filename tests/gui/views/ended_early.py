"""A real run that ended before the horizon."""

from dataclasses import replace

from engine import Result
from engine.problems import problem
from engine.solving.status import Status


def ended_early(result: Result, outputs: int = 140) -> Result:
    """The first outputs of a run, as if it had failed after them."""
    run = result.trajectory
    reason = problem("not_finite", time=2030.0, stock="capital.Platforms")
    return Result(
        replace(
            run,
            years=run.years[:outputs].copy(),
            stocks=run.stocks[:outputs].copy(),
            auxiliaries=run.auxiliaries[:outputs].copy(),
            rates=run.rates[:outputs].copy(),
            track=run.track[:outputs].copy(),
            status=Status.NOT_FINITE,
            problem=reason,
        )
    )
