"""The strip at the bottom: when the window looks, and what happens when."""

from gui.timeline.timeline import Timeline

__all__ = ["Timeline"]
