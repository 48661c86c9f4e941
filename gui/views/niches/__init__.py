"""The heat map of the niches: who leads each, what platforms cover, and the gaps they leave."""

from gui.views.niches.view import NichesView

__all__ = ["NichesView"]
