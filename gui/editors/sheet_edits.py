"""What is typed into a table, pasted or cleared, as one step each; or the reason why it cannot be."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from engine.scenario import Scenario, problems_of
from engine.text import Language
from gui.document import Document
from gui.editors.pasting import Cell, CellProblem, in_words, place_block, read_block
from gui.editors.problem_line import show_problem
from gui.editors.sheet_table import SheetTable
from gui.preferences import Preferences


class WithCells(Protocol):
    """Puts cells into a scenario; raises `CellProblem`."""

    def __call__(self, scenario: Scenario, cells: Sequence[Cell], language: Language, /) -> Scenario: ...


class SheetEdits(QObject):
    """Changes the scenario as a table asks; nothing is ever half applied.

    heads       what the columns are called now
    with_cells  the scenario with cells changed
    label       what a step is called that changes so many cells
    """

    def __init__(
        self,
        table: SheetTable,
        problem: QLabel,
        document: Document,
        preferences: Preferences,
        heads: Callable[[], Sequence[str]],
        with_cells: WithCells,
        label: Callable[[int], str],
    ) -> None:
        super().__init__(table)
        self._problem = problem
        self._document = document
        self._preferences = preferences
        self._heads = heads
        self._with_cells = with_cells
        self._label = label
        table.pasted.connect(self._paste)
        table.cleared.connect(self._clear)

    def type(self, row: int, column: int, text: str) -> None:
        """Take over what was typed into one cell."""
        self._take([Cell(row, column, text)])

    def _clear(self, places: Sequence[tuple[int, int]]) -> None:
        self._take([Cell(row, column, "") for row, column in places])

    def _paste(self, text: str, row: int, column: int) -> None:
        try:
            self._take(place_block(read_block(text), self._heads(), row, column))
        except CellProblem as wrong:
            show_problem(self._problem, str(wrong))

    def _take(self, cells: Sequence[Cell]) -> None:
        scenario, language = self._document.scenario, self._preferences.language
        try:
            wanted = self._with_cells(scenario, cells, language)
        except CellProblem as wrong:
            show_problem(self._problem, str(wrong))
            return
        problems = problems_of(wanted)
        show_problem(self._problem, in_words(problems[0], language) if problems else "")
        if not problems:
            self._document.edit(self._label(len(cells)), wanted)
