"""One key of a project file, and the objects that keys make up."""

from dataclasses import dataclass
from enum import Enum

from engine.text import Text

REQUIRED = object()
"""Stands for a default where there is none: the key must be there."""


class FieldType(Enum):
    """What stands at a key.

    TEXT       a string
    NUMBER     a finite number
    WHOLE      a whole number
    FLAG       true or false
    CHOICE     one of some words
    NUMBERS    a list of finite numbers
    BLANKS     a list of finite numbers, null where there is none
    OBJECT     an object
    OBJECTS    a list of objects
    ANYTHING   an object whose keys belong to whoever wrote them
    ANYTHINGS  a list of such objects
    """

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    FLAG = "flag"
    CHOICE = "choice"
    NUMBERS = "numbers"
    BLANKS = "blanks"
    OBJECT = "object"
    OBJECTS = "objects"
    ANYTHING = "anything"
    ANYTHINGS = "anythings"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an object.

    meaning       what stands there
    default       what is assumed when the key is missing; `REQUIRED` when it may not be
    default_text  what the default is in words, where it is no value
    may_be_null   whether null means the default, too
    is_reported   whether a missing key is reported: a later default would change the world
    unit          of a number; empty where it has none
    bounds        of a number or of each in a list, inclusive
    count         least and most items of a list, or characters of a text
    pattern       that the whole of a text matches
    choices       the words of a choice, each with its meaning
    inner         id of the structure of the object, or of each in a list
    since         version of the format that first had it
    """

    key: str
    type: FieldType
    meaning: Text
    default: object = REQUIRED
    default_text: Text | None = None
    may_be_null: bool = False
    is_reported: bool = False
    unit: str = ""
    bounds: tuple[float, float] | None = None
    count: tuple[int, int | None] | None = None
    pattern: str = ""
    choices: tuple[tuple[str, Text], ...] = ()
    inner: str = ""
    since: int = 1

    @property
    def is_required(self) -> bool:
        """Whether a file without it is refused."""
        return self.default is REQUIRED


@dataclass(frozen=True, slots=True)
class Structure:
    """One kind of object in a file.

    id       of its chapter, and of its definition in the schema
    place    where it stands
    remarks  rules that concern several of its keys
    """

    id: str
    title: Text
    place: Text
    fields: tuple[Field, ...]
    remarks: tuple[Text, ...] = ()
