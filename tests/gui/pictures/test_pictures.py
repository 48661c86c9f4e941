"""Pictures are written whole, read back, and say what they are."""

import json
import re
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from engine.catalogue import CATALOGUE, MODEL_VERSION
from engine.problems import InvalidInput
from engine.scenario import Scenario
from engine.version import VERSION
from gui.pictures import (
    EXPORTS,
    ONE_COLUMN,
    SCREEN,
    SIZES,
    TWO_COLUMNS,
    Page,
    PictureSize,
    copy_data,
    copy_picture,
    export_pdf,
    export_png,
    export_svg,
)
from gui.pictures.changes import changes
from gui.pictures.metadata import NAMESPACE
from gui.pictures.png import image_of
from gui.theme import DARK, LIGHT
from gui.views.market import MarketView
from gui.views.picture import Picture
from gui.views.view import View
from tests.gui.views.fake_result import fake_result

SVG = "{http://www.w3.org/2000/svg}"


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3]


def test_a_png_has_the_dots_and_the_resolution_asked_for(view: View, tmp_path: Path) -> None:
    for size, millimetres in ((ONE_COLUMN, 85.0), (TWO_COLUMNS, 175.0)):
        path = tmp_path / "picture.png"
        export_png(view, path, dpi=300, size=size)
        image = QImage(str(path))
        assert abs(image.width() - millimetres / 25.4 * 300) <= 2
        assert round(image.dotsPerMeterX() * 0.0254) == 300


def test_a_png_of_given_size_has_exactly_that_size(market: MarketView, tmp_path: Path) -> None:
    export_png(market, tmp_path / "picture.png", dpi=96, size=PictureSize(1600, 1000))
    image = QImage(str(tmp_path / "picture.png"))
    assert (image.width(), image.height()) == (1600, 1000)


def test_a_finer_png_shows_the_same_picture(market: MarketView) -> None:
    page = Page(market, SCREEN)
    coarse = image_of(page, SCREEN, 96)
    fine = image_of(page, SCREEN, 288).scaled(coarse.size(), mode=Qt.TransformationMode.SmoothTransformation)
    page.close()
    difference = np.abs(pixels(coarse).astype(int) - pixels(fine).astype(int))
    assert difference.mean() < 4.0


def test_a_png_says_what_made_it(market: MarketView, tmp_path: Path) -> None:
    export_png(market, tmp_path / "picture.png", dpi=96)
    facts = json.loads(QImage(str(tmp_path / "picture.png")).text("shareflow"))
    assert facts["program"] == "Shareflow"
    assert facts["version"] == VERSION
    assert facts["model"] == MODEL_VERSION
    assert facts["scenario"] == "Default world"
    assert facts["view"]["id"] == "market"


def test_an_svg_is_xml_whose_text_is_text(view: View, tmp_path: Path) -> None:
    path = tmp_path / "picture.svg"
    export_svg(view, path, size=TWO_COLUMNS)
    root = ElementTree.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    texts = [(each.text or "").strip() for each in root.iter(f"{SVG}text")]
    assert view.title() in texts
    assert any("Default world" in each for each in texts)
    assert "2030" in texts
    run = root.find(f"{SVG}metadata/{{{NAMESPACE}}}run")
    assert run is not None
    assert json.loads(run.text or "")["version"] == VERSION
    assert float(root.attrib["width"].removesuffix("mm")) == pytest.approx(175, abs=0.2)
    assert "sans-serif" in path.read_text(encoding="utf-8")


def test_nothing_in_an_svg_lies_outside_its_page(view: View, tmp_path: Path) -> None:
    view.plots[0].box.setXRange(2026.03, 2031.07, padding=0)
    path = tmp_path / "picture.svg"
    export_svg(view, path, size=TWO_COLUMNS)
    root = ElementTree.parse(path).getroot()
    width, height = (float(each) for each in root.attrib["viewBox"].split()[2:])
    for group in root.iter(f"{SVG}g"):
        moved = [float(each) for each in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.attrib.get("transform", ""))]
        if len(moved) != 6:
            continue
        for line in (*group.findall(f"{SVG}polyline"), *group.findall(f"{SVG}polygon")):
            for point in line.attrib["points"].split():
                x, y = (float(each) for each in point.split(","))
                assert -1 <= moved[0] * x + moved[4] <= width + 1
                assert -1 <= moved[3] * y + moved[5] <= height + 1


