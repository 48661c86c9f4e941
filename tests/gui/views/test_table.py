"""The numbers behind a picture as text."""

import csv
import io

from gui.views.table import Table, time_table


def test_a_table_is_read_back_from_csv_with_its_commas_quotes_and_gaps() -> None:
    table = Table(("time", 'a "b", c'), ((2023.0, 0.25), (2024.0, None)))
    rows = list(csv.reader(io.StringIO(table.as_csv())))
    assert rows == [["time", 'a "b", c'], ["2023", "0.25"], ["2024", ""]]


def test_columns_with_other_times_share_one_column_of_times() -> None:
    table = time_table({"model": ([1.0, 2.0], [0.5, 0.6]), "data": ([1.5, 2.0], [0.4, None])})
    assert table.header == ("time", "model", "data")
    assert table.rows == ((1.0, 0.5, None), (1.5, None, 0.4), (2.0, 0.6, None))


def test_the_clipboard_gets_cells_parted_by_tabs() -> None:
    assert Table(("a", "b"), ((1.0, 2.0),)).for_clipboard() == "a\tb\n1\t2\n"
