"""CSV for programs and for spreadsheets: the same numbers, harmless names, and what they mean beside them."""

import csv
import errno
import io
import json
import math
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import InvalidInput, Result, Scenario, solve
from engine.exports import TableStyle, tidy_csv, wide_csv, write_csv
from engine.exports.csv_cells import guarded, number_text
from engine.exports.quantities import everything, shares_of_actors
from engine.progress import Cancelled
from engine.text import LANGUAGES
from tests.engine.exports.conftest import HOSTILE


def rows_of(parts: Iterable[bytes]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(b"".join(parts).decode("utf-8"))))


def number(cell: str) -> float:
    return float(cell) if cell else math.nan


def test_a_tidy_table_has_a_row_for_each_time_and_quantity_and_every_number_reads_back_the_same(usual: Result) -> None:
    rows = rows_of(tidy_csv([usual]))
    assert len(rows) == len(everything(usual)) * len(usual.times)
    assert list(rows[0]) == [
        "time", "scenario", "name", "type", "quantity", "kind", "actor", "niche", "part", "to", "value", "unit",
    ]  # fmt: skip
    for name in (
        "share.Platforms",
        "share.Individuals.Niche 2",
        "indicator.hhi",
        "flow.switching.Platforms.Individuals",
    ):
        mine = [each for each in rows if each["name"] == name]
        assert [float(each["time"]) for each in mine] == usual.times.tolist()
        assert [number(each["value"]) for each in mine] == usual.output(name).values.tolist()
        assert {each["unit"] for each in mine} == {usual.output(name).unit}


def test_what_stands_in_the_columns_answers_the_questions_of_an_analyst(usual: Result) -> None:
    rows = rows_of(tidy_csv([usual]))
    last = max(float(each["time"]) for each in rows)
    ends = [each for each in rows if float(each["time"]) == last]
    shares = [each for each in ends if each["quantity"] == "share" and each["niche"] == "Niche 1"]
    assert {each["actor"] for each in shares} == {"Individuals", "Organisations", "Platforms"}
    assert sum(float(each["value"]) for each in shares) == pytest.approx(1.0)
    market = [float(each["value"]) for each in ends if each["quantity"] == "market_share"]
    assert sum(market) == pytest.approx(1.0)
    won = [float(e["value"]) for e in ends if e["quantity"] == "switching" and e["to"] == "Platforms"]
    assert len(won) == 2
    assert {each["type"] for each in rows} == {"stock", "flow", "indicator"}


def test_scenarios_stand_under_one_another(usual: Result, hostile: Result) -> None:
    rows = rows_of(tidy_csv([usual, hostile], shares_of_actors))
    assert list(dict.fromkeys(each["scenario"] for each in rows)) == ["Default world", "'=2+5"]


def test_a_wide_table_has_a_column_for_each_quantity_and_the_numbers_of_solve(usual: Result) -> None:
    rows = rows_of(wide_csv(usual))
    assert list(rows[0]) == ["time", *(each.name for each in everything(usual))]
    for name in ("share.Platforms.Niche 1", "indicator.gini", "flow.displacement", "market"):
        assert [number(each[name]) for each in rows] == usual.output(name).values.tolist()


@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_in_words_are_told_apart_and_say_what_the_names_say(usual: Result, language: Any) -> None:
    wide = next(iter(wide_csv(usual, words=language))).decode()
    header = next(csv.reader(io.StringIO(wide)))
    assert len(set(header)) == len(header) == len(everything(usual)) + 1
    tidy = rows_of(tidy_csv([usual], shares_of_actors, words=language))
    words = {"en": ("time", "description"), "zh_CN": ("时间", "说明")}[language]
    assert set(words) <= set(tidy[0])
    assert tidy[0][words[1]] == usual.output("share.Individuals").text.in_language(language)


