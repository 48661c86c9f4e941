"""Makes the example projects in resources/examples.

    python -m scripts.make_examples [FOLDER]

Every file follows from this script, the defaults of the catalogue, the data in resources/data and, for the New York
rides, the values stored by `fit_nyc_rides` and the defaults of version 1, with which that fit was made. Notes come in
English and in Chinese, because a file has only one text.
"""

import csv
import json
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine import Actor, Event, Kind, Mode, Niche, Scenario, Series, Shape
from engine.catalogue import version_1_values
from engine.project import SUFFIX, Project, save
from engine.scenario import SWITCHES
from engine.scenario.neutral import neutral_values

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
EXAMPLES = RESOURCES / "examples"

PLURAL = {
    "model_openness": 1.0,
    "weight_network": 0.1,
    "demand_diversity": 3.0,
    "platform_take_rate": 0.1,
    "weight_bundling": 0.1,
    "coverage_by_ai": 1.0,
    "ai_complexity_erosion": 0.5,
}

RIDES = "Rides"
CLASSES = {
    "Licensed cabs": (Kind.INDIVIDUAL, ("yellow_taxi", "green_taxi")),
    "Car services": (Kind.ORGANISATION, ("fhv_livery", "fhv_black_car", "fhv_lux_limo")),
    "App platforms": (Kind.PLATFORM, ("fhv_high_volume_platforms",)),
}
# Assumed, and used by the indicators of concentration alone: about 13,600 medallions and 6,400 green permits counted as
# firms of one cab each, about 900 bases, and Uber, Lyft, Via and Juno as if they were of one size.
FIRMS = {"Licensed cabs": 20_000.0, "Car services": 900.0, "App platforms": 4.0}
ON_IN_NEW_YORK = ("demand", "business_moves", "appeals")
FIRST_YEAR, LAST_YEAR = 2015, 2018


def both(english: str, chinese: str) -> str:
    """A note: an English paragraph, a blank line, a Chinese paragraph."""
    return f"{english}\n\n{chinese}"


def essay1() -> Project:
    """The default world."""
    notes = both(
        "The default world, 2023 to 2043: a bloom, involution from 2027, and from 2029 an oligopoly in which platforms "
        "end with 98% of the market. It stands for a sentence of essay 1: in the end a few super platforms dominate "
        "the market and small creators can live only by depending on them.",
        "默认世界，2023年至2043年：先是百花齐放，2027年起内卷加剧，2029年起寡头垄断，平台最终占有98%的市场。"
        "它对应文章一的一句话：“最终，几个超级平台将主导大市场，小众创作者只能依附于平台生存”。",
    )
    scenario = Scenario(name="Default world · 默认世界", notes=notes)
    return Project("Essay 1: the end of individual innovation? · 文章一：个体创新的终结？", notes, (scenario,))


def no_ai() -> Project:
    """The default world with AI frozen."""
    notes = both(
        "The default world with AI frozen at its capability of 2023: platforms still take 58% by 2043, but become an "
        "oligopoly only in 2037, eight years later than with AI. It stands for the title of essay 2: AI is only the "
        "scapegoat, not the root cause. Here that is half of the story.",
        "默认世界，但AI能力停留在2023年的水平：到2043年平台仍占58%，只是寡头垄断推迟到2037年，比有AI时晚八年。"
        "它对应文章二的标题：“AI只是替罪羊，而非根本原因”。在这里，这句话说对了一半。",
    )
    scenario = Scenario(name="No growth of AI · AI不增长", notes=notes).with_parameters(ai_growth_rate=0.0)
    return Project("No AI: structure alone · 没有AI：只有结构性原因", notes, (scenario,))


def neutral() -> Project:
    """The neutral world: AI frozen and every structural cause off."""
    notes = both(
        "AI frozen and every structural cause off: for 20 years no share moves by more than 3 points. No sentence of "
        "the essays describes this world; it is the yardstick for the question of essay 2, whether AI or the structure "
        "is the root cause, since what moves shares elsewhere is what is switched on there.",
        "AI能力不变，所有结构性原因都关闭：20年内各方份额的变动都不超过3个百分点。两篇文章都没有描写这个世界；"
        "它是回答文章二之问（根本原因是AI还是结构）的标尺：在别的世界里推动份额的，正是在那里被打开的因素。",
    )
    world = Scenario(name="Neutral world · 中性世界", notes=notes)
    world = replace(world, parameters=MappingProxyType(neutral_values(world.parameters)))
    return Project("The neutral world · 中性世界", notes, (world,))


