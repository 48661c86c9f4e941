"""The preferences, each applied the moment it is changed."""

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.buttons import close_button
from gui.dialogs.question import Answer, ask
from gui.dialogs.sizes import fit
from gui.marks import set_mark
from gui.number_format import signs
from gui.preferences import (
    AUTOSAVE_MINUTES,
    FONT_SCALES,
    MOST_MINUTES,
    MOST_THREADS,
    NUMBER_CHOICES,
    THEME_CHOICES,
    Preferences,
)
from gui.views.segmented import Segmented

_EXAMPLE = 1062.5


class PreferencesDialog(QDialog):
    """Stays open beside the window, so that what a change does can be seen; nothing is to be confirmed."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._texts: list[tuple[QLabel, Callable[[], str]]] = []
        self._rows = QGridLayout()
        self._make_controls()
        self._lay_out()
        self._follow()
        self._retranslate()
        preferences.font_scale_changed.connect(self._fit)
        self._fit()

    def _make_controls(self) -> None:
        preferences = self._preferences
        self.language = QComboBox()
        self.language.addItem("English", "en")
        self.language.addItem("简体中文", "zh_CN")
        self.language.activated.connect(lambda index: preferences.set_language(self.language.itemData(index)))
        self.theme = Segmented(THEME_CHOICES)
        self.theme.chosen.connect(preferences.set_theme)
        self.font_size = Segmented(tuple(str(each) for each in FONT_SCALES))
        self.font_size.chosen.connect(lambda name: preferences.set_font_scale(int(name)))
        self.number_format = QComboBox()
        self.number_format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.number_format.setMinimumContentsLength(22)
        for choice in NUMBER_CHOICES:
            self.number_format.addItem("", choice)
        self.number_format.activated.connect(
            lambda index: preferences.set_number_format(self.number_format.itemData(index))
        )
        self.number_example = _hint()
        self.fan = QCheckBox()
        self.fan.clicked.connect(preferences.show_fan)
        self.less_motion = QCheckBox()
        self.less_motion.clicked.connect(preferences.reduce_motion)
        self.autosave = QCheckBox()
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(preferences.autosave_minutes or AUTOSAVE_MINUTES)
        self.autosave.clicked.connect(self._set_autosave)
        self.minutes.valueChanged.connect(self._set_autosave)
        self.threads = QSpinBox()
        self.threads.setRange(0, min(MOST_THREADS, 4 * (os.cpu_count() or 1)))
        self.threads.valueChanged.connect(preferences.set_threads)
        self.reset_layout = QPushButton()
        self.reset_layout.clicked.connect(preferences.reset_layout)
        self.reset_all = QPushButton()
        self.reset_all.clicked.connect(self._ask_reset)
        for button in (self.reset_layout, self.reset_all):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        self._heading(lambda: self.tr("Words and looks"))
        self._row(lambda: self.tr("Language"), self.language)
        self._row(lambda: self.tr("Theme"), self.theme)
        self._row(lambda: self.tr("Font size"), self.font_size)
        self._row(lambda: self.tr("Numbers"), self.number_format, self.number_example)
        self._heading(lambda: self.tr("Pictures"))
        self._row(None, self.fan)
        self._row(None, self.less_motion)
        self._heading(lambda: self.tr("Saving"))
        self._row(None, _side_by_side(self.autosave, self.minutes))
        self._row(
            None, self._said(lambda: self.tr("Only projects that have a file; unsaved work is kept apart anyway."))
        )
        self._heading(lambda: self.tr("Computing"))
        self._row(lambda: self.tr("Threads"), self.threads)
        self._row(None, self._said(lambda: self.tr("More threads finish sooner; fewer leave room for other programs.")))
        self._heading(lambda: self.tr("Start again"))
        self._row(None, _side_by_side(self.reset_layout, self.reset_all))
        content = QWidget()
        content.setObjectName("editorContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(self._rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._buttons = close_button(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 16)
        layout.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)

    def _follow(self) -> None:
        preferences = self._preferences
        for changed in (
            preferences.language_changed,
            preferences.theme_changed,
            preferences.font_scale_changed,
            preferences.number_format_changed,
            preferences.threads_changed,
            preferences.autosave_minutes_changed,
            preferences.fan_shown_changed,
            preferences.motion_changed,
        ):
            changed.connect(self._show)

    def _show(self) -> None:
        """Show the preferences as they are, whoever changed them."""
        preferences = self._preferences
        self.language.setCurrentIndex(self.language.findData(preferences.language))
        self.theme.choose(preferences.theme)
        self.font_size.choose(str(preferences.font_scale))
        self.number_format.setCurrentIndex(self.number_format.findData(preferences.number_format))
        self.fan.setChecked(preferences.is_fan_shown)
        self.less_motion.setChecked(preferences.is_motion_reduced)
        minutes = preferences.autosave_minutes
        self.autosave.setChecked(minutes > 0)
        self.minutes.setEnabled(minutes > 0)
        if minutes:
            self.minutes.setValue(minutes)
        self.threads.setValue(preferences.threads)

    def _fit(self) -> None:
        self.ensurePolished()
        fit(self, 520, 620)

    def _set_autosave(self) -> None:
        self._preferences.set_autosave_minutes(self.minutes.value() if self.autosave.isChecked() else 0)

    def _ask_reset(self) -> None:
        ask(
            self,
            self.tr("Reset all preferences"),
            self.tr("Set all preferences back to what they were at the very first start?"),
            self.tr("Projects and the list of recent files stay as they are."),
            (Answer(self.tr("Reset"), self._preferences.reset),),
            self.tr("Cancel"),
        )

    def _heading(self, text: Callable[[], str]) -> None:
        row = self._rows.rowCount()
        if row > 1:
            self._rows.setRowMinimumHeight(row, 12)
            row += 1
        label = self._said(text)
        set_mark(label, "role", "heading")
        self._rows.addWidget(label, row, 0, 1, 2)

    def _row(self, text: Callable[[], str] | None, field: QWidget | QLayout, hint: QLabel | None = None) -> None:
        row = self._rows.rowCount()
        first, columns = (1, 1) if text is not None else (0, 2)
        if text is not None:
            label = self._said(text)
            set_mark(label, "role", "")
            if isinstance(field, QWidget):
                label.setBuddy(field)
            self._rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, QLabel):
            self._rows.addWidget(field, row, first, 1, columns)
        elif isinstance(field, QWidget):
            self._rows.addWidget(field, row, first, 1, columns, Qt.AlignmentFlag.AlignLeft)
        else:
            self._rows.addLayout(field, row, first, 1, columns)
        if hint is not None:
            self._rows.addWidget(hint, row + 1, 1)

    def _said(self, text: Callable[[], str]) -> QLabel:
        label = _hint()
        self._texts.append((label, text))
        return label

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        for label, text in self._texts:
            label.setText(text())
        self.theme.set_texts(
            {
                "system": (self.tr("As the system"), ""),
                "light": (self.tr("Light"), ""),
                "dark": (self.tr("Dark"), ""),
            }
        )
        self.font_size.set_texts({str(each): (f"{each} %", "") for each in FONT_SCALES})
        self.number_format.setItemText(0, self.tr("As the language writes them"))
        self.number_format.setItemText(1, self.tr("Decimal point, no groups"))
        self.number_format.setItemText(2, self.tr("Decimal comma, spaced groups"))
        self.number_example.setText(self.tr("For example {number}").format(number=signs().fixed(_EXAMPLE, 1)))
        self.fan.setText(self.tr("Show uncertainty as a shade"))
        self.less_motion.setText(self.tr("Less motion: nothing slides or fades"))
        self.autosave.setText(self.tr("Save by itself every"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes between savings"))
        self.threads.setSpecialValueText(self.tr("As many as processors ({count})").format(count=os.cpu_count() or 1))
        self.reset_layout.setText(self.tr("Reset the window layout"))
        self.reset_all.setText(self.tr("Reset all preferences…"))
        for field, name in (
            (self.language, self.tr("Language")),
            (self.theme, self.tr("Theme")),
            (self.font_size, self.tr("Font size")),
            (self.number_format, self.tr("Numbers")),
            (self.threads, self.tr("Threads")),
        ):
            field.setAccessibleName(name)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _hint() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    set_mark(label, "role", "secondary")
    return label


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