def test_names_are_whole_and_never_formulas(hostile: Result) -> None:
    rows = rows_of(tidy_csv([hostile]))
    signs = ("=", "+", "-", "@")
    assert {each["actor"].removeprefix("'") for each in rows} == {"", *HOSTILE}
    assert {each["name"] for each in rows} == {each.name for each in everything(hostile)}
    for each in rows:
        texts = (value for key, value in each.items() if key not in {"time", "value"})
        assert not any(text.startswith(signs) for text in texts)
    assert not any(name.startswith(signs) for name in rows_of(wide_csv(hostile))[0])


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\ta", "\ra"])
def test_an_apostrophe_guards_what_a_spreadsheet_would_run(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert guarded(f"a{text}") == f"a{text}"


@pytest.mark.parametrize("value", [0.1, 1 / 3, 5e-324, -0.0, 1e300, 2023.05, 123456789.123])
def test_a_number_is_written_with_all_its_digits(value: float) -> None:
    assert float(number_text(value)) == value
    assert math.copysign(1.0, float(number_text(value))) == math.copysign(1.0, value)


def test_what_is_no_number_is_empty_and_what_is_infinite_is_read_as_such() -> None:
    assert [number_text(each) for each in (math.nan, math.inf, -math.inf)] == ["", "INF", "-INF"]
    assert float("INF") == math.inf


def metadata_of(table: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(f"{table}-metadata.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("form", ["csv", "csv-wide"])
def test_metadata_beside_a_table_name_its_columns_in_order_with_their_units(
    hostile: Result, tmp_path: Path, form: str
) -> None:
    table = tmp_path / "a b.csv"
    written = write_csv([hostile], form, table, TableStyle("zh_CN"))
    assert [each.name for each in written] == ["a b.csv", "a b.csv-metadata.json"]
    found = metadata_of(table)
    assert found["url"] == "a%20b.csv"
    columns = found["tableSchema"]["columns"]
    with table.open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == [each["titles"] for each in columns]
    assert columns[0]["schema:unitText"] == "calendar year"
    if form == "csv-wide":
        units = {each["dc:identifier"]: each["schema:unitText"] for each in columns[1:]}
        assert units == {each.name: each.unit for each in everything(hostile)}


def test_a_table_for_spreadsheets_begins_with_a_mark_and_one_for_programs_does_not(
    usual: Result, tmp_path: Path
) -> None:
    for is_for_spreadsheets, start in ((True, b'\xef\xbb\xbf"time"'), (False, b'"time"')):
        write_csv([usual], "csv", tmp_path / "a.csv", TableStyle(is_for_spreadsheets=is_for_spreadsheets))
        assert (tmp_path / "a.csv").read_bytes().startswith(start)


@pytest.mark.parametrize("form", ["csv", "csv-wide"])
def test_a_cancel_leaves_what_stood_there_and_nothing_else(usual: Result, tmp_path: Path, form: str) -> None:
    target = tmp_path / "a.csv"
    target.write_text("mine")
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        write_csv([usual], form, target, cancel=cancel, progress=lambda done, total: cancel.set())
    assert target.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("form", ["csv", "csv-wide"])
def test_progress_ends_at_the_whole(usual: Result, form: str) -> None:
    told: list[tuple[int, int]] = []
    parts = tidy_csv([usual], progress=lambda *at: told.append(at)) if form == "csv" else None
    list(parts or wide_csv(usual, progress=lambda *at: told.append(at)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_a_full_disk_leaves_what_stood_there_and_is_said_in_words(
    usual: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.csv"
    target.write_text("mine")
    real, written = os.write, 0

    def full(descriptor: int, data: memoryview) -> int:
        nonlocal written
        written += len(data)
        if written > 100_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    monkeypatch.setattr("engine.project.atomic_file.os.write", full)
    with pytest.raises(InvalidInput) as refused:
        write_csv([usual], "csv", target)
    assert [each.code for each in refused.value.problems] == ["file_disk_full"]
    assert target.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize(
    ("place", "code"),
    [("/dev/full", "file_not_regular"), ("none/a.csv", "file_folder_missing"), ("", "file_is_folder")],
)
def test_a_place_that_takes_no_file_is_said_in_words(usual: Result, tmp_path: Path, place: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        write_csv([usual], "csv", tmp_path / place)
    assert [each.code for each in refused.value.problems] == [code]


def test_the_largest_market_fits_in_every_layout(largest: Result) -> None:
    quantities, times = everything(largest), len(largest.times)
    assert sum(part.count(b"\n") for part in tidy_csv([largest])) == 1 + len(quantities) * times
    header, *rows = wide_csv(largest)
    assert len(rows) == times
    assert header.count(b'","') == len(quantities)


def test_what_is_never_copied_is_infinite_and_reads_back_so() -> None:
    result = solve(Scenario(horizon=0.5).with_switches(replication=False))
    copied = [each for each in rows_of(tidy_csv([result])) if each["quantity"] == "copy_time"]
    assert {each["value"] for each in copied} == {"INF"}
    assert np.isinf(result.indicators["indicator.copy_time.platforms"].values).all()
