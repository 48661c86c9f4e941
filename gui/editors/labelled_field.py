"""A line of a form: a name on the left, a control on the right, and what is wrong with it below."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.editors.number_field import NumberField
from gui.marks import set_mark


class LabelledField(QWidget):
    """Keeps a control, its name and its message together."""

    def __init__(self, control: QWidget, characters: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._characters = characters
        self.label = QLabel()
        self.label.setBuddy(control)
        self.label.setWordWrap(True)
        self._message = QLabel()
        self._message.setWordWrap(True)
        set_mark(self._message, "role", "problem")
        self._message.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._message)
        if isinstance(control, NumberField):
            control.message_changed.connect(self.say)
        self._set_width()

    @property
    def message(self) -> str:
        """What is wrong; empty when nothing is."""
        return self._message.text()

    def _set_width(self) -> None:
        self.control.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * self._characters))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_width()

    def name(self, text: str, tip: str = "") -> None:
        """Name the control."""
        self.label.setText(text.replace("&", "&&"))
        self.control.setAccessibleName(text)
        self.label.setToolTip(tip)
        self.control.setToolTip(tip)

    def say(self, text: str) -> None:
        """Say what is wrong, or with an empty text that nothing is."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if not isinstance(self.control, NumberField):
            set_mark(self.control, "invalid", bool(text))
