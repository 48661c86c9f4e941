"""Everything that can be done or gone to, found by typing a part of its name."""

from gui.palette.command import Command, Provider
from gui.palette.command_palette import CommandPalette

__all__ = ["Command", "CommandPalette", "Provider"]
