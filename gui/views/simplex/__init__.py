"""The triangle of individuals, organisations and platforms, and the path of the market through it."""

from gui.views.simplex.view import SimplexView

__all__ = ["SimplexView"]
