"""Reading tables: separators, decimal signs, encodings, headers and what is no table at all."""

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.tables import NumberStyle, Table, TableOptions, read_table, table
from engine.tables.numbers import UnreadableCellError, read_number

PLAIN = TableOptions()


def read(text: str, options: TableOptions = PLAIN) -> Table:
    return read_table(text.encode(), options)


def problem_of(source: bytes | Path, options: TableOptions = PLAIN) -> Problem:
    with pytest.raises(InvalidInput) as caught:
        read_table(source, options)
    (found,) = caught.value.problems
    assert message(found, "en")
    assert message(found, "zh_CN")
    return found


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_found(delimiter: str) -> None:
    made = read("year,a,b\n2015,1,2\n2016,3,4\n".replace(",", delimiter))
    assert (made.delimiter, made.decimal, made.encoding) == (delimiter, ".", "utf-8")
    assert made.header == ("year", "a", "b")
    assert made.rows == (("2015", "1", "2"), ("2016", "3", "4"))
    assert made.columns[1] == made.column("a") == ("1", "3")
    assert made.lines == (2, 3)


def test_a_decimal_comma_is_no_separator() -> None:
    for text in ("t;a;b\n2015,5;1,25;2\n2016,5;3,5;4,25\n", "2015,5;1,25;2,5\n2016,5;3,5;4,25\n"):
        made = read(text)
        assert (made.delimiter, made.decimal, len(made.header)) == (";", ",", 3)


def test_separators_and_line_ends_inside_quotes_belong_to_the_cell() -> None:
    made = read('"year","a, b","c\n# no comment ""quoted"""\r\n2015,"x;y",2\r\n2016,"p",3\r\n')
    assert made.header == ("year", "a, b", 'c\n# no comment "quoted"')
    assert made.lines == (3, 4)


def test_comment_lines_and_blank_lines_are_left_out_but_counted() -> None:
    made = read('# source: "somebody, somewhere\n\nyear,a\n2015,1\n  \n# a remark\n2016,2\n,\n')
    assert made.rows == (("2015", "1"), ("2016", "2"))
    assert made.lines == (4, 7)
    assert read("#,a\n1,2\n", TableOptions(comment="")).header == ("#", "a")


def test_a_spreadsheets_declaration_of_the_separator_is_followed() -> None:
    assert read("sep=|\nyear|a;b\n2015|1;2\n").header == ("year", "a;b")
    assert read("sep=\t\nyear\ta;b\n2015\t1;2\n").header == ("year", "a;b")


@pytest.mark.parametrize("sign", ['"', "", " "])
def test_a_declaration_of_what_cannot_separate_is_no_declaration(sign: str) -> None:
    assert problem_of(f"sep={sign}\r\nyear,a\r\n2015,1\r\n".encode()).code in {"table_ragged_row", "table_broken_row"}


def test_a_table_without_header_gets_column_names() -> None:
    assert read("2015-01,1.5,\n2015-02,2,3\n").header == ("Column 1", "Column 2", "Column 3")
    assert read("2015,1\n2016,2\n", TableOptions(has_header=True)).header == ("2015", "1")
    assert read("a,b\nc,d\n", TableOptions(has_header=False)).rows == (("a", "b"), ("c", "d"))


def test_blank_columns_at_the_end_are_left_out() -> None:
    assert read("year,a,,\n2015,1,,\n2016,2,,\n").header == ("year", "a")


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16"),
        ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32"),
        ("gb18030", b"", "gb18030"),
    ],
)
def test_chinese_is_read_in_every_usual_encoding(encoding: str, mark: bytes, found: str) -> None:
    made = read_table(mark + "年份,平台,独立开发者\n2015,1,2\n".encode(encoding))
    assert (made.header, made.encoding) == (("年份", "平台", "独立开发者"), found)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_recognised(encoding: str) -> None:
    assert read_table("year,a\n2015,1\n".encode(encoding)).encoding == encoding


