"""How numbers are written in the window: decimal sign and groups of thousands."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from engine.text import Language

OF_LANGUAGE: dict[Language, str] = {"en": "en_GB", "zh_CN": "zh_CN"}
"""The locales whose numbers are written as they are used to be in a language."""

COMMA = "en_SE"
"""English with a decimal comma, so that nothing but the numbers changes."""

NO_GROUPS = QLocale.NumberOption.OmitGroupSeparator


class NumberSigns(NamedTuple):
    """What stands between the digits."""

    decimal: str
    group: str

    def fixed(self, value: float, digits: int) -> str:
        """A finite number with so many decimals, in groups of three."""
        return self.dressed(f"{value:,.{digits}f}")

    def dressed(self, text: str) -> str:
        """A number as Python writes it."""
        if self == POINT:
            return text
        return text.replace(",", "\0").replace(".", self.decimal).replace("\0", self.group)


POINT = NumberSigns(".", ",")
_SPACE = "\N{NARROW NO-BREAK SPACE}"


def signs() -> NumberSigns:
    """The signs in use: those of Qt's default locale, if it is one of ours."""
    locale = QLocale()
    if locale.name() == COMMA:
        return NumberSigns(",", _SPACE)
    is_ours = locale.name() in OF_LANGUAGE.values()
    return NumberSigns(".", "") if is_ours and locale.numberOptions() & NO_GROUPS else POINT


def per_cent(text: str) -> str:
    """A number with the sign for hundredths, as the language writes it: 64 %, and in Chinese 64%."""
    return QCoreApplication.translate("Numbers", "{0} %").replace(" ", _SPACE).format(text)
