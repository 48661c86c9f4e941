"""The catalogue of parameters is complete, consistent and says what each number rests on."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest

from engine.catalogue import (
    CATALOGUE,
    DOZEN,
    MECHANISMS,
    MODEL_VERSION,
    PARAMETER_DTYPE,
    REVISIONS,
    Evidence,
    Mechanism,
    Parameter,
    Role,
    default_values,
    parameters_of,
)
from engine.text import Text

ROOT = Path(__file__).parents[3]
EVERY_PARAMETER = [pytest.param(parameter, id=key) for key, parameter in CATALOGUE.items()]
EVERY_MECHANISM = [pytest.param(mechanism, id=mechanism.id) for mechanism in MECHANISMS]
CJK = re.compile(r"[\u4e00-\u9fff]")


def rows_of_version_1() -> list[dict[str, str]]:
    """The table of parameters of the model's description, version 1."""
    with (ROOT / "tests/golden/catalogue_version_1.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def keys_of_references() -> list[str]:
    """The keys of the bibliography, in file order."""
    text = (ROOT / "resources/references.bib").read_text(encoding="utf-8")
    return re.findall(r"^@\w+\{(\w+),", text, flags=re.MULTILINE)


def assert_speaks_both_languages(text: Text) -> None:
    assert text.en.strip() == text.en
    assert text.en
    assert not CJK.search(text.en)
    assert text.zh.strip() == text.zh
    assert CJK.search(text.zh)


@pytest.mark.parametrize("row", [pytest.param(row, id=row["key"]) for row in rows_of_version_1()])
def test_a_row_of_the_model_description_is_in_the_catalogue_unchanged_but_for_revisions(row: dict[str, str]) -> None:
    parameter = CATALOGUE[row["key"]]
    assert parameter.symbol == row["symbol"]
    assert parameter.unit == row["unit"]
    revised = {each.field: each.version_1 for each in REVISIONS if each.key == row["key"]}
    for field in ("default", "low", "high"):
        assert revised.get(field, getattr(parameter, field)) == float(row[field]), field


def test_exactly_the_rows_of_the_model_description_are_parameters_except_the_start_of_ai() -> None:
    described = {row["key"] for row in rows_of_version_1()}
    parameters = {key for key, parameter in CATALOGUE.items() if parameter.role is Role.PARAMETER}
    assert described - parameters == {"ai_initial"}
    assert parameters <= described
    assert CATALOGUE["ai_initial"].role is Role.START


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_the_default_lies_in_the_range_of_the_slider_and_that_in_the_range_of_validity(parameter: Parameter) -> None:
    assert parameter.minimum <= parameter.low <= parameter.default <= parameter.high <= parameter.maximum
    assert parameter.low < parameter.high


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_every_number_of_a_row_is_a_finite_float(parameter: Parameter) -> None:
    numbers = (parameter.default, parameter.low, parameter.high, parameter.minimum, parameter.maximum)
    assert all(type(number) is float for number in numbers)
    assert np.isfinite(numbers).all()


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_no_number_but_a_slope_may_be_negative(parameter: Parameter) -> None:
    assert parameter.minimum >= 0 or parameter.key.startswith("share_slope_")


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_a_logarithmic_range_is_positive_and_spans_a_decade(parameter: Parameter) -> None:
    if parameter.is_logarithmic:
        assert parameter.minimum > 0 or parameter.low > 0
        assert np.log10(parameter.high / parameter.low) >= 1 - 1e-9


@pytest.mark.parametrize("key", ["copy_time_before_ai", "copy_time_floor", "entry_visibility", "exit_rate_scale"])
def test_a_range_of_more_than_a_decade_is_logarithmic(key: str) -> None:
    assert CATALOGUE[key].is_logarithmic


@pytest.mark.parametrize(
    "key",
    [
        "copy_time_floor",
        "expectation_time",
        "scarcity_half_stock",
        "novelty_decay",
        "capital_need_individuals",
        "capital_need_organisations",
        "capital_need_platforms",
        "users_per_market",
        "exit_rate_scale",
        "reference_effort_individuals",
        "reference_effort_organisations",
        "reference_effort_platforms",
        "complexity_scale",
        "headcount_floor",
        "headcount_floor_dependents",
        "income_floor",
        "firms_individuals",
        "firms_organisations",
        "firms_platforms",
    ],
)
def test_what_stands_in_a_denominator_must_be_positive(key: str) -> None:
    assert CATALOGUE[key].minimum > 0


def test_fees_always_leave_something_to_those_who_pay_them() -> None:
    highest_fee = CATALOGUE["platform_take_rate"].maximum * CATALOGUE["stack_dependence_individuals"].maximum
    assert highest_fee < 1


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_a_row_speaks_both_languages(parameter: Parameter) -> None:
    assert_speaks_both_languages(parameter.name)
    assert_speaks_both_languages(parameter.meaning)
    assert_speaks_both_languages(parameter.evidence_note)
    assert parameter.meaning.en.endswith(".")
    assert parameter.meaning.zh.endswith("。")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_two_rows_have_the_same_name(language: str) -> None:
    names = [getattr(parameter.name, language) for parameter in CATALOGUE.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("mechanism", EVERY_MECHANISM)
def test_a_mechanism_speaks_both_languages(mechanism: Mechanism) -> None:
    assert_speaks_both_languages(mechanism.name)
    assert_speaks_both_languages(mechanism.summary)


def test_symbols_are_unique() -> None:
    symbols = [parameter.symbol for parameter in CATALOGUE.values()]
    assert len(set(symbols)) == len(symbols)


def test_no_row_hides_another_with_the_same_key() -> None:
    assert len(CATALOGUE) == sum(len(parameters_of(mechanism.id)) for mechanism in MECHANISMS)


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_a_key_is_snake_case(parameter: Parameter) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", parameter.key)
    assert CATALOGUE[parameter.key] is parameter


def test_every_source_is_in_the_bibliography() -> None:
    references = set(keys_of_references())
    cited = {source for parameter in CATALOGUE.values() for source in parameter.sources}
    assert cited <= references


def test_every_reference_is_cited_by_a_row_or_by_a_docstring() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "engine").rglob("*.py"))
    for key in keys_of_references():
        assert re.search(rf"\b{key}\b", sources), key


