"""Fonts of other sizes."""

from PySide6.QtGui import QFont


def sized(font: QFont, pixels: float, *, bold: bool = False) -> QFont:
    """`font` in another size, figures all of one width."""
    result = QFont(font)
    result.setPixelSize(max(1, round(pixels)))
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
