"""A small copy of the picture that will be written."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

_MARGIN = 8


class PicturePreview(QFrame):
    """Shows a picture as large as there is room."""

    resized = Signal()
    """There is room for another size of picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturePreview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 270)
        self.image = QImage()

    @property
    def room(self) -> QSize:
        """How large a picture may be, in dots of the screen."""
        ratio = self.devicePixelRatioF()
        inner = self.contentsRect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        return QSize(max(1, round(inner.width() * ratio)), max(1, round(inner.height() * ratio)))

    def show_image(self, image: QImage) -> None:
        """Show a picture; a null one for none."""
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.image.isNull():
            return
        size = self.image.size().scaled(self.room, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        width, height = size.width() / ratio, size.height() / ratio
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self.image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
