"""Problems of input and of solving: a code, the field it is in, and the arguments of its message."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `engine.messages.message` turns it into a sentence.

    code       key of the message, such as "value_out_of_range"
    field      where it is, such as "scenarios[0].actors[2].shares"; empty when it concerns the whole
    arguments  what the message's placeholders stand for
    """

    code: str
    field: str = ""
    arguments: tuple[tuple[str, str | int | float], ...] = ()

    def under(self, prefix: str) -> "Problem":
        """The same problem, its field seen from one level further out."""
        if not self.field:
            return Problem(self.code, prefix, self.arguments)
        separator = "" if self.field.startswith("[") else "."
        return Problem(self.code, f"{prefix}{separator}{self.field}", self.arguments)


def problem(code: str, field: str = "", **arguments: str | int | float) -> Problem:
    """A `Problem` with its arguments given by name."""
    return Problem(code, field, tuple(arguments.items()))


class InvalidInput(ValueError):
    """Input that cannot be used.

    `problems` holds every problem found, not only the first; `engine.message` turns each into a sentence.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{each.field}: {each.code}" if each.field else each.code for each in self.problems))
