"""How pictures are to be written: which, in which format, how large, how fine and in which colours."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from engine.messages import message
from engine.problems import InvalidInput
from gui.dialogs.buttons import decision_buttons
from gui.dialogs.picture_preview import PicturePreview
from gui.dialogs.question import Answer, ask
from gui.dialogs.sizes import fit
from gui.dialogs.writing_place import ask_for_file, ask_for_folder
from gui.editors.labelled_field import LabelledField
from gui.editors.number_field import NumberField
from gui.marks import set_mark
from gui.pictures import ONE_COLUMN, SCREEN, TWO_COLUMNS, Export, Form, Page, Source
from gui.pictures.outcome import outcome_of, size_text
from gui.pictures.png import DPI_RANGE, image_of
from gui.preferences import Preferences
from gui.project_name import file_name
from gui.theme import DARK, LIGHT

_DPI = 300.0
_WIDE = 26
_REMEMBERED = "picture export"
_NO_SIZE = "window"


class ExportPictureDialog(QDialog):
    """Shows what will be written, and keeps open, saying why, when it cannot be."""

    exported = Signal(list)
    """The files that were written, as paths."""

    def __init__(
        self, sources: Sequence[Source], current: str, name: str, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export picture"))
        self._sources = {each.view_id: each for each in sources}
        self._name = name
        self._preferences = preferences
        self._dpi = _DPI
        self._export: Export | None = None
        self.view = _choice([(each.name, each.view_id) for each in sources])
        if len(sources) > 1:
            self.view.insertSeparator(self.view.count())
            self.view.addItem(self.tr("All pictures ({count})").format(count=len(sources)), "")
        self.view.setCurrentIndex(self.view.findData(current))
        self.format = _choice(
            [
                (self.tr("PNG, dots"), "png"),
                (self.tr("SVG, vector"), "svg"),
                (self.tr("PDF, vector"), "pdf"),
            ]
        )
        self._sizes = {"screen": SCREEN, "one-column": ONE_COLUMN, "two-columns": TWO_COLUMNS, _NO_SIZE: None}
        self.size_choice = _choice(
            [
                (self.tr("Screen, 1200 × 720"), "screen"),
                (self.tr("One column, 85 mm"), "one-column"),
                (self.tr("Two columns, 175 mm"), "two-columns"),
                (self.tr("As in the window"), _NO_SIZE),
            ]
        )
        self.resolution = NumberField(*DPI_RANGE, preferences.language)
        self.resolution.set_suffix(self.tr("dots/inch"))
        self.theme_choice = _choice([(self.tr("Light, for paper"), LIGHT.name), (self.tr("Dark"), DARK.name)])
        self.preview = PicturePreview()
        self.preview.setAccessibleName(self.tr("Preview"))
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        set_mark(self.outcome, "role", "secondary")
        self._inside = QLabel(
            self.tr(
                "The run is inside: drop the picture on a Shareflow window and it opens again, ready to be changed."
            )
        )
        self._inside.setWordWrap(True)
        set_mark(self._inside, "role", "secondary")
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_mark(self.reason, "role", "problem")
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._show_preview)
        self._restore()
        self._lay_out()
        for choice in (self.view, self.format, self.size_choice, self.theme_choice):
            choice.currentIndexChanged.connect(self._refresh)
        self.resolution.committed.connect(self._take_resolution)
        self.resolution.message_changed.connect(self._refresh)
        self.preview.resized.connect(self._redraw.start)
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
        column.addSpacing(4)
        column.addWidget(self.outcome)
        column.addStretch(1)
        buttons, self.export_button = decision_buttons(self, self.tr("Export…"))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(column)
        row.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(row, 1)
        layout.addWidget(self._inside)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.reason.hide()
        fit(self, 900, 540)

    # ----------------------------------------------------------------------------------------------- the choices

    @property
    def chosen(self) -> list[Source]:
        """What is to be drawn."""
        one = self._sources.get(self.view.currentData())
        return list(self._sources.values()) if one is None else [one]

    @property
    def form(self) -> Form:
        """How it is to be drawn."""
        theme = DARK if self.theme_choice.currentData() == DARK.name else LIGHT
        return Form(str(self.format.currentData()), self._dpi, self._sizes[self.size_choice.currentData()], theme)

    def _restore(self) -> None:
        """Choose what was chosen last time."""
        found = self._preferences.choices(_REMEMBERED)
        for choice, key in ((self.format, "format"), (self.size_choice, "size"), (self.theme_choice, "theme")):
            choice.setCurrentIndex(max(0, choice.findData(found.get(key))))
        dpi = found.get("dpi")
        if isinstance(dpi, int | float) and DPI_RANGE[0] <= dpi <= DPI_RANGE[1]:
            self._dpi = float(dpi)
        self.resolution.show_value(self._dpi)

    def _remember(self) -> None:
        chosen = {
            "format": self.format.currentData(),
            "size": self.size_choice.currentData(),
            "theme": self.theme_choice.currentData(),
            "dpi": self._dpi,
        }
        self._preferences.remember_choices(_REMEMBERED, chosen)

    def _take_resolution(self, value: object) -> None:
        if isinstance(value, float):
            self._dpi = value
            self.resolution.show_value(value)
            self._refresh()

    def _refresh(self) -> None:
        is_png = self.format.currentData() == "png"
        self._resolution_line.setEnabled(is_png)
        self.export_button.setEnabled(self._export is None and not (is_png and self.resolution.message))
        self._tell("")
        self._redraw.start()

    def _show_preview(self) -> None:
        """Draw the picture that is chosen, of all of them the first, and say what will come of it."""
        form = self.form
        view = self.chosen[0].view()
        size = form.size_of(view)
        try:
            page = Page(view, size, form.theme)
            try:
                room = self.preview.room
                scale = min(room.width() / page.width, room.height() / page.height)
                image = image_of(page, size, max(DPI_RANGE[0], scale * size.resolution))
                self.preview.show_image(image)
                outcome = outcome_of(page, size, form, image)
            finally:
                page.close()
        except InvalidInput as refusal:
            self.outcome.clear()
            self._say(refusal)
            if not view.has_drawing:
                self.preview.show_image(QImage())
            return
        text = self.tr("{width} × {height} mm").format(
            width=round(outcome.width_on_paper), height=round(outcome.height_on_paper)
        )
        if outcome.dots is not None:
            dots = self.tr("{width} × {height} dots").format(width=outcome.dots[0], height=outcome.dots[1])
            text = f"{dots} · {text}"
        about = self.tr("about {size}").format(size=size_text(outcome.bytes * len(self.chosen)))
        self.outcome.setText(f"{text} · {about}" if len(self.chosen) == 1 else f"{self._many()} · {about}")

    def _many(self) -> str:
        count = len(self.chosen)
        if self.format.currentData() == "pdf":
            return self.tr("{count} pages in one document").format(count=count)
        return self.tr("{count} files in a folder of your choice").format(count=count)

    # ----------------------------------------------------------------------------------------------- the writing

    def accept(self) -> None:
        """Ask where to write; the dialog closes when the pictures have been written."""
        if self._export is not None or not self.export_button.isEnabled():
            self.resolution.setFocus()
            return
        suffix = str(self.format.currentData())
        title = self.tr("Export picture")
        if len(self.chosen) > 1 and suffix != "pdf":
            ask_for_folder(self, title, self.export_to)
        else:
            one = self.chosen[0].view_id if len(self.chosen) == 1 else ""
            ask_for_file(self, title, f"{self._name} {one}".strip(), suffix, self.export_to)

    def export_to(self, name: str) -> None:
        """Write to a file, or several pictures into a folder; close when that has worked."""
        sources, form = self.chosen, self.form
        paths = [Path(name)]
        if len(sources) > 1 and form.kind != "pdf":
            paths = [Path(name) / f"{file_name(f'{self._name} {each.view_id}')}.{form.kind}" for each in sources]
            standing = [each for each in paths if each.exists()]
            if standing:
                self._ask_replace(standing, lambda: self._write(sources, paths, form))
                return
        self._write(sources, paths, form)

    def _ask_replace(self, standing: Sequence[Path], replace: Callable[[], object]) -> None:
        ask(
            self,
            self.tr("Files are there already"),
            self.tr("Pictures of that name are in the folder already."),
            "\n".join(each.name for each in standing[:8]) + ("\n…" if len(standing) > 8 else ""),
            (Answer(self.tr("Replace"), replace, QMessageBox.ButtonRole.DestructiveRole),),
            self.tr("Cancel"),
        )

    def _write(self, sources: Sequence[Source], paths: Sequence[Path], form: Form) -> None:
        self._remember()
        self._tell("")
        export = Export(sources, paths, form, self)
        export.progressed.connect(self._show_progress)
        export.finished.connect(self._finish)
        export.refused.connect(self._refuse)
        self._export = export
        self.export_button.setEnabled(False)
        export.start()

    def _show_progress(self, done: int, count: int) -> None:
        if count > 1:
            self.outcome.setText(self.tr("{done} of {count} pictures").format(done=done, count=count))

    def _finish(self, paths: list[Path]) -> None:
        self._export = None
        self.exported.emit(paths)
        super().accept()

    def _refuse(self, refusal: InvalidInput) -> None:
        self._export = None
        self._refresh()
        self._say(refusal)

    def done(self, result: int) -> None:
        """Closing stops what is still being written."""
        if self._export is not None:
            self._export.stop()
            self._export = None
        super().done(result)

    def _say(self, refusal: InvalidInput) -> None:
        self._tell("\n".join(message(each, self._preferences.language) for each in refusal.problems))

    def _tell(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))


def _choice(entries: Sequence[tuple[str, object]]) -> QComboBox:
    choice = QComboBox()
    for text, value in entries:
        choice.addItem(text, value)
    return choice
