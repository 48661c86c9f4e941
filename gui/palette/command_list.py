"""The commands found, one in a line: name, where it stands, keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.appearance import Appearance
from gui.palette.command import Command
from gui.punctuation import commas

_Index = QModelIndex | QPersistentModelIndex
_COMMAND = Qt.ItemDataRole.UserRole
_SMALL = 12 / 13
_MARGIN = 12.0
_TICK = 20.0


class CommandModel(QAbstractListModel):
    """The commands found, best first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands: Sequence[Command] = ()

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Show these."""
        self.beginResetModel()
        self._commands = commands
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        command = self._commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_words(command)
        if role == Qt.ItemDataRole.ToolTipRole:
            return command.reason or None
        return command if role == _COMMAND else None

    def command(self, row: int) -> Command | None:
        """The command in a row, if there is one."""
        return self._commands[row] if 0 <= row < len(self._commands) else None


def in_words(command: Command) -> str:
    """A command as it is read out."""
    return commas((command.name, command.path, command.keys, command.reason))


class CommandDelegate(QStyledItemDelegate):
    """Draws a command; one that cannot be had is grey and says why where the path would be."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, round(1.9 * QFontMetricsF(option.font).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        command = index.data(_COMMAND)
        if not isinstance(command, Command):
            return
        theme = self._appearance.theme
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 4, 4)
        scale = self._appearance.scale
        room = area.adjusted(_MARGIN + _TICK * scale, 0, -_MARGIN, 0)
        is_possible = not command.reason
        painter.setPen(QColor(theme.ink if is_possible else theme.disabled))
        painter.setFont(option.font)
        if command.is_on:
            tick = QRectF(area.left() + _MARGIN, area.top(), _TICK * scale, area.height())
            painter.drawText(tick, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\N{CHECK MARK}")
        small = QFont(option.font)
        small.setPixelSize(max(1, round(option.font.pixelSize() * _SMALL)))
        keys_width = QFontMetricsF(small).horizontalAdvance(command.keys)
        if command.keys:
            painter.setFont(small)
            painter.setPen(QColor(theme.secondary if is_possible else theme.disabled))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, command.keys)
            room.setRight(room.right() - keys_width - _MARGIN)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if is_possible else theme.disabled))
        used = self._write(painter, command.name, room)
        room.setLeft(room.left() + used + _MARGIN)
        painter.setFont(small)
        painter.setPen(QColor(theme.secondary))
        self._write(painter, command.reason or command.path, room)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, text: str, room: QRectF) -> float:
        """Write as much as there is room for and return the width used."""
        metrics = QFontMetricsF(painter.font())
        if room.width() < metrics.horizontalAdvance("\N{HORIZONTAL ELLIPSIS}"):
            return 0.0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)


class CommandList(QListView):
    """Chosen from with the mouse, or with keys that the field above passes on."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = CommandModel(self)
        self.setModel(self.commands)
        self.setItemDelegate(CommandDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def chosen(self) -> Command | None:
        """The command in the chosen row."""
        return self.commands.command(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose a row, the nearest there is."""
        last = self.commands.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.commands.index(min(max(row, 0), last), 0))

    def rows_at_once(self) -> int:
        """How many rows are seen together."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)))
