"""Everything the user can ask for: name, icon and keys of each command, menu by menu."""

from gui.actions.action_set import plain_name
from gui.actions.actions import Actions

__all__ = ["Actions", "plain_name"]
