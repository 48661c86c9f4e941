"""The claims of the two essays and how they fare in the world that is looked at."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.bilingual import in_language
from gui.views.board import Block, Board, Choice, Face, Heading, Passage, brief
from gui.views.claims.claim_card import ClaimCard
from gui.views.claims.standing import Standing, standings
from gui.views.claims.words import unit_words
from gui.views.picture import Picture
from gui.views.table import Table

if TYPE_CHECKING:
    from engine import Result

ALL, HOLDING, FAILING, ESSAY_1, ESSAY_2 = "all", "holding", "failing", "essay-1", "essay-2"


class ClaimsView(Board):
    """Claims grouped by essay; Enter or a click opens one."""

    view_id: ClassVar[str] = "claims"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: frozenset[str] = frozenset()
        self._before: tuple[Result, Mapping[str, bool | None]] | None = None
        self.standings: tuple[Standing, ...] = ()
        self.filter = Choice((ALL, HOLDING, FAILING, ESSAY_1, ESSAY_2))
        self.filter.chosen.connect(self.show_only)
        self.controls.addWidget(self.filter, 1, Qt.AlignmentFlag.AlignTop)
        self.set_theme(self.theme)
        self._retranslate_all()

    def title(self) -> str:
        return self.tr("Claims of the essays")

    def show_only(self, which: str) -> None:
        """Show all claims, or some: those that hold, that fail, or of one essay."""
        self.filter.choose(which)
        self.redraw()

    @property
    def opened(self) -> frozenset[str]:
        """The claims that are opened, by their ids."""
        return self._opened

    def state(self) -> dict[str, object]:
        return {"filter": self.filter.name, "opened": sorted(self._opened)}

    def restore(self, state: Mapping[str, object]) -> None:
        which, opened = state.get("filter"), state.get("opened")
        if which in self.filter.names:
            self.filter.choose(str(which))
        if isinstance(opened, list):
            self._opened = frozenset(str(each) for each in opened)
        self.redraw()

    def data(self) -> Table:
        rows = []
        for each in self.standings:
            verdict = each.verdict
            rows.append(
                (
                    each.claim.id,
                    each.claim.text.in_language(self.language),
                    self._word(each),
                    None if verdict is None else verdict.margin,
                    "" if verdict is None or verdict.margin is None else unit_words(verdict.unit),
                    None if verdict is None else verdict.normalised,
                    "" if verdict is None else verdict.explanation.in_language(self.language),
                )
            )
        header = (
            self.tr("claim"),
            self.tr("sentence"),
            self.tr("verdict"),
            self.tr("margin"),
            self.tr("unit"),
            self.tr("normalised margin"),
            self.tr("explanation"),
        )
        return Table(header, tuple(rows))

    def _word(self, standing: Standing) -> str:
        if standing.verdict is None:
            return self.tr("not compared yet")
        words = {True: self.tr("holds"), False: self.tr("fails"), None: self.tr("cannot be judged")}
        return words[standing.holds]

    def _blocks(self, picture: Picture) -> tuple[Sequence[Block], Sequence[Sequence[Block]]]:
        from engine.claims import judge

        name = "" if picture.baseline is None else brief(in_language(picture.baseline.scenario.name, self.language))
        verdicts = judge(picture.result)
        self.standings = standings(verdicts, picture.result, picture.findings, self._baseline_verdicts(picture))
        groups = []
        for essay in (1, 2):
            of_essay = [each for each in self.standings if each.claim.essay == essay]
            shown = [each for each in of_essay if self._is_shown(each)]
            if shown:
                cards = [ClaimCard(each, self.language, name, is_open=each.claim.id in self._opened) for each in shown]
                groups.append([self._essay_heading(essay, of_essay), *cards])
        head = self._head(picture, name)
        if not groups:
            head.append(Passage(self.tr("No claim is among those you want to see."), is_secondary=True))
        return head, groups

    def _baseline_verdicts(self, picture: Picture) -> Mapping[str, bool | None]:
        """Whether claims hold in the baseline: judged once for each baseline."""
        baseline = picture.baseline
        if baseline is None or baseline is picture.result:
            return {}
        if self._before is None or self._before[0] is not baseline:
            from engine.claims import judge

            self._before = baseline, {each.claim: each.holds for each in judge(baseline)}
        return self._before[1]

    def _is_shown(self, standing: Standing) -> bool:
        match self.filter.name:
            case "holding":
                return standing.holds is True
            case "failing":
                return standing.holds is False
            case "essay-1":
                return standing.claim.essay == 1
            case "essay-2":
                return standing.claim.essay == 2
            case _:
                return True

    def _essay_heading(self, essay: int, of_essay: Sequence[Standing]) -> Heading:
        names = {
            1: self.tr("Essay 1: the predicament of individual innovation"),
            2: self.tr("Essay 2: AI is only the scapegoat"),
        }
        holding = sum(each.holds is True for each in of_essay)
        return Heading(names[essay], self.tr("{0} of {1} hold").format(holding, len(of_essay)))

    def _head(self, picture: Picture, baseline: str) -> list[Block]:
        held = [sum(each.holds is True and each.claim.essay == essay for each in self.standings) for essay in (1, 2)]
        counts = [sum(each.claim.essay == essay for each in self.standings) for essay in (1, 2)]
        title = self.tr("{0} of {1} claims hold").format(sum(held), sum(counts))
        essays = self.tr("essay 1: {0} of {1}, essay 2: {2} of {3}").format(held[0], counts[0], held[1], counts[1])
        notes = [essays]
        flipped = sum(each.has_flipped for each in self.standings)
        if flipped == 1:
            notes.append(self.tr("1 claim is decided otherwise than in {0}").format(baseline))
        elif flipped:
            notes.append(self.tr("{0} claims are decided otherwise than in {1}").format(flipped, baseline))
        blocks: list[Block] = [Passage(title, Face.TITLE, after=0.1)]
        blocks.append(Passage(" · ".join(notes), is_secondary=True, after=0.3))
        awaited = sum(each.verdict is None for each in self.standings)
        old = sum(each.is_old for each in self.standings)
        if awaited:
            text = self.tr("{0} claims are compared with other worlds, which are still to be run.").format(awaited)
            blocks.append(Passage(text, Face.SMALL, is_secondary=True, after=0.3))
        elif old:
            text = self.tr("{0} claims, in grey, are still those of the world before the last change.").format(old)
            blocks.append(Passage(text, Face.SMALL, is_secondary=True, after=0.3))
        evidence = self._evidence(picture)
        if evidence:
            blocks.append(Passage(evidence, Face.SMALL, is_secondary=True, after=0.3))
        blocks.append(Passage("", after=0.5))
        return blocks

    def _evidence(self, picture: Picture) -> str:
        """How much of the answer rests on assumptions, as far as that is known."""
        findings = picture.findings
        if findings is None or findings.evidence is None:
            return ""
        found = findings.evidence.of()
        text = found.text if found is not None else findings.evidence.why_undefined()
        words = "" if text is None else text.in_language(self.language)
        if words and findings.result is not picture.result:
            return f"{self.tr('Of the world before the last change:')} {words}"
        return words

    def _open(self, key: str) -> None:
        self._opened = self._opened ^ {key}
        self.redraw()
        self.select(key)

    def _retranslate(self) -> None:
        self.filter.set_texts(
            self.tr("Which claims are shown"),
            {
                ALL: (self.tr("All"), self.tr("Every claim of both essays")),
                HOLDING: (self.tr("Holding"), self.tr("Only the claims that hold in this world")),
                FAILING: (self.tr("Failing"), self.tr("Only the claims that fail in this world")),
                ESSAY_1: (self.tr("Essay 1"), self.tr("Only the claims of essay 1")),
                ESSAY_2: (self.tr("Essay 2"), self.tr("Only the claims of essay 2")),
            },
        )
