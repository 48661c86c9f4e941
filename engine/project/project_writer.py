"""From the project to the bytes of its file."""

import math
from collections.abc import Mapping

from engine.catalogue import CATALOGUE, MODEL_VERSION
from engine.project.extras import Extras
from engine.project.json_text import write_json
from engine.project.migrations import FORMAT
from engine.project.project import Project
from engine.scenario import Actor, Event, Niche, Scenario, Series, Shape


def write_project(project: Project) -> bytes:
    """The text of the project's file, UTF-8; `InvalidInput` when something in it cannot be stored as JSON."""
    return write_json(_document(project)).encode("utf-8")


def _document(project: Project) -> dict[str, object]:
    extras = project.extras
    scenario_extras = extras.of_list("scenarios", [each.id for each in project.scenarios])
    series_extras = extras.of_list("series", [each.id for each in project.series])
    return {
        "format": FORMAT,
        "model": MODEL_VERSION,
        "project": _with(_about(project), extras.of_object("project")),
        "scenarios": [_scenario(*each) for each in zip(project.scenarios, scenario_extras, strict=True)],
        "series": [_with(_series(each), more) for each, more in zip(project.series, series_extras, strict=True)],
        "view": project.view,
        "analyses": project.analyses,
        **extras.own,
    }


def _about(project: Project) -> dict[str, object]:
    return {
        "title": project.title,
        "author": project.author,
        "notes": project.notes,
        "currency": project.currency,
        "market_size": project.market_size,
    }


def _with(known: dict[str, object], extras: Extras) -> dict[str, object]:
    return {**known, **{key: value for key, value in extras.own.items() if key not in known}}


def _scenario(scenario: Scenario, extras: Extras) -> dict[str, object]:
    actor_extras = extras.of_list("actors", [each.name for each in scenario.actors])
    niche_extras = extras.of_list("niches", [each.name for each in scenario.niches])
    event_extras = extras.of_list("events", [each.name for each in scenario.events])
    known: dict[str, object] = {
        "id": scenario.id,
        "name": scenario.name,
        "notes": scenario.notes,
        "start": scenario.start,
        "horizon": scenario.horizon,
        "step": scenario.step,
        "tolerance": scenario.tolerance,
        "actors": [_with(_actor(each), more) for each, more in zip(scenario.actors, actor_extras, strict=True)],
        "niches": [_with(_niche(each), more) for each, more in zip(scenario.niches, niche_extras, strict=True)],
        "parameters": _with(_in_catalogue_order(scenario.parameters), extras.of_object("parameters")),
        "events": [_with(_event(each), more) for each, more in zip(scenario.events, event_extras, strict=True)],
        "switches": _with(dict(scenario.switches), extras.of_object("switches")),
    }
    return _with(known, extras)


def _in_catalogue_order(parameters: Mapping[str, float]) -> dict[str, object]:
    return {key: parameters[key] for key in (*CATALOGUE, *parameters) if key in parameters}


def _actor(actor: Actor) -> dict[str, object]:
    return {
        "name": actor.name,
        "kind": actor.kind.file_name,
        "colour": actor.colour,
        "firms": actor.firms,
        "complexity": actor.complexity,
        "capital": actor.capital,
        "appeal": actor.appeal,
        "shares": actor.shares,
        "keeps_customers": actor.keeps_customers,
    }


def _niche(niche: Niche) -> dict[str, object]:
    return {"name": niche.name, "size": niche.size, "specificity": niche.specificity}


def _event(event: Event) -> dict[str, object]:
    # A step has no end, so whatever stands there may not be a number.
    has_end = event.shape is not Shape.STEP or math.isfinite(event.end)
    return {
        "name": event.name,
        "parameter": event.key,
        "shape": event.shape.value,
        "start": event.start,
        "end": event.end if has_end else event.start,
        "value": event.value,
        "mode": event.mode.value,
        "enabled": event.is_enabled,
    }


def _series(series: Series) -> dict[str, object]:
    return {
        "id": series.id,
        "name": series.name,
        "output": series.output,
        "unit": series.unit,
        "source": series.source,
        "times": series.times,
        "values": series.values,
    }
