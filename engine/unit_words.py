"""Units in both languages, as they stand in tables."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.text import Text

_SIMPLE: Mapping[str, Text] = MappingProxyType(
    {
        "1": Text("1", "1"),
        "yr": Text("yr", "年"),
        "yr^2": Text("yr²", "年²"),
        "days": Text("days", "天"),
        "market": Text("market", "市场"),
        "choices": Text("choices", "选择"),
        "innovations": Text("innovations", "创新"),
        "ventures": Text("ventures", "项目"),
        "products": Text("products", "产品"),
        "firms": Text("firms", "家"),
        "niches": Text("niches", "个"),
        "points": Text("points", "点"),
    }
)


def unit_text(unit: str) -> Text:
    """A unit such as "market/yr" in words."""
    parts = [_SIMPLE[each] for each in unit.split("/")]
    return Text("/".join(each.en for each in parts), "/".join(each.zh for each in parts))
