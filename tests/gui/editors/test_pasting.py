"""Blocks of cells: how spreadsheets write them, and where they go."""

import pytest

from gui.editors.pasting import Cell, CellProblem, place_block, read_block, write_block

HEADS = ["Name", "Size", "Part"]


def test_what_is_copied_is_read_again() -> None:
    rows = [["Name", "Size"], ['a "quoted" name', "1,5"], ["tab\there", ""]]
    assert read_block(write_block(rows)) == rows


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_sort_of_line_end_and_an_empty_end_are_understood(end: str) -> None:
    assert read_block(f"a\tb{end}c\td{end}{end}") == [["a", "b"], ["c", "d"]]


def test_a_block_goes_where_it_is_put() -> None:
    assert place_block([["1", "2"], ["3"]], HEADS, 4, 1) == [Cell(4, 1, "1"), Cell(4, 2, "2"), Cell(5, 1, "3")]


def test_a_block_with_heads_goes_under_them_whatever_their_order() -> None:
    block = [["size", "NAME"], ["2", "b"]]
    assert place_block(block, HEADS, 0, 2) == [Cell(0, 1, "2"), Cell(0, 0, "b")]


def test_a_head_that_is_none_is_named_with_those_there_are() -> None:
    with pytest.raises(CellProblem, match="no column “Weight”; there are: Name, Size, Part"):
        place_block([["Name", "Size", "Weight"], ["a", "1", "2"]], HEADS, 0, 0)


def test_a_block_that_is_too_wide_is_refused() -> None:
    with pytest.raises(CellProblem, match="3 columns wide, but only 2"):
        place_block([["1", "2", "3"]], HEADS, 0, 1)


def test_a_clipboard_full_of_text_is_refused() -> None:
    with pytest.raises(CellProblem, match="far too much"):
        read_block("x" * 3_000_000)


def test_an_empty_clipboard_is_nothing() -> None:
    assert place_block(read_block(""), HEADS, 0, 0) == []
