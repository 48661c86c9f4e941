"""The engine of Shareflow: scenarios, the model, solving, and what comes of it. It knows no window.

    from engine import Scenario, solve

    result = solve(Scenario().with_parameters(model_openness=1.0))
    print(result.indicators["indicator.hhi"].values[-1])

Everything that a user of the library needs stands in this one namespace. Names are imported when they are first used,
so that reading a scenario does not load the solver. What is in the packages below `engine` and not here may change.

Three rules hold everywhere. Nothing that is given or returned can be changed: a scenario is copied with other values
(`Scenario.with_parameters`, `dataclasses.replace`), arrays are read-only. Time is in calendar years where it is called
`times`, in years since the start where it is called `years`; shares and indices have unit 1, money is in annual revenue
of the whole market at the start ("market"). And input that cannot be used raises `InvalidInput` with every problem in
it, while a run that could not be finished returns a `Result` that says why.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.analysis import Attribution, EvidenceScore, attribute, score_evidence
    from engine.analysis.counterfactual import changed_from_start, with_values_held
    from engine.catalogue import Mechanism, Parameter
    from engine.claims import Claim, Verdict, judge, judge_all
    from engine.ensemble import Ensemble, Plan, grid, latin_hypercube, plan_around, run_ensemble
    from engine.explanation import Explanation, explain
    from engine.exports import sbml_text, shares_csv, solution_csv, solution_units, summary, xmile_text
    from engine.levers import Lever, apply_lever
    from engine.messages import message
    from engine.preparation import warm_cache
    from engine.problems import InvalidInput, Problem
    from engine.progress import Cancelled
    from engine.project import Opened, Project
    from engine.project import load as load_project
    from engine.project import save as save_project
    from engine.reference_models import Fit, ReferenceModel, SeriesModel, fit
    from engine.result import Output, Result
    from engine.run import solve
    from engine.scenario import Actor, Event, Kind, Mode, Niche, Scenario, Series, Shape, zipf_niches
    from engine.solving.status import Status
    from engine.tables import read_table, series_from_table
    from engine.text import Text

CATALOGUE: "Mapping[str, Parameter]"
"""Every parameter of the model by its key, in catalogue order: unit, default, bounds, meaning and evidence."""
MECHANISMS: "tuple[Mechanism, ...]"
"""The groups of parameters in their order: the thirteen mechanisms, then start values and thresholds."""
LEVERS: "Mapping[str, Lever]"
"""Every lever by its id: what founders, investors, practitioners and policy makers can do; see `apply_lever`."""
CLAIMS: "Mapping[str, Claim]"
"""The claims of the two essays by their ids, such as "E1.3"; see `judge_all`."""
REFERENCE_MODELS: "tuple[ReferenceModel, ...]"
"""Small models of the literature with known answers."""
SERIES_MODELS: "tuple[SeriesModel, ...]"
"""Those of them that can be fitted to data; see `fit`."""

_HOMES = {
    "engine.analysis": ("Attribution", "EvidenceScore", "attribute", "score_evidence"),
    "engine.analysis.counterfactual": ("changed_from_start", "with_values_held"),
    "engine.catalogue": ("CATALOGUE", "MECHANISMS", "Mechanism", "Parameter"),
    "engine.claims": ("CLAIMS", "Claim", "Verdict", "judge", "judge_all"),
    "engine.ensemble": ("Ensemble", "Plan", "grid", "latin_hypercube", "plan_around", "run_ensemble"),
    "engine.explanation": ("Explanation", "explain"),
    "engine.exports": ("sbml_text", "shares_csv", "solution_csv", "solution_units", "summary", "xmile_text"),
    "engine.levers": ("LEVERS", "Lever", "apply_lever"),
    "engine.messages": ("message",),
    "engine.preparation": ("warm_cache",),
    "engine.problems": ("InvalidInput", "Problem"),
    "engine.progress": ("Cancelled",),
    "engine.project": ("Opened", "Project", "load", "save"),
    "engine.reference_models": ("REFERENCE_MODELS", "SERIES_MODELS", "Fit", "fit"),
    "engine.result": ("Output", "Result"),
    "engine.run": ("solve",),
    "engine.scenario": ("Actor", "Event", "Kind", "Mode", "Niche", "Scenario", "Series", "Shape", "zipf_niches"),
    "engine.solving.status": ("Status",),
    "engine.tables": ("read_table", "series_from_table"),
    "engine.text": ("Text",),
}
_CALLED_HERE = {"load": "load_project", "save": "save_project"}
"""Names that say too little outside their package."""
_HOME_OF = {_CALLED_HERE.get(name, name): (home, name) for home, names in _HOMES.items() for name in names}

__all__ = [
    "CATALOGUE",
    "CLAIMS",
    "LEVERS",
    "MECHANISMS",
    "REFERENCE_MODELS",
    "SERIES_MODELS",
    "Actor",
    "Attribution",
    "Cancelled",
    "Claim",
    "Ensemble",
    "Event",
    "EvidenceScore",
    "Explanation",
    "Fit",
    "InvalidInput",
    "Kind",
    "Lever",
    "Mechanism",
    "Mode",
    "Niche",
    "Opened",
    "Output",
    "Parameter",
    "Plan",
    "Problem",
    "Project",
    "Result",
    "Scenario",
    "Series",
    "Shape",
    "Status",
    "Text",
    "Verdict",
    "apply_lever",
    "attribute",
    "changed_from_start",
    "explain",
    "fit",
    "grid",
    "judge",
    "judge_all",
    "latin_hypercube",
    "load_project",
    "message",
    "plan_around",
    "read_table",
    "run_ensemble",
    "save_project",
    "sbml_text",
    "score_evidence",
    "series_from_table",
    "shares_csv",
    "solution_csv",
    "solution_units",
    "solve",
    "summary",
    "warm_cache",
    "with_values_held",
    "xmile_text",
    "zipf_niches",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'engine' has no attribute {name!r}")
    home, called = _HOME_OF[name]
    return getattr(import_module(home), called)


def __dir__() -> list[str]:
    return __all__
