"""The run comes out of a picture as it went in, and a hostile picture gets one clear sentence."""

import json
import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from engine.messages import message
from engine.problems import InvalidInput
from engine.project import from_bytes
from engine.scenario import Scenario
from engine.version import VERSION
from gui.document import Document
from gui.pictures import EXPORTS, SCREEN, TWO_COLUMNS, Page, reading
from gui.pictures.metadata import run_of
from gui.pictures.pdf import PdfDocument
from gui.pictures.png import png_of
from gui.pictures.reading import RunInPicture, run_in_picture
from gui.theme import LIGHT
from gui.views.indicators import IndicatorsView
from gui.views.market import MarketView
from gui.views.picture import Picture
from gui.views.view import View
from tests.gui.views.fake_result import fake_result

STRANGE = "<&>]]> “引号” 🦊 \\u0041 " + "\x7f\ufffe" + ' "x"'


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInput) as refused:
        act()
    (found,) = refused.value.problems
    assert message(found, "en")
    assert message(found, "zh_CN")
    return found.code


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", EXPORTS)
def test_what_is_drawn_comes_out_again(view: View, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"picture.{kind}"
    EXPORTS[kind](view, path, size=SCREEN, theme=LIGHT)
    run = run_in_picture(path)
    assert view.picture is not None
    assert run.project.scenarios == (view.picture.result.scenario,)
    assert run.project.series == view.picture.series
    assert (run.view_id, run.version, run.seed) == (view.view_id, VERSION, None)
    assert run.period == (2023.0, 2043.0)


@pytest.mark.parametrize("kind", EXPORTS)
def test_texts_of_every_sort_survive(qapp: QApplication, tmp_path: Path, kind: str) -> None:
    view = MarketView()
    scenario = Scenario(notes=STRANGE.replace("\x7f", ""), name="A & B <i>世界</i>")
    view.show_picture(Picture(fake_result(scenario), title=STRANGE))
    path = tmp_path / f"picture.{kind}"
    EXPORTS[kind](view, path, size=SCREEN, theme=LIGHT)
    run = run_in_picture(path)
    assert run.project.title == STRANGE
    assert run.project.scenarios == (scenario,)
    view.deleteLater()


def test_choices_zoom_and_moment_are_inside(market: MarketView, tmp_path: Path) -> None:
    market.set_mode("lines")
    market.set_actor_shown("Platforms", False)
    market.set_time(2031.5)
    market.plot.box.setXRange(2025.0, 2030.0, padding=0)
    path = tmp_path / "picture.svg"
    EXPORTS["svg"](market, path, size=SCREEN, theme=LIGHT)
    run = run_in_picture(path)
    assert run.time == 2031.5
    assert run.period == (2025.0, 2030.0)
    document = Document(run.project)
    document.start(run.project)
    assert document.view["views"] == {"market": market.state()}


def test_runs_drawn_over_it_come_along_and_each_once(market: MarketView) -> None:
    result = fake_result()
    other = fake_result(Scenario(id="other", name="Other"))
    market.show_picture(Picture(result, overlays=(other, result)))
    names = [each["name"] for each in json.loads(run_of(market))["project"]["scenarios"]]
    assert names == ["Default world", "Other"]


def test_a_pdf_carries_the_project_for_any_reader_of_pdf(market: MarketView, tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    EXPORTS["pdf"](market, path, size=TWO_COLUMNS, theme=LIGHT)
    data = path.read_bytes()
    assert b"/EmbeddedFile" in data
    assert b"run.shareflow" in data or "run.shareflow".encode("utf-16-be") in data
    projects = []
    for found in re.finditer(rb"stream\r?\n", data):
        start = found.end()
        try:
            content = zlib.decompressobj().decompress(data[start : start + 1_000_000])
        except zlib.error:
            content = data[start : data.find(b"endstream", start)]
        if b'"format"' in content[:40]:
            projects.append(from_bytes(content.rstrip(b"\r\n"))[0])
    assert [each.scenarios[0].name for each in projects] == ["Default world"]


def test_pages_of_one_document_have_their_own_sizes(market: MarketView, tmp_path: Path) -> None:
    second = IndicatorsView()
    second.show_picture(Picture(fake_result()))
    document = PdfDocument()
    for view, size in ((market, SCREEN), (second, TWO_COLUMNS)):
        page = Page(view, size)
        document.add(page, size)
        page.close()
    path = write(tmp_path / "both.pdf", document.finish())
    boxes = [float(each) for each in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ", path.read_bytes())]
    assert len(boxes) == 2
    assert boxes[0] == pytest.approx(1200 / 96 * 72, abs=1)
    assert boxes[1] == pytest.approx(175 / 25.4 * 72, abs=1)
    assert run_in_picture(path).view_id == "market"
    second.deleteLater()


# Pictures that nobody should trust -----------------------------------------------------------------------------------


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_with(kind: bytes, content: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return reading._PNG + header + chunk(kind, content) + chunk(b"IEND", b"")


@pytest.fixture
def run(market: MarketView) -> bytes:
    return run_of(market).encode()


def test_plain_and_packed_text_are_read_alike(run: bytes, tmp_path: Path) -> None:
    for kind, content in (
        (b"tEXt", b"shareflow\0" + run),
        (b"zTXt", b"shareflow\0\0" + zlib.compress(run)),
        (b"iTXt", b"shareflow\0\0\0\0\0" + run),
        (b"iTXt", b"shareflow\0\1\0en\0x\0" + zlib.compress(run)),
    ):
        assert run_in_picture(write(tmp_path / "a.png", png_with(kind, content))).view_id == "market"


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_RUN", 100_000)
    bomb = zlib.compress(b" " * 10_000_000, 9)
    path = write(tmp_path / "a.png", png_with(b"iTXt", b"shareflow\0\1\0\0\0" + bomb))
    assert code_of(lambda: run_in_picture(path)) == "picture_run_damaged"


@pytest.mark.parametrize(
    "content",
    [
        b"shareflow\0\1\0\0\0" + b"no zlib",
        b"shareflow\0\1\0\0\0" + zlib.compress(b"{}" * 50)[:-9],
        b"shareflow\0\0\0\0\0{",
        b"shareflow\0\0\0\0\0[]",
        b'shareflow\0\0\0\0\0{"run": 1, "project": 7}',
        b'shareflow\0\0\0\0\0{"run": NaN, "project": {}}',
        b"shareflow\0\0\0\0\0" + b"[" * 100_000,
        b'shareflow\0\0\0\0\0{"a": 1, "a": 2, "project": {}}',
    ],
)
def test_a_damaged_run_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "a.png", png_with(b"iTXt", content))
    assert code_of(lambda: run_in_picture(path)) == "picture_run_damaged"


def test_a_chunk_whose_checksum_is_wrong_is_no_run(run: bytes, tmp_path: Path) -> None:
    data = bytearray(png_with(b"tEXt", b"shareflow\0" + run))
    data[60] ^= 1
    assert code_of(lambda: run_in_picture(write(tmp_path / "a.png", bytes(data)))) == "picture_without_run"


def test_what_is_wrong_with_the_project_is_said_by_its_field(run: bytes, tmp_path: Path) -> None:
    facts = json.loads(run)
    facts["project"]["model"] = 99
    path = write(tmp_path / "a.png", png_with(b"tEXt", b"shareflow\0" + json.dumps(facts).encode()))
    assert code_of(lambda: run_in_picture(path)) == "model_too_new"
    facts["project"]["model"] = 1
    facts["project"]["scenarios"][0]["horizon"] = -3
    path = write(tmp_path / "a.png", png_with(b"tEXt", b"shareflow\0" + json.dumps(facts).encode()))
    with pytest.raises(InvalidInput) as refused:
        run_in_picture(path)
    assert refused.value.problems[0].field == "scenarios[0].horizon"


def test_odd_settings_are_left_out(run: bytes, tmp_path: Path) -> None:
    facts = json.loads(run)
    facts |= {"seed": True, "view": {"id": 5, "time": "now", "period": [3, 2]}, "version": 4}
    path = write(tmp_path / "a.png", png_with(b"tEXt", b"shareflow\0" + json.dumps(facts).encode()))
    found = run_in_picture(path)
    assert found == RunInPicture(found.project, version="4")


@pytest.mark.parametrize("cut", [9, 20, 40, 200, 900])
def test_a_png_that_ends_early_holds_no_run(market: MarketView, tmp_path: Path, cut: int) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    data = png_of(image, run_of(market))
    assert code_of(lambda: run_in_picture(write(tmp_path / "a.png", data[:cut]))) == "picture_without_run"


def test_a_picture_saved_by_another_program_holds_no_run(market: MarketView, tmp_path: Path) -> None:
    EXPORTS["png"](market, tmp_path / "a.png", size=SCREEN, theme=LIGHT)
    image = QImage(str(tmp_path / "a.png")).copy(0, 0, 100, 100)
    bare = QImage(image.size(), QImage.Format.Format_RGB32)
    bare.fill(7)
    bare.save(str(tmp_path / "b.png"))
    assert code_of(lambda: run_in_picture(tmp_path / "b.png")) == "picture_without_run"


SVG_HEAD = b'<?xml version="1.0"?>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture_without_run"),
        (b"<svg><metadata>{}</metadata></svg>", "picture_without_run"),
        (b"<svg", "picture_without_run"),
        (SVG_HEAD + b"<svg><a></b></svg>", "picture_without_run"),
        (b"<svg xmlns:s='https://shareflow.example/run'><s:run>{</s:run></svg>", "picture_run_damaged"),
        (b"<svg xmlns:s='https://shareflow.example/run'><s:run>{", "picture_run_damaged"),
        (
            b"<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
            b"<svg xmlns:s='https://shareflow.example/run'><s:run>&b;</s:run></svg>",
            "picture_run_damaged",
        ),
        (
            b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            b"<svg xmlns:s='https://shareflow.example/run'><s:run>&a;</s:run></svg>",
            "picture_run_damaged",
        ),
        (b"%PDF-1.4 nothing", "picture_without_run"),
        (b"%PDF-1.4 <shareflow:run xmlns:shareflow='x'>{}", "picture_run_damaged"),
        (b"%PDF-1.4 <shareflow:run", "picture_run_damaged"),
        (b"%PDF-1.4 <shareflow:run>\xff</shareflow:run>", "picture_run_damaged"),
        (b"", "picture_unknown_kind"),
        (b"GIF89a", "picture_unknown_kind"),
        (b"\xff\xd8\xff\xe0 jpeg", "picture_unknown_kind"),
    ],
)
def test_every_hostile_picture_gets_one_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    assert code_of(lambda: run_in_picture(write(tmp_path / "a.svg", data))) == code


def test_an_svg_without_end_is_not_read_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_RUN", 1000)
    data = b"<svg xmlns:s='https://shareflow.example/run'><s:run>" + b"{" * 5000 + b"</s:run></svg>"
    assert code_of(lambda: run_in_picture(write(tmp_path / "a.svg", data))) == "picture_run_damaged"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_PICTURE", 10)
    assert code_of(lambda: run_in_picture(write(tmp_path / "a.png", b"x" * 11))) == "file_too_large"
    assert code_of(lambda: run_in_picture(tmp_path / "none.png")) == "file_not_found"


def test_any_cut_or_flipped_byte_ends_in_a_run_or_a_sentence(market: MarketView, tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    whole = png_of(image, run_of(market))
    outcomes = set()
    for place in range(0, len(whole), max(1, len(whole) // 150)):
        damaged = bytearray(whole)
        damaged[place] ^= 0x55
        outcomes.add(outcome_of(write(tmp_path / "a.png", bytes(damaged))))
    assert outcomes == {"a run", "picture_unknown_kind", "picture_without_run"}


def outcome_of(path: Path) -> str:
    """What comes of opening a picture: a run, or the code of the sentence; any other exception fails the test."""
    try:
        run_in_picture(path)
    except InvalidInput as refusal:
        return refusal.problems[0].code
    return "a run"
