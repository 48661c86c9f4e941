"""The program's own icons, drawn in the ink of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.resources import RESOURCES
from gui.theme import Theme

SIZE = 20

_FOLDER = RESOURCES / "icons"
_INK = "currentColor"


def icon_names() -> tuple[str, ...]:
    """The names of all icons there are."""
    return tuple(sorted(each.stem for each in _FOLDER.glob("*.svg") if each.stem != "shareflow"))


def icon(name: str, theme: Theme) -> QIcon:
    """The icon called `name` in the colours of the theme; KeyError when there is none."""
    result = QIcon()
    states = (
        (QIcon.Mode.Normal, theme.ink),
        (QIcon.Mode.Disabled, theme.disabled),
        (QIcon.Mode.Selected, theme.ink),
    )
    for mode, colour in states:
        for scale in (1, 2):
            result.addPixmap(pixmap(name, colour, SIZE, scale), mode)
    return result


def application_icon() -> QIcon:
    """The mark of the program, in every size a desktop asks for."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        result.addPixmap(_drawn(_source("shareflow"), size, 1))
    return result


def pixmap(name: str, colour: str, size: int = SIZE, scale: float = 1) -> QPixmap:
    """One icon drawn in `colour`, `size` logical pixels wide on a screen that shows `scale` dots for each."""
    return _drawn(_source(name).replace(_INK, colour), size, scale)


@lru_cache
def _source(name: str) -> str:
    path = _FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8")


def _drawn(source: str, size: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.encode()))
    result = QPixmap(QSize(size, size) * scale)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(result.rect()))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result
