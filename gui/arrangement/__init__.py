"""The arrangement of the views: where they stand, and the widgets that let the user move them."""

from gui.arrangement.view_area import ViewArea

__all__ = ["ViewArea"]
