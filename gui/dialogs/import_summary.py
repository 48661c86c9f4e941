"""What an import would do, in words: what comes, what it replaces and what stays."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engine.scenario import Series
from engine.tables import ColumnMapping, Measure
from engine.text import Language
from gui.bilingual import in_language
from gui.dialogs.periods import amount_text, span_text
from gui.punctuation import commas


def flaw_of(mapping: ColumnMapping) -> str:
    """Why what was chosen makes no sense, although it could be computed; empty when it does."""
    counted = [each for each in mapping.targets if each.measure is Measure.COUNT]
    if len(counted) != 1:
        return ""
    return QCoreApplication.translate(
        "ImportSummary",
        "The counts of one output alone would be 100 % of themselves. Choose every column that is counted, "
        "or say that “{columns}” is given as shares or per cent.",
    ).format(columns=commas(counted[0].columns))


def summary(new: Sequence[Series], present: Sequence[Series], mapping: ColumnMapping, language: Language) -> str:
    """How much would be imported, which series it replaces, and which keep the data they have."""
    outputs = {each.output for each in new}
    replaced = [each for each in present if each.output in outputs]
    kept = [each for each in present if each.output not in outputs]
    text = QCoreApplication.translate("ImportSummary", "{amount}, {span}")
    times = [time for each in new for time in each.times]
    lines = [text.format(amount=amount(new), span=span_text(times, language))]
    if replaced:
        text = QCoreApplication.translate("ImportSummary", "Replaces the data of {names}.")
        lines.append(text.format(names=_names(replaced, language)))
    if kept:
        text = QCoreApplication.translate("ImportSummary", "Keeps the data of {names} as they are.")
        other_base = any(each.measure is Measure.COUNT for each in mapping.targets) and _has_shares(kept)
        if other_base:
            text = QCoreApplication.translate(
                "ImportSummary", "Keeps the data of {names} as they are: shares of another total than the new counts."
            )
        lines.append(text.format(names=_names(kept, language)))
    return "\n".join(lines)


def amount(series: Sequence[Series]) -> str:
    """How much it is, as "2 series, 48 months each"."""
    return amount_text([each.times for each in series])


def _has_shares(series: Sequence[Series]) -> bool:
    return any(each.output.startswith("share.") for each in series)


def _names(series: Sequence[Series], language: Language) -> str:
    names = (in_language(each.name, language) for each in series)
    return QCoreApplication.translate("ImportSummary", ", ").join(f"“{each}”" for each in names)
