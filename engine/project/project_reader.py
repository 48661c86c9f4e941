"""From the bytes of a project file to the project."""

from collections.abc import Mapping

from engine.catalogue import MODEL_VERSION
from engine.printable import is_printable
from engine.problems import InvalidInput, Problem, problem
from engine.project.extras import Extras, NamedExtras, freeze_mapping
from engine.project.fields import Fields, Findings
from engine.project.migrations import FORMAT, MIGRATIONS, Migration, migrate
from engine.project.project import MAX_POINTS, MAX_SCENARIOS, MAX_SERIES, Project, money_problems
from engine.project.scenario_reader import read_scenario
from engine.project.strict_json import read_json
from engine.scenario import Scenario, Series
from engine.scenario.series import LARGEST_VALUE
from engine.scenario.validation import MAX_NAME_LENGTH

MAX_ANALYSES = 1000


def read_project(
    data: bytes, migrations: Mapping[int, Migration] = MIGRATIONS
) -> tuple[Project, tuple[Problem, ...], int]:
    """The project, the warnings, and the format version the data had; `InvalidInput` with every problem found."""
    document = read_json(data)
    if not isinstance(document, dict):
        raise InvalidInput([problem("not_a_project")])
    version = _format_of(document)
    findings = Findings()
    project = _project(Fields(migrate(document, migrations), "", findings), findings)
    if findings.problems:
        raise InvalidInput(findings.problems)
    return project, findings.warnings, version


def format_version(data: bytes) -> int | None:
    """The format version of a project file's bytes; None when they are no project."""
    try:
        document = read_json(data)
        return _format_of(document) if isinstance(document, dict) else None
    except InvalidInput:
        return None


def _format_of(document: dict[str, object]) -> int:
    if "format" not in document:
        raise InvalidInput([problem("not_a_project")])
    version = document["format"]
    if isinstance(version, bool) or not isinstance(version, int):
        raise InvalidInput([problem("format_not_whole", "format", known=FORMAT)])
    return version


def _project(fields: Fields, findings: Findings) -> Project:
    fields.raw("format")
    model = fields.whole("model", MODEL_VERSION)
    if model > MODEL_VERSION:
        findings.refuse(problem("model_too_new", "model", version=model, known=MODEL_VERSION))
    elif model < 1:
        findings.refuse(problem("model_unknown", "model", version=model, known=MODEL_VERSION))
    about = fields.object_at("project")
    title, notes, author = about.text("title", ""), about.text("notes", ""), about.text("author", "")
    currency, market_size = _money(about, findings)
    scenarios, scenario_extras = _scenarios(fields, findings)
    series, series_extras = _series(fields, findings)
    view = fields.object_at("view")
    analyses = _analyses(fields, findings)
    return Project(
        title=title,
        notes=notes,
        author=author,
        currency=currency,
        market_size=market_size,
        scenarios=scenarios,
        series=series,
        view=freeze_mapping(view.everything()),
        analyses=analyses,
        extras=Extras.found(
            fields.unknown(),
            objects={"project": Extras.found(about.unknown())},
            lists={"scenarios": scenario_extras, "series": series_extras},
        ),
    )


def _money(about: Fields, findings: Findings) -> tuple[str, float | None]:
    """The currency and the size of the market in it."""
    before = findings.count
    currency, market_size = about.text("currency", ""), about.optional_number("market_size")
    if findings.count == before:
        findings.refuse(*(each.under(about.path) for each in money_problems(currency, market_size)))
    return currency, market_size


def _scenarios(fields: Fields, findings: Findings) -> tuple[tuple[Scenario, ...], list[NamedExtras]]:
    if not _count_allowed(fields, "scenarios", MAX_SCENARIOS, findings):
        return (), []
    items = fields.objects_at("scenarios")
    if fields.length("scenarios") == 0:
        findings.refuse(problem("too_few_scenarios", "scenarios"))
    ids = _unique_texts(items, "id", "scenario-", findings)
    names = _unique_texts(items, "name", "Scenario ", findings)
    scenarios, extras = [], []
    for item, scenario_id, name in zip(items, ids, names, strict=True):
        found = read_scenario(item, scenario_id, name, findings)
        if found is not None:
            scenarios.append(found[0])
            extras.append(NamedExtras(scenario_id, found[1]))
    return tuple(scenarios), extras


