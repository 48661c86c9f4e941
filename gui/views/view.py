"""The base of all views: a picture of a result that follows theme, language, font and time cursor."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, cast

from pyqtgraph import GraphicsLayoutWidget
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QKeyEvent, QPalette
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engine.messages import message
from engine.text import Language
from gui.theme import GRID, LIGHT, Theme
from gui.views.legend import Entry
from gui.views.notice import BusySign, Notice
from gui.views.picture import Picture
from gui.views.plot import Plot
from gui.views.table import Table

if TYPE_CHECKING:
    pass

_KEY_ZOOM = 0.8


class View(QWidget):
    """A picture with its controls above it and words in its place when there is nothing to draw."""

    view_id: ClassVar[str]
    is_of_a_moment: ClassVar[bool] = False
    """Whether the picture shows the market at the time cursor rather than over time."""

    cursor_moved = Signal(float)
    """The calendar year under the mouse."""
    cursor_left = Signal()
    """The mouse is over no year any more."""
    time_chosen = Signal(float)
    """The calendar year that the user wants to look at."""
    stock_chosen = Signal(str)
    """The stock that the user wants explained, by its name in `Result.stocks`."""
    flow_chosen = Signal(str, str)
    """The share that loses and the share that wins what the user wants explained."""
    parameter_chosen = Signal(str)
    """The assumption that the user wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.language: Language = "en"
        self.picture: Picture | None = None
        self.plots: tuple[Plot, ...] = ()
        self._hover: float | None = None
        self._time: float | None = None
        self._problem = ""
        self._is_dragging = False
        self._font_taken = ""
        self._font_timer = QTimer(self)
        self._font_timer.setSingleShot(True)
        self._font_timer.setInterval(0)
        self._font_timer.timeout.connect(self._take_font)
        self.controls = QHBoxLayout()
        self.controls.setSpacing(12)
        self.canvas = GraphicsLayoutWidget()
        self.canvas.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        # Where an item has changed its size unannounced, an index keeps it after its end, and drawing is a crash.
        self.canvas.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.canvas.setMinimumSize(160, 120)
        self.canvas.ci.layout.setContentsMargins(12, GRID, 12, GRID)
        self.canvas.ci.layout.setSpacing(2 * GRID)
        self.canvas.scene().sigMouseMoved.connect(self._follow_mouse)
        self.canvas.scene().sigMouseClicked.connect(self._follow_click)
        self.canvas.viewport().installEventFilter(self)
        self.notice = Notice(self.canvas)
        self.busy_sign = BusySign(self.canvas)
        self.busy_sign.size_changed.connect(self._place_busy_sign)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.controls)
        layout.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        self.setAutoFillBackground(True)

    # What a view is made of -------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the picture shows, in the language of the view."""
        raise NotImplementedError

    def data(self) -> Table:
        """The numbers of what is shown."""
        raise NotImplementedError

    def legend_entries(self) -> tuple[Entry, ...]:
        """What has to be explained beside the picture on paper."""
        return ()

    def sources(self) -> tuple[str, ...]:
        """Where the data drawn come from."""
        return ()

    def state(self) -> dict[str, object]:
        """The choices made in the view, in values that a project file can keep."""
        return {}

    def restore(self, state: Mapping[str, object]) -> None:
        """Make the choices of `state` again; what is not known there is left as it is."""

    def stop(self) -> bool:
        """End what the view computes beside the window; whether it ended in time."""
        return True

    def best_height(self, width: float) -> float:
        """A good height for a picture `width` pixels wide."""
        return 0.62 * width

    def lay_out(self, width: float, height: float) -> None:
        """Arrange the picture for a size in which it is drawn without being shown."""
        for _ in range(2):  # what is drawn decides how wide the sides are, and that where labels fit
            self.canvas.ci.setGeometry(0, 0, width, height)
            self.canvas.ci.layout.activate()
            for plot in self.plots:
                plot.layout().activate()
            self.redraw()
        self.canvas.scene().prepareForPaint()

    def twin(self, theme: Theme, font: QFont) -> "View":
        """A view of the same picture with the same choices and zoom, to be drawn elsewhere; it has no cursor."""
        other = type(self)()
        if self.is_of_a_moment:
            other.set_time(self._time)
        other.setFont(font)
        other.language = self.language
        other.restore(self.state())
        other.set_theme(theme)
        other.set_language(self.language)
        other.show_picture(self.picture)
        for mine, theirs in zip(self.plots, other.plots, strict=True):
            if mine.box.is_zoomed:
                theirs.box.setRange(xRange=mine.box.viewRange()[0], yRange=mine.box.viewRange()[1], padding=0)
        return other

    def _draw(self, picture: Picture) -> None:
        raise NotImplementedError

    def _restyle(self) -> None:
        """Give everything the colours and the font again."""
        raise NotImplementedError

    def _retranslate(self) -> None:
        raise NotImplementedError

    def _read(self, year: float | None) -> None:
        """Show the cursor and what is read there; nothing for None."""
        raise NotImplementedError

    def _show_moment(self, year: float | None) -> None:
        """Draw what the market is like at the time cursor; None for the end of the run."""

    def _click(self, position: QPointF) -> None:
        """What a click at a position of the scene does: by default it moves the time cursor there."""
        year = self._year_at(position)
        if year is not None:
            self.choose_time(year)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_picture(self, picture: Picture | None) -> None:
        """Draw a result; None for nothing to draw."""
        self.picture = picture
        self._problem = ""
        if picture is not None and picture.result.times.size >= 2:
            self._draw(picture)
            self._show_moment(self._time)
            self._read(self.year)
        self._show_words()

    def show_busy(self, busy: bool) -> None:
        """Say that a run is under way."""
        self.busy_sign.set_busy(busy)

    def show_problem(self, text: str) -> None:
        """Say why there is no newer picture; an empty text takes it back."""
        self._problem = text
        self._show_words()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.theme = theme
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        self.setPalette(ground)
        self.canvas.setBackground(theme.paper)
        self.notice.set_theme(theme)
        self.busy_sign.set_theme(theme)
        self._font_taken = self.text_font().key()
        self._restyle()
        self.redraw()

    def set_language(self, language: Language) -> None:
        """Speak this language; the texts of the window come from the translators installed."""
        self.language = language
        self._retranslate_all()

    def set_cursor(self, year: float | None) -> None:
        """Read the values at a calendar year, as under the mouse; None to read them at the time cursor."""
        if year != self._hover:
            self._hover = year
            if self.has_drawing:
                self._read(self.year)

    def set_time(self, year: float | None) -> None:
        """Put the time cursor at a calendar year, or take it away."""
        if year == self._time:
            return
        self._time = year
        for plot in self.plots:
            plot.time_mark.stand(year)
        if self.has_drawing:
            self._show_moment(year)
            self._read(self.year)

    def choose_time(self, year: float) -> None:
        """Move the time cursor here, and tell whoever shares it."""
        self._hover = None
        self.set_time(year)
        self.time_chosen.emit(year)

    def set_dragging(self, dragging: bool) -> None:
        """Draw cheaply while something is being dragged, and keep the axes still."""
        if dragging != self._is_dragging:
            self._is_dragging = dragging
            self._set_plain(dragging)
            if not dragging:
                self.redraw()

    def reset_zoom(self) -> None:
        """Show everything again."""
        for plot in self.plots:
            plot.box.go_home()

    @property
    def is_dragging(self) -> bool:
        """Whether something is being dragged."""
        return self._is_dragging

    @property
    def year(self) -> float | None:
        """Where values are read: under the mouse, else at the time cursor."""
        return self._time if self._hover is None else self._hover

    @property
    def is_at_rest(self) -> bool:
        """Whether values are read at the time cursor, not under the mouse."""
        return self._hover is None

    @property
    def time(self) -> float | None:
        """Where the time cursor is."""
        return self._time

    @property
    def has_drawing(self) -> bool:
        """Whether there is something to draw."""
        return self.picture is not None and self.picture.result.times.size >= 2

    @property
    def scene(self) -> QGraphicsScene:
        """What the canvas shows."""
        return cast(QGraphicsScene, self.canvas.scene())

    def text_font(self) -> QFont:
        """The font of the view, its size in pixels."""
        font = QFont(self.font())
        font.setPixelSize(max(6, QFontInfo(self.font()).pixelSize()))
        return font

    def follow_font(self) -> None:
        """Take another font once it is settled: a new style sheet changes that of every widget dozens of times."""
        self._font_timer.start()

    def _take_font(self) -> None:
        if self.text_font().key() != self._font_taken:
            self._font_taken = self.text_font().key()
            self._restyle()
            self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(720, 420)

    # Events -----------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate_all()
        elif event.type() == QEvent.Type.FontChange and self.plots:
            self.follow_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._zoom(_KEY_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / _KEY_ZOOM)
        elif key == Qt.Key.Key_0:
            self.reset_zoom()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self.has_drawing:
            steps = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._step(-steps if key == Qt.Key.Key_Left else steps)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.picture is not None:
            scenario = self.picture.result.scenario
            self.choose_time(scenario.start + (scenario.horizon if key == Qt.Key.Key_End else 0.0))
        else:
            super().keyPressEvent(event)

    def _place_busy_sign(self) -> None:
        """Put the sign that a run is under way where it covers no label."""
        self.busy_sign.move(GRID, GRID)

    def _zoom(self, factor: float) -> None:
        for plot in self.plots[:1]:
            plot.box.zoom(factor)

    def _step(self, steps: int) -> None:
        """Move the time cursor; a step is a hundredth of the run, or an output where those are further apart."""
        if self.picture is None:
            return
        scenario = self.picture.result.scenario
        end = scenario.start + scenario.horizon
        year = (end if self.year is None else self.year) + steps * max(scenario.step, scenario.horizon / 100)
        self.choose_time(min(max(year, scenario.start), end))

    def _year_at(self, position: QPointF) -> float | None:
        """The year at a position of the scene, None where there is none."""
        if not self.has_drawing:
            return None
        found = (plot.time_under(position) for plot in self.plots)
        return next((year for year in found if year is not None), None)

    def _follow_mouse(self, position: QPointF) -> None:
        year = self._year_at(position)
        if year is not None:
            self.set_cursor(year)
            self.cursor_moved.emit(year)
        else:
            self._leave()

    def _leave(self) -> None:
        if self._hover is not None:
            self.set_cursor(None)
            self.cursor_left.emit()

    def _follow_click(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not event.double() and self.has_drawing:
            self._click(event.scenePos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._leave()
        return False

    def redraw(self) -> None:
        """Draw the picture again."""
        if self.picture is not None and self.has_drawing:
            self._draw(self.picture)
            self._show_moment(self._time)
            self._read(self.year)

    def _retranslate_all(self) -> None:
        self._retranslate()
        self.setAccessibleName(self.title())
        self.canvas.setAccessibleName(self.title())
        self.busy_sign.setText(self.tr("Solving…"))
        self._restyle()
        self.redraw()
        self._show_words()

    def _set_plain(self, plain: bool) -> None:
        raise NotImplementedError

    def _show_words(self) -> None:
        result = self.picture.result if self.picture is not None else None
        problem = self._problem
        if not problem and result is not None and result.problem is not None:
            problem = message(result.problem, self.language)
        self.canvas.ci.setVisible(self.has_drawing)
        if problem:
            heading = "" if self.has_drawing else self.tr("There is no picture to show")
            self.notice.say(heading, problem, is_problem=True, on_top=self.has_drawing)
        elif not self.has_drawing:
            self.notice.say(
                self.tr("Nothing to show yet"),
                self.tr("Open a project or choose a world: its picture appears here and follows every change."),
            )
        else:
            self.notice.hide()
