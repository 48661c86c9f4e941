"""The text of a page, with pictures that are never wider than the room they have."""

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, Qt, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from gui.resources import RESOURCES

_SETTLED = 150
"""Milliseconds without a change of width after which pictures are fitted anew."""
_LEAST = 80


class PageText(QTextBrowser):
    """Shows one page; links are followed by whoever listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or pictures would be fitted twice
        self.document().setDocumentMargin(16)
        self._page = ""
        self._width = 0
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(_SETTLED)
        self._refit.timeout.connect(self._fit_pictures)

    def show_page(self, page: str, style: str) -> None:
        """Show a page in the colours of a style sheet, from its top."""
        self._page = page
        self._width = self.viewport().width()
        document = self.document()
        document.clear()  # forgets pictures that were fitted to another width
        document.setDefaultStyleSheet(style)
        self.setHtml(page)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures come from the program's own folder and from nowhere else."""
        name = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or name.scheme() or name.path().startswith("/"):
            return None
        image = QImage(str(RESOURCES / "help" / name.path()))
        room = max(_LEAST, self.viewport().width() - 2 * round(self.document().documentMargin()) - 4)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "<img" in self._page and self.viewport().width() != self._width:
            self._refit.start()

    def _fit_pictures(self) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self.show_page(self._page, self.document().defaultStyleSheet())
        bar.setValue(round(part * bar.maximum()))
