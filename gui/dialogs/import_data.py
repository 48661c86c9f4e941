"""Importing measured data: a preview of the table, and what each of its columns measures."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput
from engine.scenario import Series
from engine.tables import DateFormat, Table, TableOptions, read_table, series_from_table
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.column_mapping import ColumnMappingEditor
from gui.dialogs.import_summary import amount, flaw_of, summary
from gui.dialogs.sizes import fit
from gui.dialogs.table_preview import TablePreview
from gui.document import Document
from gui.marks import set_mark
from gui.preferences import Preferences

if TYPE_CHECKING:
    from engine import Result

_ENCODINGS = ("utf-8", "gb18030", "utf-16", "windows-1252", "latin-1")


class ImportDataDialog(QDialog):
    """Guesses everything, shows the guesses, and lets the user know better.

    Raises InvalidInput when the file cannot be read.
    """

    imported = Signal(str)
    """What has been imported, in words."""

    def __init__(
        self, path: Path, document: Document, result: "Result | None", preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import data from “{name}”").format(name=path.name))
        self._path = path
        self._document = document
        self._preferences = preferences
        self._series: tuple[Series, ...] = ()
        self._table: Table = read_table(path)
        self.separator = self._choice(
            (self.tr("detect"), None),
            (self.tr("comma"), ","),
            (self.tr("semicolon"), ";"),
            (self.tr("tab"), "\t"),
            (self.tr("bar"), "|"),
        )
        self.decimal = self._choice((self.tr("detect"), None), (self.tr("dot"), "."), (self.tr("comma"), ","))
        self.encoding = self._choice((self.tr("detect"), None), *((each.upper(), each) for each in _ENCODINGS))
        self.has_header = QCheckBox(self.tr("The first row names the columns"))
        self.has_header.setTristate(False)
        self.has_header.setChecked(not self._table.header[0].startswith("Column 1"))
        self._found = QLabel()
        set_mark(self._found, "role", "secondary")
        self.preview = TablePreview()
        self.time = QComboBox()
        self.date_format = self._choice(
            (self.tr("detect"), None),
            (self.tr("year"), DateFormat.YEAR),
            (self.tr("year and month"), DateFormat.MONTH),
            (self.tr("quarter"), DateFormat.QUARTER),
            (self.tr("year, month, day"), DateFormat.DAY),
            (self.tr("day, month, year"), DateFormat.DAY_MONTH_YEAR),
            (self.tr("month, day, year"), DateFormat.MONTH_DAY_YEAR),
        )
        self.columns = ColumnMappingEditor(document.scenario, result, preferences.language)
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("Who published the data; shown under pictures"))
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        buttons, self.import_button = decision_buttons(self, self.tr("Import"))
        self._lay_out(buttons)
        for choice in (self.separator, self.decimal, self.encoding):
            choice.currentIndexChanged.connect(self._read)
        self.has_header.toggled.connect(self._read)
        self.time.activated.connect(self._choose_time)
        self.date_format.currentIndexChanged.connect(self._judge)
        self.columns.changed.connect(self._judge)
        self._show_table()

    def _choice(self, *entries: tuple[str, object]) -> QComboBox:
        choice = QComboBox()
        for text, value in entries:
            choice.addItem(text, value)
        return choice

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        reading = QHBoxLayout()
        reading.setSpacing(8)
        for text, choice in (
            (self.tr("Separator"), self.separator),
            (self.tr("Decimal sign"), self.decimal),
            (self.tr("Encoding"), self.encoding),
        ):
            label = QLabel(text)
            label.setBuddy(choice)
            choice.setAccessibleName(text)
            reading.addWidget(label)
            reading.addWidget(choice)
            reading.addSpacing(8)
        reading.addWidget(self.has_header)
        reading.addStretch(1)
        meaning = QHBoxLayout()
        meaning.setSpacing(8)
        for text, choice in ((self.tr("Time is in"), self.time), (self.tr("written as"), self.date_format)):
            label = QLabel(text)
            label.setBuddy(choice)
            choice.setAccessibleName(text)
            meaning.addWidget(label)
            meaning.addWidget(choice)
            meaning.addSpacing(8)
        meaning.addStretch(1)
        origin = QFormLayout()
        origin.addRow(self.tr("Source"), self.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(reading)
        layout.addWidget(self._found)
        layout.addWidget(self.preview, 2)
        layout.addLayout(meaning)
        layout.addWidget(self.columns, 3)
        layout.addLayout(origin)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)
        fit(self, 760, 720)

    def _read(self) -> None:
        """Read the file again as the user says it is written."""
        options = TableOptions(
            delimiter=self.separator.currentData(),
            decimal=self.decimal.currentData(),
            encoding=self.encoding.currentData(),
            has_header=self.has_header.isChecked(),
        )
        try:
            self._table = read_table(self._path, options)
        except InvalidInput as refusal:
            self._say_problem(refusal)
            return
        self._show_table()

    def _show_table(self) -> None:
        table = self._table
        names = {"\t": self.tr("tab"), ",": self.tr("comma"), ";": self.tr("semicolon"), "|": self.tr("bar")}
        self._found.setText(
            self.tr("Read as {encoding}, columns parted by {separator}, {count} rows").format(
                encoding=table.encoding.upper(),
                separator=names.get(table.delimiter, table.delimiter),
                count=len(table.rows),
            )
        )
        self.preview.show_table(table)
        self.time.clear()
        self.time.addItems(list(table.header))
        self.columns.show_table(table)
        self.time.setCurrentText(self.columns.time)
        self._judge()

    def _choose_time(self) -> None:
        self.columns.set_time(self.time.currentText())
        self._judge()

    def _judge(self) -> None:
        """Say what would be imported, or why nothing can be."""
        if not self.columns.has_choice:
            set_mark(self.outcome, "role", "secondary")
            self.outcome.setText(self.tr("Say for at least one column what it measures."))
            self.import_button.setEnabled(False)
            return
        mapping = replace(self.columns.mapping(), date_format=self.date_format.currentData())
        taken = [each.id for each in self._document.project.series]
        try:
            self._series = series_from_table(self._table, mapping, source=self.source.text(), taken_ids=taken)
        except InvalidInput as refusal:
            self._say_problem(refusal)
            return
        flaw = flaw_of(mapping)
        if flaw:
            self._refuse(flaw)
            return
        set_mark(self.outcome, "role", "secondary")
        present = self._document.project.series
        self.outcome.setText(summary(self._series, present, mapping, self._preferences.language))
        self.import_button.setEnabled(True)

    def _say_problem(self, refusal: InvalidInput) -> None:
        self._refuse("\n".join(message(each, self._preferences.language) for each in refusal.problems[:3]))

    def _refuse(self, reason: str) -> None:
        set_mark(self.outcome, "role", "problem")
        self.outcome.setText(reason)
        self.import_button.setEnabled(False)

    def accept(self) -> None:
        if not self.import_button.isEnabled():
            return
        series = tuple(replace(each, source=self.source.text().strip()) for each in self._series)
        self._document.add_series(self.tr("Import data from “{name}”").format(name=self._path.name), series)
        self.imported.emit(self.tr("Imported: {amount}").format(amount=amount(series)))
        super().accept()