def test_a_pdf_has_its_fonts_inside_and_the_size_on_paper(view: View, tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    export_pdf(view, path, size=ONE_COLUMN)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/FontFile2" in data
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert box is not None
    assert float(box[1]) == pytest.approx(85 / 25.4 * 72, abs=1)
    assert VERSION.encode() in data
    assert b"Default world" in data


def test_paper_is_light_unless_told_otherwise(market: MarketView, tmp_path: Path) -> None:
    market.set_theme(DARK)
    export_png(market, tmp_path / "light.png", dpi=96)
    export_png(market, tmp_path / "dark.png", dpi=96, theme=DARK)
    assert QImage(str(tmp_path / "light.png")).pixelColor(2, 2).name() == LIGHT.paper
    assert QImage(str(tmp_path / "dark.png")).pixelColor(2, 2).name() == DARK.paper
    assert market.theme is DARK


def test_a_page_names_title_scenario_day_and_sources(market: MarketView) -> None:
    page = Page(market, SCREEN, today=date(2026, 11, 21))
    assert page.title == "Market shares"
    assert page.subtitle == "Default world · 2026-11-21"
    assert page.footer == f"Data: A bureau, 2026 · Shareflow {VERSION}"
    page.close()


def test_a_page_names_the_project_and_what_was_changed(market: MarketView) -> None:
    result = fake_result()
    opened = result.scenario
    changed = opened.with_parameters(weight_network=0.29)
    market.show_picture(Picture(replace(result, scenario=changed), (), None, opened, "A world of my own"))
    page = Page(market, SCREEN, today=date(2026, 11, 21))
    name = CATALOGUE["weight_network"].name.en
    before = f"{opened.parameters['weight_network']:.4g}"
    said = f"1 assumption changed: {name} {before}\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}0.29"
    assert page.subtitle == f"A world of my own · Default world · {said} · 2026-11-21"
    page.close()
    market.show_picture(Picture(result, (), None, opened, "Default world"))
    page = Page(market, SCREEN, today=date(2026, 11, 21))
    assert page.subtitle == "Default world · 2026-11-21"
    page.close()


def test_of_many_changes_two_are_named(qapp: QApplication) -> None:
    opened = Scenario()
    keys = list(CATALOGUE)[:3]
    other = opened.with_parameters(**{each: CATALOGUE[each].minimum for each in keys}).with_switches(people=False)
    said = changes(replace(other, events=(), niches=opened.niches[:3]), opened, "en")
    assert said.startswith("4 assumptions changed: ")
    assert said.count("→") == 2
    assert said.endswith("; … · niches changed")
    assert changes(opened.with_switches(people=False), opened, "en").endswith(" switched off")


def test_a_page_makes_the_choices_and_the_zoom_of_its_view(market: MarketView) -> None:
    market.set_mode("lines")
    market.set_actor_shown("Platforms", False)
    market.plot.box.setXRange(2025.0, 2030.0, padding=0)
    page = Page(market, SCREEN)
    twin = page._view
    assert isinstance(twin, MarketView)
    assert twin.mode == "lines"
    assert twin.data().header[:3] == ("time", "Individuals", "Organisations")
    assert twin.plot.box.viewRange()[0] == [2025.0, 2030.0]
    page.close()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
def test_every_frame_lies_on_the_page_with_room_around_it(view: View, size: PictureSize) -> None:
    page = Page(view, size)
    for plot in page._view.plots:
        frame = plot.frame()
        assert frame.width() > 150
        assert frame.height() > 60
        assert frame.left() >= 12
        assert frame.right() <= page.width - 4
        assert frame.bottom() + plot.time_axis.size().height() <= page.height - page._head - page._foot + 0.5
        right = plot.mapRectToScene(plot.rect()).right()
        assert right <= page.width - 11
    page.close()


def test_bands_and_stages_without_a_label_are_explained_beside_the_title(market: MarketView) -> None:
    market.set_mode("stacked")
    page = Page(market, PictureSize(300, 360))
    explained = {each.text for each in page._entries}
    assert {"Involution"} <= explained
    assert not explained & set(page._view.area.label_boxes)  # type: ignore[attr-defined]
    page.close()


@pytest.mark.parametrize("kind", EXPORTS)
def test_a_path_that_cannot_be_written_is_one_problem_and_leaves_nothing(
    market: MarketView, tmp_path: Path, kind: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        EXPORTS[kind](market, tmp_path / "no such folder" / f"picture.{kind}", size=SCREEN, theme=LIGHT)
    assert [each.code for each in refused.value.problems] == ["file_folder_missing"]
    assert list(tmp_path.iterdir()) == []


def test_a_protected_picture_stays_as_it_was(market: MarketView, tmp_path: Path) -> None:
    path = tmp_path / "picture.svg"
    path.write_text("mine", encoding="utf-8")
    path.chmod(stat.S_IRUSR)
    with pytest.raises(InvalidInput):
        export_svg(market, path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("dpi", "code"), [(2.0, "picture_bad_dpi"), (1200.0, "picture_too_large")])
def test_an_impossible_resolution_is_refused(market: MarketView, tmp_path: Path, dpi: float, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        export_png(market, tmp_path / "picture.png", dpi=dpi, size=SCREEN)
    assert [each.code for each in refused.value.problems] == [code]


def test_a_view_without_a_picture_cannot_be_exported(qapp: QApplication, tmp_path: Path) -> None:
    view = MarketView()
    with pytest.raises(InvalidInput) as refused:
        export_pdf(view, tmp_path / "picture.pdf")
    assert [each.code for each in refused.value.problems] == ["picture_nothing_to_draw"]
    assert not copy_picture(view)
    view.deleteLater()


def test_every_code_has_its_sentence_in_both_languages() -> None:
    from engine.messages.picture_messages import MESSAGES

    used = {"picture_bad_dpi", "picture_too_large", "picture_not_made", "picture_nothing_to_draw", "unknown_view",
            "picture_bad_size", "picture_folder_is_file", "picture_no_such_year", "picture_unknown_kind",
            "picture_without_run", "picture_run_damaged"}  # fmt: skip
    assert used == set(MESSAGES)
    assert all(each.en and each.zh for each in MESSAGES.values())


def test_a_picture_is_copied_twice_as_sharp_as_the_screen(market: MarketView) -> None:
    market.resize(800, 500)
    assert copy_picture(market)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1600, 1000)


def test_numbers_are_copied_for_spreadsheets(market: MarketView) -> None:
    copy_data(market)
    first = QGuiApplication.clipboard().text().splitlines()[0]
    assert first.split("\t") == ["time", "Individuals", "Organisations", "Platforms", "Individuals (measured)"]
