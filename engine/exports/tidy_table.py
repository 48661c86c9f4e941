"""Runs as one long table: a row for each time and quantity, and a column for everything a quantity speaks of.

So `share` can be filtered by niche, `switching` summed by who wins, and the tables of several scenarios put under one
another; a row with the same `name` is the same quantity as in every other table of the program.
"""

import threading
from collections.abc import Callable, Iterator, Sequence

from engine.exports.csv_cells import line, number_texts, quoted, quoted_name
from engine.exports.quantities import Quantity, everything
from engine.exports.table_words import TIDY_COLUMNS
from engine.progress import Progress, check_cancel, no_progress
from engine.result import Result
from engine.text import Language

Choice = Callable[[Result], tuple[Quantity, ...]]
"""Which quantities of a run are written."""


def tidy_csv(
    results: Sequence[Result],
    choice: Choice = everything,
    *,
    words: Language | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> Iterator[bytes]:
    """The runs of one or more scenarios as a tidy CSV, in parts that follow each other.

    Args:
        results: runs that came to their end; their scenarios have different names.
        choice: which quantities.
        words: language of the header and of a further column that says in words what each row is; None for the words
            that programs read.
        cancel: set it to stop.
        progress: told how many quantities are written, of how many.

    Raises:
        Cancelled: the event was set.
    """
    yield line(quoted(each) for each in tidy_header(words)).encode()
    chosen = [(result, choice(result)) for result in results]
    done, total = 0, sum(len(quantities) for _, quantities in chosen)
    for result, quantities in chosen:
        times = number_texts(result.times)
        for quantity in quantities:
            check_cancel(cancel)
            middle, unit = _around(quantity, result.scenario.name, words)
            rows = zip(times, number_texts(quantity.compute()), strict=True)
            yield "".join([f"{time},{middle},{value},{unit}\n" for time, value in rows]).encode()
            done += 1
            progress(done, total)


def tidy_header(words: Language | None) -> list[str]:
    """What the columns are called."""
    if words is None:
        return [key for key in TIDY_COLUMNS if key != "text"]
    return [each.name.in_language(words) for each in TIDY_COLUMNS.values()]


def _around(quantity: Quantity, scenario: str, words: Language | None) -> tuple[str, str]:
    """What stands on every line of a quantity between the time and the value, and after it."""
    about = quantity.subject
    cells = [quoted_name(scenario), quoted(quantity.name), about.type, about.quantity, about.kind]
    cells += [quoted_name(each) if each else "" for each in (about.actor, about.niche)]
    cells += [about.part, quoted_name(about.to) if about.to else ""]
    if words is not None:
        cells.append(quoted_name(quantity.text.in_language(words)))
    return ",".join(cells), quantity.unit
