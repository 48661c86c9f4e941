"""What quantities are called in the tables of a run, where the equations have other names for them."""

import itertools

from engine.solving.names import VENTURE_STAGE_NAMES

_NEXT_STAGE = dict(itertools.pairwise(VENTURE_STAGE_NAMES))


def ledger_name(name: str) -> str:
    """The name of a quantity as in `Result.flows` and the ledger: "people.independent.displaced"."""
    family, _, owners = name.partition(".")
    if family == "people_moving":
        return f"people.{owners}"
    kind, _, stage = owners.partition(".")
    if family == "ventures_started":
        return f"ventures.{kind}.entry"
    if family == "ventures_failing":
        return f"ventures.{kind}.failure.{stage}"
    if family == "ventures_moving_up":
        return f"ventures.{kind}.promotion.{stage}.{_NEXT_STAGE[stage]}"
    return name
