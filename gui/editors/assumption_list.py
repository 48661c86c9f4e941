"""Which assumptions are listed under which heading, and which of them a search finds."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.catalogue import CATALOGUE, DOZEN, MECHANISMS, Mechanism, Parameter, Role, parameters_of


@dataclass(frozen=True, slots=True)
class Heading:
    """A section of the list: the dozen that decide when it has no mechanism."""

    id: str
    mechanism: Mechanism | None
    assumptions: tuple[Parameter, ...]
    details: tuple[Parameter, ...]
    """Start values and constants."""


def headings() -> tuple[Heading, ...]:
    """All sections in the order of the list."""
    dozen = Heading("dozen", None, tuple(CATALOGUE[key] for key in DOZEN), ())
    return (dozen, *(_heading(each) for each in MECHANISMS))


def _heading(mechanism: Mechanism) -> Heading:
    rows = parameters_of(mechanism.id)
    assumptions = tuple(row for row in rows if row.role is Role.PARAMETER)
    details = tuple(row for row in rows if row.role is not Role.PARAMETER)
    return Heading(mechanism.id, mechanism, assumptions, details)


def is_found(parameter: Parameter, search: str) -> bool:
    """Whether every word of `search` occurs in the parameter's key, symbol, name or meaning, in either language."""
    where = " ".join(
        (
            parameter.key,
            parameter.symbol,
            parameter.name.en,
            parameter.name.zh,
            parameter.meaning.en,
            parameter.meaning.zh,
        )
    ).casefold()
    return all(word in where for word in search.casefold().split())


def changed_keys(values: Mapping[str, float], reference: Mapping[str, float] | None = None) -> set[str]:
    """The keys whose value is not that of the reference, or, without one, not the default."""
    if reference is not None:
        return {key for key in CATALOGUE if values[key] != reference[key]}
    return {key for key, row in CATALOGUE.items() if values[key] != row.default}
