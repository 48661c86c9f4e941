"""The valley of death: ventures on their way from an idea to scale."""

from gui.views.ventures.view import VenturesView

__all__ = ["VenturesView"]
