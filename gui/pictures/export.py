"""Writing many pictures while the window stays alive: drawn one at a time, encoded and written in a thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.problems import InvalidInput, problem
from gui.background import Background
from gui.pictures.page import Page
from gui.pictures.pdf import PdfDocument, pdf_of
from gui.pictures.png import image_of, png_of
from gui.pictures.sizes import PictureSize
from gui.pictures.svg import svg_of
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.views.view import View

Contents = Callable[[], bytes]
"""Makes the contents of a file, in the thread."""


@dataclass(frozen=True)
class Source:
    """A view that can be drawn; it is made, or brought up to date, when it is asked for.

    name  in the language of the window
    """

    view_id: str
    name: str
    view: "Callable[[], View]"


@dataclass(frozen=True)
class Form:
    """How pictures are written.

    kind  png, svg or pdf
    dpi   dots in an inch of a PNG
    size  None for that of each view in the window
    """

    kind: str
    dpi: float
    size: PictureSize | None
    theme: Theme

    def size_of(self, view: "View") -> PictureSize:
        """The size of a view's picture."""
        if self.size is not None:
            return self.size
        return PictureSize(max(view.width(), 320), max(view.height(), 240))


class Export(QObject):
    """Writes a picture of each view to a file of its own, or all of them as the pages of one PDF."""

    progressed = Signal(int, int)
    """How many pictures of how many are done."""
    finished = Signal(list)
    """The paths written."""
    refused = Signal(object)
    """The InvalidInput that says why it has stopped."""

    def __init__(
        self, sources: Sequence[Source], paths: Sequence[Path], form: Form, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = list(sources)
        self._paths = list(paths)
        self._form = form
        self._document = PdfDocument() if form.kind == "pdf" and len(sources) > len(paths) else None
        self._is_only = len(sources) == 1
        self._done = 0
        self._drawn = 0
        self._written: list[Path] = []
        # Nobody's child, for the thread must not lose it when a window is closed in the midst of an export.
        background = self._background = Background("pictures")
        document = self._document
        self.destroyed.connect(lambda _: _let_go(background, document))
        self._background.answered.connect(self._take)
        self._background.refused.connect(self._refuse)
        self._background.failed.connect(self._fail)
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.setInterval(0)
        self._step.timeout.connect(self._draw)

    def start(self) -> None:
        """Begin with the first picture."""
        self._step.start()

    def stop(self) -> None:
        """Write no more; what is written stays."""
        self._step.stop()
        _let_go(self._background, self._document)

    def _draw(self) -> None:
        if self._done == len(self._sources):
            self._finish()
            return
        view = self._sources[self._done].view()
        if not view.has_drawing and not self._is_only:
            self._go_on()  # the others can be drawn all the same
            return
        size = self._form.size_of(view)
        try:
            page = Page(view, size, self._form.theme)
            try:
                contents = self._contents(page, size)
            finally:
                page.close()
        except InvalidInput as refusal:
            self._refuse(refusal)
            return
        self._drawn += 1
        if contents is None:
            self._go_on()
        else:
            self._write(self._paths[self._done], contents)

    def _contents(self, page: Page, size: PictureSize) -> Contents | None:
        """What is to be written; None while the one document still grows."""
        if self._document is not None:
            self._document.add(page, size)
            return None
        if self._form.kind == "png":
            image, run = image_of(page, size, self._form.dpi), page.run
            return lambda: png_of(image, run)
        data = svg_of(page, size).encode() if self._form.kind == "svg" else pdf_of(page, size)
        return lambda: data

    def _write(self, path: Path, contents: Contents) -> None:
        def job(_: object) -> Path:
            from engine.project.atomic_file import write_atomically

            write_atomically(path, contents())
            return path

        self._background.ask(job)

    def _take(self, path: Path) -> None:
        self._written.append(path)
        if self._document is not None or self._done == len(self._sources):
            self._end()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, len(self._sources))
        self._step.start()

    def _finish(self) -> None:
        if not self._drawn:
            self._refuse(InvalidInput([problem("picture_nothing_to_draw")]))
        elif self._document is not None:
            document = self._document
            data = document.finish()
            self._write(self._paths[0], lambda: data)
        else:
            self._end()

    def _end(self) -> None:
        self.stop()
        self.finished.emit(self._written)

    def _refuse(self, refusal: InvalidInput) -> None:
        self.stop()
        self.refused.emit(refusal)

    def _fail(self, failure: Exception) -> None:
        self._refuse(InvalidInput([problem("picture_not_made", reason=str(failure))]))
        raise failure


def _let_go(background: Background, document: PdfDocument | None) -> None:
    background.stop()
    if document is not None:
        document.end()
