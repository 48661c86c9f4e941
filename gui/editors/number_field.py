"""A field for one number: invalid text stays in it, marked, with a message that says what is allowed."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from engine.messages import message
from engine.problems import problem
from engine.text import Language
from gui.editors.numbers import number_text, parse_number
from gui.marks import set_mark


class NumberField(QLineEdit):
    """A number between `minimum` and `maximum`; an empty field means none when it is optional."""

    committed = Signal(object)
    """The number (or None) the user has entered, when it is allowed and new."""
    stepped = Signal(int)
    """The user asks for the next (1) or the previous (-1) value by an arrow key or the wheel."""
    message_changed = Signal(str)
    """What is wrong with the text; empty when nothing is."""

    def __init__(
        self,
        minimum: float,
        maximum: float,
        language: Language,
        *,
        is_optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._minimum = minimum
        self._maximum = maximum
        self._language = language
        self._is_optional = is_optional
        self._value: float | None = None
        self._message = ""
        self._suffix = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._check)
        self.editingFinished.connect(self._finish)

    @property
    def message(self) -> str:
        """What is wrong with the text; empty when nothing is."""
        return self._message

    def show_value(self, value: float | None) -> None:
        """Show a value in place of whatever was typed."""
        self._value = value
        self.setText("" if value is None else number_text(value))
        self.setModified(False)
        self.show_message("")

    def show_message(self, text: str) -> None:
        """Mark the field as wrong for the reason given, or as right when there is none."""
        if text == self._message:
            return
        self._message = text
        set_mark(self, "invalid", bool(text))
        self.setAccessibleDescription(text)
        self.message_changed.emit(text)

    def set_bounds(self, minimum: float, maximum: float) -> None:
        """Allow other numbers."""
        self._minimum, self._maximum = minimum, maximum

    def set_suffix(self, text: str) -> None:
        """Show a unit after the number, inside the field."""
        self._suffix = text
        width = self.fontMetrics().horizontalAdvance(text) + 4 if text else 0
        self.setTextMargins(0, 0, width, 0)
        self.update()

    def set_language(self, language: Language) -> None:
        self._language = language
        if self._message and self.isModified():
            self._check(self.text())

    def _check(self, text: str) -> None:
        self.show_message(self._reason(text))

    def _reason(self, text: str) -> str:
        if self._is_optional and not text.strip():
            return ""
        value = self._number(text)
        if value is None:
            return self.tr("“{text}” is not a number. Write a number between {minimum} and {maximum}.").format(
                text=text, minimum=number_text(self._minimum), maximum=number_text(self._maximum)
            )
        if not self._minimum <= value <= self._maximum:
            wrong = problem("value_out_of_range", value=value, minimum=self._minimum, maximum=self._maximum)
            return message(wrong, self._language)
        return ""

    def _finish(self) -> None:
        if not self.isModified():
            return
        self._check(self.text())
        if self._message:
            return
        value = self._number(self.text())
        if value == self._value or (value is not None and number_text(value) == self._shown_text()):
            self.show_value(self._value)
            return
        self.setModified(False)
        self.committed.emit(value)

    def _number(self, text: str) -> float | None:
        """The number meant; in a field of a pure number per cent are hundredths."""
        plain = unicodedata.normalize("NFKC", text).strip()
        if self._suffix not in {"", "%"} or not plain.endswith("%"):
            return parse_number(text)
        value = parse_number(plain.removesuffix("%"))
        return value if value is None or self._suffix else value / 100

    def _shown_text(self) -> str:
        return "" if self._value is None else number_text(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.show_value(self._value)
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A number is one word, with its dot, its sign and its exponent."""
        self.selectAll()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._suffix:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.rect().adjusted(0, 0, -8, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._suffix)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.set_suffix(self._suffix)

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z belongs to the window once the field holds nothing that was typed.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified():
            event.ignore()
            return False
        return super().event(event)
