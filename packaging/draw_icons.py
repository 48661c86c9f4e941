"""Draws every picture the packages need from the two SVG files: `draw_icons.py FOLDER`.

PNG for Linux desktops in FOLDER/hicolor; with Pillow, which only packaging has, also .ico for Windows and .icns for
macOS.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from facts import HICOLOR_SIZES, ROOT, facts

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
PROGRAM = ROOT / "resources" / "icons" / "shareflow.svg"
DOCUMENT = ROOT / "packaging" / "icons" / "document.svg"

_INK = {PROGRAM: (8, 8, 248, 248), DOCUMENT: (36, 4, 220, 252)}
"""Left, top, right and bottom of what is drawn, out of 256; put between two pixels, these edges are sharp."""


def sources() -> dict[tuple[str, str], Path]:
    """The drawing behind each picture, by folder and name as the icon theme has them."""
    return {("apps", facts()["name"]): PROGRAM, ("mimetypes", facts()["mime_icon"]): DOCUMENT}


def draw_png(svg: Path, size: int, out: Path) -> None:
    """Draw a square picture with a transparent ground; OSError when it cannot be written."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, right, bottom = _INK[svg]
    renderer = QSvgRenderer(str(svg))
    renderer.setViewBox(QRectF(left, top, right - left, bottom - top))
    x, y, end_x, end_y = (round(edge * size / 256) for edge in _INK[svg])
    renderer.render(painter, QRectF(x, y, end_x - x, end_y - y))
    painter.end()
    out.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(out)):
        raise OSError(f"{out} cannot be written")


def draw_theme(folder: Path) -> None:
    """The pictures of program and documents as an icon theme keeps them."""
    for (kind, name), svg in sources().items():
        for size in HICOLOR_SIZES:
            draw_png(svg, size, folder / f"{size}x{size}" / kind / f"{name}.png")
        scalable = folder / "scalable" / kind / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(svg, scalable)


def _write_ico(pictures: list[Path], out: Path) -> None:
    from PIL import Image

    images = [Image.open(each) for each in pictures]
    images[-1].save(out, sizes=[each.size for each in images], append_images=images[:-1])


def _write_icns(pictures: list[Path], out: Path) -> None:
    from PIL import Image

    images = [Image.open(each) for each in pictures]
    images[-1].save(out, append_images=images[:-1])


def draw_containers(folder: Path) -> None:
    """Windows' and macOS' own files of many sizes; ImportError without Pillow."""
    writers: tuple[tuple[str, tuple[int, ...], Callable[[list[Path], Path], None]], ...] = (
        ("ico", ICO_SIZES, _write_ico),
        ("icns", ICNS_SIZES, _write_icns),
    )
    for name, svg in (("shareflow", PROGRAM), ("document", DOCUMENT)):
        for suffix, sizes, write in writers:
            pictures = [folder / "sizes" / f"{name}-{size}.png" for size in sizes]
            for size, picture in zip(sizes, pictures, strict=True):
                draw_png(svg, size, picture)
            write(pictures, folder / f"{name}.{suffix}")


def main(folder: Path) -> None:
    """Draw everything below `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw_theme(folder / "hicolor")
    draw_containers(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
