"""An actor stands for its firms: cutting it into equal actors changes nothing."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Actor, Kind, Scenario, solve

WHOLE = replace(Scenario(), tolerance=1e-9, horizon=12.0)


@pytest.mark.parametrize("parts", [2, 3, 7])
@pytest.mark.parametrize("kind", list(Kind))
def test_splitting_an_actor_into_equal_ones_changes_no_total_of_its_kind(kind: Kind, parts: int) -> None:
    firms = WHOLE.parameters[f"firms_{kind.plural}"] / parts
    others = [each for each in WHOLE.actors if each.kind is not kind]
    pieces = [Actor(f"Part {row}", kind, firms=firms) for row in range(parts)]
    whole, split = solve(WHOLE), solve(replace(WHOLE, actors=(*others, *pieces)))
    np.testing.assert_allclose(split.kind_shares, whole.kind_shares, atol=1e-7)
    name = f"{kind.plural.capitalize()}"
    capital = sum(split.output(f"capital.{piece.name}").values for piece in pieces)
    np.testing.assert_allclose(capital, whole.output(f"capital.{name}").values, rtol=1e-6)
    for quantity in ("novelty", "complexity"):
        for piece in pieces:
            values = split.output(f"{quantity}.{piece.name}").values
            np.testing.assert_allclose(values, whole.output(f"{quantity}.{name}").values, rtol=1e-6)
    for indicator in whole.indicators:
        found, expected = split.output(indicator).values, whole.output(indicator).values
        np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-9, err_msg=indicator)


def test_a_kind_cut_one_to_three_keeps_its_total_and_its_parts_stay_one_to_three() -> None:
    platforms = WHOLE.parameters["firms_platforms"]
    others = [each for each in WHOLE.actors if each.kind is not Kind.PLATFORM]
    pieces = [Actor("One", Kind.PLATFORM, firms=platforms / 4), Actor("Three", Kind.PLATFORM, firms=3 * platforms / 4)]
    whole, split = solve(WHOLE), solve(replace(WHOLE, actors=(*others, *pieces)))
    np.testing.assert_allclose(split.kind_shares, whole.kind_shares, atol=1e-7)
    np.testing.assert_allclose(split.output("share.Three").values, 3 * split.output("share.One").values, rtol=1e-6)
