"""The valley of death: ventures at the time cursor as a funnel, and over time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QGraphicsWidget, QWidget

from gui.theme import BODY, GRID, SECONDARY
from gui.theme.fonts import sized
from gui.views.canvas_scroll import CanvasScroll
from gui.views.control_row import ControlRow
from gui.views.key_line import KeyLine, key_entries
from gui.views.numbers import year
from gui.views.picture import Picture
from gui.views.segmented import Segmented
from gui.views.table import Table
from gui.views.ventures.comparison import Comparison
from gui.views.ventures.curves import CurvePlot
from gui.views.ventures.funnel import Funnel
from gui.views.ventures.over_time import STOCKS, STUCK, Look, OverTime, crowding_of
from gui.views.ventures.styles import stage_colours
from gui.views.ventures.table import table_of
from gui.views.ventures.way import BOTH, INDIVIDUALS, ORGANISATIONS, STAGES, WHOSE, Way, way_of
from gui.views.ventures.words import comparison, funnel_texts, owner_title, stage_names, stage_readings
from gui.views.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from gui.theme import Theme

_SIDE_BY_SIDE = 46.0
"""From so many heights of the text on, funnel and curves stand side by side."""


class VenturesView(View):
    """A funnel of stages with what passes and what fails, and beside it the years."""

    view_id: ClassVar[str] = "ventures"
    is_of_a_moment: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = BOTH
        self._mode = STOCKS
        self._compares = False
        self._stage: int | None = None
        self._is_wide: bool | None = None
        self._is_following = False
        self.way: Way | None = None
        self._baseline: Way | None = None
        self.comparison = Comparison()
        self.comparison.found.connect(self.redraw)
        self.destroyed.connect(self.comparison.stop)
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self.owners = Segmented((INDIVIDUALS, ORGANISATIONS, BOTH))
        self.owners.chosen.connect(self.set_whose)
        self.modes = Segmented((STOCKS, STUCK))
        self.modes.chosen.connect(self.set_mode)
        self.compare = QCheckBox()
        self.compare.toggled.connect(self.set_comparing)
        self.controls.addWidget(ControlRow(self.owners, self.modes, self.compare), 1)
        self.key_line = KeyLine()
        self.funnel = Funnel()
        self.over_time = OverTime()
        self.plots = self.over_time.plots
        for plot in self.over_time.plots:
            plot.box.sigXRangeChanged.connect(self._follow_zoom)
            plot.box.reset_asked.connect(self.reset_zoom)
            plot.geometryChanged.connect(self._fit_sides)
        layout = self.layout()
        assert layout is not None
        self.scroll_area = CanvasScroll(self.canvas, layout)
        self._arrange(float(self.width()))
        self.set_theme(self.theme)
        self._retranslate_all()

    # Choices ----------------------------------------------------------------------------------------------------

    @property
    def whose(self) -> str:
        """Whose ventures are shown: "individuals", "organisations" or "both"."""
        return self._whose

    @property
    def mode(self) -> str:
        """What is shown over time: "stocks" of the stages, or the part "stuck" in the valley."""
        return self._mode

    def set_whose(self, whose: str) -> None:
        """Show the ventures of individuals, of organisations, or of both."""
        self._whose = whose
        self.redraw()

    def set_mode(self, mode: str) -> None:
        """Show the stocks of the stages over time, or the part stuck in the valley."""
        self._mode = mode
        self._arrange(self.canvas.ci.size().width(), again=True)
        self.redraw()

    def set_comparing(self, wanted: bool) -> None:
        """Say how many startups of a measured cohort got from one financing round to the next."""
        self._compares = wanted
        self.compare.setChecked(wanted)
        if wanted and self.isVisible():
            self.comparison.ask()
        self.redraw()

    def stop(self) -> bool:
        return self.comparison.stop()

    def state(self) -> dict[str, object]:
        return {"whose": self._whose, "mode": self._mode, "compare": self._compares}

    def restore(self, state: Mapping[str, object]) -> None:
        whose, mode, compares = state.get("whose"), state.get("mode"), state.get("compare")
        if isinstance(whose, str) and whose in WHOSE:
            self._whose = whose
        if isinstance(compares, bool):
            self.set_comparing(compares)
        if mode in (STOCKS, STUCK):
            self._mode = str(mode)
        self._arrange(self.canvas.ci.size().width(), again=True)
        self.redraw()

    def twin(self, theme: "Theme", font: "QFont") -> View:
        other = super().twin(theme, font)
        assert isinstance(other, VenturesView)
        other.comparison.cohort = self.comparison.cohort
        other.redraw()
        return other

    # What it shows ----------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Ventures and the valley of death")

    def best_height(self, width: float) -> float:
        wide = width >= _SIDE_BY_SIDE * self.text_font().pixelSize()
        return 0.62 * width if wide else max(1.5 * width, self.funnel.least_height() + 0.75 * width)

    def sources(self) -> tuple[str, ...]:
        cohort = self.comparison.cohort
        return (cohort.name.in_language(self.language),) if self._compares and cohort is not None else ()

    def data(self) -> Table:
        if self.picture is None or self.way is None:
            return Table()
        return table_of(self.way, crowding_of(self.picture.result))

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        result = picture.result
        self.owners.choose(self._whose)
        self.modes.choose(self._mode)
        self.way = way_of(result, self._whose)
        baseline = picture.baseline
        if baseline is result or (baseline is not None and baseline.times.size < 2):
            baseline = None
        self._baseline = None if baseline is None else self.over_time.way_behind(baseline, self._whose)
        overlays = [each for each in picture.overlays if each.times.size >= 2]
        entries = key_entries(picture, self.theme, self.language)
        self.key_line.set_entries([each for each in entries if not each.is_shade])
        self.over_time.describe(is_off=self._is_off)
        self.funnel.caption.set_text(owner_title(self._whose), year(self._moment_of(self.way)))
        self._is_following = True
        self.over_time.draw(result, baseline, overlays, self.way, self._look())
        self._is_following = False
        self._fit_sides()

    @property
    def _is_off(self) -> bool:
        return self.picture is not None and not self.picture.result.scenario.switches["ventures"]

    def _look(self) -> Look:
        return Look(self._mode, self._whose, self.theme, self.language, is_still=self.is_dragging)

    def _shown_plot(self) -> CurvePlot:
        """The upper one of the two plots over time."""
        return self.over_time.upper(self._mode)

    def _show_moment(self, at: float | None) -> None:
        way = self.way
        if way is None:
            return
        when = self._moment_of(way)
        moment = way.at(when)
        before = self._baseline.at(when).stocks.tolist() if self._baseline is not None else ()
        most = float(way.stocks.max())
        if self._baseline is not None:
            most = max(most, float(self._baseline.stocks.max()))
        words = self.tr("Ventures are switched off in this world: they stay as they begin.") if self._is_off else ""
        texts = funnel_texts(moment, self._footnote())
        self.funnel.caption.set_text(owner_title(self._whose), year(when))
        self.funnel.show_moment(moment, most, texts, stage_colours(self._whose, self.theme), before, words)
        self._size_canvas()
        self._read_stage()

    def _moment_of(self, way: Way) -> float:
        """The year of the time cursor, or the last one."""
        first, last = float(way.times[0]), float(way.times[-1])
        return last if self._time is None else min(max(self._time, first), last)

    def _footnote(self) -> str:
        cohort = self.comparison.cohort
        return comparison(cohort, self.language) if self._compares and cohort is not None else ""

    # Reading ----------------------------------------------------------------------------------------------------

    def _follow_mouse(self, position: QPointF) -> None:
        super()._follow_mouse(position)
        stage = self.funnel.stage_at(position)
        if stage != self._stage:
            self._stage = stage
            self._read_stage()

    def _leave(self) -> None:
        if self._stage is not None:
            self._stage = None
            self._read_stage()
        super()._leave()

    def _read(self, at: float | None) -> None:
        picture, way = self.picture, self.way
        if picture is None or way is None:
            return
        if at is None or not way.times[0] - 1e-9 <= at <= way.times[-1] + 1e-9:
            self.over_time.read_nothing()
        else:
            self.over_time.read(at, picture.result, way, self._look())

    def _read_stage(self) -> None:
        """What is known of the stage under the mouse."""
        way, stage = self.way, self._stage
        self.funnel.light(stage)
        bars = self.funnel.bars()
        if way is None or stage is None or not bars:
            self.funnel.read_out.hide()
            return
        when = self._moment_of(way)
        readings = stage_readings(way.at(when), stage, stage_colours(self._whose, self.theme))
        heading = f"{stage_names()[stage]} · {year(when)}"
        self.funnel.read_out.say(bars[stage].center(), QRectF(self.funnel.rect()), heading, readings)

    def _click(self, position: QPointF) -> None:
        stage = self.funnel.stage_at(position)
        if stage is None:
            super()._click(position)
        else:
            self.stock_chosen.emit(f"ventures.{self._owner_of(stage)}.{STAGES[stage]}")

    def _owner_of(self, stage: int) -> str:
        """Whose ventures of a stage are to be explained; of both, whoever has more of them."""
        if self._whose != BOTH or self.picture is None:
            return self._whose
        when = self._time if self._time is not None else float(self.picture.result.times[-1])
        counts = {
            each: float(way_of(self.picture.result, each).at(when).stocks[stage])
            for each in (INDIVIDUALS, ORGANISATIONS)
        }
        return max(counts, key=lambda each: counts[each])

    # Following the window ---------------------------------------------------------------------------------------

    def _follow_zoom(self, box: object, shown: tuple[float, float]) -> None:
        """Show the same years in all plots."""
        if self._is_following:
            return
        self._is_following = True
        for plot in self.plots:
            if plot.box is not box:
                plot.box.setXRange(*shown, padding=0)
        self._is_following = False

    def _fit_sides(self) -> None:
        self.over_time.fit_sides(self._mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(float(self.width()))

    def lay_out(self, width: float, height: float) -> None:
        self._arrange(width)
        super().lay_out(width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._compares:
            self.comparison.ask()

    def _arrange(self, width: float, *, again: bool = False) -> None:
        """Funnel and curves side by side where there is room, else on one another; the key above them."""
        self.key_line.fit(width - 24)
        is_wide = width >= _SIDE_BY_SIDE * self.text_font().pixelSize()
        if is_wide == self._is_wide and not again:
            self._size_canvas()
            return
        self._is_wide = is_wide
        grid = self.canvas.ci.layout
        parts: tuple[QGraphicsWidget, ...] = (self.key_line, self.funnel, *self.over_time.plots)
        for item in parts:
            if item.parentLayoutItem() is not None:
                grid.removeItem(item)
        shown = self._shown_plot()
        for plot in self.over_time.plots:
            plot.setParentItem(self.canvas.ci)
            plot.setVisible(plot in {shown, self.over_time.crowding})
        items: tuple[QGraphicsWidget, ...] = (self.key_line, self.funnel, shown, self.over_time.crowding)
        wide = ((0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1))
        narrow = ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (3, 0, 1, 1))
        for item, place in zip(items, wide if is_wide else narrow, strict=True):
            item.setParentItem(self.canvas.ci)
            grid.addItem(item, *place)
        for row, part in enumerate((0, 3, 2, 0) if is_wide else (0, 4, 3, 2)):
            grid.setRowStretchFactor(row, part)
            grid.setRowSpacing(row, 2 * GRID if part and row < (2 if is_wide else 3) else 0)
        for column, part in enumerate((5, 7) if is_wide else (1, 0)):
            grid.setColumnStretchFactor(column, part)
            grid.setColumnSpacing(column, 3 * GRID if is_wide and column == 0 else 0)
        self._size_canvas()

    def _size_canvas(self) -> None:
        """Ask for the height in which everything can be read; what is higher than the view is scrolled."""
        shown = (self._shown_plot(), self.over_time.crowding)
        for plot in shown:
            plot.setMinimumHeight(plot.least_height())
        self.funnel.setMinimumHeight(self.funnel.least_height())
        curves = [each.least_height() for each in shown]
        funnel = self.funnel.least_height()
        least = max(funnel, sum(curves) + 2 * GRID) if self._is_wide else funnel + sum(curves) + 4 * GRID
        key = self.key_line.height_now + GRID if self.key_line.entries else 0.0
        self.canvas.ci.layout.setRowSpacing(0, GRID if self.key_line.entries else 0)
        self.canvas.setMinimumHeight(round(key + least + 2 * GRID))

    def _restyle(self) -> None:
        font = self.text_font()
        self.key_line.set_look(self.theme, sized(font, font.pixelSize() * SECONDARY / BODY))
        self.funnel.set_look(self.theme, font)
        for plot in self.over_time.plots:
            plot.set_look(self.theme, font)
        self._arrange(float(self.width()), again=True)

    def _retranslate(self) -> None:
        self.owners.set_texts(
            {
                INDIVIDUALS: (self.tr("Individuals"), self.tr("Ventures of individuals")),
                ORGANISATIONS: (self.tr("Organisations"), self.tr("Ventures of organisations")),
                BOTH: (self.tr("Both"), self.tr("All ventures together")),
            }
        )
        self.modes.set_texts(
            {
                STOCKS: (self.tr("Stages"), self.tr("Ventures in each stage, on one another")),
                STUCK: (self.tr("Stuck"), self.tr("The part of the ventures between a product and a business")),
            }
        )
        self.owners.setAccessibleName(self.tr("Whose ventures"))
        self.modes.setAccessibleName(self.tr("What is shown over time"))
        self.compare.setText(self.tr("Measured cohort"))
        self.compare.setToolTip(self.tr("How many startups got from one financing round to the next"))

    def _set_plain(self, plain: bool) -> None:
        for plot in self.over_time.plots:
            plot.set_plain(plain)
