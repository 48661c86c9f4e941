"""What the run means for a founder, an investor or a policy maker, at the time cursor."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.bilingual import in_language
from gui.views.board import Block, Board, Choice, Face, Passage, brief
from gui.views.numbers import year
from gui.views.picture import Picture
from gui.views.readouts.founder import founder
from gui.views.readouts.investor import investor
from gui.views.readouts.moment import Moment
from gui.views.readouts.policy import policy
from gui.views.readouts.readout import Readout, along, comparison
from gui.views.readouts.readout_card import ReadoutCard
from gui.views.table import Cell, Table

FOUNDER, INVESTOR, POLICY = "founder", "investor", "policy"

_OF_ROLE: Mapping[str, Callable[[Moment], list[Readout]]] = {FOUNDER: founder, INVESTOR: investor, POLICY: policy}


class ReadoutsView(Board):
    """Sentences with numbers for one of three readers; Enter or a click asks to have one explained."""

    view_id: ClassVar[str] = "readouts"
    is_of_a_moment: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readouts: tuple[Readout, ...] = ()
        self._drawn_at: float | None = None
        self._baseline: tuple[str, Moment, Mapping[str, Readout]] | None = None
        self.role = Choice((FOUNDER, INVESTOR, POLICY))
        self.role.chosen.connect(self.speak_to)
        self.controls.addWidget(self.role, 1, Qt.AlignmentFlag.AlignTop)
        self.set_theme(self.theme)
        self._retranslate_all()

    def title(self) -> str:
        titles = {
            FOUNDER: self.tr("What it means for a founder"),
            INVESTOR: self.tr("What it means for an investor"),
            POLICY: self.tr("What it means for a policy maker"),
        }
        return titles[self.role.name]

    def speak_to(self, role: str) -> None:
        """Read for a founder, an investor or a policy maker."""
        self.role.choose(role)
        self.setAccessibleName(self.title())
        self.redraw()

    def state(self) -> dict[str, object]:
        return {"role": self.role.name}

    def restore(self, state: Mapping[str, object]) -> None:
        role = state.get("role")
        if isinstance(role, str) and role in _OF_ROLE:
            self.speak_to(role)

    def data(self) -> Table:
        if self.picture is None:
            return Table()
        moment = self._moment(self.picture)
        header = (
            self.tr("readout"),
            self.tr("at the start"),
            self.tr("in {0}").format(year(moment.year)),
            self.tr("at the end"),
            self.tr("sentence"),
        )
        rows: list[tuple[Cell, ...]] = []
        for each in self.readouts:
            if each.curve is None:
                rows.append((each.label, None, None, None, each.sentence))
            else:
                start, end = float(each.curve[0]), float(each.curve[-1])
                rows.append((each.label, start, moment.at(each.curve), end, each.sentence))
        return Table(header, tuple(rows))

    def _moment(self, picture: Picture) -> Moment:
        result = picture.result
        end = float(result.times[-1])
        at = end if self._time is None else min(max(self._time, float(result.times[0])), end)
        return Moment(result, at, self.language, picture.money)

    def _blocks(self, picture: Picture) -> tuple[Sequence[Block], Sequence[Sequence[Block]]]:
        moment = self._moment(picture)
        self._drawn_at = moment.year
        self.readouts = tuple(_OF_ROLE[self.role.name](moment))
        other = self._moment_of_baseline(picture, moment)
        others = {} if other is None else self._read_baseline(other)
        name = "" if other is None else brief(in_language(other.result.scenario.name, self.language))
        cards = []
        for each in self.readouts:
            ghost = None
            before = others.get(each.id)
            if other is not None and before is not None and before.curve is not None:
                ghost = (other.times, before.curve)
            cards.append([ReadoutCard(each, moment, along(each, moment), comparison(each, before, name), ghost)])
        when = self.tr("In {0}, at the time cursor").format(year(moment.year))
        if self._time is None or moment.year >= float(picture.result.times[-1]) - 1e-9:
            when = self.tr("In {0}, at the end of the run").format(year(moment.year))
        if name:
            when = self.tr("{0} · dashed: {1}").format(when, name)
        return [Passage(when, Face.SMALL, is_secondary=True, after=0.2)], cards

    def _moment_of_baseline(self, picture: Picture, moment: Moment) -> Moment | None:
        """The same year in the baseline, as far as it reaches; None where there is no baseline."""
        baseline = picture.baseline
        if baseline is None or baseline is picture.result or baseline.times.size < 2:
            return None
        at = min(max(moment.year, float(baseline.times[0])), float(baseline.times[-1]))
        return Moment(baseline, at, self.language, picture.money)

    def _read_baseline(self, moment: Moment) -> Mapping[str, Readout]:
        """The readouts of the baseline, which stand still while sliders move."""
        role = self.role.name
        if self._baseline is None or self._baseline[:2] != (role, moment):
            self._baseline = role, moment, {each.id: each for each in _OF_ROLE[role](moment)}
        return self._baseline[2]

    def _show_moment(self, year: float | None) -> None:
        # A new picture is drawn at its moment already.
        if self.picture is not None and self._drawn_at != self._moment(self.picture).year:
            self._draw(self.picture)

    def _open(self, key: str) -> None:
        stock = next((each.stock for each in self.readouts if each.id == key), "")
        if stock:
            self.stock_chosen.emit(stock)

    def _retranslate(self) -> None:
        self._baseline = None
        self.role.set_texts(
            self.tr("For whom the run is read"),
            {
                FOUNDER: (self.tr("Founder"), self.tr("What the run means for a founder")),
                INVESTOR: (self.tr("Investor"), self.tr("What the run means for an investor")),
                POLICY: (self.tr("Policy maker"), self.tr("What the run means for a policy maker")),
            },
        )
