"""Version 1 of the model, pinned: its default world stays what it was, whatever the shipped defaults become."""

import csv
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from engine import Result, Scenario, solve
from engine.project import load
from engine.scenario.neutral import neutral_values
from engine.solving.names import LAYER_NAMES, VENTURE_STAGE_NAMES, WORK_NAMES

GOLDEN = Path(__file__).parents[2] / "golden"
ACTORS = {"I": "Individuals", "O": "Organisations", "P": "Platforms"}


def version_1() -> Scenario:
    return load(GOLDEN / "model_version_1.shareflow").project.scenarios[0]


@pytest.fixture(scope="module")
def world() -> Result:
    return solve(replace(version_1(), tolerance=1e-9, step=0.5))


def output_name(column: str) -> str:
    """The name of the output that stands in a column of the golden table."""
    plain = {"A": "ai_capability", "X": "overvaluation", "y": "expected_growth", "M": "market"}
    plain |= {"crowding": "indicator.crowding", "HHI": "indicator.hhi"}
    plain |= {f"n_{mark}": f"people.{work}" for mark, work in zip("IODU", WORK_NAMES, strict=True)}
    if column in plain:
        return plain[column]
    letter, _, rest = column.partition("_")
    if letter == "L":
        return f"stack.{LAYER_NAMES[int(rest) - 1]}"
    if letter == "W":
        kind = {"I": "individuals", "O": "organisations"}[rest[0]]
        return f"ventures.{kind}.{VENTURE_STAGE_NAMES[int(rest[1]) - 1]}"
    actor, _, niche = rest.partition("_")
    quantity = {"C": "complexity", "V": "novelty", "K": "capital", "s": "share", "S": "share", "Q": "coverage"}[letter]
    return f"{quantity}.{ACTORS[actor]}" + (f".Niche {niche}" if niche else "")


def golden_columns() -> dict[str, np.ndarray]:
    with (GOLDEN / "default_world_version_1.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return dict(zip(header, np.array(rows, dtype=float).T, strict=True))


def test_every_stock_follows_the_golden_trajectory(world: Result) -> None:
    columns = golden_columns()
    np.testing.assert_allclose(world.times - 2023.0, columns.pop("t"), rtol=0, atol=1e-9)
    control = columns.pop("mean_L")
    np.testing.assert_allclose(world.trajectory.stock("stack").mean(axis=1), control, rtol=1e-6)
    assert len(columns) == 77 + 5
    for column, values in columns.items():
        np.testing.assert_allclose(
            world.output(output_name(column)).values, values, rtol=1e-6, atol=1e-12, err_msg=column
        )


@pytest.mark.parametrize(
    ("year", "row"),
    [
        (0, "0.0500 0.3282 0.4739 0.1979 192.4 1994.1 9163.5 0.0543 0.1820 0.3569 0.3594 0.5267 193.1"),
        (4, "0.3672 0.2451 0.4025 0.3523 63.7 543.2 2989.4 0.0453 0.1829 0.3932 0.5012 0.6523 378.1"),
        (8, "0.8648 0.1296 0.1701 0.7003 12.4 81.5 1009.6 0.0121 0.0691 0.4278 0.8172 0.9537 1238.5"),
        (12, "0.9860 0.0502 0.0360 0.9138 8.5 29.7 1719.2 0.0078 0.0094 0.4417 0.7577 0.9957 2088.3"),
        (20, "0.9999 0.0129 0.0037 0.9834 7.8 9.6 3900.4 0.0080 0.0001 0.4460 0.5929 0.9977 2417.6"),
    ],
)
def test_the_default_world_looks_as_documented(world: Result, year: int, row: str) -> None:
    kinds = ("individuals", "organisations", "platforms")
    names = ["ai_capability", *(f"share.{actor}" for actor in ACTORS.values())]
    names += [f"indicator.copy_time.{kind}" for kind in kinds] + [f"indicator.margin.{kind}" for kind in kinds]
    names += ["indicator.crowding", "indicator.covered_niches", "indicator.hhi"]
    for name, shown in zip(names, row.split(), strict=True):
        digits = len(shown.partition(".")[2])
        assert f"{world.output(name).values[2 * year]:.{digits}f}" == shown, name


def test_the_appeals_are_those_documented(world: Result) -> None:
    np.testing.assert_allclose(world.trajectory.market.actors[2], [1.033533, 0.0, -0.271376], atol=5e-7)


@pytest.mark.parametrize(
    ("has_ai", "has_structure", "hhi"),
    [(True, True, 2417.6), (False, True, 864.9), (True, False, 1776.0), (False, False, 197.9)],
)
def test_concentration_in_worlds_with_and_without_ai_and_structure(
    has_ai: bool, has_structure: bool, hhi: float
) -> None:
    scenario = version_1()
    values = dict(scenario.parameters) if has_structure else neutral_values(scenario.parameters)
    if has_ai:
        values |= {key: scenario.parameters[key] for key in ("ai_growth_rate", "coverage_by_ai")}
    else:
        values["ai_growth_rate"] = 0.0
    result = solve(replace(scenario, parameters=MappingProxyType(values), tolerance=1e-9))
    assert result.indicators["indicator.hhi"].values[-1] == pytest.approx(hhi, abs=0.05)


def test_the_neutral_world_stays_near_its_start() -> None:
    scenario = version_1()
    result = solve(replace(scenario, parameters=MappingProxyType(neutral_values(scenario.parameters))))
    assert np.abs(result.kind_shares - result.kind_shares[0]).max() < 0.06


def test_a_plural_world_keeps_individuals() -> None:
    plural = version_1().with_parameters(
        model_openness=1.0,
        weight_network=0.1,
        demand_diversity=3.0,
        platform_take_rate=0.1,
        weight_bundling=0.1,
        coverage_by_ai=1.0,
        ai_complexity_erosion=0.5,
    )
    assert solve(plural).kind_shares[-1, 0] == pytest.approx(0.53, abs=0.005)