@pytest.mark.parametrize("words", ["Müller,Größe", "Café,Señor,Île", "Ñandú,€uro,naïve", "façade,Ærø,Þór"])
def test_western_text_is_not_taken_for_chinese(words: str) -> None:
    made = read_table(f"year,{words}\n2015{',1' * (words.count(',') + 1)}\n".encode("windows-1252"))
    assert (made.header[1:], made.encoding) == (tuple(words.split(",")), "windows-1252")


def test_bytes_that_windows_1252_leaves_open_are_read_as_latin_1() -> None:
    assert read_table(b"year,\x81 a\n2015,1\n").encoding == "latin-1"


def test_told_options_override_the_guess() -> None:
    data = "year;a,b\n2015;1,5\n".encode("utf-16-le")
    made = read_table(data, TableOptions(delimiter=";", decimal=".", encoding="utf-16-le"))
    assert (made.header, made.decimal) == (("year", "a,b"), ".")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b"\xef\xbb\xbf \n\n", "table_empty"),
        (b"# only\n# remarks\n", "table_empty"),
        (b"year,a\n", "table_no_rows"),
        (b"year\n2015\n2016\n", "table_one_column_found"),
        (b"year a\n2015 1\n", "table_one_column_found"),
        (b"year,a\n2015,1,2\n", "table_ragged_row"),
        (b"year,a,b\n2015,1\n", "table_ragged_row"),
        (b'year,a\n2015,"1\n2016,2\n', "table_broken_row"),
        (b'"year,a\n2015,1\n', "table_broken_row"),
        (b'year,a\n2015,"1"2\n', "table_broken_row"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xb5", "table_binary"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "table_binary"),
        (bytes(range(256)) * 10, "table_binary"),
        (b"a," * 1001 + b"\n" + b"1," * 1001, "table_too_many_columns"),
        (b"a,b\n" + b"1,2\n" * 100_001, "table_too_many_rows"),
    ],
)
def test_what_is_no_table_gets_one_sentence(data: bytes, code: str) -> None:
    assert problem_of(data).code == code


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (TableOptions(delimiter=";"), "table_one_column"),
        (TableOptions(delimiter="\t"), "table_one_column"),
        (TableOptions(delimiter=",,"), "table_bad_delimiter"),
        (TableOptions(delimiter='"'), "table_bad_delimiter"),
        (TableOptions(delimiter=""), "table_bad_delimiter"),
        (TableOptions(decimal="x"), "table_bad_decimal"),
        (TableOptions(encoding="klingon"), "table_unknown_encoding"),
        (TableOptions(encoding="zip"), "table_unknown_encoding"),
        (TableOptions(encoding="ascii"), "table_wrong_encoding"),
    ],
)
def test_wrong_options_get_one_sentence(options: TableOptions, code: str) -> None:
    assert problem_of("year,é\n2015,1\n".encode(), options).code == code


def test_the_line_of_a_ragged_row_is_named() -> None:
    found = problem_of(b"year,a\n2015,1\n\n2016\n")
    assert message(found) == "line 4 has 1 cells; 2 are needed, as in the header."


def test_files_that_cannot_be_read_get_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert problem_of(tmp_path).code == "file_is_folder"
    assert problem_of(tmp_path / "none.csv").code == "file_not_found"
    (tmp_path / "a.csv").write_bytes(b"year,a\n2015,1\n")
    assert read_table(tmp_path / "a.csv").rows == (("2015", "1"),)
    monkeypatch.setattr(table, "MAX_BYTES", 10)
    assert problem_of(tmp_path / "a.csv").code == "file_too_large"
    assert problem_of(b"year,a\n2015,1\n").code == "table_too_large"


