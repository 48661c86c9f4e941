"""Colours can be seen, text can be read, and every icon exists."""

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QPushButton

from engine.scenario import Actor, Kind, Scenario
from gui.icons import application_icon, icon, icon_names
from gui.theme import (
    DARK,
    LIGHT,
    Theme,
    actor_colours,
    contrast,
    ink_on,
    kind_colour,
    mark_colour,
    palette,
    style_sheet,
)

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
TEXT, MARK = 4.5, 3.0
STAGES = ("bloom", "involution", "oligopoly")
NAMES = {
    "new", "open", "save", "undo", "redo", "duplicate", "delete", "rename", "add", "export", "search", "reset", "clock",
    "settings", "help", "chevron-right", "chevron-down", "warning", "close", "market", "indicators", "split", "copy",
    "data", "zoom-reset", "play", "pause", "step-back", "step-forward", "replay", "shock", "compare", "clock-filled",
    "split-right", "split-down", "pop-out", "dock", "more", "back", "forward",
}  # fmt: skip


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@BOTH
@pytest.mark.parametrize("ground", ["paper", "panel", "raised", "hover", "selection"])
def test_text_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    assert contrast(theme.ink, getattr(theme, ground)) >= TEXT
    if ground != "selection":
        assert contrast(theme.secondary, getattr(theme, ground)) >= TEXT


@BOTH
def test_words_in_colour_can_be_read(theme: Theme) -> None:
    for colour in (theme.accent, theme.error, theme.warning):
        assert contrast(colour, theme.paper) >= TEXT
        assert contrast(colour, theme.panel) >= TEXT
    assert contrast(ink_on(theme.accent), theme.accent) >= TEXT


@BOTH
def test_outlines_focus_and_ghost_can_be_seen(theme: Theme) -> None:
    for colour in (theme.edge, theme.accent, theme.ghost):
        assert contrast(colour, theme.paper) >= MARK
        assert contrast(colour, theme.panel) >= MARK


@BOTH
def test_labels_on_bands_and_stages_can_be_read(theme: Theme) -> None:
    for colour in (*theme.kinds, *theme.stages.values()):
        assert contrast(ink_on(colour), colour) >= TEXT


@BOTH
def test_a_line_in_any_colour_can_be_seen_on_paper(theme: Theme) -> None:
    for colour in (*theme.kinds, *theme.stages.values(), "#ffff00", "#ffffff", "#000000", "#12161b"):
        assert contrast(mark_colour(colour, theme), theme.paper) >= MARK


@BOTH
def test_stages_and_the_edge_of_bands_can_be_seen_on_paper(theme: Theme) -> None:
    assert all(contrast(theme.stages[each], theme.paper) >= MARK for each in STAGES)
    assert contrast(theme.ink, theme.paper) >= MARK


def test_dark_tints_are_lighter_than_their_colours_on_paper() -> None:
    for light, dark in zip(LIGHT.kinds, DARK.kinds, strict=True):
        assert QColor(dark).lightnessF() > QColor(light).lightnessF()


@BOTH
def test_one_actor_of_a_kind_has_the_colour_of_its_kind(theme: Theme) -> None:
    assert actor_colours(Scenario(), theme) == [kind_colour(each, theme) for each in Kind]


@BOTH
@pytest.mark.parametrize("count", [2, 3, 8, 24])
def test_actors_of_one_kind_have_different_tints_of_its_colour(theme: Theme, count: int) -> None:
    scenario = Scenario(actors=tuple(Actor(str(each), Kind.ORGANISATION) for each in range(count)))
    colours = actor_colours(scenario, theme)
    assert len({each.name() for each in colours}) == count
    hue = kind_colour(Kind.ORGANISATION, theme).hsvHueF()
    assert all(abs(each.hsvHueF() - hue) < 0.02 for each in colours)


@BOTH
def test_an_actor_keeps_its_colour_when_others_are_added(theme: Theme) -> None:
    actors = tuple(Actor(str(each), Kind(each % 2)) for each in range(12))
    colours = actor_colours(Scenario(actors=actors), theme)
    assert colours[:2] == [kind_colour(Kind.INDIVIDUAL, theme), kind_colour(Kind.ORGANISATION, theme)]
    for count in range(1, 12):
        assert actor_colours(Scenario(actors=actors[:count]), theme) == colours[:count]


def test_the_list_of_a_combo_box_has_no_padding_that_its_height_does_not_count() -> None:
    rule = style_sheet(LIGHT).split("QComboBox QAbstractItemView {")[1].split("}")[0]
    assert "padding: 0;" in rule


def test_an_actor_may_ask_for_a_colour_of_its_own() -> None:
    scenario = Scenario(actors=(Actor("A", Kind.PLATFORM, colour="#112233"), Actor("B", Kind.PLATFORM)))
    assert actor_colours(scenario, LIGHT)[0].name() == "#112233"


@BOTH
def test_the_palette_follows_the_theme(theme: Theme) -> None:
    made = palette(theme)
    assert made.color(made.ColorRole.Base).name() == theme.paper
    assert made.color(made.ColorRole.WindowText).name() == theme.ink


@BOTH
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_style_sheet_is_understood_and_grows_with_the_font(theme: Theme, scale: float, qapp: QApplication) -> None:
    sheet = style_sheet(theme, scale)
    assert "$" not in sheet
    qapp.setStyleSheet(sheet)
    button = QPushButton("Export")
    try:
        button.ensurePolished()
        assert button.font().pixelSize() == round(13 * scale)
    finally:
        button.deleteLater()
        qapp.setStyleSheet("")


@BOTH
def test_every_picture_the_style_sheet_names_is_there(theme: Theme) -> None:
    from pathlib import Path

    paths = [part.split('"')[0] for part in style_sheet(theme).split('url("')[1:]]
    assert paths
    assert all(Path(each).is_file() for each in paths)


def test_every_icon_that_is_asked_for_exists() -> None:
    assert set(icon_names()) == NAMES


@BOTH
def test_icons_are_drawn_in_the_ink_of_the_theme_on_every_screen(theme: Theme, qapp: QApplication) -> None:
    for name in icon_names():
        made = icon(name, theme)
        for ratio in (1.0, 2.0):
            image = made.pixmap(made.availableSizes()[0], ratio).toImage()
            seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
            inked = [each for each in seen if each.alpha() == 255]
            assert all(contrast(each, theme.ink) < 1.02 for each in inked), name
            assert image.width() == 20 * ratio


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    normal = icon("save", LIGHT).pixmap(20, QIcon.Mode.Normal).toImage()
    disabled = icon("save", LIGHT).pixmap(20, QIcon.Mode.Disabled).toImage()
    assert normal != disabled


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no such icon", LIGHT)


def test_the_mark_of_the_program_has_the_three_kind_colours(qapp: QApplication) -> None:
    image = application_icon().pixmap(256, 256).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 256, 4) for y in range(0, 256, 4)}
    assert {each.lower() for each in LIGHT.kinds} <= seen
