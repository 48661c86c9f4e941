"""What is said of a command: parser, help, completion and manual page are all made from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.text import Text


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command.

    flag         such as "--csv"
    metavar      what its value is called; empty for one that takes no value
    choices      the values allowed; empty when they are not so few
    default      the value when it is left out
    is_list      whether several choices may be given, separated by commas
    is_repeated  whether it may be given several times, each adding to the others
    completion   what a shell offers for its value: "file", "folder" or nothing
    """

    flag: str
    about: Text
    metavar: str = ""
    choices: tuple[str, ...] = ()
    default: str | None = None
    is_required: bool = False
    is_list: bool = False
    is_repeated: bool = False
    completion: str = ""

    @property
    def name(self) -> str:
        """The attribute that holds the value."""
        return self.flag.lstrip("-").replace("-", "_")

    @property
    def shown(self) -> str:
        """The option with its value, as it is typed."""
        return f"{self.flag} {self.metavar}" if self.metavar else self.flag


@dataclass(frozen=True, slots=True)
class Operand:
    """What a command is told without an option.

    name     the attribute that holds it
    metavar  what it is called
    choices  the words allowed; empty when it is the name of a file
    """

    name: str
    metavar: str
    about: Text
    choices: tuple[str, ...] = ()
    is_required: bool = True
    is_many: bool = False

    @property
    def shown(self) -> str:
        """The operand as it stands in the synopsis."""
        words = f"{self.metavar}..." if self.is_many else self.metavar
        return words if self.is_required else f"[{words}]"


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what there is to say of it."""

    name: str
    about: Text


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a title."""

    title: Text
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Options under a title."""

    title: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A line to paste, and what comes of it."""

    line: str
    about: Text


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """Everything that is said of a command.

    summary   a line, in the list of commands
    about     paragraphs
    sections  what it writes, and what else is to be known
    """

    name: str
    summary: Text
    about: tuple[Text, ...]
    operands: tuple[Operand, ...]
    groups: tuple[Group, ...]
    sections: tuple[Section, ...]
    examples: tuple[Example, ...]
    statuses: tuple[Row, ...]

    @property
    def options(self) -> Iterator[Option]:
        """Every option, in the order in which they are listed."""
        for group in self.groups:
            yield from group.options

    @property
    def synopsis(self) -> str:
        """The command as it is typed, the options that may be left out in brackets."""
        operands = [each.shown for each in self.operands]
        needed = [each.shown for each in self.options if each.is_required]
        return " ".join(["shareflow", self.name, *operands, *needed, "[OPTION...]"])
