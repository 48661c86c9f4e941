"""The comparison: what a world assumes otherwise than another, and what comes of it."""

from gui.views.compare.compare_view import CompareView

__all__ = ["CompareView"]
