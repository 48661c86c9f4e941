"""A text in the languages the product speaks."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "zh_CN"]

LANGUAGES: tuple[Language, ...] = ("en", "zh_CN")

NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
"""Between a number and its percent sign in English: 98 %; Chinese has none."""


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in the languages of the program.

    en  English
    zh  Simplified Chinese
    """

    en: str
    zh: str

    def in_language(self, language: Language) -> str:
        """The text in `language`."""
        return self.zh if language == "zh_CN" else self.en
