"""What other programs read is whole: every quantity with its name, unit and text, and nothing that they complain of."""

import re
from functools import reduce
from operator import or_
from pathlib import Path

import pytest

from engine import Scenario
from engine.exports import sbml_text
from engine.exports.ledger_names import ledger_name
from engine.exports.units import units_of
from engine.exports.xmile.units import unit_text
from engine.symbols import recorded_derivative
from tests.peers.programs import Copasi, PySD, imported
from tests.peers.worlds import EXAMPLES, HARD_WORLDS

WORLDS = EXAMPLES | HARD_WORLDS
CHECKS = ("GENERAL", "IDENTIFIER", "MATHML", "MODELING_PRACTICE", "OVERDETERMINED", "SBO", "UNITS")


def complaints(text: str) -> str:
    """What libSBML, inside libRoadRunner, finds at fault with a document, warnings and units included."""
    roadrunner = imported("roadrunner")
    checks = reduce(or_, (getattr(roadrunner, f"VALIDATE_{each}") for each in CHECKS))
    return str(roadrunner.validateSBML(text, checks)).strip()


@pytest.mark.parametrize("world", WORLDS)
def test_libsbml_finds_no_fault_and_no_disagreement_of_units(world: str) -> None:
    assert complaints(sbml_text(WORLDS[world])) == ""


def test_it_would_find_them() -> None:
    text = sbml_text(HARD_WORLDS["every shape and mode"])
    in_years = re.sub(r'(<parameter id="capital_burn_rate"[^>]*units=)"per_year"', r'\1"year"', text)
    assert in_years != text
    assert "units" in complaints(in_years)
    assert "cannot be fully checked" in complaints(text.replace(' sbml:units="dimensionless"', ""))


def test_pysd_reads_every_quantity_with_its_unit_its_text_and_its_bounds(tmp_path: Path) -> None:
    scenario = HARD_WORLDS["odd names"]
    peer = PySD(scenario, tmp_path)
    units = {name: unit_text(unit) for name, unit in units_of(recorded_derivative(scenario)).items()}
    found = {each["Real Name"]: each for each in peer.model.doc.to_dict("records")}
    for name, unit in units.items():
        variable = found[peer.names[name]]
        assert variable["Units"] == unit
        lines = [line.strip() for line in variable["Comment"].splitlines()]
        assert len(lines) == 3
        assert lines[0] == ledger_name(name).replace('"', "”").replace("\\", "⧹")
    assert found["capital_burn_rate"]["Limits"] == (0.1, 0.4)


def test_copasi_knows_every_quantity_by_its_name_in_years() -> None:
    scenario = HARD_WORLDS["Chinese names"]
    peer = Copasi(scenario)
    try:
        model = peer.model.getModel()
        assert model.getObjectName() == scenario.name
        names = recorded_derivative(scenario).names
        assert {each.getObjectName() for each in model.getModelValues()} == set(map(ledger_name, names))
        # COPASI has no year of its own: it writes 31.536 megaseconds.
        assert model.getTimeUnit() == "31.536*Ms"
        assert "hazard.平台" in {each.getObjectName() for each in model.getModelValues()}
        assert "“引号”" in model.getNotes()
    finally:
        peer.close()


def test_copasi_takes_no_unit_for_granted() -> None:
    copasi = imported("COPASI")
    copasi.CCopasiMessage.clearDeque()
    Copasi(Scenario(horizon=1.0)).close()
    assert "SBML" not in copasi.CCopasiMessage.getAllMessageText()
