"""What is known of a view before its code is loaded."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from gui.views.view import View


class ViewMaker(Protocol):
    """Makes views of one kind: a `ViewType`, or the class of a view itself."""

    @property
    def view_id(self) -> str: ...

    def __call__(self) -> "View": ...


@dataclass(frozen=True)
class ViewType:
    """A kind of view; calling it makes one. Its code, and the plots it draws with, are loaded at the first call.

    module  the name of its module or package in this package
    name    of its class
    """

    view_id: str
    module: str
    name: str

    def __call__(self) -> "View":
        """Make a view."""
        view: View = self.load()()
        return view

    def load(self) -> "type[View]":
        """The class of the view."""
        found: type[View] = getattr(import_module(f"gui.views.{self.module}"), self.name)
        return found
