"""What of a project is wanted as numbers, and in which form."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.text import Language

if TYPE_CHECKING:
    from engine.exports.tidy_table import Choice

SHOWN, SHARES, EVERYTHING = "shown", "shares", "everything"
"""What is written: the numbers of a picture, the shares of the actors, or all there is."""
TIDY, WIDE, WORKBOOK = "csv", "csv-wide", "xlsx"
"""The forms, as the command line calls them."""


@dataclass(frozen=True)
class DataRequest:
    """What is wanted.

    words       language of the headers of a CSV; None for the words that programs read
    language    of a workbook
    is_all      whether every scenario of the project is written
    has_claims  whether a workbook has the claims that need a hundred other runs
    """

    content: str
    form: str
    words: Language | None
    language: Language
    is_all: bool = False
    has_claims: bool = True

    @property
    def suffix(self) -> str:
        """Of the files."""
        return "xlsx" if self.form == WORKBOOK else "csv"

    @property
    def choice(self) -> "Choice":
        """Which quantities of a run are written."""
        from engine.exports.quantities import everything, shares_of_actors

        return shares_of_actors if self.content == SHARES else everything
