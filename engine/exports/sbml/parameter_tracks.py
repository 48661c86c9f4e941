"""Parameters that events change, as MathML: a polynomial of time in each stretch between two corners."""

import itertools
from collections.abc import Callable
from xml.etree.ElementTree import Element

from engine.exports.mathml import apply, identifier, number, piecewise, time
from engine.exports.units import YEAR, Dimensions, dimensions_of, unit_with
from engine.solving.tracks import Piece


def track(pieces: tuple[Piece, ...], stretch: str, unit: str, declared: Callable[[str], str]) -> Element:
    """What a parameter follows.

    stretch   identifier of the number of corners passed
    unit      of the parameter
    declared  what the document calls a unit
    """
    known: list[tuple[Element, Element]] = []
    for count, (piece, following) in enumerate(itertools.pairwise(pieces)):
        if piece != following and not _is_same_number(piece, following):
            condition = apply("lt", identifier(stretch), number(count + 0.5))
            known.append((_polynomial(piece, unit, declared), condition))
    last = _polynomial(pieces[-1], unit, declared)
    return piecewise(known, last) if known else last


def _is_same_number(piece: Piece, following: Piece) -> bool:
    return len(piece.value) == 1 and piece.value == following.value


def _polynomial(piece: Piece, unit: str, declared: Callable[[str], str]) -> Element:
    """The value of a piece by Horner's rule."""

    def coefficient(power: int) -> Element:
        of_power = declared(unit_with(dimensions_of(unit).times(Dimensions(years=1), -power)))
        return number(piece.value[power], of_power if power else declared(unit))

    since = apply("minus", time(), number(piece.start, declared(YEAR))) if piece.start else time()
    value = coefficient(len(piece.value) - 1)
    for power in range(len(piece.value) - 2, -1, -1):
        value = apply("plus", apply("times", value, since), coefficient(power))
    return value
