"""Workbooks, read back by another program: every table, every digit, both languages, nothing that could run."""

import errno
import io
import re
import threading
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest

from engine import Event, InvalidInput, Result, Scenario, Shape, solve
from engine.claims import CLAIMS, judge_all
from engine.exports.quantities import everything
from engine.exports.workbook import Extras, table_bytes, workbook_bytes
from engine.exports.writing import write_workbook
from engine.progress import Cancelled
from engine.project import Project, load
from engine.text import LANGUAGES
from tests.engine.exports.conftest import HOSTILE

EXAMPLES = sorted((Path(__file__).parents[3] / "resources" / "examples").glob("*.shareflow"))
MOST_COLUMNS, MOST_ROWS, LONGEST_NAME = 16_384, 1_048_576, 31


def read(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def column(sheet: Any, title: str, top: int = 3) -> list[Any]:
    titles = [cell.value for cell in sheet[1]]
    place = titles.index(title) + 1
    return [sheet.cell(row, place).value for row in range(top, sheet.max_row + 1)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_becomes_a_workbook_with_all_its_numbers(path: Path, language: Any) -> None:
    project = load(path).project
    result = solve(project.scenarios[0])
    book = read(workbook_bytes(result, language, Extras(project)))
    sheet = book[{"en": "Shares", "zh_CN": "份额"}[language]]
    assert [cell.value for cell in sheet[1]][1:] == [actor.name for actor in result.scenario.actors]
    for place, actor in enumerate(result.scenario.actors):
        assert column(sheet, actor.name) == result.shares[:, place].tolist()
    assert all(len(name) <= LONGEST_NAME for name in book.sheetnames)
    measured = {"en": "Measured data", "zh_CN": "实测数据"}[language]
    assert (measured in book.sheetnames) == bool(project.series)


def test_every_quantity_has_its_column_and_every_number_all_its_digits(usual: Result) -> None:
    book = read(workbook_bytes(usual))
    listed = book["Quantities"]
    rows = [[cell.value for cell in row] for row in listed.iter_rows(min_row=2)]
    assert [row[0] for row in rows] == [each.name for each in everything(usual)]
    flows, indicators = book["Flows"], book["Indicators"]
    assert (
        column(flows, "Switching, Individuals → Platforms")
        == usual.flows["flow.switching.Individuals.Platforms"].values.tolist()
    )
    assert column(indicators, "Herfindahl–Hirschman index") == usual.indicators["indicator.hhi"].values.tolist()
    assert [cell.value for cell in indicators[2]][:2] == ["year", "points"]


def test_sheets_are_made_to_be_read(usual: Result) -> None:
    book = read(workbook_bytes(usual))
    assert book.sheetnames == [
        "Summary", "Shares", "Shares by niche", "Coverage by niche", "Other stocks", "Flows", "Indicators", "Claims",
        "Assumptions", "Actors", "Niches", "Quantities",
    ]  # fmt: skip
    for name in book.sheetnames[1:]:
        sheet = book[name]
        assert sheet.freeze_panes is not None, name
        assert sheet["A1"].font.bold, name
        assert sheet.column_dimensions["A"].width >= 8, name
    assert book["Shares"]["B3"].number_format == "0.0%"
    assert book["Shares"]["B2"].font.italic
    assert len(book["Summary"]._charts) == 1
    assert book.properties.title == "Default world"


def test_claims_stand_with_their_margins_and_assumptions_with_their_evidence() -> None:
    scenario = Scenario(horizon=2.0).with_parameters(model_openness=0.83)
    result = solve(scenario)
    verdicts = judge_all(result)
    book = read(workbook_bytes(result, "en", Extras(Project(scenarios=(scenario,)), verdicts)))
    claims = book["Claims"]
    assert column(claims, "Claim", top=2) == list(CLAIMS)
    assert column(claims, "Margin", top=2) == [each.margin for each in verdicts]
    words = {True: "holds", False: "fails", None: "undefined"}
    assert column(claims, "Verdict", top=2) == [words[each.holds] for each in verdicts]
    assumptions = book["Assumptions"]
    assert column(assumptions, "Key", top=2) == list(scenario.parameters)
    changed = dict(zip(column(assumptions, "Key", top=2), column(assumptions, "Changed", top=2), strict=True))
    assert [key for key, mark in changed.items() if mark] == ["model_openness"]
    values = dict(zip(column(assumptions, "Key", top=2), column(assumptions, "Value", top=2), strict=True))
    assert values["model_openness"] == 0.83


def test_without_verdicts_the_claims_that_need_no_other_run_are_judged(usual: Result) -> None:
    judged = column(read(workbook_bytes(usual))["Claims"], "Claim", top=2)
    assert judged == [each.id for each in CLAIMS.values() if not each.needs_counterfactual]


def test_shocks_actors_and_niches_have_their_sheets() -> None:
    event = Event("=Open", "model_openness", Shape.RAMP, 2023.5, 2024.5, 0.9)
    result = solve(Scenario(horizon=2.0, events=(event,)))
    book = read(workbook_bytes(result))
    assert [cell.value for cell in book["Shocks"][2]][:7] == [
        "=Open", "Openness of models", "model_openness", "ramp", 2023.5, 2024.5, "set to",
    ]  # fmt: skip
    shares = np.array(column(book["Actors"], "Share at the end", top=2))
    assert shares.tolist() == result.shares[-1].tolist()
    assert sum(column(book["Niches"], "Part of the market", top=2)) == pytest.approx(1.0)


def test_nothing_in_a_workbook_is_a_formula_or_a_link_whatever_things_are_called(hostile: Result) -> None:
    notes = "=cmd|' /C calc'!A0\n<r><t>x</t></r>\nhttps://example.org\x01"
    project = Project(title="@title", author="=author", notes=notes, scenarios=(hostile.scenario,))
    data = workbook_bytes(hostile, "en", Extras(project))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if "worksheets/sheet" in name:
                text = archive.read(name).decode("utf-8")
                assert not re.search(r"<f[ >]|<hyperlink|t=\"str\"", text), name
    book = read(data)
    assert [cell.value.rstrip() for cell in book["Shares"][1]][1:] == list(HOSTILE)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_infinite_times_are_written_as_such_and_missing_numbers_are_empty() -> None:
    result = solve(Scenario(horizon=0.5, step=0.25).with_switches(replication=False))
    indicators = read(workbook_bytes(result))["Indicators"]
    titles = [cell.value for cell in indicators[1]]
    place = next(index for index, title in enumerate(titles, 1) if str(title).startswith("Copy time"))
    assert [indicators.cell(row, place).value for row in (3, 4, 5)] == ["∞"] * 3


def test_only_the_shares_may_be_wanted(usual: Result) -> None:
    assert read(workbook_bytes(usual, has_only_shares=True)).sheetnames == ["Summary", "Shares"]


def test_the_largest_market_fits_within_the_limits_of_a_sheet(largest: Result) -> None:
    told: list[tuple[int, int]] = []
    data = workbook_bytes(largest, progress=lambda *at: told.append(at))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    for sheet in book:
        assert sheet.max_column <= MOST_COLUMNS
        assert sheet.max_row <= MOST_ROWS
    rows = book["Shares by niche"].iter_rows(min_row=3, max_row=3, values_only=True)
    stocks = largest.trajectory.stock("shares")[0]
    assert list(next(rows))[1:] == stocks.ravel().tolist()
    book.close()


def test_a_cancel_leaves_neither_a_file_nor_anything_temporary(
    usual: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        write_workbook(usual, tmp_path / "a.xlsx", cancel=cancel, progress=lambda done, total: cancel.set())
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_while_the_document_is_compressed_is_seen(usual: Result, tmp_path: Path) -> None:
    cancel = threading.Event()

    def almost(done: int, total: int) -> None:
        if done == total:
            cancel.set()

    with pytest.raises(Cancelled):
        write_workbook(usual, tmp_path / "a.xlsx", cancel=cancel, progress=almost)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_while_the_document_is_put_together_is_said_in_words(
    usual: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_text("mine")

    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("xlsxwriter.workbook.Workbook._store_workbook", full)
    with pytest.raises(InvalidInput) as refused:
        write_workbook(usual, target)
    assert [each.code for each in refused.value.problems] == ["file_disk_full"]
    assert target.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_place_that_cannot_be_written_to_is_refused_before_the_work(usual: Result, tmp_path: Path) -> None:
    told: list[int] = []
    with pytest.raises(InvalidInput) as refused:
        write_workbook(usual, tmp_path / "none" / "a.xlsx", progress=lambda done, _: told.append(done))
    assert [each.code for each in refused.value.problems] == ["file_folder_missing"]
    assert told == []


def test_a_table_that_is_looked_at_becomes_a_sheet() -> None:
    rows: list[list[Any]] = [[1 / 3, "=a", None], [2.0, "b", float("inf")]]
    sheet = read(table_bytes("Title", ["time", "@who", "what"], rows)).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["time", "@who", "what"], [1 / 3, "=a", None], [2.0, "b", "∞"],
    ]  # fmt: skip