def _series(fields: Fields, findings: Findings) -> tuple[tuple[Series, ...], list[NamedExtras]]:
    if not _count_allowed(fields, "series", MAX_SERIES, findings):
        return (), []
    items = fields.objects_at("series")
    series, extras = [], []
    for item, series_id in zip(items, _unique_texts(items, "id", "series-", findings), strict=True):
        series.append(_one_series(item, series_id, findings))
        extras.append(NamedExtras(series_id, Extras.found(item.unknown())))
    return tuple(series), extras


def _one_series(fields: Fields, series_id: str, findings: Findings) -> Series:
    output = fields.text("output")
    if not output.strip() and fields.has("output"):
        findings.refuse(problem("empty_name", fields.place("output")))
    if not is_printable(fields.text("name", output)):
        findings.refuse(problem("unprintable_name", fields.place("name")))
    name, unit, source = fields.text("name", output), fields.text("unit", "1"), fields.text("source", "")
    if max(fields.length("times"), fields.length("values")) > MAX_POINTS:
        fields.raw("times")
        fields.raw("values")
        findings.refuse(problem("series_too_long", fields.path, maximum=MAX_POINTS))
        return Series(series_id, name, output, (), (), unit, source)
    times, values = fields.numbers("times"), fields.numbers_and_blanks("values")
    if fields.length("times") != fields.length("values"):
        counts = {"times": fields.length("times"), "values": fields.length("values")}
        findings.refuse(problem("series_lengths_differ", fields.place("values"), **counts))
    for key, row in (("times", times), ("values", values)):
        for index, value in enumerate(row):
            if value is not None and abs(value) > LARGEST_VALUE:
                allowed = {"minimum": -LARGEST_VALUE, "maximum": LARGEST_VALUE}
                findings.refuse(problem("value_out_of_range", f"{fields.place(key)}[{index}]", value=value, **allowed))
                break
    for index in range(1, len(times)):
        if times[index] <= times[index - 1]:
            place = f"{fields.place('times')}[{index}]"
            findings.refuse(problem("series_times_not_increasing", place, time=times[index]))
            break
    return Series(series_id, name, output, times, values, unit, source)


def _analyses(fields: Fields, findings: Findings) -> tuple[Mapping[str, object], ...]:
    if not _count_allowed(fields, "analyses", MAX_ANALYSES, findings):
        return ()
    return tuple(freeze_mapping(item.everything()) for item in fields.objects_at("analyses"))


def _count_allowed(fields: Fields, key: str, maximum: int, findings: Findings) -> bool:
    count = fields.length(key)
    if count <= maximum:
        return True
    fields.raw(key)
    findings.refuse(problem("too_many_items", fields.place(key), count=count, maximum=maximum))
    return False


def _unique_texts(items: list[Fields], key: str, stem: str, findings: Findings) -> list[str]:
    """The text at `key` of every item, made up from `stem` where it is missing; the same one twice is a problem."""
    texts = [item.text(key) if item.has(key) else "" for item in items]
    taken = set(texts)
    seen: set[str] = set()
    for index, item in enumerate(items):
        text = texts[index]
        if not item.has(key):
            number = next(n for n in range(index + 1, index + len(items) + 2) if f"{stem}{n}" not in taken)
            texts[index] = f"{stem}{number}"
            taken.add(texts[index])
        elif isinstance(item.raw(key), str) and not text.strip():
            findings.refuse(problem("empty_name", item.place(key)))
        elif len(text) > MAX_NAME_LENGTH:
            findings.refuse(problem("name_too_long", item.place(key), maximum=MAX_NAME_LENGTH))
        elif text and text in seen:
            findings.refuse(problem("duplicate_name", item.place(key), name=text))
        seen.add(text)
        item.raw(key)
    return texts
