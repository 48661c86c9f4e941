"""All there is to know of one assumption, on a card beside it."""

import html
import re
from functools import cache

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from engine.catalogue import CATALOGUE, MECHANISMS, Parameter, Role
from engine.text import Language
from gui.appearance import Appearance
from gui.editors.evidence_badge import crux_text, evidence_text
from gui.editors.numbers import number_text
from gui.punctuation import commas
from gui.resources import RESOURCES
from gui.units import unit_text

_WIDTH, _MARGIN = 360, 12
_FIELD = re.compile(r"^\s*(title|year)\s*=\s*\{?(.*?)\}?,?$", re.MULTILINE)


@cache
def _titles() -> dict[str, str]:
    """Title and year of every source by its key."""
    text = (RESOURCES / "references.bib").read_text(encoding="utf-8")
    found = {}
    for entry in re.split(r"^@", text, flags=re.MULTILINE)[1:]:
        key = entry.partition("{")[2].partition(",")[0]
        fields = {name: value.replace("{", "").replace("}", "") for name, value in _FIELD.findall(entry)}
        found[key] = " ".join(each for each in (fields.get("title", ""), f"({fields.get('year', 'n.d.')})") if each)
    return found


class AssumptionHelp(QFrame):
    """Meaning, symbol, unit, range, and what the number rests on; Escape, or going elsewhere, closes it."""

    reference_asked = Signal(str)
    """The user wants to read on in the model reference, at this place."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("popover")
        self._appearance = appearance
        self._key = ""
        self._opener: QWidget | None = None
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda link: self._ask(link.toString()))
        self.more = QPushButton()
        self.more.clicked.connect(lambda: self._ask(CATALOGUE[self._key].mechanism))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignRight)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look_away)

    def show_parameter(self, key: str, value: float, language: Language, *, is_idle: bool = False) -> None:
        """Write about a parameter and its value in the scenario."""
        row = CATALOGUE[key]
        self._key = key
        name = row.name.in_language(language)
        self.setWindowTitle(name)
        self.text.setAccessibleName(name)
        self.more.setText(self.tr("Read on in the model reference"))
        theme = self._appearance.theme
        self.text.document().setDefaultStyleSheet(
            f"body, td {{ color: {theme.ink}; }} a {{ color: {theme.accent}; }} .quiet {{ color: {theme.secondary}; }}"
        )
        self.text.setHtml(self._page(row, value, language, is_idle=is_idle))

    def show_beside(self, row: QWidget) -> None:
        """Open to the right of a row, or wherever its window has room."""
        window = row.window()
        self._opener = QApplication.focusWidget()
        if self.parentWidget() is not window:
            self.setParent(window)
        for widget in (self, self.text, self.more):
            widget.ensurePolished()
        width = min(round(_WIDTH * self._appearance.scale), window.width() - 16)
        document = self.text.document()
        document.setDefaultFont(self.text.font())
        document.setTextWidth(width - 2 * _MARGIN - 2)
        height = round(document.size().height()) + self.more.sizeHint().height() + 2 * _MARGIN + 16
        self.resize(width, min(height, window.height() - 16))
        corner = row.mapTo(window, QPoint(row.width() + 8, 0))
        corner.setX(max(8, min(corner.x(), window.width() - self.width() - 8)))
        corner.setY(max(8, min(corner.y(), window.height() - self.height() - 8)))
        self.move(corner)
        self.show()
        self.raise_()
        self.more.setFocus()

    def _look_away(self, _: QWidget | None, new: QWidget | None) -> None:
        """Close when the keyboard goes elsewhere in the window."""
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.close()
            if self._opener is not None:
                self._opener.setFocus()
            event.accept()
            return
        super().keyPressEvent(event)

    def _ask(self, anchor: str) -> None:
        self.close()
        self.reference_asked.emit(anchor)

    def _page(self, row: Parameter, value: float, language: Language, *, is_idle: bool) -> str:
        said = html.escape
        mechanism = next(each for each in MECHANISMS if each.id == row.mechanism).name.in_language(language)
        unit = unit_text(row.unit) or self.tr("a pure number")
        evidence = evidence_text(row.evidence)
        if row.is_crux:
            evidence = commas((evidence, crux_text()))
        roles = {
            Role.PARAMETER: "",
            Role.START: self.tr("A start value: no event can change it."),
            Role.CONSTANT: self.tr("A constant inside an equation: no event can change it."),
        }
        values = self.tr("{value}, default {default}").format(
            value=number_text(value), default=number_text(row.default)
        )
        rests = self.tr("Rests on: {evidence}").format(evidence=evidence)
        lines = [
            (self.tr("Value"), values),
            (self.tr("Unit"), unit),
            (self.tr("Usual range"), f"{number_text(row.low)} – {number_text(row.high)}"),
            (self.tr("Allowed"), f"{number_text(row.minimum)} – {number_text(row.maximum)}"),
            (self.tr("Mechanism"), mechanism),
            (self.tr("Key in files"), row.key),
        ]
        cells = "".join(
            f'<tr><td class="quiet" style="padding-right: 12px">{said(name)}</td><td>{said(text)}</td></tr>'
            for name, text in lines
        )
        symbol = re.sub(r"_(\w+)", r"<sub>\1</sub>", said(row.symbol))
        parts = [
            f"<p><b>{said(row.name.in_language(language))}</b> &nbsp;<i>{symbol}</i></p>",
            f"<p>{said(row.meaning.in_language(language))}</p>",
            f"<table>{cells}</table>",
            f"<p><b>{said(rests)}</b><br>{said(row.evidence_note.in_language(language))}</p>",
            *(_source(key) for key in row.sources),
        ]
        if roles[row.role]:
            parts.append(f'<p class="quiet">{said(roles[row.role])}</p>')
        if is_idle:
            idle = self.tr("Its mechanism is switched off in this world.")
            parts.append(f"<p><b>{said(idle)}</b></p>")
        return "<body>" + "".join(parts) + "</body>"


def _source(key: str) -> str:
    title = html.escape(_titles().get(key, ""))
    return f'<p><a href="{html.escape(key)}">{html.escape(key)}</a> <span class="quiet">{title}</span></p>'
