"""Reading the fields of a JSON object: types are checked and every problem is kept with its path."""

import math
from collections.abc import Mapping
from typing import TypeVar

from engine.problems import Problem, problem
from engine.project.json_flaws import shortened

_Choice = TypeVar("_Choice")

_MOST_LISTED = 100


class Findings:
    """The problems and warnings met while reading one document; beyond a hundred of each they are only counted."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What makes the document unusable."""
        return _listed(self._problems)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What the user should know but can live with."""
        return _listed(self._warnings)

    @property
    def count(self) -> int:
        """How many problems there are so far."""
        return len(self._problems)

    def refuse(self, *problems: Problem) -> None:
        """Note problems."""
        self._problems.extend(problems)

    def warn(self, warning: Problem) -> None:
        """Note a warning."""
        self._warnings.append(warning)


def _listed(found: list[Problem]) -> tuple[Problem, ...]:
    if len(found) <= _MOST_LISTED:
        return tuple(found)
    return (*found[:_MOST_LISTED], problem("more_problems", count=len(found) - _MOST_LISTED))


class Fields:
    """One JSON object at `path`. Every method reads one key; what nobody asked for is unknown.

    A field that cannot be used is noted in the findings, and something harmless of the right type is returned
    so that reading goes on to the next problem; the caller throws the whole away when there are problems.
    """

    def __init__(self, values: Mapping[str, object], path: str, findings: Findings) -> None:
        self._values = values
        self._findings = findings
        self._asked: set[str] = set()
        self.path = path

    def place(self, key: str) -> str:
        """The path of the field `key`."""
        shown = shortened(key)
        return f"{self.path}.{shown}" if self.path else shown

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._values

    def everything(self) -> Mapping[str, object]:
        """The whole object as it stands, for one whose keys are nobody's business here."""
        self._asked.update(self._values)
        return self._values

    def raw(self, key: str, default: object = None) -> object:
        """The value as it stands."""
        self._asked.add(key)
        return self._values.get(key, default)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required when there is no default."""
        value = self._value(key, default)
        if isinstance(value, str):
            return value
        self._expected("field_needs_text", key, value)
        return ""

    def optional_text(self, key: str) -> str | None:
        """A text, or None when it is missing or null."""
        return None if self.raw(key) is None else self.text(key)

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number; required when there is no default."""
        value = self._value(key, default)
        number = _number(value)
        if number is None:
            self._expected("field_needs_number", key, value)
            return 0.0
        return number

    def optional_number(self, key: str) -> float | None:
        """A finite number, or None when it is missing or null."""
        return None if self.raw(key) is None else self.number(key)

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number; required when there is no default."""
        value = self._value(key, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self._expected("field_needs_whole_number", key, value)
        return 0

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._value(key, default)
        if isinstance(value, bool):
            return value
        self._expected("field_needs_flag", key, value)
        return default

    def choice(self, key: str, choices: Mapping[str, _Choice], default: str | None = None) -> _Choice:
        """One of some words; required when there is no default."""
        value = self._value(key, default)
        if isinstance(value, str) and value in choices:
            return choices[value]
        if value is not _MISSING:
            allowed = ", ".join(choices)
            self._findings.refuse(problem("field_needs_choice", self.place(key), found=_shown(value), allowed=allowed))
        return next(iter(choices.values()))

    def optional_numbers(self, key: str) -> tuple[float, ...] | None:
        """Finite numbers, or None when the list is missing or null."""
        return None if self.raw(key) is None else self.numbers(key)

    def numbers(self, key: str) -> tuple[float, ...]:
        """Finite numbers; required."""
        return tuple(each for each in self._row(key, blanks=False) if each is not None)

    def numbers_and_blanks(self, key: str) -> tuple[float | None, ...]:
        """Finite numbers, with null where there is none; required."""
        return self._row(key, blanks=True)

    def object_at(self, key: str) -> "Fields":
        """An object; empty when it is missing."""
        value = self.raw(key, {})
        if not isinstance(value, Mapping):
            self._expected("field_needs_object", key, value)
            value = {}
        return Fields(value, self.place(key), self._findings)

    def objects_at(self, key: str) -> list["Fields"]:
        """A list of objects; empty when it is missing."""
        value = self.raw(key, [])
        if not isinstance(value, list):
            self._expected("field_needs_list", key, value)
            return []
        found = []
        for index, item in enumerate(value):
            place = f"{self.place(key)}[{index}]"
            if isinstance(item, Mapping):
                found.append(Fields(item, place, self._findings))
            else:
                self._findings.refuse(problem("field_needs_object", place, found=_shown(item)))
        return found

    def length(self, key: str) -> int:
        """How many items the list has; 0 when it is missing or no list."""
        value = self._values.get(key)
        return len(value) if isinstance(value, list) else 0

    def unknown(self) -> dict[str, object]:
        """The keys nobody asked for, each noted as a warning."""
        left = {key: value for key, value in self._values.items() if key not in self._asked}
        for key in left:
            self._findings.warn(problem("unknown_key", self.place(key), key=shortened(key)))
        return left

    def _value(self, key: str, default: object) -> object:
        value = self.raw(key, _MISSING if default is None else default)
        if value is _MISSING:
            self._findings.refuse(problem("field_missing", self.place(key), key=key))
        return value

    def _row(self, key: str, *, blanks: bool) -> tuple[float | None, ...]:
        value = self._value(key, None)
        if not isinstance(value, list):
            self._expected("field_needs_list", key, value)
            return ()
        row: list[float | None] = []
        for index, item in enumerate(value):
            number = _number(item)
            if number is None and not (blanks and item is None):
                code = "field_needs_number_or_null" if blanks else "field_needs_number"
                self._findings.refuse(problem(code, f"{self.place(key)}[{index}]", found=_shown(item)))
            row.append(number)
        return tuple(row)

    def _expected(self, code: str, key: str, found: object) -> None:
        if found is not _MISSING:
            self._findings.refuse(problem(code, self.place(key), found=_shown(found)))


class _Missing:
    """Stands for a required key that is not there."""


_MISSING = _Missing()


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _shown(value: object) -> str:
    """The value as it looks in the file, cut short."""
    if isinstance(value, Mapping):
        return "{…}" if value else "{}"
    if isinstance(value, list | tuple):
        return "[…]" if value else "[]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return shortened(f"“{value}”" if isinstance(value, str) else str(value))
