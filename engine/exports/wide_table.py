"""A run as a wide table: a row for each time and a column for each quantity, called as everywhere in the program."""

import threading
from collections import Counter
from collections.abc import Iterator

import numpy as np

from engine.exports.csv_cells import line, number_text, number_texts, quoted_name
from engine.exports.quantities import Quantity, everything
from engine.exports.table_words import TIDY_COLUMNS
from engine.exports.tidy_table import Choice
from engine.progress import Progress, check_cancel, no_progress
from engine.result import Result
from engine.text import Language


def wide_csv(
    result: Result,
    choice: Choice = everything,
    *,
    words: Language | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = no_progress,
) -> Iterator[bytes]:
    """A run as a wide CSV, in parts that follow each other; for the arguments see `tidy_csv`."""
    quantities = choice(result)
    total = 2 * len(quantities)
    values = np.empty((len(result.times), len(quantities)))
    for column, quantity in enumerate(quantities):
        check_cancel(cancel)
        values[:, column] = quantity.compute()
        progress(column + 1, total)
    yield line(quoted_name(each) for each in wide_header(quantities, words)).encode()
    times = number_texts(result.times)
    for row, time in enumerate(times):
        check_cancel(cancel)
        yield line([time, *map(number_text, values[row].tolist())]).encode()
        progress(len(quantities) + len(quantities) * (row + 1) // len(times), total)


def wide_header(quantities: tuple[Quantity, ...], words: Language | None) -> list[str]:
    """What the columns are called; where two would be called the same in words, the name tells them apart."""
    if words is None:
        return ["time", *(each.name for each in quantities)]
    texts = [each.text.in_language(words) for each in quantities]
    count = Counter(texts)
    unique = [
        text if count[text] == 1 else f"{text} [{each.name}]" for text, each in zip(texts, quantities, strict=True)
    ]
    return [TIDY_COLUMNS["time"].name.in_language(words), *unique]
