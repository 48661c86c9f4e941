"""What each column of a table measures."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.scenario import Scenario
from engine.tables import ColumnMapping, Measure, Table, Target
from engine.tables.dates import is_date
from engine.text import Language
from gui.bilingual import in_language
from gui.editors.numbers import parse_number
from gui.marks import set_mark

if TYPE_CHECKING:
    from engine import Result

_MOST_COLUMNS = 100


@dataclass
class _Line:
    column: str
    label: QLabel
    output: QComboBox
    measure: QComboBox


class ColumnMappingEditor(QScrollArea):
    """One line for each column: its output, and whether it holds counts, shares, per cent or values."""

    changed = Signal()

    def __init__(
        self, scenario: Scenario, result: "Result | None", language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._actors = [each.name for each in scenario.actors]
        self._outputs = [(f"share.{name}", self._share_text(name), "1") for name in self._actors]
        if result is not None:
            self._outputs += [
                (name, each.text.in_language(language), each.unit) for name, each in result.indicators.items()
            ]
        self._units = {name: unit for name, _, unit in self._outputs}
        self._lines: list[_Line] = []
        self._table: Table | None = None
        self.time = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(140)

    def show_table(self, table: Table) -> None:
        """Show the columns of a table with the best guess for each."""
        self._table = table
        first = {name: table.rows[0][place] for place, name in enumerate(table.header)}
        self.time = next((name for name in table.header if is_date(first[name])), table.header[0])
        content = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, text in enumerate((self.tr("Column"), self.tr("measures"), self.tr("given as"))):
            heading = QLabel(text)
            set_mark(heading, "role", "secondary")
            grid.addWidget(heading, 0, place)
        self._lines = []
        for row, name in enumerate(dict.fromkeys(table.header[:_MOST_COLUMNS]), start=1):
            line = self._line(name)
            for place, widget in enumerate((line.label, line.output, line.measure)):
                grid.addWidget(widget, row, place)
            self._lines.append(line)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(content)
        self._guess()
        self.set_time(self.time)

    def set_time(self, name: str) -> None:
        """Another column holds the dates."""
        self.time = name
        for line in self._lines:
            is_time = line.column == name
            for widget in (line.label, line.output, line.measure):
                widget.setVisible(not is_time)

    @property
    def has_choice(self) -> bool:
        """Whether any column measures something."""
        return any(line.column != self.time and line.output.currentData() for line in self._lines)

    def mapping(self) -> ColumnMapping:
        """What has been chosen."""
        chosen: dict[tuple[str, Measure], list[str]] = {}
        for line in self._lines:
            if line.column != self.time and line.output.currentData():
                key = (str(line.output.currentData()), Measure(line.measure.currentData()))
                chosen.setdefault(key, []).append(line.column)
        targets = tuple(
            Target(output, tuple(columns), measure, self._units[output])
            for (output, measure), columns in chosen.items()
        )
        return ColumnMapping(self.time, targets)

    def _line(self, name: str) -> _Line:
        label = QLabel(name)
        label.setWordWrap(True)
        output, measure = QComboBox(), QComboBox()
        output.addItem(self.tr("nothing: leave it out"), "")
        for identifier, text, _ in self._outputs:
            output.addItem(text, identifier)
        for text, kind in (
            (self.tr("counts"), Measure.COUNT),
            (self.tr("shares from 0 to 1"), Measure.SHARE),
            (self.tr("per cent"), Measure.PERCENT),
            (self.tr("values in the unit of the output"), Measure.VALUE),
        ):
            measure.addItem(text, kind.value)
        output.setAccessibleName(self.tr("What “{column}” measures").format(column=name))
        measure.setAccessibleName(self.tr("How “{column}” is given").format(column=name))
        line = _Line(name, label, output, measure)
        output.activated.connect(lambda: self._output_chosen(line))
        measure.activated.connect(self.changed)
        return line

    def _output_chosen(self, line: _Line) -> None:
        self._choose_measure(line)
        self.changed.emit()

    def _guess(self) -> None:
        """Columns named like an actor measure its share."""
        for line in self._lines:
            name = line.column.casefold().strip()
            for actor in self._actors:
                known = {actor.casefold(), in_language(actor, "en").casefold(), in_language(actor, "zh_CN")}
                if name in known or name.removeprefix("share.") in known:
                    line.output.setCurrentIndex(line.output.findData(f"share.{actor}"))
            self._choose_measure(line)

    def _choose_measure(self, line: _Line) -> None:
        assert self._table is not None
        line.measure.setEnabled(bool(line.output.currentData()))
        cells = self._table.column(line.column)[:200] if self._table.header.count(line.column) == 1 else ()
        numbers = [value for cell in cells if (value := parse_number(cell.removesuffix("%"))) is not None]
        if not str(line.output.currentData()).startswith("share."):
            measure = Measure.VALUE
        elif any(cell.endswith("%") for cell in cells):
            measure = Measure.PERCENT
        elif numbers and max(numbers) <= 1:
            measure = Measure.SHARE
        else:
            measure = Measure.COUNT
        line.measure.setCurrentIndex(line.measure.findData(measure.value))

    def _share_text(self, actor: str) -> str:
        return self.tr("Share of {actor}").format(actor=in_language(actor, self._language))
