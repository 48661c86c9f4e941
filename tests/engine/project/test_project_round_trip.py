"""Projects come back from their files as they were."""

from types import MappingProxyType

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.catalogue import CATALOGUE
from engine.catalogue.parameter import Role
from engine.printable import is_printable
from engine.project import Project, from_bytes, to_bytes
from engine.project.project import MARKET_SIZE_RANGE
from engine.scenario import SWITCHES, Actor, Event, Kind, Mode, Niche, Scenario, Series, Shape

LABELS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=30).filter(is_printable)
NAMES = LABELS.filter(lambda name: bool(name.strip()) and name != "time")
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
NUMBERS = st.floats(-1e6, 1e6)
YEARS = st.floats(1900, 2100)
CHANGEABLE = [key for key, row in CATALOGUE.items() if row.role is Role.PARAMETER]
FREE = [key for key in CHANGEABLE if not key.startswith(("copy_accuracy", "people_start"))]
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def unique_names(size: int) -> st.SearchStrategy[list[str]]:
    return st.lists(NAMES, min_size=size, max_size=size, unique=True)


@st.composite
def actors(draw: st.DrawFn, niches: int) -> tuple[Actor, ...]:
    has_shares = draw(st.booleans())
    return tuple(
        Actor(
            name=name,
            kind=draw(st.sampled_from(Kind)),
            colour=draw(st.none() | st.sampled_from(["#a0B1c2", "#000000"])),
            firms=draw(st.none() | st.floats(1, 1e6)),
            complexity=draw(st.none() | st.floats(0, 1e4)),
            capital=draw(st.none() | st.floats(0, 1e6)),
            appeal=draw(st.none() | st.floats(-50, 50)),
            shares=tuple(draw(st.floats(0.01, 1)) for _ in range(niches)) if has_shares else None,
            keeps_customers=draw(st.booleans()),
        )
        for name in draw(unique_names(draw(st.integers(2, 4))))
    )


@st.composite
def events(draw: st.DrawFn) -> Event:
    start = draw(YEARS)
    return Event(
        name=draw(LABELS),
        key=draw(st.sampled_from(CHANGEABLE)),
        shape=draw(st.sampled_from(Shape)),
        start=start,
        end=start + draw(st.floats(0.1, 50)),
        value=draw(NUMBERS),
        mode=draw(st.sampled_from(Mode)),
        is_enabled=draw(st.booleans()),
    )


@st.composite
def scenarios(draw: st.DrawFn, identity: str, name: str) -> Scenario:
    niche_names = draw(unique_names(draw(st.integers(1, 3))))
    changed = draw(st.lists(st.sampled_from(FREE), unique=True, max_size=5))
    values = {key: draw(st.floats(CATALOGUE[key].minimum, CATALOGUE[key].maximum)) for key in changed}
    return Scenario(
        id=identity,
        name=name,
        notes=draw(TEXTS),
        start=draw(YEARS),
        horizon=draw(st.floats(1, 100)),
        step=draw(st.floats(0.05, 1)),
        tolerance=draw(st.floats(1e-12, 1e-2)),
        actors=draw(actors(len(niche_names))),
        niches=tuple(Niche(each, draw(st.floats(1e-3, 1e3)), draw(st.floats(0, 1))) for each in niche_names),
        events=tuple(draw(st.lists(events(), max_size=3))),
        switches=MappingProxyType({key: draw(st.booleans()) for key in SWITCHES}),
    ).with_parameters(**values)


@st.composite
def series(draw: st.DrawFn, identity: str) -> Series:
    times = sorted(draw(st.lists(YEARS, unique=True, max_size=6)))
    values = tuple(draw(st.none() | NUMBERS) for _ in times)
    return Series(identity, draw(LABELS), draw(NAMES), tuple(times), values, draw(TEXTS), draw(TEXTS))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    count = draw(st.integers(1, 3))
    pairs = zip(draw(unique_names(count)), draw(unique_names(count)), strict=True)
    return Project(
        title=draw(TEXTS),
        notes=draw(TEXTS),
        author=draw(TEXTS),
        currency=draw(st.sampled_from(("", "USD", "元", "€", "R$ mn"))),
        market_size=draw(st.none() | st.floats(*MARKET_SIZE_RANGE)),
        scenarios=tuple(draw(scenarios(identity, name)) for identity, name in pairs),
        series=tuple(draw(series(identity)) for identity in draw(unique_names(draw(st.integers(0, 2))))),
        view=draw(st.dictionaries(TEXTS, JSON, max_size=3)),
        analyses=tuple(draw(st.lists(st.dictionaries(TEXTS, JSON, max_size=3), max_size=2))),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(projects())
def test_what_is_saved_is_loaded_equal_without_a_warning(project: Project) -> None:
    assert from_bytes(to_bytes(project)) == (project, ())


def test_saving_again_what_was_loaded_changes_no_byte() -> None:
    once = to_bytes(Project(title="Two worlds", view={"views": ["market"], "cursor": 2030.5}))
    assert to_bytes(from_bytes(once)[0]) == once


def test_a_step_whose_unused_end_is_no_number_can_be_saved() -> None:
    event = Event("open weights", CHANGEABLE[0], Shape.STEP, 2026.0, float("nan"), 1.0)
    project, _ = from_bytes(to_bytes(Project(scenarios=(Scenario(events=(event,)),))))
    assert project.scenarios[0].events[0].end == 2026.0


def test_every_parameter_and_the_model_version_are_in_the_file() -> None:
    text = to_bytes(Project()).decode()
    assert text.startswith('{\n  "format": 1,\n  "model": 1,\n')
    assert all(f'"{key}": ' in text for key in CATALOGUE)
