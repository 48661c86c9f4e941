"""Levers: what founders, investors, practitioners and policy makers can do, as bundles of changes.

The directions come from the essays; the sizes are assumed. What a lever brings about is for the model to say, and it
may be little, or the opposite of what is hoped for.
"""

from collections.abc import Mapping
from types import MappingProxyType

from engine.levers.application import apply_lever
from engine.levers.founder_levers import FOUNDER_LEVERS
from engine.levers.investor_levers import INVESTOR_LEVERS
from engine.levers.lever import Change, DatedChange, Lever, LeverRole
from engine.levers.policy_levers import POLICY_LEVERS
from engine.levers.practitioner_levers import PRACTITIONER_LEVERS

LEVERS: Mapping[str, Lever] = MappingProxyType(
    {each.id: each for each in (*FOUNDER_LEVERS, *INVESTOR_LEVERS, *PRACTITIONER_LEVERS, *POLICY_LEVERS)}
)
"""Every lever by its id, by role."""

__all__ = ["LEVERS", "Change", "DatedChange", "Lever", "LeverRole", "apply_lever"]
