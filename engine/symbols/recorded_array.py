"""Arrays of expressions that look like NumPy's to an equation and remember everything stored in them."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from engine.progress import check_cancel
from engine.symbols.expression import Expression, Number, Operand, Symbol, UnsupportedConstruct, expression

Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Version(Expression):
    """What a cell held between two stores, so that every name is given a value only once.

    memory  the memory of the cell
    cell    its position there
    value   what was stored
    """

    memory: "Memory"
    cell: int
    value: Expression

    def __repr__(self) -> str:
        return f"Version(cell={self.cell})"


class Memory:
    """A row of cells that hold expressions.

    Kept cells answer with a `Version`, so that who reads one can later refer to it by name; others answer with what
    was stored in them. A sealed memory can only be read.

    cancel  set it to stop
    """

    def __init__(self, *, is_kept: bool = False, cancel: threading.Event | None = None) -> None:
        self.cells: list[Expression] = []
        self.stored: dict[int, Version] = {}
        """The last version of each cell in which something was stored."""
        self.history: list[Version] = []
        """Every version, in the order of the stores."""
        self._is_kept = is_kept
        self._cancel = cancel
        self._is_sealed = False

    @classmethod
    def of(cls, values: Sequence[Operand]) -> "Memory":
        """Cells that hold given values and cannot be changed."""
        memory = cls()
        memory.cells = [expression(each) for each in values]
        memory._is_sealed = True
        return memory

    def array(self, shape: int | Sequence[int]) -> "RecordedArray":
        """An array of this shape in new cells, which hold 0."""
        first, size = len(self.cells), int(np.prod(shape))
        self.cells += [Number(0.0)] * size
        return RecordedArray(self, np.arange(first, first + size, dtype=np.int64).reshape(shape))

    def view(self, shape: int | Sequence[int]) -> "RecordedArray":
        """All cells as an array of this shape."""
        return RecordedArray(self, np.arange(len(self.cells), dtype=np.int64).reshape(shape))

    def read(self, cell: int) -> Expression:
        """What a cell holds."""
        return self.cells[cell]

    def store(self, cell: int, value: Expression) -> None:
        """Put an expression into a cell."""
        if self._is_sealed:
            raise UnsupportedConstruct("an equation changes what it is given")
        check_cancel(self._cancel)
        version = Version(self, cell, value)
        self.stored[cell] = version
        self.history.append(version)
        self.cells[cell] = version if self._is_kept and not isinstance(value, Number) else value


class RecordedArray:
    """A view of some cells of a memory; slices of it are views of the same cells."""

    __slots__ = ("_memory", "_positions")

    __array_ufunc__ = None

    def __init__(self, memory: Memory, positions: Positions) -> None:
        self._memory = memory
        self._positions = positions

    @property
    def positions(self) -> Positions:
        """The cells of this view, in its shape."""
        return self._positions

    @property
    def shape(self) -> tuple[int, ...]:
        return self._positions.shape

    @property
    def size(self) -> int:
        return self._positions.size

    @property
    def ndim(self) -> int:
        return self._positions.ndim

    @property
    def T(self) -> "RecordedArray":  # noqa: N802
        return RecordedArray(self._memory, self._positions.T)

    def __len__(self) -> int:
        return len(self._positions)

    def __iter__(self) -> Iterator[Any]:
        return (self[row] for row in range(len(self)))

    def __getitem__(self, index: Any) -> Any:
        """An expression where the index names one cell, else a view."""
        positions = self._at(index)
        if isinstance(positions, np.ndarray):
            return RecordedArray(self._memory, positions)
        return self._memory.read(int(positions))

    def __setitem__(self, index: Any, value: Union[Operand, "RecordedArray"]) -> None:
        """Store one expression, the same in many cells, or those of an array of the same shape."""
        positions = self._at(index)
        if not isinstance(positions, np.ndarray):
            if isinstance(value, RecordedArray):
                raise UnsupportedConstruct("an equation stores an array in one cell")
            self._memory.store(int(positions), expression(value))
        elif isinstance(value, RecordedArray):
            if value.shape != positions.shape:
                raise UnsupportedConstruct(f"an equation stores shape {value.shape} in shape {positions.shape}")
            for cell, each in zip(positions.flat, value.elements(), strict=True):
                self._memory.store(int(cell), each)
        else:
            for cell in positions.flat:
                self._memory.store(int(cell), expression(value))

    def __getattr__(self, name: str) -> Any:
        raise UnsupportedConstruct(f"an equation asks an array for .{name}, which has no symbolic counterpart")

    def _at(self, index: Any) -> Any:
        indices = index if isinstance(index, tuple) else (index,)
        if any(isinstance(each, Expression) for each in indices):
            raise UnsupportedConstruct("an equation looks up a place that depends on values")
        return self._positions[index]

    def elements(self) -> list[Expression]:
        """All expressions, row by row."""
        return [self._memory.read(int(cell)) for cell in self._positions.flat]

    def reshape(self, *shape: Any) -> "RecordedArray":
        """The same cells in another shape."""
        return RecordedArray(self._memory, self._positions.reshape(*shape))

    def sum(self) -> Expression:
        """Sum of all elements."""
        return sum(self.elements(), start=Number(0.0))

    def mean(self) -> Expression:
        """Mean of all elements."""
        return self.sum() / self.size

    def fill(self, value: Operand) -> None:
        """Store the same expression everywhere."""
        self[...] = value


def symbols_named(names: Sequence[str]) -> Memory:
    """A memory of symbols that cannot be changed."""
    return Memory.of([Symbol(name) for name in names])
