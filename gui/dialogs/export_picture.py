"""How a picture is to be written: what, in which format, how large, how fine and in which colours."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from engine.messages import message
from engine.problems import InvalidInput
from gui.dialogs.buttons import decision_buttons
from gui.editors.labelled_field import LabelledField
from gui.editors.number_field import NumberField
from gui.marks import set_mark
from gui.pictures import EXPORTS, ONE_COLUMN, SCREEN, TWO_COLUMNS, Page, PictureSize, export_png
from gui.pictures.png import DPI_RANGE, image_of
from gui.preferences import Preferences
from gui.theme import DARK, LIGHT
from gui.views import View

_PREVIEW = QSize(420, 300)
_DPI = 300.0
_WIDE = 26


class ExportPictureDialog(QDialog):
    """Shows what will be written, and keeps open, saying why, when it cannot be."""

    exported = Signal(str)
    """The file that was written."""

    def __init__(
        self, views: Sequence[View], current: View, name: str, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export picture"))
        self._name = name
        self._preferences = preferences
        self._dpi = _DPI
        self.view = _choice([(each.title(), each) for each in views])
        self.view.setCurrentIndex(list(views).index(current))
        self.format = _choice(
            [
                (self.tr("PNG, dots"), "png"),
                (self.tr("SVG, vector"), "svg"),
                (self.tr("PDF, vector"), "pdf"),
            ]
        )
        self.size_choice = _choice(
            [
                (self.tr("Screen, 1200 × 720"), SCREEN),
                (self.tr("One column, 85 mm"), ONE_COLUMN),
                (self.tr("Two columns, 175 mm"), TWO_COLUMNS),
                (self.tr("As in the window"), None),
            ]
        )
        self.resolution = NumberField(*DPI_RANGE, preferences.language)
        self.resolution.show_value(self._dpi)
        self.resolution.set_suffix(self.tr("dots/inch"))
        self.theme_choice = _choice([(self.tr("Light, for paper"), LIGHT), (self.tr("Dark"), DARK)])
        self.preview = QLabel()
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setObjectName("picturePreview")
        self.preview.setAccessibleName(self.tr("Preview"))
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._show_preview)
        self._lay_out()
        for choice in (self.view, self.format, self.size_choice, self.theme_choice):
            choice.currentIndexChanged.connect(self._refresh)
        self.resolution.committed.connect(self._take_resolution)
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._resolution_line = LabelledField(self.resolution, _WIDE)
        for line, text in (
            (LabelledField(self.view, _WIDE), self.tr("Picture")),
            (LabelledField(self.format, _WIDE), self.tr("Format")),
            (LabelledField(self.size_choice, _WIDE), self.tr("Size")),
            (self._resolution_line, self.tr("Resolution")),
            (LabelledField(self.theme_choice, _WIDE), self.tr("Colours")),
        ):
            line.name(text)
            column.addWidget(line)
        column.addStretch(1)
        buttons, self.export_button = decision_buttons(self, self.tr("Export…"))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(column)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)

    @property
    def _chosen_view(self) -> View:
        view = self.view.currentData()
        assert isinstance(view, View)
        return view

    @property
    def _chosen_size(self) -> PictureSize:
        size = self.size_choice.currentData()
        view = self._chosen_view
        return size if isinstance(size, PictureSize) else PictureSize(max(view.width(), 320), max(view.height(), 240))

    def _take_resolution(self, value: object) -> None:
        if isinstance(value, float):
            self._dpi = value
            self.resolution.show_value(value)

    def _refresh(self) -> None:
        self._resolution_line.setEnabled(self.format.currentData() == "png")
        self.reason.clear()
        self._redraw.start()

    def _show_preview(self) -> None:
        size = self._chosen_size
        try:
            page = Page(self._chosen_view, size, self.theme_choice.currentData())
        except InvalidInput as refusal:
            self._say(refusal)
            return
        try:
            ratio = self.devicePixelRatioF()
            scale = min(_PREVIEW.width() / page.width, _PREVIEW.height() / page.height) * ratio
            image = image_of(page, size, max(DPI_RANGE[0], scale * size.resolution))
        finally:
            page.close()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.preview.setPixmap(pixmap)

    def accept(self) -> None:
        """Ask for the file; the dialog closes when the picture has been written."""
        if self.resolution.message and self.format.currentData() == "png":
            self.resolution.setFocus()
            return
        suffix = str(self.format.currentData())
        dialog = QFileDialog(self, self.tr("Export picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self._name} {self._chosen_view.view_id}.{suffix}")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Write the picture, and close when that has worked."""
        kind = str(self.format.currentData())
        view, size, theme = self._chosen_view, self._chosen_size, self.theme_choice.currentData()
        try:
            if kind == "png":
                export_png(view, Path(name), dpi=self._dpi, size=size, theme=theme)
            else:
                EXPORTS[kind](view, Path(name), size=size, theme=theme)
        except InvalidInput as refusal:
            self._say(refusal)
            return
        self.exported.emit(name)
        super().accept()

    def _say(self, refusal: InvalidInput) -> None:
        self.reason.setText("\n".join(message(each, self._preferences.language) for each in refusal.problems))


def _choice(entries: Sequence[tuple[str, object]]) -> QComboBox:
    choice = QComboBox()
    for text, value in entries:
        choice.addItem(text, value)
    return choice
