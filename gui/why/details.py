"""What stands behind a line: the equation, its parameters as they are in this world, and what they rest on."""

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.catalogue import CATALOGUE, MECHANISMS, Parameter
from engine.scenario import Kind, Scenario
from engine.text import Language
from gui.appearance import Appearance
from gui.editors.evidence_badge import Badge, crux_text, evidence_text
from gui.editors.numbers import number_text
from gui.marks import set_mark
from gui.punctuation import colon
from gui.units import unit_text
from gui.why.rows import Row
from gui.why.subjects import Subject
from gui.wrap_layout import WrapLayout

if TYPE_CHECKING:
    from engine.model_reference.equations import Equation, EquationGroup

_MECHANISMS = {each.id: each for each in MECHANISMS}


class Details(QFrame):
    """A pane under the ledger; empty and hidden until a line is chosen."""

    parameter_chosen = Signal(str)
    """The key of the parameter that the user wants to move."""
    reference_asked = Signal(str)
    """The place in the model reference that the user wants to read."""
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._anchor = ""
        self._html = ""
        self.setObjectName("whyDetails")
        self.title = QLabel()
        self.title.setObjectName("whyDetailsTitle")
        self.title.setWordWrap(True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        set_mark(self.note, "role", "secondary")
        self.equations = QTextBrowser()
        self.equations.setObjectName("whyEquations")
        self.equations.setOpenLinks(False)
        self.equations.setFrameShape(QFrame.Shape.NoFrame)
        self.equations.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.equations.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.equations.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.equations.document().setDocumentMargin(0)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        set_mark(self.heading, "role", "secondary")
        self._parameters = QVBoxLayout()
        self._parameters.setSpacing(2)
        self.rows: dict[str, ParameterLine] = {}
        self.reference = QToolButton()
        self.reference.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.reference.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reference.setIconSize(QSize(16, 16))
        self.reference.clicked.connect(lambda: self.reference_asked.emit(self._anchor))
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self._fit_later = QTimer(self)
        self._fit_later.setSingleShot(True)
        self._fit_later.setInterval(0)
        self._fit_later.timeout.connect(self._fit)
        appearance.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 4, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setObjectName("whyDetailsContent")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(12, 0, 12, 12)
        inside.setSpacing(8)
        inside.addWidget(self.note)
        inside.addWidget(self.equations)
        inside.addWidget(self.heading)
        inside.addLayout(self._parameters)
        inside.addWidget(self.reference)
        inside.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)

    def show_row(
        self,
        row: Row,
        equations: "dict[tuple[str, bool], EquationGroup]",
        scenario: Scenario,
        kind: Kind | None,
        language: Language,
    ) -> None:
        """Tell what stands behind a line; equations for one kind of actor where they differ."""
        subject = row.subject
        assert subject is not None
        mechanism = _MECHANISMS[subject.mechanism]
        self._anchor = subject.mechanism
        self.title.setText(row.name)
        summary = mechanism.summary.in_language(language)
        self.note.setText(
            summary
            if not row.note or row.note == summary
            else f"{row.note}. {summary}".replace("..", ".").replace("。.", "。")
        )
        chosen = _chosen_equations(subject, equations, kind)
        self._html = "".join(
            f"<p><span class='what'>{html.escape(group.title.in_language(language))}</span><br>{_lines(lines)}</p>"
            for group, lines in chosen
        )
        keys = dict.fromkeys(_of_kind(key, kind) for _, lines in chosen for line in lines for key in line.parameters)
        self._list_parameters([CATALOGUE[key] for key in keys], scenario, language)
        self._dress()

    def _list_parameters(self, parameters: list[Parameter], scenario: Scenario, language: Language) -> None:
        wanted = [each.key for each in parameters]
        if wanted != list(self.rows):
            for line in self.rows.values():
                self._parameters.removeWidget(line)
                line.hide()
                line.deleteLater()
            self.rows = {}
            for each in parameters:
                line = ParameterLine(each)
                line.chosen.connect(self.parameter_chosen)
                self._parameters.addWidget(line)
                self.rows[each.key] = line
        for line in self.rows.values():
            line.show_value(scenario.parameters[line.parameter.key], language)
        self.heading.setVisible(bool(self.rows))

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.heading.setText(self.tr("Numbers in it, as they are in this world"))
        self.reference.setText(self.tr("Read more in the model reference"))
        self.close_button.setToolTip(self.tr("Close the details"))
        self.close_button.setAccessibleName(self.tr("Close the details"))
        self.equations.setAccessibleName(self.tr("Equations"))

    def _dress(self) -> None:
        theme, scale = self._appearance.theme, self._appearance.scale
        self.close_button.setIcon(self._appearance.icon("close"))
        self.reference.setIcon(self._appearance.icon("help"))
        palette = self.equations.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        self.equations.setPalette(palette)
        self.equations.document().setDefaultStyleSheet(
            f"body, p {{ color: {theme.ink}; font-size: {round(13 * scale)}px; line-height: 140%; }} "
            f".what {{ color: {theme.secondary}; font-size: {round(12 * scale)}px; }}"
        )
        self.equations.setHtml(self._html)
        self._fit_later.start()

    def _fit(self) -> None:
        """Give the equations all the height they need: the pane scrolls, not they."""
        document = self.equations.document()
        document.setTextWidth(max(self.equations.viewport().width(), 40))
        self.equations.setFixedHeight(round(document.size().height()) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _ElidedButton(QPushButton):
    """A button that says as much as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""

    def say(self, text: str) -> None:
        """The whole text."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(20, self.width() - 4))
        self.setText(text.replace("&", "&&"))


class ParameterLine(QWidget):
    """A parameter by name, to be moved by a click, with its value and what that rests on."""

    chosen = Signal(str)

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self.link = _ElidedButton()
        self.link.setObjectName("whyParameter")
        self.link.setFlat(True)
        self.link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.link.clicked.connect(lambda: self.chosen.emit(parameter.key))
        self.value = QLabel()
        self._badges = [Badge("crux")] if parameter.is_crux else []
        self._badges.append(Badge(parameter.evidence.value))
        below = QWidget()
        row = WrapLayout(below, 6)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.value, *self._badges):
            row.addWidget(widget)
        policy = below.sizePolicy()
        policy.setHeightForWidth(True)
        below.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(self.link)
        layout.addWidget(below)

    def show_value(self, value: float, language: Language) -> None:
        """Show the value the world has."""
        from engine.model_reference.typesetting import symbol_html

        row = self.parameter
        name = row.name.in_language(language)
        self.link.say(name)
        meaning = self.tr("{meaning} Click to move it.").format(meaning=row.meaning.in_language(language))
        self.link.setToolTip(f"<b>{html.escape(name)}</b><p>{html.escape(meaning)}</p>")
        written = f"{number_text(value)} {unit_text(row.unit)}".strip()
        self.link.setAccessibleName(colon(name, written))
        is_changed = value != row.default
        self.value.setText(f"{symbol_html(row.symbol)} = {'<b>' if is_changed else ''}{html.escape(written)}")
        self.value.setToolTip(
            self.tr("Changed; the default is {0}").format(number_text(row.default)) if is_changed else ""
        )
        words = [evidence_text(row.evidence)]
        if row.is_crux:
            words.insert(0, crux_text())
        for badge, word in zip(self._badges, words, strict=True):
            badge.setText(word)
            badge.setToolTip(row.evidence_note.in_language(language))


