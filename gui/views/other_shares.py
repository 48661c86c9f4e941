"""The shares of the same actors in other runs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.text import Language
from gui.bilingual import in_language
from gui.views.fan_shade import Column, fan_columns
from gui.views.scale import Array
from gui.views.share_data import PREFIX

if TYPE_CHECKING:
    from engine import Result
    from gui.views.picture import Picture


def shares_of(run: "Result", actors: Sequence[str]) -> Array:
    """Shares in a run of the actors of these names, shape (times, actors); not a number for one it does not have."""
    columns = {actor.name: each for each, actor in enumerate(run.scenario.actors)}
    shares = np.full((run.times.size, len(actors)), np.nan)
    for place, name in enumerate(actors):
        if name in columns:
            shares[:, place] = run.shares[:, columns[name]]
    return shares


def heights_of(run: "Result", actors: Sequence[str], *, stacked: bool) -> Array:
    """Where the shares of another run are drawn: in the stack, the tops of all bands but the last."""
    shares = shares_of(run, actors)
    return np.cumsum(np.nan_to_num(shares), axis=1)[:, :-1] if stacked else shares


def share_columns(picture: "Picture", actors: Sequence[str], language: Language) -> dict[str, Column]:
    """The shares of a picture as columns of a table: of the run, of its overlays, and what the fan knows of them."""
    result = picture.result
    columns: dict[str, Column] = {
        in_language(name, language): (result.times.tolist(), each.tolist())
        for name, each in zip(actors, shares_of(result, actors).T, strict=True)
    }
    for run in picture.overlays:
        scenario = in_language(run.scenario.name, language)
        for name, each in zip(actors, shares_of(run, actors).T, strict=True):
            columns[f"{in_language(name, language)} · {scenario}"] = (run.times.tolist(), each.tolist())
    for name in actors:
        columns.update(fan_columns(picture.fan, in_language(name, language), f"{PREFIX}{name}"))
    return columns
