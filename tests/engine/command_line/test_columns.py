"""Lines of text in columns, where a Chinese character takes two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.command_line.columns import padded, pieces, width, wrapped

CHINESE = "解释：某主体的 share.名称，或“solve”表格中的存量列名（默认：最大平台的份额）。"


def test_chinese_characters_take_two_columns_and_accents_none() -> None:
    assert width("AI 时代，") == 9
    assert width("e\u0301") == 1
    assert padded("时代", 6) == "时代  "


@pytest.mark.parametrize("columns", range(12, 60))
def test_chinese_lines_are_full_and_break_where_they_may(columns: int) -> None:
    lines = wrapped(CHINESE, columns)
    assert "".join(lines).replace(" ", "") == CHINESE.replace(" ", "")
    assert all(width(each) <= columns for each in lines)
    assert not any(each[0] in "，。：）" or each[-1] in "（“" for each in lines)


def test_english_words_stay_whole() -> None:
    assert wrapped("a market with its actors", 10) == ["a market", "with its", "actors"]
    assert wrapped("extraordinarily long", 5) == ["extraordinarily", "long"]
    assert wrapped("", 5) == [""]


@given(st.text(alphabet="ab ，。（）时代“”.-", max_size=60), st.integers(4, 40))
def test_nothing_is_lost_and_no_line_is_longer_than_it_must_be(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(each) <= columns or len([*pieces(each)]) == 1 for each in lines)
