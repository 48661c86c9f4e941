"""What has been written, with a way to the folder it is in."""

import html
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget


class WrittenLine(QLabel):
    """Hidden until something has been written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.folder: Path | None = None
        self.linkActivated.connect(self._show_folder)
        self.hide()

    def forget(self) -> None:
        """Say nothing any more."""
        self.folder = None
        self.hide()

    def say(self, paths: Sequence[Path]) -> None:
        """Say what has been written."""
        if len(paths) == 1:
            text = self.tr("Written: {name}").format(name=paths[0].name)
        else:
            text = self.tr("{count} files written").format(count=len(paths))
        self.folder = paths[0].absolute().parent
        show = self.tr("Show in folder")
        self.setText(f'{html.escape(text)} &nbsp;·&nbsp; <a href="folder">{html.escape(show)}</a>')
        self.setAccessibleName(text)
        self.show()

    def _show_folder(self) -> None:
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
