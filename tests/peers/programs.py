"""Other programs that run what is exported: libRoadRunner, COPASI and PySD.

They belong to what development needs, so that a missing one is a failure and no test is skipped.
"""

import importlib
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from unittest import mock
from xml.etree import ElementTree

import numpy as np

from engine.exports import sbml_text, xmile_text
from engine.exports.xmile.names import names_in_model
from engine.mechanisms.types import Array
from engine.scenario import Scenario
from engine.symbols import recorded_derivative

ABSOLUTE_TO_RELATIVE = 1e-3
"""The absolute tolerance is this part of the relative one, as in the solver."""


def imported(name: str) -> ModuleType:
    """Another program's module; what it warns of is its own affair."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


def total_shares(scenario: Scenario) -> list[str]:
    """Names of the shares of all actors."""
    return [f"share.{actor.name}" for actor in scenario.actors]


def outputs_of(scenario: Scenario) -> int:
    """Number of output times."""
    return round(scenario.horizon / scenario.step) + 1


class RoadRunner:
    """A scenario in libRoadRunner, which integrates it with CVODE.

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
        self._ids = {each.get("name"): each.get("id") for each in ElementTree.fromstring(text).iter()}
        self._scenario = scenario

    def shares(self) -> Array:
        """Run from the start; share of every actor, shape (outputs, actors)."""
        return self.values(total_shares(self._scenario))

    def values(self, names: Sequence[str]) -> Array:
        """Run from the start; quantities by their names, shape (outputs, names)."""
        self._model.timeCourseSelections = ["time", *(self._ids[name] for name in names)]
        self._model.reset()
        scenario = self._scenario
        return np.asarray(self._model.simulate(0.0, scenario.horizon, outputs_of(scenario)))[:, 1:]


class Copasi:
    """A scenario in COPASI, which integrates it with LSODA."""

    def __init__(self, scenario: Scenario) -> None:
        self._basico = imported("basico")
        self.model = self._basico.load_model_from_string(sbml_text(scenario))
        found = self.model.getModel().getModelValues()
        self._places = {each.getObjectName(): each.getValueReference().getCN().getString() for each in found}
        self._scenario = scenario

    def shares(self) -> Array:
        """Run from the start; share of every actor, shape (outputs, actors)."""
        return self.values(total_shares(self._scenario))

    def values(self, names: Sequence[str]) -> Array:
        """Run from the start; quantities by their names, shape (outputs, names)."""
        scenario = self._scenario
        table = self._basico.run_time_course_with_output(
            [self._places[name] for name in names],
            0.0,
            scenario.horizon,
            outputs_of(scenario) - 1,
            r_tol=scenario.tolerance,
            a_tol=scenario.tolerance * ABSOLUTE_TO_RELATIVE,
            model=self.model,
        )
        return np.asarray(table.to_numpy(), dtype=np.float64)

    def close(self) -> None:
        """Forget the model."""
        self._basico.remove_datamodel(self.model)


class PySD:
    """A scenario in PySD, whose only method is Euler's."""

    def __init__(self, scenario: Scenario, folder: Path) -> None:
        pysd, black = imported("pysd"), imported("black")
        path = folder / "scenario.xmile"
        path.write_text(xmile_text(scenario), encoding="utf-8")
        # Laying out what it generates, for people to read, takes PySD as long as all else.
        as_it_is = mock.patch.object(black, "format_file_contents", lambda text, **_: text)
        with warnings.catch_warnings(), as_it_is:
            warnings.simplefilter("ignore")
            self.model = pysd.read_xmile(str(path))
        self._scenario = scenario
        self.names = names_in_model(recorded_derivative(scenario).names)

    def shares(self, steps_per_year: int) -> Array:
        """Run with so many steps a year; share of every actor, shape (outputs, actors).

        Every output time must be at the end of a step.
        """
        return self.values(total_shares(self._scenario), steps_per_year)

    def values(self, names: Sequence[str], steps_per_year: int) -> Array:
        """Run with so many steps a year; quantities by their names, shape (outputs, names)."""
        scenario = self._scenario
        columns = [self.names[name] for name in names]
        times = scenario.start + np.linspace(0.0, scenario.horizon, outputs_of(scenario))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            table = self.model.run(
                return_columns=columns, time_step=1.0 / steps_per_year, return_timestamps=times, progress=False
            )
        return np.asarray(table[columns].to_numpy(), dtype=np.float64)
