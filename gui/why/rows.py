"""The explanation as lines to read: a ledger by who is at the other end, and reasons by mechanism."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.catalogue import MECHANISMS
from engine.text import Language
from gui.views.flow_words import named, other_end, sentence, stock_name, without_owner
from gui.why.answer import Answer
from gui.why.subjects import REASONS, Subject, of_flow, of_reasons

NEGLIGIBLE = 5e-4
"""A remainder is shown where it is more than this part of the largest amount."""


_MOST = 8
"""Counterparts shown by themselves."""


@dataclass(frozen=True)
class Row:
    """A line: what it is, how much, and what is behind it.

    part      whether it is a heading, an entry, a sum or what is left over
    stock     another stock it is about
    is_link   whether it leads to the explanation of that stock
    children  what it is made of
    """

    name: str
    amount: float | None
    part: str = "entry"
    subject: Subject | None = None
    note: str = ""
    stock: str | None = None
    is_link: bool = False
    children: "tuple[Row, ...]" = ()


HEADING, ENTRY, SUM, REMAINDER = "heading", "entry", "sum", "remainder"


def rows_of(answer: Answer, language: Language) -> tuple[Row, ...]:
    """All lines from top to bottom."""
    return _Rows(answer, language).rows()


class _Rows:
    def __init__(self, answer: Answer, language: Language) -> None:
        self._answer = answer
        self._language: Language = language
        self._result = answer.question.result

    def rows(self) -> tuple[Row, ...]:
        why, loser = self._answer.explanation, self._answer.question.loser
        rows: list[Row] = []
        flows = [each for each in why.flows if loser is None or each.counterpart == loser]
        groups: dict[str, list[Row]] = {}
        for entry in flows:
            groups.setdefault(entry.counterpart or entry.name, []).append(self._flow(entry.name, entry.amount))
        entries = [self._counterpart(key, children) for key, children in groups.items()]
        rows.append(Row(self._ledger_heading(), None, HEADING, children=self._few(_sorted(entries))))
        total = sum(each.amount for each in flows)
        if len(flows) != 1:
            rows.append(Row(self._say_together(), total, SUM))
        if loser is None:
            rows += self._remainder(why.remainder, why.change)
            rows += self._reasons(why.terms, QCoreApplication.translate("WhyRows", "Because"), why.change)
        elif self._answer.switching:
            text = QCoreApplication.translate("WhyRows", "Why customers switched, {0} in all")
            rows += self._reasons(self._answer.switching, text, self._answer.switched)
        return tuple(rows)

    def _ledger_heading(self) -> str:
        if self._answer.question.loser is not None:
            return QCoreApplication.translate("WhyRows", "What passed between the two")
        if self._answer.explanation.flows:
            return QCoreApplication.translate("WhyRows", "What came and went")
        return QCoreApplication.translate("WhyRows", "Nothing comes or goes: the mechanism that moves it is off")

    def _say_together(self) -> str:
        return QCoreApplication.translate("WhyRows", "Together")

    def _flow(self, name: str, amount: float) -> Row:
        entry = next(each for each in self._answer.explanation.flows if each.name == name)
        text = sentence(without_owner(entry.text, self._language))
        if entry.counterpart is not None:
            pattern = (
                QCoreApplication.translate("WhyRows", "{0}: won")
                if amount > 0
                else QCoreApplication.translate("WhyRows", "{0}: lost")
            )
            if not name.startswith(("flow.switching.", "flow.graduation.", "flow.attachment.", "flow.acquisition.")):
                pattern = (
                    QCoreApplication.translate("WhyRows", "{0}: in")
                    if amount > 0
                    else QCoreApplication.translate("WhyRows", "{0}: out")
                )
            text = pattern.format(text)
        return Row(text, amount, subject=of_flow(name), note=named(entry.text, self._result.scenario, self._language))

    def _counterpart(self, key: str, children: list[Row]) -> Row:
        """What passed between the stock and one other; a single flow from nowhere stands for itself."""
        if key not in self._result.stocks:
            return children[0]
        amount = sum(each.amount or 0.0 for each in children)
        text = self._result.stocks[key].text
        other = other_end(key, text, self._result.scenario, self._language)
        pattern = (
            QCoreApplication.translate("WhyRows", "From {0}")
            if amount >= 0
            else QCoreApplication.translate("WhyRows", "To {0}")
        )
        inside = list(_sorted(children))
        is_pair = self._answer.question.stock.startswith("share.") and key.startswith("share.")
        if is_pair and self._answer.question.loser is None:
            text_of_link = QCoreApplication.translate("WhyRows", "Why customers switched from {0}")
            inside.append(Row(text_of_link.format(other), None, stock=key, is_link=True))
        elif not is_pair:
            text_of_link = QCoreApplication.translate("WhyRows", "What moves {0}")
            name = sentence(stock_name(key, self._result.scenario, self._language, text))
            inside.append(Row(text_of_link.format(name), None, stock=key, is_link=True))
        return Row(pattern.format(other), amount, stock=key, children=tuple(inside))

    def _few(self, entries: tuple[Row, ...]) -> tuple[Row, ...]:
        """The largest by themselves, the many small ones in one line that can be opened."""
        if len(entries) <= _MOST + 1:
            return entries
        rest = entries[_MOST:]
        name = QCoreApplication.translate("WhyRows", "{0} others").format(len(rest))
        return (*entries[:_MOST], Row(name, sum(each.amount or 0.0 for each in rest), children=rest))

    def _reasons(self, terms: Iterable["object"], heading: str, change: float) -> list[Row]:
        from engine.explanation import Contribution, by_mechanism

        every = tuple(each for each in terms if isinstance(each, Contribution))
        if not every:
            return []
        texts = {each.id: each for each in MECHANISMS}
        entries = []
        for mechanism in by_mechanism(every):
            inside = [each for each in every if each.mechanism == mechanism.mechanism]
            children = tuple(
                Row(
                    each.text.in_language(self._language), each.amount, subject=self._subject(each.name, each.mechanism)
                )
                for each in inside
            )
            subject = of_reasons(tuple(each.name for each in inside), mechanism.mechanism)
            note = texts[subject.mechanism].summary.in_language(self._language)
            if mechanism.mechanism == "evenly":
                note = QCoreApplication.translate(
                    "WhyRows", "What customers who reconsider would do if all offers were equally attractive."
                )
            name = mechanism.text.in_language(self._language)
            if len(children) == 1:
                name, children = children[0].name, ()
            entries.append(Row(name, mechanism.amount, subject=subject, note=note, children=_sorted(children)))
        total = sum(each.amount for each in every)
        rows = [Row(heading, total, HEADING, children=_sorted(entries))]
        rows.append(Row(self._say_together(), total, SUM))
        return rows + self._remainder(change - total, change)

    def _subject(self, name: str, mechanism: str) -> Subject:
        """The equations of a term, with the mechanism it counts with in this world."""
        return Subject("demand" if mechanism == "evenly" else mechanism, REASONS[name].equations)

    def _remainder(self, remainder: float, change: float) -> list[Row]:
        largest = max(abs(change), *(abs(each.amount) for each in self._answer.explanation.flows), 0.0)
        if abs(remainder) <= NEGLIGIBLE * largest:
            return []
        note = QCoreApplication.translate("WhyRows", "The error of the run and of the integration over the period.")
        return [Row(QCoreApplication.translate("WhyRows", "Left unexplained"), remainder, REMAINDER, note=note)]


def _sorted(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The largest first."""
    return tuple(sorted(rows, key=lambda each: -abs(each.amount or 0.0)))
