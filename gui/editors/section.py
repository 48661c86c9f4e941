"""A collapsible section of the list of assumptions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.catalogue import Parameter
from engine.text import Language
from gui.appearance import Appearance
from gui.editors.assumption_list import Heading
from gui.editors.assumption_row import AssumptionRow
from gui.switch import Switch

_INDENT = 22
"""Of what stands under a heading; rows have their buttons there."""

MakeRow = Callable[[Parameter], AssumptionRow]


class Fold(QToolButton):
    """A heading that opens and closes what is under it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_forced = False
        self._title = ""
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show_direction)
        appearance.changed.connect(self._show_direction)
        self._show_direction()

    def setText(self, text: str) -> None:
        """Show a heading, cut short where there is no room for it."""
        self._title = text
        self.setAccessibleName(text.replace("&&", "&"))
        self._elide()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 8 * self.fontMetrics().averageCharWidth() + self._frame), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @property
    def _frame(self) -> int:
        """What icon and padding take beside the text."""
        return self.iconSize().width() + 14

    def _elide(self) -> None:
        shown = self._title
        if self.isVisible():
            room = self.width() - self._frame
            shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            super().setText(shown)
            self.setToolTip("" if shown == self._title else self._title)

    def show_forced(self, is_forced: bool) -> None:
        """Show as open what a search has opened, whatever the fold says."""
        self._is_forced = is_forced
        self._show_direction()

    def _show_direction(self) -> None:
        is_open = self.isChecked() or self._is_forced
        self.setIcon(self._appearance.icon("chevron-down" if is_open else "chevron-right"))


class Section(QFrame):
    """Heading, switch, summary and rows of one mechanism; rows are made when they are first shown."""

    switched = Signal(str, bool)
    """Id of the mechanism, and whether it is to be on."""
    unfolded = Signal()
    """What is to be shown has changed because a fold was opened or closed."""

    def __init__(
        self, heading: Heading, make_row: MakeRow, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = heading
        self._make_row = make_row
        self.rows: dict[str, AssumptionRow] = {}
        self._order = {row.key: place for place, row in enumerate((*heading.assumptions, *heading.details))}
        self.setObjectName("section")

        self.fold = Fold(appearance)
        self.fold.setObjectName("sectionFold")
        self.fold.toggled.connect(self.unfolded)
        self._count = QLabel()
        self._count.setObjectName("sectionCount")
        self.switch: Switch | None = None
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(self.fold, 1)
        head.addWidget(self._count)
        if heading.mechanism is not None and heading.mechanism.can_be_switched_off:
            self.switch = Switch()
            self.switch.clicked.connect(self._tell_switched)
            head.addWidget(self.switch)

        self._summary_text = ""
        self._summary = QLabel()
        self._summary.setObjectName("sectionSummary")
        self._summary.setWordWrap(True)
        self.details_fold = Fold(appearance)
        self.details_fold.setObjectName("detailsFold")
        self.details_fold.toggled.connect(self.unfolded)
        self._main = _column()
        self._details = _column()
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 4, 8)
        body.setSpacing(2)
        body.addLayout(_indented(self._summary))
        body.addLayout(self._main)
        body.addLayout(_indented(self.details_fold))
        body.addLayout(self._details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body)
        self._body.hide()

    def set_language(self, language: Language) -> None:
        """Speak this language."""
        mechanism = self.heading.mechanism
        if mechanism is None:
            self.fold.setText(self.tr("The dozen that decide"))
            self._summary.setText(self.tr("The numbers the essays would fight over, and the strongest levers."))
        else:
            name = mechanism.name.in_language(language)
            self.fold.setText(name.replace("&", "&&"))
            self._summary_text = mechanism.summary.in_language(language)
            self._summary.setText(self._summary_text)
            if self.switch is not None:
                self.switch.setAccessibleName(self.tr("{mechanism}: on or off").format(mechanism=name))
                self._tell_switch_state()
        self.details_fold.setText(
            self.tr("Start values and constants ({count})").format(count=len(self.heading.details))
        )
        for row in self.rows.values():
            row.set_language(language)

    def show_switch(self, is_on: bool) -> None:
        """Show whether the mechanism is on."""
        if self.switch is not None:
            self.switch.setChecked(is_on)
            self._tell_switch_state()

    def show_changed(self, changed: set[str]) -> None:
        """Show how many numbers differ from their default."""
        count = sum(key in changed for key in self._order)
        self._count.setText(self.tr("{count} changed").format(count=count) if count else "")

    def arrange(self, wanted: Sequence[Parameter], *, is_open: bool, has_fold: bool) -> list[Parameter]:
        """Show the rows wanted, and return those that still have to be made.

        is_open   whether rows and summary are shown at all
        has_fold  whether the details stand under their own fold (not while searching)
        """
        keys = {each.key for each in wanted}
        for key, row in self.rows.items():
            row.setVisible(is_open and key in keys)
        self.fold.show_forced(is_open and not has_fold)
        self._summary.setVisible(has_fold)
        self.details_fold.setVisible(has_fold and bool(self.heading.details))
        self._body.setVisible(is_open)
        return [each for each in wanted if each.key not in self.rows] if is_open else []

    def make(self, parameter: Parameter) -> AssumptionRow:
        """Make the row of a parameter at its place."""
        row = self._make_row(parameter)
        column = self._details if parameter in self.heading.details else self._main
        place = sum(
            self._order[key] < self._order[parameter.key]
            for key, each in self.rows.items()
            if (each.parameter in self.heading.details) == (parameter in self.heading.details)
        )
        column.insertWidget(place, row)
        self.rows[parameter.key] = row
        return row

    def put_live_first(self, is_idle: Callable[[Parameter], bool]) -> bool:
        """Put the rows that move something before those that do not; whether that has changed the order."""
        rows = sorted(self.heading.assumptions, key=is_idle)
        order = {row.key: place for place, row in enumerate((*rows, *self.heading.details))}
        if order == self._order:
            return False
        self._order = order
        for place, row in enumerate(self.ordered_rows(self.heading.assumptions)):
            self._main.insertWidget(place, row)
        return True

    def ordered_rows(self, wanted: Sequence[Parameter]) -> list[AssumptionRow]:
        """The rows of these parameters that have been made, from top to bottom."""
        made = (each.key for each in wanted if each.key in self.rows)
        return [self.rows[key] for key in sorted(made, key=self._order.__getitem__)]

    def tab_order(self) -> list[QWidget]:
        """Its controls in the order in which the tabulator key reaches them."""
        order: list[QWidget] = [self.fold]
        if self.switch is not None:
            order.append(self.switch)
        for row in self.ordered_rows(self.heading.assumptions):
            order += row.tab_order()
        order.append(self.details_fold)
        for row in self.ordered_rows(self.heading.details):
            order += row.tab_order()
        return order

    def _tell_switched(self, is_on: bool) -> None:
        assert self.heading.mechanism is not None
        self.switched.emit(self.heading.mechanism.id, is_on)

    def _tell_switch_state(self) -> None:
        assert self.switch is not None
        if self.switch.isChecked():
            self._summary.setText(self._summary_text)
            self.switch.setToolTip(self.tr("This mechanism is on. Switch it off to see the world without it."))
        else:
            off = self.tr("This mechanism is off: at most the levels it starts from still count.")
            self._summary.setText(off)
            self.switch.setToolTip(off)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return column


def _indented(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INDENT, 0, 0, 0)
    row.addWidget(widget)
    return row
