"""One output of a run, and the collections of them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine.mechanisms.types import Array
from engine.text import Text


@dataclass(frozen=True)
class Output:
    """A named quantity over time.

    name    such as "share.Platforms"
    unit    such as "1", "1/yr" or "market"
    text    what it is called
    values  read-only, at the times of the result, shape (outputs,)
    """

    name: str
    unit: str
    text: Text
    values: Array


@dataclass(frozen=True, slots=True)
class Recipe:
    """How an output is computed when somebody asks for it."""

    unit: str
    text: Text
    compute: Callable[[], Array]


class Outputs(Mapping[str, Output]):
    """Outputs by name, in order, each computed at first use."""

    def __init__(self, recipes: Mapping[str, Recipe]) -> None:
        self._recipes = recipes
        self._made: dict[str, Output] = {}

    def __getitem__(self, name: str) -> Output:
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._recipes)

    def __len__(self) -> int:
        return len(self._recipes)

    def _make(self, name: str) -> Output:
        recipe = self._recipes[name]
        values = np.array(recipe.compute(), dtype=np.float64)
        values.setflags(write=False)
        return Output(name, recipe.unit, recipe.text, values)
