"""Units in words, as they stand behind a number in a sentence."""

from engine.report.voice import Voice
from engine.text import Text

_WORDS = {
    "yr": Text("yr", "年"),
    "days": Text("days", "天"),
    "market": Text("market", "市场"),
    "choices": Text("choices", "个选择"),
    "innovations": Text("innovations", "项创新"),
    "ventures": Text("ventures", "个项目"),
    "products": Text("products", "个产品"),
    "firms": Text("firms", "家企业"),
    "niches": Text("niches", "个细分市场"),
    "points": Text("points", "点"),
}


def unit_words(unit: str, voice: Voice) -> str:
    """A unit such as "market/yr" in words; empty for a pure number."""
    if unit == "1":
        return ""
    parts = [voice.says(_WORDS[each]) if each in _WORDS else each for each in unit.split("/")]
    return "/".join("" if place == 0 and each == "1" else each for place, each in enumerate(parts))


def value_with_unit(value: float, unit: str, voice: Voice) -> str:
    """A number of the model with its unit."""
    words = unit_words(unit, voice)
    number = voice.exact(value)
    if not words:
        return number
    return f"{number}{words}" if words.startswith("/") or voice.language == "zh_CN" else f"{number} {words}"