# Numbers -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("t,a\n1,2\n", NumberStyle(".", ",")),
        ("t;a\n1;2\n", NumberStyle(".", "")),
        ("t;a\n1;0,5\n", NumberStyle(",", ".")),
        ("t;a\n1;0.5\n", NumberStyle(".", ",")),
        ("t;a\n1;1.234.567\n", NumberStyle(",", ".")),
        ("t;a\n1;1.234,5\n", NumberStyle(",", ".")),
        ("t;a\n1;1,234,567\n", NumberStyle(".", ",")),
        ("t;a\n1;1,234.5\n", NumberStyle(".", ",")),
        ("t;a\n1;1,234\n", NumberStyle(".", "")),
        ('t,a\n1,"1,234"\n', NumberStyle(".", ",")),
        ('t,a\n1,"1,25"\n', NumberStyle(",", ".")),
        ("t;a;b\n1;1,5;2,5\n2;1.5;3\n", NumberStyle(",", "")),
    ],
)
def test_the_decimal_sign_is_found(text: str, style: NumberStyle) -> None:
    assert read(text).style == style


@pytest.mark.parametrize(
    ("cell", "style", "value"),
    [
        ("12", NumberStyle(), 12.0),
        ("+1.5e3", NumberStyle(), 1500.0),
        (".5", NumberStyle(), 0.5),
        ("5.", NumberStyle(), 5.0),
        ("\u22123", NumberStyle(), -3.0),
        ("１２．５", NumberStyle(), 12.5),
        ("1,234,567.5", NumberStyle(".", ","), 1234567.5),
        ("1.234.567,5", NumberStyle(",", "."), 1234567.5),
        ("1 234 567", NumberStyle(), 1234567.0),
        ("1\u202f234,5", NumberStyle(",", "."), 1234.5),
        ("1'234", NumberStyle(), 1234.0),
    ],
)
def test_numbers_are_read_as_people_write_them(cell: str, style: NumberStyle, value: float) -> None:
    assert read_number(cell, style) == value


@pytest.mark.parametrize(
    ("cell", "style", "code"),
    [
        ("1,234", NumberStyle(), "table_number_ambiguous"),
        ("abc", NumberStyle(), "table_not_a_number"),
        ("1,5", NumberStyle(".", ","), "table_not_a_number"),
        ("12,34,567", NumberStyle(".", ","), "table_not_a_number"),
        ("0.123", NumberStyle(",", "."), "table_not_a_number"),
        ("1 2", NumberStyle(), "table_not_a_number"),
        ("1,234 567", NumberStyle(".", ","), "table_not_a_number"),
        ("nan", NumberStyle(), "table_not_a_number"),
        ("inf", NumberStyle(), "table_not_a_number"),
        ("1e999", NumberStyle(), "table_number_too_large"),
        ("1_000", NumberStyle(), "table_not_a_number"),
        ("0x10", NumberStyle(), "table_not_a_number"),
        ("$5", NumberStyle(), "table_not_a_number"),
        ("5%", NumberStyle(), "table_not_a_number"),
    ],
)
def test_what_is_no_number_or_two_is_refused(cell: str, style: NumberStyle, code: str) -> None:
    with pytest.raises(UnreadableCellError) as caught:
        read_number(cell, style)
    assert caught.value.code == code


@given(st.floats(-1e15, 1e15), st.sampled_from([".", ","]))
def test_a_number_written_by_a_program_is_read_back(value: float, decimal: str) -> None:
    written = repr(value).replace(".", decimal)
    assert read_number(written, NumberStyle(decimal)) == value


WORDS = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="#"), min_size=1, max_size=8)


@given(
    st.lists(WORDS, min_size=2, max_size=4, unique=True),
    st.lists(st.floats(-1e9, 1e9), min_size=2, max_size=5),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_any_table_of_names_and_numbers_is_read_back(header: list[str], values: list[float], delimiter: str) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows([value] * len(header) for value in values)
    options = TableOptions(delimiter=delimiter, decimal=".", encoding="utf-8", has_header=True)
    made = read_table(file.getvalue().encode(), options)
    assert made.header == tuple(header)
    assert [read_number(cell, made.style) for cell in made.columns[0]] == values


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_but_never_fail(data: bytes) -> None:
    try:
        made = read_table(data)
    except InvalidInput as error:
        assert all(map(message, error.problems))  # noqa: PT017
    else:
        assert all(len(row) == len(made.header) for row in made.rows)
