"""The recent files, read beside the window and solved when there is nothing else to do."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.background import Background
from gui.icon_sizes import scale_icons
from gui.marks import set_mark
from gui.preferences import Preferences
from gui.solve_service import SolveService
from gui.start.recent_button import RecentButton
from gui.start.recent_reader import RecentFile, read_recent
from gui.start.thumbnail import Tops, tops_of

if TYPE_CHECKING:
    from engine import Result

_MOST = 6


class RecentList(QWidget):
    """One line for each file; one that is gone or broken says so and can be taken off the list."""

    file_chosen = Signal(object)
    """The path of a file."""
    read = Signal()
    """What there is to know of the files is known."""

    def __init__(
        self, preferences: Preferences, appearance: Appearance, service: SolveService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._appearance = appearance
        self._service = service
        self._background = Background("recent files", self)
        self._background.answered.connect(self._take)
        background = self._background
        self.destroyed.connect(lambda: background.stop(0))
        self.files: tuple[RecentFile, ...] = ()
        self.buttons: list[RecentButton] = []
        self._tops: dict[tuple[Path, datetime | None], Tops] = {}
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        set_mark(self._nothing, "role", "secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._nothing)
        service.previewed.connect(self._show_preview)
        preferences.recent_files_changed.connect(self.read_again)
        appearance.changed.connect(self._dress)
        self._retranslate()

    def read_again(self) -> None:
        """Look at the files anew, for they may have changed or gone; what is known already stays until then."""
        paths = self._preferences.recent_files[:_MOST]
        if [each.file.path for each in self.buttons] != list(paths):
            known = {each.path: each for each in self.files}
            self._show(tuple(known.get(path) or RecentFile(path, is_read=False) for path in paths))
        if paths and self.isVisible():
            self._background.ask(lambda stop: read_recent(paths, stop))

    def stop(self) -> bool:
        """End the reading; whether it ended in time."""
        return self._background.stop()

    @property
    def newest(self) -> Path | None:
        """The first file, if it is there."""
        first = self.files[0] if self.files else None
        return first.path if first is not None and not first.is_gone else None

    def _take(self, answer: object) -> None:
        files = cast("tuple[RecentFile, ...]", answer)
        if [each.path for each in files] != [each.file.path for each in self.buttons]:
            return
        if [each.is_gone for each in files] != [each.is_gone for each in self.files]:
            self._show(files)
        self.files = files
        for button, file in zip(self.buttons, files, strict=True):
            button.show_file(file)
            tops = self._tops.get((file.path, file.changed))
            if tops is not None:
                button.show_tops(tops)
            elif file.scenario is not None:
                self._service.request_preview(button.key, file.scenario)
        self.read.emit()

    def _show(self, files: tuple[RecentFile, ...]) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.files = files
        self.buttons = []
        for file in files:
            button = RecentButton(file, self._appearance)
            button.show_tops(self._tops.get((file.path, file.changed), ()))
            button.clicked.connect(lambda _=False, path=file.path: self.file_chosen.emit(path))
            button.setEnabled(not file.is_gone)
            self.buttons.append(button)
            self._column.addWidget(self._row(button, file.path))
        self._nothing.setVisible(not files)
        self._dress()

    def _row(self, button: RecentButton, path: Path) -> QWidget:
        remove = QToolButton()
        remove.setObjectName("forgetFile")
        remove.setAutoRaise(True)
        remove.setIconSize(QSize(14, 14))
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setToolTip(self.tr("Take off this list"))
        remove.setAccessibleName(self.tr("Take “{name}” off this list").format(name=path.stem))
        remove.clicked.connect(lambda: self._preferences.remove_recent_file(path))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(button, 1)
        layout.addWidget(remove)
        return row

    def _show_preview(self, key: str, result: "Result") -> None:
        for button in self.buttons:
            if button.key == key:
                tops = tops_of(result)
                self._tops[button.file.path, button.file.changed] = tops
                button.show_tops(tops)

    def _dress(self) -> None:
        for remove in self.findChildren(QToolButton, "forgetFile"):
            remove.setIcon(self._appearance.icon("close"))
            scale_icons(remove, self._appearance.scale)
        for button in self.buttons:
            button.updateGeometry()
            button.update()

    def _retranslate(self) -> None:
        self._nothing.setText(self.tr("Nothing yet: projects you save or open will be listed here."))
        self._show(self.files)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.read_again()