def _chosen_equations(
    subject: Subject, equations: "dict[tuple[str, bool], EquationGroup]", kind: Kind | None
) -> "list[tuple[EquationGroup, list[Equation]]]":
    """The equations of a subject, those of one kind of actor where there is one for each."""
    found = []
    for key in subject.equations:
        group = equations.get(key)
        if group is not None:
            found.append((group, _for_kind(list(group.equations), kind)))
    return found


def _for_kind(lines: "list[Equation]", kind: Kind | None) -> "list[Equation]":
    if kind is None or len(lines) < 2:
        return lines
    index = "iop"[kind]
    for each in lines:
        left = each.html.partition(" = ")[0]
        if (
            index in each.holds_for.lower().split(", ")
            or f"<sub>{index}</sub>" in left
            or f"<sub>{index}j</sub>" in left
        ):
            return [each]
    return lines


def _of_kind(key: str, kind: Kind | None) -> str:
    """The parameter of the kind, where an equation for all kinds shows that of the first."""
    if kind is not None and key.endswith("_individuals"):
        own = f"{key.removesuffix('individuals')}{kind.plural}"
        return own if own in CATALOGUE else key
    return key


def _lines(lines: "list[Equation]") -> str:
    return "<br>".join(
        f"{each.html} &nbsp; ({each.holds_for})" if each.holds_for and len(lines) > 1 else each.html for each in lines
    )
