"""A sheet that takes whole rows of numbers at once: a large market has millions of them.

The library writes cell by cell, with a minute of checks for a million of them; a row of numbers needs none.
"""

import math
from collections.abc import Sequence
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet


class NumberSheet(Worksheet):  # type: ignore[misc]
    """Rows are written in order, as everything in a workbook that keeps no more than one row in memory."""

    def begin_numbers(self, looks: Sequence[Any]) -> None:
        """Say how the columns of the rows to come look."""
        self._starts = [f'<c r="{xl_col_to_name(column)}' for column in range(len(looks))]
        self._looks = [f'" s="{look._get_xf_index()}"' for look in looks]

    def write_numbers(self, row: int, values: Sequence[float]) -> None:
        """Write a row of numbers with all their digits; what is no number leaves its cell empty."""
        self._write_single_row(row)
        self._check_dimensions(row, 0)
        self._check_dimensions(row, len(values) - 1)
        number = str(row + 1)
        cells = [
            f"{start}{number}{look}><v>{value!r}</v></c>"
            if math.isfinite(value)
            else _odd(start + number + look, value)
            for start, look, value in zip(self._starts, self._looks, values, strict=True)
        ]
        self.row_data_fh.write(f'<row r="{number}">{"".join(cells)}</row>')


def _odd(start: str, value: float) -> str:
    """The cell of a number that is not finite."""
    if math.isnan(value):
        return ""
    return f'{start} t="inlineStr"><is><t>{"∞" if value > 0 else "-∞"}</t></is></c>'
