"""The pictures of program and documents."""

from pathlib import Path

import draw_icons
import pytest
from facts import HICOLOR_SIZES, facts
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

SMALLEST = HICOLOR_SIZES[0]


@pytest.mark.parametrize("svg", [draw_icons.PROGRAM, draw_icons.DOCUMENT], ids=["program", "document"])
def test_a_small_picture_has_sharp_edges_and_several_colours(qapp: QApplication, svg: Path, tmp_path: Path) -> None:
    draw_icons.draw_png(svg, SMALLEST, tmp_path / "small.png")
    image = QImage(str(tmp_path / "small.png"))
    drawn = [alpha for x in range(SMALLEST) if (alpha := image.pixelColor(x, SMALLEST // 2).alpha())]
    assert drawn[0] > 200
    assert drawn[-1] > 200
    everywhere = [image.pixelColor(x, y) for x in range(SMALLEST) for y in range(SMALLEST)]
    hues = {colour.hue() for colour in everywhere if colour.saturation() > 80}
    for low, high in ((30, 60), (190, 220), (300, 340)):
        assert any(low <= hue <= high for hue in hues), (low, high)


def test_the_theme_has_every_size_and_the_drawing(qapp: QApplication, tmp_path: Path) -> None:
    draw_icons.draw_theme(tmp_path)
    for kind, name in (("apps", facts()["name"]), ("mimetypes", facts()["mime_type"].replace("/", "-"))):
        assert (tmp_path / "scalable" / kind / f"{name}.svg").is_file()
        for size in HICOLOR_SIZES:
            assert QImage(str(tmp_path / f"{size}x{size}" / kind / f"{name}.png")).width() == size


def test_windows_and_macos_get_the_sizes_they_show() -> None:
    assert {16, 32, 48, 256} <= set(draw_icons.ICO_SIZES)
    assert {16, 32, 128, 256, 512, 1024} <= set(draw_icons.ICNS_SIZES)
