"""The stack: who owns what others build on, and what they take for it."""

from typing import ClassVar

from gui.views.panels.stack_panels import STACK_PANELS
from gui.views.panels_view import PanelsView


class StackView(PanelsView):
    """The stack: who owns what others build on, and what they take for it."""

    view_id: ClassVar[str] = "stack"
    specs = STACK_PANELS

    def title(self) -> str:
        return self.tr("The stack")
