"""Events that people ask about again and again, to begin with and to change."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.scenario import Event, Mode, Shape


@dataclass(frozen=True, slots=True)
class _Change:
    key: str
    shape: Shape
    mode: Mode
    value: float
    years: float = 0.0


_NAMES = {
    "open_weights": "Open-weight release · 开放权重发布",
    "cloud_price": "Cloud price shock · 云服务涨价",
    "export_control": "Export control · 出口管制",
    "interoperability": "Interoperability rule · 互操作性规定",
}
"""Names go into the file in both languages, so that it reads well in either."""

_CHANGES = {
    "open_weights": (
        _Change("model_openness", Shape.STEP, Mode.ADD, 0.2),
        _Change("stack_opening_rate", Shape.STEP, Mode.MULTIPLY, 1.25),
    ),
    "cloud_price": (_Change("platform_take_rate", Shape.PULSE, Mode.MULTIPLY, 1.5, years=2.0),),
    "export_control": (
        _Change("ai_growth_rate", Shape.STEP, Mode.MULTIPLY, 0.6),
        _Change("model_openness", Shape.STEP, Mode.MULTIPLY, 0.6),
    ),
    "interoperability": (
        _Change("weight_network", Shape.RAMP, Mode.MULTIPLY, 0.5, years=3.0),
        _Change("stack_dependence_individuals", Shape.RAMP, Mode.MULTIPLY, 0.8, years=3.0),
        _Change("stack_dependence_organisations", Shape.RAMP, Mode.MULTIPLY, 0.8, years=3.0),
    ),
}

TEMPLATES = tuple(_CHANGES)
"""The ids of all templates, in the order of the menu."""


def template_text(template: str) -> str:
    """What a template is called in the menu."""
    texts = {
        "open_weights": QCoreApplication.translate("EventTemplates", "Open-weight release"),
        "cloud_price": QCoreApplication.translate("EventTemplates", "Cloud price shock"),
        "export_control": QCoreApplication.translate("EventTemplates", "Export control"),
        "interoperability": QCoreApplication.translate("EventTemplates", "Interoperability rule"),
    }
    return texts[template]


def template_events(template: str, year: float) -> tuple[Event, ...]:
    """The events of a template, beginning in `year`; the sizes are assumed."""
    name = _NAMES[template]
    return tuple(
        Event(name, each.key, each.shape, year, year + each.years, each.value, each.mode) for each in _CHANGES[template]
    )
