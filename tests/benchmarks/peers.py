"""Other programs that run what is exported. A test that needs one is skipped where it is not installed."""

import warnings
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import numpy as np
import pytest

from engine.exports import sbml_text, xmile_text
from engine.mechanisms.types import Array
from engine.scenario import Scenario

ABSOLUTE_TO_RELATIVE = 1e-3
"""The absolute tolerance is this part of the relative one, as in the solver."""


def imported(name: str) -> ModuleType:
    """Another program's module; what it warns of is its own affair."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(name, reason=f"{name} is not installed; `make bench` installs it")


def _totals(scenario: Scenario) -> list[str]:
    return [f"share.{actor.name}" for actor in scenario.actors]


def _outputs(scenario: Scenario) -> int:
    return round(scenario.horizon / scenario.step) + 1


class RoadRunner:
    """A scenario in libRoadRunner.

    loads_fast  compile quickly rather than well
    """

    def __init__(self, scenario: Scenario, *, loads_fast: bool = False) -> None:
        roadrunner = imported("roadrunner")
        text = sbml_text(scenario)
        options = roadrunner.LoadSBMLOptions()
        if loads_fast:
            options.setLLVMBackend(options.LLJIT)
            options.modelGeneratorOpt |= options.LLVM_SYMBOL_CACHE
        self._model = roadrunner.RoadRunner(text, options)
        self._model.integrator.relative_tolerance = scenario.tolerance
        self._model.integrator.absolute_tolerance = scenario.tolerance * ABSOLUTE_TO_RELATIVE
        ids = {each.get("name"): each.get("id") for each in ElementTree.fromstring(text).iter()}
        self._model.timeCourseSelections = ["time", *(ids[name] for name in _totals(scenario))]
        self._horizon, self._outputs = scenario.horizon, _outputs(scenario)

    def shares(self) -> Array:
        """Run from the start; share of every actor, shape (outputs, actors)."""
        self._model.reset()
        return np.asarray(self._model.simulate(0.0, self._horizon, self._outputs))[:, 1:]


class Copasi:
    """A scenario in COPASI."""

    def __init__(self, scenario: Scenario) -> None:
        self._basico = imported("basico")
        self._model = self._basico.load_model_from_string(sbml_text(scenario))
        self._scenario = scenario
        self._selection = [f"Values[{name}]" for name in _totals(scenario)]

    def shares(self) -> Array:
        """Run from the start; share of every actor, shape (outputs, actors)."""
        scenario = self._scenario
        table = self._basico.run_time_course_with_output(
            self._selection,
            0.0,
            scenario.horizon,
            _outputs(scenario) - 1,
            r_tol=scenario.tolerance,
            a_tol=scenario.tolerance * ABSOLUTE_TO_RELATIVE,
            model=self._model,
        )
        return np.asarray(table.to_numpy(), dtype=np.float64)

    def close(self) -> None:
        """Forget the model."""
        self._basico.remove_datamodel(self._model)


class PySD:
    """A scenario in PySD, whose only method is Euler's."""

    def __init__(self, scenario: Scenario, folder: Path) -> None:
        pysd = imported("pysd")
        path = folder / "scenario.xmile"
        path.write_text(xmile_text(scenario), encoding="utf-8")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._model = pysd.read_xmile(str(path))
        self._scenario = scenario
        names = {}
        for variable in ElementTree.parse(path).getroot().iter():
            for document in variable.findall("{*}doc"):
                names[(document.text or "").partition(": ")[0]] = variable.get("name")
        self._columns = [names[name] for name in _totals(scenario)]

    def shares(self, steps_per_year: int) -> Array:
        """Run with so many steps a year; share of every actor, shape (outputs, actors).

        Every output time must be at the end of a step.
        """
        scenario = self._scenario
        times = scenario.start + np.linspace(0.0, scenario.horizon, _outputs(scenario))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            table = self._model.run(
                return_columns=self._columns, time_step=1.0 / steps_per_year, return_timestamps=times, progress=False
            )
        return np.asarray(table[self._columns].to_numpy(), dtype=np.float64)
