"""Texts of a project that are written in both languages: titles, names and notes."""

import re

from engine.text import Language

_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def in_language(text: str, language: Language) -> str:
    """The part of `text` in the language asked for.

    Notes hold a paragraph in English, a blank line, and one in Chinese; titles and names part them by a slash between
    spaces. A text in one language only is returned as it is.
    """
    parts = [part.strip() for part in re.split(r"\n\s*\n", text.strip())]
    if len(parts) == 1:
        parts = text.split(" / ")
    chinese = [part for part in parts if _CHINESE.search(part)]
    other = [part for part in parts if not _CHINESE.search(part)]
    if not chinese or not other:
        return text
    separator = " / " if "\n" not in text else "\n\n"
    return separator.join(chinese if language == "zh_CN" else other)
