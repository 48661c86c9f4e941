"""What is written as numbers, as what, in whose words and of which scenarios: chosen, explained and remembered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from engine.text import Language
from gui.data_export import EVERYTHING, SHARES, SHOWN, TIDY, WIDE, WORKBOOK, DataRequest
from gui.editors.labelled_field import LabelledField
from gui.marks import set_mark
from gui.preferences import Preferences

_CHARACTERS = 28
_REMEMBERED = "data export"
_LANGUAGES: dict[str, Language] = {"en": "en", "zh_CN": "zh_CN"}


class DataChoices(QWidget):
    """Offers what goes together, and says in a sentence what comes of it."""

    changed = Signal()

    def __init__(self, view: str, scenarios: int, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._has_many = scenarios > 1
        self.content, self.form, self.words, self.scenarios = (QComboBox() for _ in range(4))
        self.content.addItem(self.tr("What is shown: {view}").format(view=view), SHOWN)
        self.content.addItem(self.tr("Shares of all actors"), SHARES)
        self.content.addItem(self.tr("Everything"), EVERYTHING)
        self.scenarios.addItem(self.tr("The one looked at"), False)
        self.scenarios.addItem(self.tr("All of the project ({count})").format(count=scenarios), True)
        self.claims = QCheckBox(self.tr("All claims (a hundred runs more)"))
        self.about = QLabel()
        self.about.setWordWrap(True)
        set_mark(self.about, "role", "secondary")
        self._restore()
        self._lay_out()
        self.words.currentIndexChanged.connect(self._note_words)
        self.content.currentIndexChanged.connect(self._fill_forms)
        for choice in (self.content, self.form, self.words, self.scenarios):
            choice.currentIndexChanged.connect(self._refresh)
        self.claims.toggled.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        lines = []
        for choice, text in (
            (self.content, self.tr("Data")),
            (self.form, self.tr("Format")),
            (self.words, self.tr("Headers")),
            (self.scenarios, self.tr("Scenarios")),
        ):
            line = LabelledField(choice, _CHARACTERS)
            line.name(text)
            column.addWidget(line)
            lines.append(line)
        self._words_line, self._scenarios_line = lines[2:]
        column.addWidget(self.claims)
        column.addSpacing(4)
        column.addWidget(self.about)
        column.addStretch(1)

    @property
    def request(self) -> DataRequest:
        """What is wanted."""
        form, words = str(self.form.currentData()), _LANGUAGES.get(str(self.words.currentData()))
        return DataRequest(
            content=str(self.content.currentData()),
            form=form,
            words=words if form != WORKBOOK else None,
            language=words or self._preferences.language,
            is_all=bool(self.scenarios.currentData()) and self._has_many,
            has_claims=self.claims.isChecked(),
        )

    def remember(self) -> None:
        """Offer the same the next time."""
        chosen = {
            "content": self.content.currentData(),
            "form": self.form.currentData(),
            "words": self._words,
            "language": self._language,
            "claims": self.claims.isChecked(),
        }
        self._preferences.remember_choices(_REMEMBERED, chosen)

    def _fill_forms(self) -> None:
        """Offer the forms that what is chosen can take, staying with the one chosen before if it is among them."""
        chosen = self.form.currentData()
        self.form.blockSignals(True)
        self.form.clear()
        if self.content.currentData() == SHOWN:
            self.form.addItem(self.tr("CSV table"), WIDE)
        else:
            self.form.addItem(self.tr("CSV table, tidy"), TIDY)
            self.form.addItem(self.tr("CSV table, wide"), WIDE)
        self.form.addItem(self.tr("Excel workbook"), WORKBOOK)
        self.form.setCurrentIndex(max(0, self.form.findData(chosen)))
        self.form.blockSignals(False)

    def _fill_words(self) -> None:
        """Offer the words of the headers; tables for programs and workbooks for people remember their own."""
        is_workbook = self.form.currentData() == WORKBOOK
        self.words.blockSignals(True)
        self.words.clear()
        if not is_workbook:
            self.words.addItem(self.tr("Names for programs"), "")
        self.words.addItem(self.tr("English words"), "en")
        self.words.addItem(self.tr("Chinese words"), "zh_CN")
        self.words.setCurrentIndex(max(0, self.words.findData(self._language if is_workbook else self._words)))
        self.words.blockSignals(False)

    def _note_words(self) -> None:
        if self.form.currentData() == WORKBOOK:
            self._language = str(self.words.currentData())
        else:
            self._words = str(self.words.currentData())

    def _restore(self) -> None:
        """Choose what was chosen last time."""
        found = self._preferences.choices(_REMEMBERED)
        self.content.setCurrentIndex(max(0, self.content.findData(found.get("content"))))
        self._fill_forms()
        self.form.setCurrentIndex(max(0, self.form.findData(found.get("form"))))
        self._words = str(found.get("words", ""))
        self._language = str(found.get("language", self._preferences.language))
        self.claims.setChecked(found.get("claims") is not False)

    def _refresh(self) -> None:
        """Offer what the other choices leave, and say what comes of it."""
        self._fill_words()
        is_shown, is_workbook = self.content.currentData() == SHOWN, self.form.currentData() == WORKBOOK
        self._words_line.setEnabled(not is_shown)
        self._scenarios_line.setEnabled(not is_shown and self._has_many)
        self.claims.setVisible(is_workbook and self.content.currentData() == EVERYTHING)
        self.about.setText(self._about())
        self.changed.emit()

    def _about(self) -> str:
        content, form = self.content.currentData(), self.form.currentData()
        if content == SHOWN:
            return self.tr("The numbers of the picture, as in its table.")
        if form == TIDY:
            return self.tr(
                "One row for each time and quantity, with columns for actor, niche, kind and unit: for pandas, R and "
                "pivot tables. Scenarios stand under one another in one file."
            )
        if form == WIDE:
            return self.tr(
                "One row for each time, one column for each quantity. The units stand beside it, in a second file "
                "that ends in -metadata.json."
            )
        if content == SHARES:
            return self.tr("A summary with a chart, and a sheet with the shares of all actors.")
        return self.tr(
            "A sheet for each table: summary with a chart, shares, stocks, flows, indicators, claims, assumptions with "
            "their evidence, shocks, actors, niches and measured data."
        )
