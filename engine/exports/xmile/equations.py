"""Formulas and events in the words of XMILE."""

from collections.abc import Mapping
from dataclasses import replace

from engine.solving.tracks import Piece
from engine.symbols import Expression
from engine.symbols.expression import Call, call
from engine.symbols.infix import Notation, number_text
from engine.symbols.rewriting import Rewriting

_NOTATION = Notation(str, {"+": "+", "-": "-", "*": " * ", "/": " / ", "**": " ^ "}, {})
_BINARY_PARTS = 1024
"""Into so many parts of a year times are added up without rounding."""
_ROUNDING = 1e-6
"""So many years early a corner between such times is passed, or whoever adds up steps might pass it one late."""


class Equations:
    """Writes expressions in which quantities go by their names in a model."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._notation = replace(_NOTATION, symbol=names.__getitem__)

    def formula(self, value: Expression) -> str:
        """An expression as an equation."""
        return self._notation.text(Rewriting(_without_tanh).of(value))


def _without_tanh(part: Expression) -> Expression | None:
    """XMILE's functions do not include tanh x = 1 - 2 / (exp 2x + 1)."""
    if isinstance(part, Call) and part.function == "tanh":
        return 1.0 - 2.0 / (call("exp", 2.0 * part.arguments[0]) + 1.0)
    return None


def track(pieces: tuple[Piece, ...], corners: tuple[float, ...], start: float) -> str:
    """A parameter as a polynomial of time between any two corners."""
    text = following = _polynomial(pieces[-1], start)
    for piece, corner in zip(pieces[-2::-1], corners[:0:-1], strict=True):
        earlier = _polynomial(piece, start)
        if earlier != following:
            text = f"IF TIME < {number_text(_passed_at(start + corner))} THEN {earlier} ELSE ({text})"
        following = earlier
    return text


def _passed_at(corner: float) -> float:
    return corner if (_BINARY_PARTS * corner).is_integer() else round(corner - _ROUNDING, 9)


def _polynomial(piece: Piece, start: float) -> str:
    """The value of a piece by Horner's rule."""
    text = number_text(piece.value[-1])
    for coefficient in reversed(piece.value[:-1]):
        text = f"({text}) * (TIME - {number_text(start + piece.start)}) + ({number_text(coefficient)})"
    return text
