"""Splitting the text of a table into records and finding the character that separates their cells."""

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator

from engine.problems import InvalidInput, problem

DELIMITERS = ("\t", ";", "|", ",")
"""In order of preference where several would do: a comma may also be a decimal sign."""

_SAMPLE = 200
_DECLARATION = re.compile(r"sep=([^\s\"]|\t)\r?\n?", re.IGNORECASE)


class _Lines:
    """The lines of a text for the csv module: comment lines are skipped and lines counted.

    A line inside a quoted cell is not a comment, whatever it begins with.
    """

    def __init__(self, text: str, comment: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self._comment = comment
        self._is_first_of_record = True
        self.number = 0
        self.record_start = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        for line in self._lines:
            self.number += 1
            if not self._is_first_of_record:
                return line
            if self._comment and line.startswith(self._comment):
                continue
            if self.number == 1 and _DECLARATION.fullmatch(line):
                continue
            self._is_first_of_record = False
            self.record_start = self.number
            return line
        raise StopIteration

    def expect_record(self) -> None:
        """The next line begins a record."""
        self._is_first_of_record = True


def records(text: str, delimiter: str, comment: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each record that is not blank: the line it begins at, counted from 1, and its cells without outer spaces."""
    lines = _Lines(text, comment)
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True)
    while True:
        lines.expect_record()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InvalidInput([problem("table_broken_row", line=lines.record_start)]) from error
        stripped = tuple(cell.strip() for cell in cells)
        if any(stripped):
            yield lines.record_start, stripped


def find_delimiter(text: str, comment: str) -> str:
    """The separator that gives the most regular table; `InvalidInput` when none gives more than one column."""
    declared = _DECLARATION.match(text)
    if declared:
        return declared.group(1)
    regularities = {delimiter: _regularity(text, delimiter, comment) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=regularities.__getitem__)
    if not regularities[best]:
        # Reading to the end finds a broken row, which is the better reason.
        is_empty = sum(1 for _ in records(text, best, comment)) == 0
        raise InvalidInput([problem("table_empty") if is_empty else problem("table_one_column_found", "separator")])
    return best


def _regularity(text: str, delimiter: str, comment: str) -> float:
    """The part of the first records that has the commonest width; 0 when that is a single cell."""
    widths: Counter[int] = Counter()
    try:
        for _, cells in itertools.islice(records(text, delimiter, comment), _SAMPLE):
            widths[len(cells)] += 1
    except InvalidInput:
        pass  # reading on says what is wrong; up to there the widths count
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total() if width > 1 else 0.0
