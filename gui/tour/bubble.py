"""The words of a stop, with the way on, back and out."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.marks import set_mark

_WIDTH = 340
_GAP = 12


class Bubble(QFrame):
    """Arrow keys walk, Escape leaves, Tab goes on into the window as ever."""

    next_asked = Signal()
    back_asked = Signal()
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourBubble")
        self.setAutoFillBackground(True)
        self.title = QLabel()
        self.title.setWordWrap(True)
        set_mark(self.title, "role", "heading")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.place = QLabel()
        set_mark(self.place, "role", "secondary")
        self.skip_button, self.back_button, self.next_button = QPushButton(), QPushButton(), QPushButton()
        self.next_button.setProperty("role", "primary")
        self.skip_button.clicked.connect(self.skipped)
        self.back_button.clicked.connect(self.back_asked)
        self.next_button.clicked.connect(self.next_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.place, 1)
        for button in (self.skip_button, self.back_button, self.next_button):
            button.installEventFilter(self)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.hide()

    def say(self, title: str, text: str, number: int, count: int) -> None:
        """Show the words of stop `number` of `count`."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.skip_button.setText(self.tr("Skip"))
        self.back_button.setText(self.tr("Back"))
        is_last = number == count
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.back_button.setEnabled(number > 1)
        self.skip_button.setVisible(not is_last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next_button.setAccessibleDescription(f"{title}. {text}")

    def stand_beside(self, target: QRect, scale: float) -> None:
        """Stand where there is room: right of the target, left of it, under it, above it, else low inside it."""
        window = self.parentWidget()
        if window is None:
            return
        room = window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        width = min(max(round(_WIDTH * scale), self.minimumSizeHint().width()), room.width())
        height = self.heightForWidth(width)
        size = QSize(width, min(height if height > 0 else self.sizeHint().height(), room.height()))
        middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
        places = (
            QPoint(target.right() + _GAP, middle.y()),
            QPoint(target.left() - _GAP - size.width(), middle.y()),
            QPoint(middle.x(), target.bottom() + _GAP),
            QPoint(middle.x(), target.top() - _GAP - size.height()),
            QPoint(middle.x(), target.bottom() - _GAP - size.height()),
        )
        boxes = [_kept_within(QRect(place, size), room) for place in places]
        free = (box for box in boxes if not box.intersects(target))
        self.setGeometry(next(free, boxes[-1]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            asked = {
                Qt.Key.Key_Right: self.next_asked,
                Qt.Key.Key_Left: self.back_asked,
                Qt.Key.Key_Escape: self.skipped,
            }.get(Qt.Key(cast(QKeyEvent, event).key()))
            if asked is not None:
                asked.emit()
                return True
            if cast(QKeyEvent, event).key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
                watched, QPushButton
            ):
                watched.click()
                return True
        return super().eventFilter(watched, event)


def _kept_within(box: QRect, room: QRect) -> QRect:
    """The box moved as little as needed to lie in the room."""
    left = min(max(box.left(), room.left()), room.right() - box.width() + 1)
    top = min(max(box.top(), room.top()), room.bottom() - box.height() + 1)
    return QRect(QPoint(left, top), box.size())
