"""Every reference model says what it is, in both languages, and where it comes from."""

import re
from pathlib import Path

import pytest

from engine.reference_models import REFERENCE_MODELS, SERIES_MODELS, ReferenceModel

BIBLIOGRAPHY = Path(__file__).parents[3] / "resources/references.bib"


def keys_of_references() -> set[str]:
    return set(re.findall(r"^@\w+\{(\w+),", BIBLIOGRAPHY.read_text(encoding="utf-8"), flags=re.MULTILINE))


@pytest.mark.parametrize("model", REFERENCE_MODELS, ids=lambda model: model.id)
def test_a_model_has_texts_a_formula_and_known_sources(model: ReferenceModel) -> None:
    assert model.formula
    assert set(model.sources) <= keys_of_references()
    for text in (model.name, model.summary):
        assert text.en
        assert re.search(r"[\u4e00-\u9fff]", text.zh)


def test_models_and_their_parameters_have_names_of_their_own() -> None:
    assert len({model.id for model in REFERENCE_MODELS}) == len(REFERENCE_MODELS)
    for model in SERIES_MODELS:
        for attribute in ("key", "symbol", "name"):
            assert len({getattr(each, attribute) for each in model.parameters}) == len(model.parameters)


def test_sources_named_in_docstrings_exist() -> None:
    folder = Path(__file__).parents[3] / "engine/reference_models"
    named = set(re.findall(r"\[([A-Z]\w+\d{4})\]", "".join(path.read_text("utf-8") for path in folder.glob("*.py"))))
    assert len(named) >= 6
    assert named <= keys_of_references()
