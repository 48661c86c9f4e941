"""Type a part of a name and press Enter: every command, assumption, view, scenario and world in one list."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.appearance import Appearance
from gui.marks import set_mark
from gui.palette.action_commands import ActionCommands
from gui.palette.command import Command, Provider
from gui.palette.command_list import CommandList, in_words
from gui.palette.matching import matching
from gui.palette.providers import assumption_commands
from gui.preferences import Preferences

_WIDTH, _ROWS, _FEWEST = 680, 12, 3
_EDGE = 24


class CommandPalette(QFrame):
    """Floats over the window while it has the focus; Escape, or a click elsewhere, puts it away."""

    parameter_chosen = Signal(str)
    """The key of an assumption to go to."""

    def __init__(self, window: QMainWindow, actions: Actions, preferences: Preferences, appearance: Appearance) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._appearance = appearance
        self._before: QWidget | None = None
        self._commands: list[Command] = []
        self._providers: list[Provider] = [
            ActionCommands(window, actions),
            assumption_commands(preferences, self.parameter_chosen.emit),
        ]
        self.setObjectName("commandPalette")
        self.setAutoFillBackground(True)
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = CommandList(appearance)
        self.list.clicked.connect(lambda _: self._run())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._nothing = QLabel()
        self._nothing.setObjectName("emptyNote")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        window.installEventFilter(self)
        appearance.changed.connect(self._place)
        self._retranslate()
        self.hide()

    def add_provider(self, provider: Provider) -> None:
        """List what `provider` tells, too, after what is listed already."""
        self._providers.append(provider)

    def open(self) -> None:
        """Show the palette, empty, with everything there is at the moment."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._commands = [each for provider in self._providers for each in provider()]
        self.field.clear()
        self._find("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide the palette and give the keyboard back."""
        if not self.isVisible():
            return
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def _find(self, typed: str) -> None:
        recent = {key: place for place, key in enumerate(self._preferences.recent_commands)}
        commands: Iterable[Command] = matching(self._commands, typed, recent)
        self.list.commands.show_commands(list(commands))
        has_any = self.list.commands.rowCount() > 0
        self.list.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._nothing.setText(self.tr("Nothing is called “{text}”.").format(text=typed.strip()))
        self.list.choose(0)
        self.list.scrollToTop()
        self._place()
        self._tell()

    def _run(self) -> None:
        command = self.list.chosen()
        if command is None or command.reason:
            return
        self.put_away()
        self._preferences.add_recent_command(command.key)
        command.run()

    def _tell(self) -> None:
        """Let the field say what is chosen, for that is where the focus is."""
        command = self.list.chosen()
        self.field.setAccessibleDescription("" if command is None else in_words(command))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        scale = self._appearance.scale
        row = self.list.sizeHintForRow(0)
        shown = min(max(self.list.commands.rowCount(), _FEWEST), _ROWS)
        rows = shown * (row if row > 0 else round(30 * scale)) + 4
        width = min(round(_WIDTH * scale), window.width() - 2 * _EDGE)
        height = min(rows + self.field.sizeHint().height() + 24, window.height() - 3 * _EDGE)
        top = min(round(window.height() * 0.12), window.height() - height - _EDGE)
        self.resize(QSize(width, height))
        self.move(QPoint((window.width() - width) // 2, max(_EDGE, top)))

    # ------------------------------------------------------------------------------------------------------- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            kind = event.type()
            if kind == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
                # Escape is a shortcut elsewhere in the window.
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                return self._press(cast(QKeyEvent, event))
            if kind == QEvent.Type.FocusOut:
                self._lose_focus(cast(QFocusEvent, event))
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        row, page = self.list.currentIndex().row(), self.list.rows_at_once()
        last = self.list.commands.rowCount() - 1
        key = event.key()
        rows = {
            Qt.Key.Key_Down: row + 1 if row < last else 0,
            Qt.Key.Key_Up: row - 1 if row > 0 else last,
            Qt.Key.Key_PageDown: row + page,
            Qt.Key.Key_PageUp: row - page,
        }
        if key in rows:
            self.list.choose(rows[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.put_away()
        else:
            return False
        return True

    def _lose_focus(self, event: QFocusEvent) -> None:
        """A click elsewhere puts the palette away; another window, or the field's own menu, does not."""
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.hide()
            self._before = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Command palette"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.list.setAccessibleName(self.tr("Commands found"))
        self.field.setPlaceholderText(self.tr("What do you want to do, or where to go?"))
        set_mark(self._nothing, "role", "secondary")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.put_away()
