"""What has changed in the catalogue since version 1 of the model, and why.

The version of the model counts its equations; its numbers move as figures are found for them. A project file stores
every number, so a revision changes new worlds alone. Version 1 with its own numbers stays pinned by tests.
"""

from dataclasses import dataclass
from typing import Literal

from engine.catalogue.table import CATALOGUE, default_values
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Revision:
    """A number of a row that is no longer what version 1 of the model had.

    key        the row
    field      which of its numbers: its default or an end of its range
    version_1  the number that version 1 had, in the unit of the row
    why        what moved it
    """

    key: str
    field: Literal["default", "low", "high"]
    version_1: float
    why: Text

    @property
    def now(self) -> float:
        """The number that is shipped."""
        number: float = getattr(CATALOGUE[self.key], self.field)
        return number


REVISIONS: tuple[Revision, ...] = (
    Revision(
        key="ai_growth_rate",
        field="default",
        version_1=0.6,
        why=Text(
            "The use of AI by US firms, 2023 to 2025, grows by .51.", "2023年至2025年美国企业的AI使用率按0.51增长。"
        ),
    ),
    Revision(
        key="ai_initial",
        field="default",
        version_1=0.05,
        why=Text("The use of AI by US firms in autumn 2023 was 3.7 %.", "2023年秋美国企业的AI使用率为3.7%。"),
    ),
    Revision(
        key="ai_initial",
        field="high",
        version_1=0.1,
        why=Text(
            "Of US employees 20 % used AI in 2023: the range takes that in.",
            "2023年20%的美国雇员使用AI：范围将其纳入。",
        ),
    ),
    Revision(
        key="copy_time_before_ai",
        field="default",
        version_1=0.5,
        why=Text(
            "The geometric middle of the two figures that bound it, 21 days and 3.4 years.",
            "上下两个数据（21天与3.4年）的几何中点。",
        ),
    ),
    Revision(
        key="stack_concentration_rate",
        field="default",
        version_1=0.6,
        why=Text(
            "The infrastructure layer then concentrates at the geometric middle of cloud and chips.",
            "使基础设施层的集中速度处于云与芯片的几何中点。",
        ),
    ),
    Revision(
        key="stack_start_infrastructure",
        field="default",
        version_1=0.5,
        why=Text("Three cloud providers had 66 % of the market in Q3 2022.", "2022年三季度三家云服务商占市场的66%。"),
    ),
    Revision(
        key="stack_start_model",
        field="high",
        version_1=0.4,
        why=Text(
            "A survey had two providers of models at about 65 % at first: the range takes that in.",
            "一项调查中，起初两家模型厂商约占65%：范围将其纳入。",
        ),
    ),
    Revision(
        key="exit_rate_commercial",
        field="default",
        version_1=0.35,
        why=Text(
            "Of new US establishments 44 % survive four years; version 1 had ventures fail twice as fast.",
            "美国新设机构44%存活四年；版本1的项目失败速度是其两倍。",
        ),
    ),
    Revision(
        key="exit_rate_scale",
        field="default",
        version_1=0.05,
        why=Text(
            "Of US firms with 5–99 employees 2.4 % die in a year; version 1 had twice that.",
            "美国5–99人企业每年2.4%死亡；版本1是其两倍。",
        ),
    ),
    Revision(
        key="users_per_market",
        field="default",
        version_1=14.0,
        why=Text(
            "No figure: it makes up for the two lower rates of failure. Products that live longer are more, and the "
            "default world would otherwise begin in involution.",
            "没有数据：用来抵消上面两个失败率的降低。产品寿命更长，数量更多；若不抵消，默认世界一开始就处于内卷。",
        ),
    ),
    Revision(
        key="acquisition_rate",
        field="default",
        version_1=0.05,
        why=Text(
            "Of US startups of 2018 5.5 % had been bought by January 2025.",
            "2018年的美国初创企业到2025年1月有5.5%被收购。",
        ),
    ),
)
"""In the order of the catalogue."""


def version_1_values() -> dict[str, float]:
    """A new dictionary with the default that every parameter had in version 1, in catalogue order."""
    earlier = {each.key: each.version_1 for each in REVISIONS if each.field == "default"}
    return {**default_values(), **earlier}
