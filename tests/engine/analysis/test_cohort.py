"""A cohort of startups by financing round."""

import re
from pathlib import Path

import numpy as np
import pytest

from engine.analysis.cohort import CARTA_2018, conversions, reached
from engine.reference_models.stage_chain import reach_probabilities

BIBLIOGRAPHY = Path(__file__).parents[3] / "resources/references.bib"


def test_what_reached_a_round_is_the_product_of_all_conversions_before() -> None:
    np.testing.assert_allclose(reached(CARTA_2018)[1:], np.cumprod(conversions(CARTA_2018)), rtol=1e-12)
    assert reached(CARTA_2018)[-1] == pytest.approx(50 / 4369)


def test_a_chain_of_stages_with_these_conversions_is_passed_as_often() -> None:
    up = conversions(CARTA_2018)
    np.testing.assert_allclose(reach_probabilities(up, 1 - up), reached(CARTA_2018)[1:], rtol=1e-12)


def test_no_round_is_reached_by_more_than_the_one_before() -> None:
    assert (conversions(CARTA_2018) < 1).all()


def test_a_cohort_says_what_it_is_not_and_where_it_is_from() -> None:
    keys = re.findall(r"^@\w+\{(\w+),", BIBLIOGRAPHY.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert CARTA_2018.source in keys
    for text in (CARTA_2018.name, CARTA_2018.caution):
        assert text.en
        assert re.search(r"[\u4e00-\u9fff]", text.zh)
