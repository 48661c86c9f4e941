"""Expressions as text, with as few brackets as keep the order in which they were written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.symbols.expression import Call, Expression, Negation, Number, Operation, Operator, Symbol
from engine.symbols.rewriting import terms_of

_SUM, _PRODUCT, _POWER, _ATOM = range(4)


def number_text(value: float) -> str:
    """A number so that the same one is read back, without a needless ".0"."""
    text = repr(value)
    return text.removesuffix(".0")


@dataclass(frozen=True)
class Notation:
    """How a language writes formulas.

    symbol     the text of a symbol, given its name
    operators  text of each operator
    functions  name of each function; one that is not here keeps its own
    """

    symbol: Callable[[str], str]
    operators: Mapping[Operator, str]
    functions: Mapping[str, str]

    def text(self, whole: Expression) -> str:
        """The expression in this notation."""
        return self._text(whole, _SUM)

    def _text(self, whole: Expression, needed: int) -> str:
        """An expression that binds at least as strongly as is `needed`, in brackets if it does not by itself."""
        strength, text = self._bare(whole)
        return text if strength >= needed else f"({text})"

    def _bare(self, whole: Expression) -> tuple[int, str]:
        if isinstance(whole, Number):
            return (_ATOM if whole.value >= 0 else _SUM), number_text(whole.value)
        if isinstance(whole, Symbol):
            return _ATOM, self.symbol(whole.name)
        if isinstance(whole, Call):
            arguments = ", ".join(self.text(each) for each in whole.arguments)
            return _ATOM, f"{self.functions.get(whole.function, whole.function)}({arguments})"
        if isinstance(whole, Negation) or (isinstance(whole, Operation) and whole.operator in ("+", "-")):
            return _SUM, self._sum(whole)
        if isinstance(whole, Operation) and whole.operator == "**":
            return _POWER, self._power(self._text(whole.left, _ATOM), whole.right)
        if isinstance(whole, Operation):
            # A minus that leads a product needs no brackets of its own, but the product then does.
            strength = _SUM if isinstance(whole.left, Negation) else _PRODUCT
            left, right = self._text(whole.left, strength), self._text(whole.right, _POWER)
            return strength, f"{left}{self.operators[whole.operator]}{right}"
        raise TypeError(f"{whole!r} is not part of a formula")

    def _sum(self, whole: Expression) -> str:
        (is_first_added, first), *rest = terms_of(whole)
        text = self._text(first, _SUM if is_first_added else _PRODUCT)
        if not is_first_added:
            text = f"{self.operators['-']}{text}"
        for is_added, term in rest:
            text += f" {self.operators['+' if is_added else '-']} {self._text(term, _PRODUCT)}"
        return text

    def _power(self, base: str, exponent: Expression) -> str:
        return f"{base}{self.operators['**']}{self._text(exponent, _ATOM)}"


PYTHON = Notation(lambda name: name, {"+": "+", "-": "-", "*": " * ", "/": " / ", "**": "**"}, {"ln": "log"})
"""Python's own notation, in which the equations are written."""