def plural() -> Project:
    """A world in which individuals keep the larger half."""
    notes = both(
        "Open models, diverse needs, weak network effects and low platform fees: individuals end with 51% of the "
        "market, although their margins still shrink. It stands for a reply in essay 1: the diversity of human needs "
        "leaves gaps for small innovation.",
        "开放的模型、多样的需求、较弱的网络效应和较低的平台抽成：个体最终占有51%的市场，尽管其利润率仍然下降。"
        "它对应文章一的一条回复：“人性需求的多样性、差异化，会为小体量创新预留一些‘缝隙’”。",
    )
    scenario = Scenario(name="Plural world · 多元世界", notes=notes).with_parameters(**PLURAL)
    return Project("A plural world · 多元世界", notes, (scenario,))


def nyc_rides() -> Project:
    """Rides in New York, 2015 to 2018, with the data and a fit to the first three years."""
    stored = json.loads((EXAMPLES / "nyc_rides_fit.json").read_text(encoding="utf-8"))
    values, errors = stored["values"], stored["errors"]
    fitted = _new_york(values, stored["errors_without_event"])
    return Project(
        "NYC rides 2015–2018: platforms without AI · 纽约出行2015–2018：没有AI的平台化",
        _new_york_notes(errors),
        (fitted, _without_network_effects(fitted), _before_the_fit(values)),
        new_york_series(),
    )


def _new_york_notes(errors: dict[str, float]) -> str:
    e = {name: f"{value:.4f}" for name, value in errors.items()}
    return both(
        "App platforms went from 11% to 66% of New York's rides in four years, with no AI in the model: it stands for "
        "essay 2, where dependence on platforms is structural and AI the scapegoat. The fit uses 2015-2017 alone. Root "
        f"mean square error (RMSE) of the three shares: {e['shares_fitted']} in 2015-2017, {e['shares_held_out']} in "
        f"2018, which it never saw; of the platforms' share: {e['platforms_fitted']} and {e['platforms_held_out']}. A "
        f"plain logistic of that one share reaches {e['logistic_fitted']} and {e['logistic_held_out']}, so in 2018 it "
        "forecasts platforms better than the model. Data: NYC TLC.",
        "四年间，应用平台在纽约出行市场的份额从11%升到66%，而模型中没有AI：它对应文章二的观点，即对平台的依赖是"
        "结构性的，AI只是替罪羊。拟合只用2015–2017年的数据。三个份额的均方根误差（RMSE）：2015–2017年为"
        f"{e['shares_fitted']}，从未参与拟合的2018年为{e['shares_held_out']}；平台份额的误差为{e['platforms_fitted']}"
        f"和{e['platforms_held_out']}。只描述平台份额的普通逻辑斯蒂曲线为{e['logistic_fitted']}和"
        f"{e['logistic_held_out']}，也就是说，它对2018年平台份额的预测优于本模型。数据来源：NYC TLC。",
    )


def _new_york(values: dict[str, float], without: dict[str, float]) -> Scenario:
    """The fitted world; `without` has the errors of the same fit without its event."""
    notes = both(
        "Licensed cabs (yellow, green) stand for individuals, car services (livery, black car, luxury) for "
        "organisations. Rides say nothing of AI, copying, capital or people, so only demand and business moves are on, "
        "in one niche, for the data are city totals. From July to November 2015 the share of car services jumps from "
        "5% to 16%: small bases began to report, a fault of the data, which one event imitates as a move from cabs to "
        f"car services; a fit without it errs by {without['shares_fitted']:.4f} and {without['shares_held_out']:.4f}. "
        "Nine numbers are fitted to three curves with a weak prior, and not all are identified: the two "
        "appeals rise and fall together, patient customers with better offers look like quick ones with worse, and "
        "the rates of reconsideration and acquisition rest almost wholly on the prior. Numbers of firms are assumed; "
        "they enter concentration alone, which four platforms of one size make too low.",
        "持牌出租车（黄色、绿色）代表个体，约车公司（社区车、黑车、豪华车）代表组织。出行数据与AI、复制、资本、人员"
        "无关，因此只打开需求与业务转移两个机制；数据只有全市总数，因此只设一个细分市场。2015年7月至11月，"
        "约车公司的份额从5%跳到16%：这是小型车行开始上报所致，属于数据缺陷，由一个事件以业务从出租车转到约车公司的方式"
        f"来模拟；没有该事件的拟合，误差为{without['shares_fitted']:.4f}和{without['shares_held_out']:.4f}。"
        "在弱先验下用三条曲线拟合九个数，并非都能识别：两个吸引力常数同升同降；客户换得慢而产品更好，"
        "与客户换得快而产品较差，看上去一样；重新选择的速率与收购率几乎完全取决于先验。企业数量为假设，只影响集中度指标，"
        "而把四个平台当作一样大使集中度偏低。",
    )
    jump = Event(
        name="Small bases begin to report: a fault of the data · 小型车行开始上报：数据缺陷",
        key="graduation_rate",
        shape=Shape.PULSE,
        start=2015.58,
        end=2015.79,
        value=values["event.reporting"],
        mode=Mode.ADD,
    )
    world = _new_york_before_any_fit(values)
    keys = ("reconsideration_rate", "weight_network", "acquisition_rate", "graduation_rate")
    return replace(
        world.with_parameters(**{key: values[key] for key in keys}),
        id="fitted",
        name="Fitted to 2015–2017 · 拟合2015–2017年",
        notes=notes,
        actors=tuple(replace(each, appeal=values.get(f"appeal.{each.name}")) for each in world.actors),
        events=(jump,),
    )


