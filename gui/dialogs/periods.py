"""The dates of measured data, in words: how many of what, and from when to when."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from engine.text import Language

MONTHS, QUARTERS, YEARS = 12, 4, 1
_TOLERANCE = 0.02
"""By how much, in periods, two dates may be further apart than one period or closer."""


def periods_per_year(times: Iterable[float]) -> int | None:
    """12 for the middles of months, 4 for those of quarters, 1 for whole years; None for anything else."""
    ordered = sorted(set(times))
    gaps = [later - earlier for earlier, later in pairwise(ordered)]
    for count in (YEARS, QUARTERS, MONTHS):
        offset = 0.0 if count == YEARS else 0.5
        fit = all(abs(time * count - offset - round(time * count - offset)) < _TOLERANCE for time in ordered)
        if gaps and fit and min(gaps) * count < 1 + _TOLERANCE:
            return count
    return None


def date_text(time: float, per_year: int | None, language: Language) -> str:
    """One date, as "Jan 2010", "Q1 2010", "2010" or, of any other kind, "2010.04"."""
    if per_year == YEARS:
        return str(round(time))
    year = int(time)
    if per_year == QUARTERS:
        quarter = int((time - year) * QUARTERS) + 1
        return QCoreApplication.translate("Periods", "Q{quarter} {year}").format(quarter=quarter, year=year)
    if per_year == MONTHS:
        month = int((time - year) * MONTHS) + 1
        name = QLocale(language).standaloneMonthName(month, QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Periods", "{month} {year}").format(month=name, year=year)
    return f"{time:.2f}".rstrip("0").rstrip(".")


def span_text(times: Sequence[float], language: Language) -> str:
    """From when to when, as "Jan 2010 to Dec 2018"."""
    per_year = periods_per_year(times)
    first, last = (date_text(each, per_year, language) for each in (min(times), max(times)))
    if first == last:
        return first
    return QCoreApplication.translate("Periods", "{first} to {last}").format(first=first, last=last)


def count_text(count: int, per_year: int | None) -> str:
    """How many of what, as "48 months"."""
    if count == 1:
        return QCoreApplication.translate("Periods", "1 date")
    texts = {
        MONTHS: QCoreApplication.translate("Periods", "{count} months"),
        QUARTERS: QCoreApplication.translate("Periods", "{count} quarters"),
        YEARS: QCoreApplication.translate("Periods", "{count} years"),
        None: QCoreApplication.translate("Periods", "{count} dates"),
    }
    return texts[per_year].format(count=count)


def amount_text(dates: Sequence[Sequence[float]]) -> str:
    """How much is measured by series with these dates, as "2 series, 48 months each"."""
    per_year = periods_per_year(time for times in dates for time in times)
    counts = {len(times) for times in dates}
    most = count_text(max(counts), per_year)
    if len(dates) == 1:
        return QCoreApplication.translate("Periods", "1 series, {amount}").format(amount=most)
    if len(counts) == 1:
        text = QCoreApplication.translate("Periods", "{series} series, {amount} each")
        return text.format(series=len(dates), amount=most)
    text = QCoreApplication.translate("Periods", "{series} series, {fewest} to {most}")
    return text.format(series=len(dates), fewest=min(counts), most=most)
