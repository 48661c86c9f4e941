"""A picture with everything around it: title, scenario, date, legend, sources."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from engine.problems import InvalidInput, problem
from engine.version import VERSION
from gui.bilingual import in_language
from gui.overrides import failures_raised
from gui.pictures.changes import changes
from gui.pictures.metadata import project_of, run_of
from gui.pictures.sizes import PictureSize
from gui.punctuation import semicolons
from gui.theme import BODY, LIGHT, SECONDARY, TITLE, Theme
from gui.theme.fonts import sized
from gui.views.legend import Entry, draw_swatch
from gui.views.view import View

_MARGIN = 12.0
_SWATCH = 11.0


class Page:
    """A picture laid out for a size: the same curves, zoom and choices as the view's, in a theme of its own.

    Drawn in units of which the page is `width` x `height`; `close` it when it is done with.
    """

    def __init__(self, view: View, size: PictureSize, theme: Theme = LIGHT, today: date | None = None) -> None:
        if not view.has_drawing:
            raise InvalidInput([problem("picture_nothing_to_draw")])
        self.theme = theme
        self._shown = view
        self.scenario = in_language(_scenario_name(view), view.language)
        self._today = today or date.today()
        self._font = sized(view.font(), BODY)
        self.width = float(size.width)
        self._view = view.twin(theme, self._font)
        picture_height = size.height or self._view.best_height(self.width)
        self._lay_out(self.width, picture_height)
        self._entries = self._view.legend_entries()
        self._head = self._head_height()
        self._foot = self._foot_height()
        self.height = float(size.height or round(picture_height + self._head + self._foot))
        self._lay_out(self.width, self.height - self._head - self._foot)

    @property
    def title(self) -> str:
        """What the picture shows."""
        return self._view.title()

    @property
    def subtitle(self) -> str:
        """The project, the scenario, what has been changed in it, and the day the picture was made."""
        picture, language = self._view.picture, self._view.language
        project = changed = ""
        if picture is not None:
            project = in_language(picture.title, language)
            if picture.reference is not None:
                changed = changes(picture.result.scenario, picture.reference, language)
        parts = dict.fromkeys((project, self.scenario, changed, self._today.isoformat()))
        return " · ".join(each for each in parts if each)

    @property
    def footer(self) -> str:
        """Where the data come from, and the program."""
        sources = semicolons(in_language(each, self._view.language) for each in self._view.sources())
        program = f"Shareflow {VERSION}"
        if not sources:
            return program
        return QCoreApplication.translate("Page", "Data: {0}").format(sources) + f" · {program}"

    @cached_property
    def run(self) -> str:
        """The run that is shown, as text to be put inside the picture."""
        return run_of(self._shown)

    @cached_property
    def project(self) -> bytes:
        """The project file that holds the run."""
        return project_of(self._shown)

    def paint(self, painter: QPainter) -> None:
        """Draw everything, from the origin."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.theme.paper))
        self._draw_head(painter)
        height = self.height - self._head - self._foot
        source = QRectF(0, 0, self.width, height)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)  # pyqtgraph's frame is filled with whatever brush it finds
        painter.setClipRect(QRectF(0, self._head, self.width, height))
        with failures_raised():  # half a picture is none
            self._view.scene.render(painter, source.translated(0, self._head), source)
        painter.restore()
        painter.setFont(self._small())
        painter.setPen(QColor(self.theme.secondary))
        box = QRectF(_MARGIN, self.height - self._foot, self.width - 2 * _MARGIN, self._foot - _MARGIN)
        painter.drawText(box, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom, self.footer)

    def close(self) -> None:
        """Let go of what was made for drawing, and of what it may be computing."""
        self._view.stop()
        self._view.deleteLater()

    def _draw_head(self, painter: QPainter) -> None:
        width = self.width - 2 * _MARGIN
        top = _MARGIN
        painter.setFont(self._bold())
        painter.setPen(QColor(self.theme.ink))
        height = _text_height(self.title, self._bold(), width)
        painter.drawText(QRectF(_MARGIN, top, width, height), Qt.TextFlag.TextWordWrap, self.title)
        top += height + 2
        painter.setFont(self._small())
        painter.setPen(QColor(self.theme.secondary))
        height = _text_height(self.subtitle, self._small(), width)
        painter.drawText(QRectF(_MARGIN, top, width, height), Qt.TextFlag.TextWordWrap, self.subtitle)
        self._draw_legend(painter, top + height + 6)

    def _draw_legend(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._small())
        line = QFontMetricsF(self._small()).height()
        for entry, x, row in self._legend_places():
            y = top + row * (line + 4)
            draw_swatch(painter, QRectF(x, y + (line - _SWATCH) / 2, _SWATCH, _SWATCH), entry, self.theme)
            painter.setPen(QColor(self.theme.ink))
            box = QRectF(x + _SWATCH + 5, y, self.width, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _legend_places(self) -> list[tuple[Entry, float, int]]:
        """Each entry with its left edge and its row."""
        metrics = QFontMetricsF(self._small())
        places = []
        x, row = _MARGIN, 0
        for entry in self._entries:
            width = _SWATCH + 5 + metrics.horizontalAdvance(entry.text)
            if x > _MARGIN and x + width > self.width - _MARGIN:
                x, row = _MARGIN, row + 1
            places.append((entry, x, row))
            x += width + 14
        return places

    def _head_height(self) -> float:
        width = self.width - 2 * _MARGIN
        height = _MARGIN + _text_height(self.title, self._bold(), width) + 2
        height += _text_height(self.subtitle, self._small(), width) + 6
        return height + self._legend_height()

    def _legend_height(self) -> float:
        if not self._entries:
            return 0.0
        rows = self._legend_places()[-1][2] + 1
        return rows * (QFontMetricsF(self._small()).height() + 4)

    def _foot_height(self) -> float:
        return _text_height(self.footer, self._small(), self.width - 2 * _MARGIN) + _MARGIN + 2

    def _lay_out(self, width: float, height: float) -> None:
        self._view.lay_out(width, max(height, 80.0))

    def _bold(self) -> QFont:
        return sized(self._font, TITLE, bold=True)

    def _small(self) -> QFont:
        return sized(self._font, SECONDARY)


def _text_height(text: str, font: QFont, width: float) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt.TextFlag.TextWordWrap, text).height()


def _scenario_name(view: View) -> str:
    return view.picture.result.scenario.name if view.picture is not None else ""
