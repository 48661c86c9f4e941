"""Texts of a project in the language of the window: titles, notes, and names the program itself gives."""

import re

from engine.text import LANGUAGES, Language

_CHINESE = re.compile(r"[\u4e00-\u9fff]")

_GIVEN = {
    "Default world": "默认世界",
    "Default assumptions": "默认假设",
    "Individuals": "个体",
    "Organisations": "组织",
    "Platforms": "平台",
}
_NUMBERED = re.compile(r"(?:Niche|细分市场) (\d+)")
_BACK = {chinese: english for english, chinese in _GIVEN.items()}


def same_name(one: str, other: str) -> bool:
    """Whether two names look the same in one of the languages."""
    return any(in_language(one, each) == in_language(other, each) for each in LANGUAGES)


def in_language(text: str, language: Language) -> str:
    """The part of `text` in the language asked for.

    Notes hold a paragraph in English, a blank line, and one in Chinese; titles and names part them by a dot or a slash
    between spaces. A name that the program gave is shown in either language. Any other text is returned as it is.
    """
    given = (_GIVEN if language == "zh_CN" else _BACK).get(text)
    if given is not None:
        return given
    numbered = _NUMBERED.fullmatch(text)
    if numbered is not None:
        return f"细分市场 {numbered[1]}" if language == "zh_CN" else f"Niche {numbered[1]}"
    parts = [part.strip() for part in re.split(r"\n\s*\n", text.strip())]
    separator = "\n\n"
    if len(parts) == 1:
        separator = " · " if " · " in text else " / "
        parts = text.split(separator)
    chinese = [part for part in parts if _CHINESE.search(part)]
    other = [part for part in parts if not _CHINESE.search(part)]
    if not chinese or not other:
        return text
    return separator.join(chinese if language == "zh_CN" else other)
