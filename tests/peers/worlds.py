"""The scenarios that other programs run: the bundled examples, and worlds that are hard to write down."""

from pathlib import Path

from engine import Actor, Event, Kind, Mode, Scenario, Shape
from engine.project import load
from engine.scenario import SWITCHES, Niche, zipf_niches

FOLDER = Path(__file__).parents[2] / "resources/examples"

EXAMPLES: dict[str, Scenario] = {
    f"{path.stem} {count}": scenario
    for path in sorted(FOLDER.glob("*.shareflow"))
    for count, scenario in enumerate(load(path).project.scenarios, start=1)
}
"""Every scenario of every example, by the file it is in and its place there."""

FIRST_EXAMPLES = {name: scenario for name, scenario in EXAMPLES.items() if name.endswith(" 1")}
"""The first scenario of every example."""

_I, _O, _P = Kind.INDIVIDUAL, Kind.ORGANISATION, Kind.PLATFORM

_SHAPES = (
    Event("at the start", "weight_network", Shape.STEP, 2023.0, 2023.0, 0.5),
    Event("step, added", "market_growth_rate", Shape.STEP, 2023.5, 2023.5, 0.05, Mode.ADD),
    Event("step, multiplied", "ai_growth_rate", Shape.STEP, 2024.0, 2024.0, 1.5, Mode.MULTIPLY),
    Event("ramp, set", "platform_take_rate", Shape.RAMP, 2023.5, 2025.0, 0.1),
    Event("ramp, added", "model_openness", Shape.RAMP, 2023.25, 2025.25, 0.3, Mode.ADD),
    Event("ramp, multiplied", "demand_diversity", Shape.RAMP, 2023.0, 2026.0, 0.5, Mode.MULTIPLY),
    Event("pulse, set", "acquisition_rate", Shape.PULSE, 2023.5, 2024.0, 0.2),
    Event("pulse, added", "basic_income", Shape.PULSE, 2024.0, 2025.5, 0.2, Mode.ADD),
    Event("pulse, multiplied", "funding_inflow", Shape.PULSE, 2024.5, 2025.0, 3.0, Mode.MULTIPLY),
    Event("never", "reconsideration_rate", Shape.STEP, 2060.0, 2060.0, 2.0),
    Event("beyond the horizon", "coverage_rate", Shape.RAMP, 2025.0, 2040.0, 2.0),
    Event("disabled", "copy_time_floor", Shape.STEP, 2024.0, 2024.0, 0.05, is_enabled=False),
)
_OVERLAPPING = (
    Event("up to the limit", "model_openness", Shape.RAMP, 2023.0, 2025.0, 1.0, Mode.ADD),
    Event("through a pulse", "model_openness", Shape.PULSE, 2023.5, 2025.0, 0.4, Mode.MULTIPLY),
    Event("down to the limit", "platform_take_rate", Shape.RAMP, 2023.25, 2024.25, -0.6, Mode.ADD),
    Event("from below", "platform_take_rate", Shape.RAMP, 2024.0, 2025.0, 2.0, Mode.MULTIPLY),
    Event("ramp on ramp", "weight_network", Shape.RAMP, 2023.0, 2025.0, 0.5, Mode.MULTIPLY),
    Event("and another", "weight_network", Shape.RAMP, 2024.0, 2026.0, 3.0, Mode.MULTIPLY),
)
_HALF = dict.fromkeys(SWITCHES[::2], False)

HARD_WORLDS = {
    "every shape and mode": Scenario(events=_SHAPES, horizon=4.0, step=0.25, niches=zipf_niches(2)),
    "overlapping and clipped": Scenario(events=_OVERLAPPING, horizon=4.0, step=0.25, niches=zipf_niches(2)),
    "half of the mechanisms": Scenario(horizon=6.0, step=0.25, niches=zipf_niches(2)).with_switches(**_HALF),
    "the other half": Scenario(horizon=6.0, step=0.25, niches=zipf_niches(2)).with_switches(
        **dict.fromkeys(SWITCHES[1::2], False)
    ),
    "nothing moves": Scenario(horizon=1.0, step=0.25, niches=zipf_niches(2)).with_switches(
        **dict.fromkeys(SWITCHES, False)
    ),
    "Chinese names": Scenario(
        name="世界 <1>",
        notes="“引号” & <b>",
        actors=(Actor("我的工作室", _I), Actor("某公司", _O), Actor("平台", _P)),
        niches=(Niche("教育", 2.0, 0.2), Niche("医疗", 1.0, 0.8)),
        horizon=4.0,
        step=0.25,
    ),
    "odd names": Scenario(
        name="]]>" + "n" * 190,
        notes="a\x01b\ufffe",
        actors=(
            Actor("exp", _I),
            Actor("a <b> & \"c\", [d] = e\\f; 'g'", _O),
            Actor('"""; 1 / 0 #', _P),
            Actor("A B!", _P),
            Actor("a.b?", _P),
            Actor("=1+1", _P, keeps_customers=True),
            Actor("😀" + "ß" * 150, _O),
        ),
        niches=(Niche("2/3 ×", 2.0, 0.2), Niche("IF TIME", 1.0, 0.8)),
        horizon=2.0,
        step=0.25,
    ),
    "several platforms": Scenario(
        actors=(
            Actor("Studio", _I),
            Actor("Firm", _O),
            Actor("Other firm", _O),
            Actor("Cloud", _P),
            Actor("Store", _P),
            Actor("Network", _P),
        ),
        niches=zipf_niches(3),
        horizon=10.0,
        step=0.25,
    ),
    "platforms alone": Scenario(
        actors=(Actor("Cloud", _P), Actor("Store", _P)), niches=zipf_niches(2), horizon=4.0, step=0.25
    ),
}
"""Small markets that hold what may go wrong."""

LARGER_MARKET = Scenario(
    actors=tuple(Actor(f"{kind.plural} {count}", kind) for kind in Kind for count in (1, 2)),
    niches=zipf_niches(40),
    horizon=10.0,
)
