"""The claims board: which claims of the essays hold in the world that is looked at."""

from gui.views.claims.claims_view import ClaimsView

__all__ = ["ClaimsView"]