def test_no_reference_is_listed_twice() -> None:
    references = keys_of_references()
    assert len(set(references)) == len(references)


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_a_number_from_the_literature_or_an_essay_cites_it(parameter: Parameter) -> None:
    if parameter.evidence is Evidence.ESSAY:
        assert set(parameter.sources) & {"Essay1", "Essay2"}
    if parameter.evidence is Evidence.LITERATURE:
        assert set(parameter.sources) - {"Essay1", "Essay2"}


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_a_note_says_whether_the_number_itself_is_assumed(parameter: Parameter) -> None:
    note = parameter.evidence_note
    assert parameter.is_assumed is (parameter.evidence is not Evidence.LITERATURE)
    if parameter.key == "share_floor":  # a numerical regulariser: nothing is assumed about the world
        return
    if parameter.is_assumed:
        assert "ssume" in note.en
        assert "假设" in note.zh
    else:
        assert re.search(r"\d", note.en)
        assert re.search(r"\d", note.zh)


def test_a_source_for_the_form_or_the_sign_alone_leaves_a_number_assumed() -> None:
    forms = {"Rivkin2000", "Arthur1989", "Chiarella1992", "AcemogluRestrepo2019", "EisenmannEtAl2011", "Brooks1975"}
    assert {row.key for row in CATALOGUE.values() if forms & set(row.sources) and not row.is_assumed} == set()


def test_numbers_from_the_literature_are_the_smaller_part_and_known() -> None:
    assert {key for key, row in CATALOGUE.items() if not row.is_assumed} == {
        "ai_growth_rate",
        "ai_initial",
        "model_openness",
        "copy_time_before_ai",
        "stack_concentration_rate",
        "stack_start_infrastructure",
        "platform_take_rate",
        "exit_rate_commercial",
        "exit_rate_scale",
        "acquisition_rate",
        "people_start_individuals",
        "share_start_individuals",
        "oligopoly_hhi",
    }


@pytest.mark.parametrize("parameter", EVERY_PARAMETER)
def test_weights_and_fractions_are_linear(parameter: Parameter) -> None:
    is_fraction = parameter.unit == "1" and (parameter.minimum, parameter.maximum) == (0.0, 1.0)
    if parameter.key.startswith("weight_") or is_fraction:
        assert not parameter.is_logarithmic


@pytest.mark.parametrize("mechanism", EVERY_MECHANISM)
def test_the_rows_of_a_mechanism_name_it_and_run_from_parameters_over_starts_to_constants(mechanism: Mechanism) -> None:
    rows = parameters_of(mechanism.id)
    assert rows
    assert {row.mechanism for row in rows} == {mechanism.id}
    order = [list(Role).index(row.role) for row in rows]
    assert order == sorted(order)


def test_the_catalogue_follows_the_order_of_the_mechanisms() -> None:
    expected = [row.key for mechanism in MECHANISMS for row in parameters_of(mechanism.id)]
    assert list(CATALOGUE) == expected


def test_thirteen_mechanisms_can_be_switched_off() -> None:
    assert sum(mechanism.can_be_switched_off for mechanism in MECHANISMS) == 13
    assert [mechanism.id for mechanism in MECHANISMS if not mechanism.can_be_switched_off] == ["actors", "indicators"]


def test_the_catalogue_is_read_only() -> None:
    with pytest.raises(TypeError):
        CATALOGUE["ai_growth_rate"] = CATALOGUE["ai_ceiling"]  # type: ignore[index]


def test_the_dozen_that_decide_are_twelve_parameters_and_hold_every_crux() -> None:
    assert len(set(DOZEN)) == len(DOZEN) == 12
    assert all(CATALOGUE[key].role is Role.PARAMETER for key in DOZEN)
    assert {key for key, parameter in CATALOGUE.items() if parameter.is_crux} <= set(DOZEN)


def test_the_people_and_the_shares_at_the_start_sum_to_one() -> None:
    values = default_values()
    kinds = ("individuals", "organisations", "platforms")
    people = ("individuals", "organisations", "dependents", "displaced")
    assert sum(values[f"people_start_{way}"] for way in people) == pytest.approx(1)
    assert sum(values[f"share_start_{kind}"] for kind in kinds) == pytest.approx(1)
    assert sum(values[f"share_slope_{kind}"] for kind in kinds) == pytest.approx(0)


def test_the_record_has_one_double_for_each_parameter_in_catalogue_order() -> None:
    assert PARAMETER_DTYPE.names == tuple(CATALOGUE)
    assert PARAMETER_DTYPE.itemsize == 8 * len(CATALOGUE)
    record = np.array([tuple(default_values().values())], dtype=PARAMETER_DTYPE)
    assert record[0]["copy_speedup"] == CATALOGUE["copy_speedup"].default


def test_default_values_are_a_fresh_dictionary_each_time() -> None:
    default_values()["ai_growth_rate"] = 0.0
    assert default_values()["ai_growth_rate"] == CATALOGUE["ai_growth_rate"].default


def test_this_is_version_1_of_the_model() -> None:
    assert MODEL_VERSION == 1
