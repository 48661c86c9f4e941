"""Reading and writing JSON strictly."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.messages import message
from engine.problems import InvalidInput, Problem
from engine.project import strict_json
from engine.project.json_text import write_json
from engine.project.strict_json import read_json


def problem_of(data: bytes) -> Problem:
    with pytest.raises(InvalidInput) as caught:
        read_json(data)
    (found,) = caught.value.problems
    assert message(found, "en")
    assert message(found, "zh_CN")
    return found


def problems_of(data: bytes) -> tuple[Problem, ...]:
    try:
        read_json(data)
    except InvalidInput as error:
        return error.problems
    return ()


HOSTILE = {
    "nothing": (b"", "json_empty", ""),
    "only spaces": (b" \n ", "json_empty", ""),
    "only a byte order mark": (b"\xef\xbb\xbf", "json_empty", ""),
    "cut off": (b'{"a": 1,', "json_syntax", ""),
    "unterminated string": (b'{"a": "' + b"x" * 5000, "json_syntax", ""),
    "two values": (b"1 2", "json_syntax", ""),
    "a comment": (b'{"a": 1} // no', "json_syntax", ""),
    "a trailing comma": (b"[1,]", "json_syntax", ""),
    "single quotes": (b"{'a': 1}", "json_syntax", ""),
    "a raw control character": (b'"a\x01b"', "json_syntax", ""),
    "NaN": (b'{"a": [1, NaN]}', "json_not_finite", "a[1]"),
    "Infinity": (b'{"a": Infinity}', "json_not_finite", "a"),
    "minus Infinity": (b'{"a": -Infinity}', "json_not_finite", "a"),
    "an overflowing number": (b'{"a": {"b": 1e999}}', "json_not_finite", "a.b"),
    "a whole number of 5000 digits": (b'{"a": ' + b"9" * 5000 + b"}", "json_not_finite", "a"),
    "a key given twice": (b'{"a": 1, "b": 2, "a": 3}', "json_duplicate_key", "a"),
    "a key given twice, once escaped": (b'{"a": 1, "\\u0061": 3}', "json_duplicate_key", "a"),
    "a key given twice further in": (b'[{"x": {"a": 1, "a": 2}}]', "json_duplicate_key", "[0].x.a"),
    "a lone surrogate": (b'{"a": "\\ud800"}', "json_lone_surrogate", "a"),
    "a lone low surrogate in a key": (b'{"\\udc00": 1}', "json_lone_surrogate", ""),
    "an escaped NUL": (b'{"a": ["x", "\\u0000"]}', "json_nul", "a[1]"),
    "a raw NUL": (b'{"a": "\x00"}', "json_nul", ""),
    "Latin-1": (b'{"a":\n "\xe9"}', "json_not_utf8", ""),
    "UTF-16": ('{"a": 1}'.encode("utf-16"), "json_not_utf8", ""),
    "an encoded surrogate": (b'"\xed\xa0\x80"', "json_not_utf8", ""),
    "65 levels": (b"[" * 65 + b"]" * 65, "json_too_deep", ""),
    "65 levels of objects": (b'{"a":' * 65 + b"1" + b"}" * 65, "json_too_deep", ""),
    "a million open brackets": (b"[" * 1_000_000, "json_too_deep", ""),
    "a million open objects": (b'{"a":' * 1_000_000, "json_too_deep", ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_json_is_refused_with_one_problem_that_says_where(name: str) -> None:
    data, code, field = HOSTILE[name]
    found = problem_of(data)
    assert found.code == code
    if field:
        assert found.field == field


def test_a_flaw_is_found_at_its_line_and_column() -> None:
    found = problem_of(b'{\n  "scenarios": [\n    {"start": NaN}\n  ]\n}')
    assert dict(found.arguments) == {"value": "NaN", "line": 3, "column": 15}
    assert found.field == "scenarios[0].start"


def test_what_looks_like_a_flaw_inside_a_string_is_none() -> None:
    text = '{"a": "NaN [[[ {{{ 1e999 \\" \\\\ud800", "b": "\\ud83d\\ude00"}'
    assert read_json(text.encode()) == {"a": 'NaN [[[ {{{ 1e999 " \\ud800', "b": "😀"}


def test_a_byte_order_mark_is_taken_off() -> None:
    assert read_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_64_levels_are_allowed() -> None:
    assert json.dumps(read_json(b"[" * 64 + b"]" * 64)) == "[" * 64 + "]" * 64


def test_a_text_over_the_cap_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "MAX_BYTES", 10)
    assert problem_of(b"[1, 2, 3, 4, 5]").code == "json_too_large"


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_is_read_back_equal(value: object) -> None:
    assert read_json(write_json(value).encode()) == value


@given(st.text())
def test_any_text_is_read_or_refused_but_never_fails(text: str) -> None:
    refused = problems_of(text.encode("utf-8", "surrogatepass"))
    assert len(refused) <= 1
    assert all(map(message, refused))


@given(st.lists(st.sampled_from(['{"a":', "[", "]", "}", ",", ":", "NaN", '"a"', "1e999", "1", '"\\ud800"', " "])))
def test_any_sequence_of_json_words_is_read_or_refused_but_never_fails(words: list[str]) -> None:
    refused = problems_of("".join(words).encode())
    assert "json_too_deep_somewhere" not in [each.code for each in refused]


def test_rows_of_numbers_stand_on_one_line_and_keys_keep_their_order() -> None:
    written = write_json({"b": [1, 2.5, None], "a": {"y": [[1, 2], [3]], "x": ["s"]}, "e": [], "o": {}})
    assert written == (
        '{\n  "b": [1, 2.5, null],\n  "a": {\n    "y": [\n      [1, 2],\n      [3]\n    ],\n'
        '    "x": [\n      "s"\n    ]\n  },\n  "e": [],\n  "o": {}\n}\n'
    )


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (math.nan, "value_not_finite"),
        (-math.inf, "value_not_finite"),
        (10**400, "value_not_finite"),
        ("\ud800", "json_lone_surrogate_in_value"),
        ("a\0", "json_nul_in_value"),
        ({1: 2}, "json_not_storable"),
        ({1, 2}, "json_not_storable"),
        (b"bytes", "json_not_storable"),
    ],
)
def test_what_could_not_be_read_back_is_never_written(value: object, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        write_json({"view": [0, value]})
    (found,) = caught.value.problems
    assert (found.code, found.field) == (code, "view[1]")
    assert message(found, "zh_CN")


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(InvalidInput) as caught:
        write_json(loop)
    assert caught.value.problems[0].code == "json_too_deep_somewhere"
