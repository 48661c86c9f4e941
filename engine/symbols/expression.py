"""Expressions: a formula kept as the tree in which it was written.

Arithmetic on expressions records what is done and simplifies nothing beyond numbers, 0 and 1: a formula that is shown
or exported reads like its source. That is why no computer algebra is used, which would order terms in its own way.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias, Union

Operator: TypeAlias = Literal["+", "-", "*", "/", "**"]
Operand: TypeAlias = Union["Expression", float]


class UnsupportedConstruct(TypeError):
    """An equation does something that cannot be written down as a formula."""


class Expression:
    """Part of a formula. Two expressions are the same only when they are the same object."""

    __slots__ = ()

    # NumPy's scalars then leave the arithmetic to the methods below.
    __array_ufunc__ = None

    def __add__(self, other: Operand) -> "Expression":
        return operation("+", self, expression(other))

    def __radd__(self, other: Operand) -> "Expression":
        return operation("+", expression(other), self)

    def __sub__(self, other: Operand) -> "Expression":
        return operation("-", self, expression(other))

    def __rsub__(self, other: Operand) -> "Expression":
        return operation("-", expression(other), self)

    def __mul__(self, other: Operand) -> "Expression":
        return operation("*", self, expression(other))

    def __rmul__(self, other: Operand) -> "Expression":
        return operation("*", expression(other), self)

    def __truediv__(self, other: Operand) -> "Expression":
        return operation("/", self, expression(other))

    def __rtruediv__(self, other: Operand) -> "Expression":
        return operation("/", expression(other), self)

    def __pow__(self, other: Operand) -> "Expression":
        return operation("**", self, expression(other))

    def __rpow__(self, other: Operand) -> "Expression":
        return operation("**", expression(other), self)

    def __neg__(self) -> "Expression":
        return negation(self)

    def __pos__(self) -> "Expression":
        return self

    def __bool__(self) -> bool:
        raise UnsupportedConstruct(f"an equation branches on the value of {self!r}")

    def __float__(self) -> float:
        raise UnsupportedConstruct(f"an equation needs the number behind {self!r}")

    def __index__(self) -> int:
        raise UnsupportedConstruct(f"an equation counts with {self!r}")

    def __eq__(self, other: object) -> bool:
        return self._numbers(other, lambda a, b: a == b)

    def __lt__(self, other: object) -> bool:
        return self._numbers(other, lambda a, b: a < b)

    def __le__(self, other: object) -> bool:
        return self._numbers(other, lambda a, b: a <= b)

    def __gt__(self, other: object) -> bool:
        return self._numbers(other, lambda a, b: a > b)

    def __ge__(self, other: object) -> bool:
        return self._numbers(other, lambda a, b: a >= b)

    __hash__ = object.__hash__

    def _numbers(self, other: object, compare: Callable[[float, float], bool]) -> bool:
        """Compare what is known to be numbers; an equation must not ask for more."""
        if isinstance(self, Number) and isinstance(other, Number | int | float):
            return compare(float(self), float(other))
        raise UnsupportedConstruct(f"an equation compares {self!r} with {other!r}")


@dataclass(frozen=True, slots=True, eq=False)
class Number(Expression):
    """A number; only what is one while a formula is recorded can be compared and tested."""

    value: float

    def __bool__(self) -> bool:
        return bool(self.value)

    def __float__(self) -> float:
        return self.value


@dataclass(frozen=True, slots=True, eq=False)
class Symbol(Expression):
    """A quantity by its name."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Expression):
    """Two expressions joined by an operator."""

    operator: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True, eq=False)
class Negation(Expression):
    """Minus an expression."""

    operand: Expression


@dataclass(frozen=True, slots=True, eq=False)
class Call(Expression):
    """A function of expressions; which ones there are says `FUNCTIONS`."""

    function: str
    arguments: tuple[Expression, ...]


FUNCTIONS: dict[str, Callable[..., float]] = {
    "exp": math.exp,
    "ln": math.log,
    "tanh": math.tanh,
    "sqrt": math.sqrt,
    "min": min,
    "max": max,
}
"""The functions an expression may call, with what they do to numbers."""

_ARITHMETIC: dict[Operator, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "**": lambda a, b: a**b,
}


def expression(value: Operand) -> Expression:
    """A number as an expression; an expression as it is."""
    if isinstance(value, Expression):
        return value
    try:
        return Number(float(value))
    except (TypeError, ValueError) as error:
        raise UnsupportedConstruct(f"an equation calculates with a {type(value).__name__}") from error


def _is(part: Expression, value: float) -> bool:
    return isinstance(part, Number) and part.value == value


def operation(operator: Operator, left: Expression, right: Expression) -> Expression:
    """`left operator right`, without sums and products of 0 and 1, and with numbers worked out."""
    if isinstance(left, Number) and isinstance(right, Number):
        try:
            return Number(float(_ARITHMETIC[operator](left.value, right.value)))
        except ArithmeticError:
            return Operation(operator, left, right)
    simple = _without_effect(operator, left, right)
    return Operation(operator, left, right) if simple is None else simple


def _without_effect(operator: Operator, left: Expression, right: Expression) -> Expression | None:
    """What an operation with 0, 1 or a negation comes to; None when it is none of those."""
    result: Expression | None = None
    if operator in ("+", "-") and _is(right, 0.0):
        result = left
    elif operator in ("+", "-") and _is(left, 0.0):
        result = right if operator == "+" else negation(right)
    elif (operator in ("*", "/") and _is(left, 0.0)) or (operator == "*" and _is(right, 0.0)):
        result = Number(0.0)
    elif operator in ("*", "/", "**") and _is(right, 1.0):
        result = left
    elif operator == "*" and _is(left, 1.0):
        result = right
    elif operator == "**" and _is(right, 0.0):
        result = Number(1.0)
    elif operator in ("+", "-") and isinstance(right, Negation):
        result = Operation("-" if operator == "+" else "+", left, right.operand)
    return result


def negation(part: Expression) -> Expression:
    """Minus `part`."""
    if isinstance(part, Number):
        return Number(-part.value)
    return part.operand if isinstance(part, Negation) else Negation(part)


def call(function: str, *arguments: Operand) -> Expression:
    """`function(arguments)`, worked out where all arguments are numbers."""
    parts = tuple(expression(each) for each in arguments)
    numbers = [each.value for each in parts if isinstance(each, Number)]
    if len(numbers) == len(parts):
        try:
            return Number(FUNCTIONS[function](*numbers))
        except (ArithmeticError, ValueError):
            return Call(function, parts)
    return Call(function, parts)


def parts_of(whole: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside an expression."""
    if isinstance(whole, Operation):
        return (whole.left, whole.right)
    if isinstance(whole, Negation):
        return (whole.operand,)
    return whole.arguments if isinstance(whole, Call) else ()


def with_parts(whole: Expression, parts: tuple[Expression, ...]) -> Expression:
    """The same kind of expression around other parts, in the order of `parts_of`; itself when they are the same."""
    if all(new is old for new, old in zip(parts, parts_of(whole), strict=True)):
        return whole
    if isinstance(whole, Operation):
        return operation(whole.operator, *parts)
    if isinstance(whole, Call):
        return call(whole.function, *parts)
    return negation(*parts)


def symbols_in(whole: Expression) -> set[str]:
    """Names of all symbols of an expression."""
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        if isinstance(part, Symbol):
            found.add(part.name)
        waiting.extend(parts_of(part))
    return found
