"""What the command line says of itself: parser, help, completion and manual page are made from this."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.command_line.manual.analyse import ANALYSE
from engine.command_line.manual.check import CHECK
from engine.command_line.manual.completion import COMPLETION
from engine.command_line.manual.entry import CommandEntry
from engine.command_line.manual.export import EXPORT
from engine.command_line.manual.render import RENDER
from engine.command_line.manual.solve import SOLVE

ENTRIES: Mapping[str, CommandEntry] = MappingProxyType(
    {each.name: each for each in (CHECK, SOLVE, RENDER, ANALYSE, EXPORT, COMPLETION)}
)
"""Every command, in the order in which they are listed."""

__all__ = ["ENTRIES", "CommandEntry"]