def _without_network_effects(fitted: Scenario) -> Scenario:
    notes = both(
        "The fitted world with the network effect taken out: at first platforms rise faster, for what protected the "
        "cabs was their own large share; then they stop near 50% instead of 70%. It stands for essay 2, where what "
        "concentrates the market is its structure.",
        "在拟合世界中去掉网络效应：起初平台上升更快，因为保护出租车的正是其自身的大份额；随后停在约50%，而不是70%。"
        "它对应文章二的观点：使市场集中的是其结构。",
    )
    name = "Without network effects · 没有网络效应"
    return replace(fitted.with_parameters(weight_network=0.0), id="no-network-effects", name=name, notes=notes)


def _before_the_fit(values: dict[str, float]) -> Scenario:
    notes = both(
        "The same start under default assumptions, with appeals inferred from a market at rest: platforms lose instead "
        "of rising. What the fit found, then, is how attractive the platforms are and how much their share helps them; "
        "the model did not know it beforehand.",
        "同样的起点，但采用默认假设，吸引力由静止的市场推断：平台不升反降。可见拟合所得的正是平台有多大吸引力、"
        "以及份额对它有多大帮助；模型事先并不知道。",
    )
    world = _new_york_before_any_fit(values)
    return replace(world, id="before-the-fit", name="Before the fit: defaults · 拟合之前：默认假设", notes=notes)


def _new_york_before_any_fit(values: dict[str, float]) -> Scenario:
    shares: dict[str, Any] = {name: values.get(f"share.{name}") for name in CLASSES}
    shares["Licensed cabs"] = 1.0 - shares["Car services"] - shares["App platforms"]
    world = Scenario(
        start=float(FIRST_YEAR),
        horizon=float(LAST_YEAR + 1 - FIRST_YEAR),
        step=1 / 12,
        actors=tuple(
            Actor(name, kind, firms=FIRMS[name], shares=(shares[name],)) for name, (kind, _) in CLASSES.items()
        ),
        niches=(Niche(RIDES, 1.0, 0.0),),
        # The numbers that the fit started from: a later default would need another fit.
        parameters=MappingProxyType(version_1_values()),
    )
    world = world.with_switches(**{switch: switch in ON_IN_NEW_YORK for switch in SWITCHES})
    # Car services do not turn into cabs: a medallion is bought, not spun out.
    return world.with_parameters(spin_out_rate=0.0)


def new_york_series() -> tuple[Series, ...]:
    """The share of each class in the trips of a month, at the middle of the month."""
    with (RESOURCES / "data" / "nyc_ride_trips_per_day.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if FIRST_YEAR <= int(row["month"][:4]) <= LAST_YEAR]
    times = tuple(int(row["month"][:4]) + (int(row["month"][5:]) - 0.5) / 12 for row in rows)
    trips = {name: [sum(float(row[key]) for key in keys) for row in rows] for name, (_, keys) in CLASSES.items()}
    totals = [sum(month) for month in zip(*trips.values(), strict=True)]
    return tuple(
        Series(
            id=name.lower().replace(" ", "-"),
            name=f"{name}, measured",
            output=f"share.{name}",
            times=times,
            values=tuple(trip / total for trip, total in zip(trips[name], totals, strict=True)),
            source="NYC TLC",
        )
        for name in CLASSES
    )


PROJECTS = (essay1, no_ai, neutral, plural, nyc_rides)


def main(folder: Path) -> None:
    """Write every example into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for project in PROJECTS:
        save(project(), folder / f"{project.__name__}{SUFFIX}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES)
