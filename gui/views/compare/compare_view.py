"""The difference between the world that is looked at and another: over time, in its assumptions, at the end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGraphicsLinearLayout, QGraphicsWidget, QLabel, QWidget

from engine.scenario.differences import differences
from gui.bilingual import in_language
from gui.theme import GRID
from gui.views.board import BETWEEN, Block, Board, Choice, Face, Heading, Passage
from gui.views.compare.assumptions import assumption_rows
from gui.views.compare.difference_lines import actor_lines, hhi_line, kind_lines
from gui.views.compare.difference_plot import DifferencePlot
from gui.views.compare.endings import Ending, endings
from gui.views.compare.rows import AssumptionRow, ResultRow, Subheading
from gui.views.compare.signed import plain, signed
from gui.views.numbers import number
from gui.views.picture import Picture
from gui.views.table import Table, time_table

if TYPE_CHECKING:
    from engine import Result
    from engine.claims import Verdict

KINDS, ACTORS = "kinds", "actors"

BASELINE = "baseline"

_TWO_PLOTS = 58.0
_PLOT_HEIGHT = 16.0
_LABELLED = 34.0
"""In heights of the text."""

_POINT_RUNGS = (1.0, 2.0, 5.0, 10.0, 25.0, 50.0, 75.0, 100.0)
_HHI_RUNGS = (10.0, 50.0, 100.0, 250.0, 500.0, 1000.0, 2500.0, 5000.0, 10000.0)


@dataclass(frozen=True, eq=False)
class Candidate:
    """A run that can be compared with: what it is kept as, what it is called, and the run."""

    key: str
    name: str
    result: "Result"


class CompareView(Board):
    """Differences over time above, changed assumptions and both ends below."""

    view_id: ClassVar[str] = "compare"

    def __init__(self, parent: QWidget | None = None) -> None:
        self._wanted = ""
        self._others: list[Candidate] = []
        self._judged: tuple[Result, tuple[Verdict, ...]] | None = None
        super().__init__(parent)
        self.rows: tuple[AssumptionRow, ...] = ()
        self.ends: tuple[Ending, ...] = ()
        self.label = QLabel()
        self.label.setProperty("role", "secondary")
        self.other_list = QComboBox()
        self.other_list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other_list.setMinimumWidth(64)
        self.other_list.activated.connect(self._follow_list)
        self.label.setBuddy(self.other_list)
        self.grouping = Choice((KINDS, ACTORS))
        self.grouping.chosen.connect(self.show_shares_of)
        self.controls.addWidget(self.label)
        self.controls.addWidget(self.other_list)
        self.controls.addWidget(self.grouping, 1, Qt.AlignmentFlag.AlignTop)
        self.plots = (self.share_plot, self.hhi_plot)
        for plot in self.plots:
            plot.box.sigXRangeChanged.connect(self._follow_zoom)
            plot.box.reset_asked.connect(self.reset_zoom)
        self.set_theme(self.theme)
        self._retranslate_all()

    # What it is made of -----------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Comparison")

    @property
    def other(self) -> "Result | None":
        """The run that is compared with; None where there is none to choose."""
        chosen = next((each for each in self._others if each.key == self._wanted), None)
        if chosen is None and self._others:
            chosen = self._others[0]
        return None if chosen is None else chosen.result

    def compare_with(self, key: str) -> None:
        """Compare with the baseline ("baseline"), or with an overlay by the id of its scenario."""
        self._wanted = key
        self.redraw()

    def show_shares_of(self, what: str) -> None:
        """Show the shares of the kinds, or of every actor."""
        self.grouping.choose(what)
        self.redraw()

    def state(self) -> dict[str, object]:
        return {"with": self._wanted, "shares": self.grouping.name}

    def restore(self, state: Mapping[str, object]) -> None:
        wanted, shares = state.get("with"), state.get("shares")
        if isinstance(wanted, str):
            self._wanted = wanted
        if shares in self.grouping.names:
            self.grouping.choose(str(shares))
        self.redraw()

    def data(self) -> Table:
        if self.picture is None or self.other is None:
            return Table()
        times = self.picture.result.times.tolist()
        shares = {self.tr("{0}, share (points)").format(each.name): each.values for each in self.share_plot.lines}
        hhi = {self.tr("HHI (points)"): each.values for each in self.hhi_plot.lines}
        return time_table({name: (times, values.tolist()) for name, values in {**shares, **hhi}.items()})

    def _place_items(self) -> None:
        self.share_plot = DifferencePlot(_POINT_RUNGS, lambda value: signed(number(value)))
        self.hhi_plot = DifferencePlot(_HHI_RUNGS, plain)
        self._band = QGraphicsWidget()
        self._side_by_side = QGraphicsLinearLayout(Qt.Orientation.Horizontal, self._band)
        self._side_by_side.setContentsMargins(0, 0, 0, 0)
        for plot in (self.share_plot, self.hhi_plot):
            self._side_by_side.addItem(plot)
        grid = self.canvas.ci.layout
        grid.addItem(self._band, 0, 0)
        grid.addItem(self.sheet, 1, 0)
        grid.setAlignment(self.sheet, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretchFactor(1, 1)

    def _arrange_items(self, width: float) -> float:
        has_plots = self.other is not None
        self._band.setVisible(has_plots)
        look = self.sheet.look
        is_wide = width >= look.em(_TWO_PLOTS)
        self._side_by_side.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        between = look.em(BETWEEN)
        self._side_by_side.setSpacing(between if is_wide else 2 * GRID)
        least = look.em(_PLOT_HEIGHT)
        height = (least if is_wide else 2 * least + 2 * GRID) if has_plots else 0.0
        self._band.setMinimumHeight(height)
        self._band.setMaximumHeight(height)
        return height + 2 * GRID

    def lay_out(self, width: float, height: float) -> None:
        super().lay_out(width, height)
        self._side_by_side.activate()
        super().lay_out(width, height)

    # Drawing ----------------------------------------------------------------------------------------------------

    def _draw(self, picture: Picture) -> None:
        self._others = self._candidates(picture)
        self._fill_list()
        other = self.other
        if other is not None:
            self._draw_differences(picture.result, other)
        super()._draw(picture)

    def _candidates(self, picture: Picture) -> "list[Candidate]":
        """The runs that can be compared with."""
        found: list[Candidate] = []
        if picture.baseline is not None and picture.baseline is not picture.result:
            name = in_language(picture.baseline.scenario.name, self.language)
            found.append(Candidate(BASELINE, self.tr("{0} (baseline)").format(name), picture.baseline))
        for each in picture.overlays:
            if each is not picture.result and each is not picture.baseline:
                found.append(Candidate(each.scenario.id, in_language(each.scenario.name, self.language), each))
        return [each for each in found if each.result.times.size >= 2]

    def _fill_list(self) -> None:
        names = [each.name for each in self._others]
        if [self.other_list.itemText(row) for row in range(self.other_list.count())] != names:
            self.other_list.clear()
            self.other_list.addItems(names)
        keys = [each.key for each in self._others]
        if keys:
            self.other_list.setCurrentIndex(keys.index(self._wanted) if self._wanted in keys else 0)
        self.other_list.setToolTip(self.other_list.currentText())
        self.other_list.setVisible(bool(keys))
        self.grouping.setVisible(bool(keys))
        self._show_label()

    def _show_label(self) -> None:
        """Say what the list is of, where there is room for that."""
        self.label.setVisible(bool(self._others) and self.width() > _LABELLED * self.text_font().pixelSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_label()

    def _follow_list(self, row: int) -> None:
        self.compare_with(self._others[row].key)

    def _draw_differences(self, here: "Result", there: "Result") -> None:
        span = (here.scenario.start, here.scenario.start + here.scenario.horizon)
        lines = (
            kind_lines(here, there, self.theme)
            if self.grouping.name == KINDS
            else actor_lines(here, there, self.theme, self.language)
        )
        self.share_plot.draw(here.times, lines, span, keeps_range=self.is_dragging)
        self.hhi_plot.draw(here.times, [hhi_line(here, there, self.theme)], span, keeps_range=self.is_dragging)

    def _blocks(self, picture: Picture) -> tuple[Sequence[Block], Sequence[Sequence[Block]]]:
        other = self.other
        if other is None:
            self.rows, self.ends = (), ()
            return self._nothing_to_compare(), []
        here, there = picture.result, other
        found = differences(here.scenario, there.scenario)
        self.rows = tuple(assumption_rows(found, self.language))
        self.ends = tuple(endings(here, there, self._verdicts(there), self.language))
        names = [in_language(each.scenario.name, self.language) for each in (here, there)]
        if names[0] == names[1]:
            names = [self.tr("now"), self.tr("before")]
        return [], [self._assumptions(names), self._endings(names)]

    def _verdicts(self, there: "Result") -> "tuple[Verdict, ...]":
        """The verdicts on what is compared with: judged once, it stands still while sliders move."""
        if self._judged is None or self._judged[0] is not there:
            from engine.claims import judge

            self._judged = there, judge(there)
        return self._judged[1]

    def _assumptions(self, names: Sequence[str]) -> list[Block]:
        remark = self.tr("{0} → {1}").format(names[1], names[0])
        if not self.rows:
            heading = Heading(self.tr("Nothing is assumed otherwise"))
            return [heading, Passage(self.tr("Both worlds make the same assumptions."), is_secondary=True)]
        count = len(self.rows)
        title = self.tr("1 assumption differs") if count == 1 else self.tr("{0} assumptions differ").format(count)
        return [Heading(title, remark), *self.rows]

    def _endings(self, names: Sequence[str]) -> list[Block]:
        blocks: list[Block] = [Heading(self.tr("How it ends"))]
        head = ResultRow("", "", (*names, self.tr("difference")), is_head=True)
        blocks.append(head)
        said = self.tr("{0}, {1}: {2}; in {3}: {4}; difference: {5}")
        group = ""
        for each in self.ends:
            if each.group != group:
                group = each.group
                blocks.append(Subheading(group))
            words = said.format(each.group, each.title, each.here, names[1], each.there, each.difference)
            cells = (each.here, each.there, each.difference)
            blocks.append(ResultRow(f"end.{each.id}", each.title, cells, words, opens=bool(each.stock)))
        return blocks

    def _nothing_to_compare(self) -> list[Block]:
        return [
            Passage(self.tr("Nothing to compare with yet"), Face.TITLE),
            Passage(
                self.tr(
                    "Choose a baseline or another scenario of this project with Scenario > Compare with: what differs "
                    "then appears here, over time, in the assumptions, and at the end."
                ),
                is_secondary=True,
            ),
        ]

    # Looking ----------------------------------------------------------------------------------------------------

    def _open(self, key: str) -> None:
        parameter = next((each.parameter for each in self.rows if each.key == key), "")
        stock = next((each.stock for each in self.ends if f"end.{each.id}" == key), "")
        if parameter:
            self.parameter_chosen.emit(parameter)
        elif stock:
            self.stock_chosen.emit(stock)

    def _read(self, year: float | None) -> None:
        if self.other is not None:
            for plot in (self.share_plot, self.hhi_plot):
                plot.read(year)

    def _restyle(self) -> None:
        super()._restyle()
        font = self.sheet.look.fonts[Face.BODY]
        for plot in (self.share_plot, self.hhi_plot):
            plot.set_look(self.theme, font)

    def _retranslate(self) -> None:
        self.label.setText(self.tr("Compared with"))
        self.other_list.setAccessibleName(self.tr("Compared with"))
        self.grouping.set_texts(
            self.tr("Whose shares are shown"),
            {
                KINDS: (self.tr("Kinds"), self.tr("Shares of individuals, organisations and platforms")),
                ACTORS: (self.tr("Actors"), self.tr("The share of every actor")),
            },
        )
        self.share_plot.caption.set_text(self.tr("Difference of shares"), self.tr("percentage points"))
        self.hhi_plot.caption.set_text(self.tr("Difference of concentration"), self.tr("points of the HHI"))

    def _follow_zoom(self, box: object, shown: tuple[float, float]) -> None:
        """Show the same years in both plots."""
        for plot in (self.share_plot, self.hhi_plot):
            if plot.box is not box and plot.box.viewRange()[0] != list(shown):
                plot.box.setXRange(*shown, padding=0)

    def _set_plain(self, plain: bool) -> None:
        for plot in (self.share_plot, self.hhi_plot):
            plot.filled.is_plain = plain
            plot.filled.update()
