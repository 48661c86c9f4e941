"""The path of the market between individuals, organisations and platforms, and where other starts lead."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QProgressBar, QToolButton, QWidget

from engine.scenario import Kind
from gui.bilingual import in_language
from gui.punctuation import bracketed
from gui.theme import GRID, Theme, kind_colour
from gui.views.control_row import ControlRow
from gui.views.cursor import Reading
from gui.views.key_line import baseline_words
from gui.views.numbers import percent, year
from gui.views.overlays import GHOST_DASHES
from gui.views.picture import Picture
from gui.views.scale import Array
from gui.views.simplex.ground import Corner
from gui.views.simplex.notes import Note
from gui.views.simplex.other_starts import OtherPaths, OtherStarts, grid_of
from gui.views.simplex.plot import TrianglePlot
from gui.views.simplex.trails import Trail, Trails
from gui.views.table import Cell, Table, time_header
from gui.views.view import View

if TYPE_CHECKING:
    from engine import Result


class SimplexView(View):
    """A triangle whose corners are a market of one kind each; the market moves through it."""

    view_id: ClassVar[str] = "simplex"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_others = False
        self._failure = ""
        self.others: OtherPaths | None = None
        self.starts = OtherStarts()
        self.starts.found.connect(self._take_others)
        self.starts.progressed.connect(self._show_progress)
        self.starts.busy_changed.connect(self._show_work)
        self.starts.failed.connect(self._fail)
        self.destroyed.connect(self.starts.stop)
        self.controls.setContentsMargins(12, GRID, 12, 0)
        self.switch = QCheckBox()
        self.switch.toggled.connect(self.set_other_starts)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(140)
        self.cancel = QToolButton()
        self.cancel.setProperty("role", "chip")
        self.cancel.clicked.connect(self._cancel)
        self.controls.addWidget(ControlRow(self.switch, self.progress, self.cancel), 1)
        self.plot = TrianglePlot()
        self.canvas.ci.addItem(self.plot)
        self._show_work(False)
        self.set_theme(self.theme)
        self._retranslate_all()

    # Choices ----------------------------------------------------------------------------------------------------

    @property
    def has_other_starts(self) -> bool:
        """Whether it is to be shown where other starts lead."""
        return self._has_others

    def set_other_starts(self, wanted: bool) -> None:
        """Show where other starts lead, or stop doing so."""
        if wanted == self._has_others:
            return
        self._has_others = wanted
        self._failure = ""
        self.switch.setChecked(wanted)
        if not wanted:
            self.starts.forget()
            self.others = None
        self.redraw()

    def show_others(self, others: OtherPaths | None) -> None:
        """Draw paths that have been computed already."""
        self.others = others
        self.redraw()

    def stop(self) -> bool:
        return self.starts.stop()

    def state(self) -> dict[str, object]:
        return {"other_starts": self._has_others}

    def restore(self, state: Mapping[str, object]) -> None:
        wanted = state.get("other_starts")
        if isinstance(wanted, bool):
            self.set_other_starts(wanted)

    def twin(self, theme: Theme, font: QFont) -> View:
        other = super().twin(theme, font)
        assert isinstance(other, SimplexView)
        if self._time is not None:
            other.set_time(self._time)
        other.show_others(self.others)
        return other

    # What it shows ----------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Individuals, organisations, platforms")

    def best_height(self, width: float) -> float:
        return 0.82 * width + 3 * self.text_font().pixelSize()

    def data(self) -> Table:
        if self.picture is None:
            return Table()
        result = self.picture.result
        header: tuple[str, ...] = (
            time_header(),
            self.tr("individuals"),
            self.tr("organisations"),
            self.tr("platforms"),
        )
        columns = [result.times, *_shares_of(result).T]
        others = [(self.picture.baseline, self.tr("baseline"))]
        others += [(each, in_language(each.scenario.name, self.language)) for each in self.picture.overlays]
        for each, name in others:
            if each is not None and each is not result and each.times.size >= 2:
                header += tuple(bracketed(kind, name) for kind in header[1:4])
                shares = _shares_of(each)
                columns += [_at(result.times, each.times, shares[:, kind]) for kind in range(3)]
        rows: list[tuple[Cell, ...]] = [
            tuple(cell if np.isfinite(cell) else None for cell in row) for row in np.stack(columns, axis=1).tolist()
        ]
        return Table(header, tuple(rows))

    def _draw(self, picture: Picture) -> None:
        result = picture.result
        others = self._others_now(result)
        self.plot.ground.set_regions(
            float(result.scenario.parameters["oligopoly_share"]),
            float(result.scenario.parameters["plural_share"]),
            (self.tr("oligopoly"), self.tr("plural market")),
        )
        baseline = picture.baseline
        has_baseline = baseline is not None and baseline is not result and baseline.times.size >= 2
        overlays = tuple(
            Trail(_shares_of(each), in_language(each.scenario.name, self.language))
            for each in picture.overlays
            if each.times.size >= 2
        )
        ends = self._fan_ends(picture)
        self.plot.trails.set_trails(
            Trails(
                path=Trail(_shares_of(result)),
                years=result.times,
                baseline=Trail(_shares_of(baseline)) if baseline is not None and has_baseline else Trail(),
                overlays=overlays,
                ends=ends,
                others=() if others is None else tuple(Trail(each) for each in others.paths),
            )
        )
        notes = [Note(self.tr("start ○, end ●"), ())]
        if baseline is not None and has_baseline:
            notes.append(Note(baseline_words(result, baseline, self.language), GHOST_DASHES))
        if len(ends):
            notes.append(Note(self.tr("ends of {0} worlds around this one").format(len(ends)), is_dot=True))
        self.plot.notes.set_texts(notes, self._words(picture, others))
        self.plot.arrange()

    def _others_now(self, result: "Result") -> OtherPaths | None:
        """The paths of this very world; asked for where they are missing and somebody looks."""
        if not self._has_others:
            return None
        if self.others is not None and self.others.result is result:
            return self.others
        self.others = None
        if self.is_dragging:
            self.starts.forget()
        elif self.isVisible() and grid_of(result.scenario) and not self._failure:
            self.starts.ask(result)
        return None

    def _words(self, picture: Picture, others: OtherPaths | None) -> str:
        """What is said of other starts."""
        if not self._has_others:
            return ""
        if len({each.kind for each in picture.result.scenario.actors}) < 2:
            return self.tr("There is only one kind in this world: it cannot begin elsewhere.")
        if self._failure:
            return self._failure
        if others is None:
            return ""
        counts = others.winners()
        names = (self.tr("individuals"), self.tr("organisations"), self.tr("platforms"))
        parts = [
            self.tr("{0} ({1})").format(name, count)
            for name, count in sorted(zip(names, counts, strict=True), key=lambda each: -each[1])
            if count
        ]
        words = self.tr("Of {0} other starts, the largest at the end: {1}.").format(
            len(others.paths), self.tr(", ").join(parts)
        )
        lost = others.wanted - len(others.paths)
        if lost:
            words += " " + self.tr("{0} runs did not reach their end.").format(lost)
        return (
            words + " " + self.tr("Only the shares begin elsewhere; appeals, assumptions and events are this world's.")
        )

    def _fan_ends(self, picture: Picture) -> Array:
        """Where the worlds of the fan end, shape (runs, 3)."""
        fan, actors = picture.fan, picture.result.scenario.actors
        names = [f"share.{each.name}" for each in actors]
        if fan is None or not fan.runs or any(each not in fan.samples for each in names):
            return np.zeros((0, 3))
        ends = np.zeros((fan.runs, 3))
        for actor, name in zip(actors, names, strict=True):
            ends[:, actor.kind] += fan.samples[name][:, -1]
        whole: Array = ends[np.isfinite(ends).all(axis=1)]
        return whole

    # Other starts -----------------------------------------------------------------------------------------------

    def _take_others(self, others: object) -> None:
        current = self.picture.result if self.picture is not None else None
        if self._has_others and isinstance(others, OtherPaths) and others.result is current:
            self.show_others(others)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_work(self, busy: bool) -> None:
        if busy:
            self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)

    def _cancel(self) -> None:
        self.set_other_starts(False)
        self.switch.setFocus()

    def _fail(self, problem: object) -> None:
        self._failure = self.tr("The other starts could not be computed: {0}").format(problem)
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._has_others and self.others is None:
            self.redraw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.starts.forget()

    # Reading ----------------------------------------------------------------------------------------------------

    def _year_at(self, position: QPointF) -> float | None:
        if self.picture is None or not self.has_drawing:
            return None
        place = self.plot.place_near(position)
        return None if place is None else float(self.picture.result.times[place])

    def _read(self, at: float | None) -> None:
        if self.picture is None:
            return
        times, shares = self.picture.result.times, _shares_of(self.picture.result)
        names = (self.tr("Individuals"), self.tr("Organisations"), self.tr("Platforms"))
        inside = at is not None and times[0] - 1e-9 <= at <= times[-1] + 1e-9
        when = float(at) if at is not None and inside else float(times[-1])
        values = [float(np.interp(when, times, shares[:, kind])) for kind in range(3)]
        self.plot.ground.set_corners([Corner(name, percent(value)) for name, value in zip(names, values, strict=True)])
        point = self.plot.point_at(times, when)
        self.plot.marker.stand(point if inside else None, is_hover=self._hover is not None)
        if self._hover is None or not inside:
            self.plot.read_out.hide()
            return
        readings = [
            Reading(name, percent(value), kind_colour(kind, self.theme))
            for kind, name, value in sorted(zip(Kind, names, values, strict=True), key=lambda each: -each[2])
        ]
        self.plot.read_out.say(point, self.plot.rect(), year(when), readings)

    # Following the window ---------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "plot"):  # told so also while it is being made
            self.follow_font()

    def lay_out(self, width: float, height: float) -> None:
        super().lay_out(width, height)
        self.plot.arrange()
        self.redraw()

    def _restyle(self) -> None:
        self.plot.set_look(self.theme, self.text_font())
        self.canvas.setMinimumHeight(round(self.plot.least_height() + 2 * GRID))

    def _retranslate(self) -> None:
        self.switch.setText(self.tr("Where do other starts lead?"))
        self.switch.setToolTip(
            self.tr(
                "Runs this world again from shares spread evenly over the triangle. The appeals inferred from its own"
                " start are kept: inferred anew, they would make every start a place of rest."
            )
        )
        self.progress.setAccessibleName(self.tr("Other starts computed"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the other starts"))

    def _set_plain(self, plain: bool) -> None:
        self.plot.trails.is_plain = plain
        self.plot.trails.update()


def _shares_of(result: "Result") -> Array:
    """Shares of the three kinds, shape (times, 3)."""
    return np.asarray(result.kind_shares)


def _at(wanted: Array, times: Array, values: Array) -> Array:
    """Values at other times; not a number beyond their own."""
    return np.asarray(np.interp(wanted, times, values, left=np.nan, right=np.nan))
