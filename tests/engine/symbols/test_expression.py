"""Expressions keep what was written, and refuse what no formula can say."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from engine.symbols.expression import Expression, Number, Operation, Symbol, UnsupportedConstruct, call, negation
from engine.symbols.infix import PYTHON
from engine.symbols.rebuilding import Rebuilder
from engine.symbols.recorded_array import Memory
from engine.symbols.symbolic_numpy import SymbolicNumpy

X, Y = Symbol("x"), Symbol("y")
NP: Any = SymbolicNumpy()


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (X + Y * 2.0, "x + y * 2"),
        ((X + Y) * 2.0, "(x + y) * 2"),
        (X - (Y - 1.0), "x - (y - 1)"),
        (X - Y - 1.0, "x - y - 1"),
        (X / (Y * 2.0), "x / (y * 2)"),
        (X / Y / 2.0, "x / y / 2"),
        ((X * Y) ** 2.0, "(x * y)**2"),
        (X ** (Y + 1.0), "x**(y + 1)"),
        ((X**Y) ** 2.0, "(x**y)**2"),
        ((-X) ** 2.0, "(-x)**2"),
        (-(X**2.0), "-x**2"),
        (-(X + Y), "-(x + y)"),
        (-X * Y, "-x * y"),
        (Y * -X, "y * (-x)"),
        (Y + -X * Y, "y + (-x * y)"),
        (-X + Y, "-x + y"),
        (Y + -X, "y - x"),
        (Y - -X, "y + x"),
        (2.0 - X, "2 - x"),
        (1e-9 * X, "1e-09 * x"),
        (X * -0.5, "x * (-0.5)"),
        (call("exp", -X), "exp(-x)"),
        (NP.minimum(X, 0.5), "min(x, 0.5)"),
        (np.float64(2.0) * X, "2 * x"),
        (2.0**X, "2**x"),
    ],
)
def test_a_formula_is_written_as_it_was_built(formula: Expression, text: str) -> None:
    assert PYTHON.text(formula) == text
    values = {"x": 0.7, "y": 1.3}
    assert eval(text, {"exp": math.exp}, values) == pytest.approx(worked_out(formula, values), rel=1e-15)


def worked_out(formula: Expression, values: dict[str, float]) -> float:
    """A formula's value, without its text."""
    match formula:
        case Number(value=value):
            return value
        case Symbol(name=name):
            return values[name]
        case Operation(operator=operator, left=left, right=right):
            a, b = worked_out(left, values), worked_out(right, values)
            return {"+": a + b, "-": a - b, "*": a * b, "/": a / b, "**": a**b}[operator]
    arguments = [worked_out(each, values) for each in getattr(formula, "arguments", ())]
    functions: dict[str, Callable[..., float]] = {"exp": math.exp, "min": min}
    if arguments:
        return functions[formula.function](*arguments)  # type: ignore[attr-defined]
    return -worked_out(formula.operand, values)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (X + 0.0, "x"),
        (0.0 + X, "x"),
        (X - 0.0, "x"),
        (0.0 - X, "-x"),
        (X * 1.0, "x"),
        (1.0 * X, "x"),
        (X / 1.0, "x"),
        (X**1.0, "x"),
        (X * 0.0, "0"),
        (0.0 / X, "0"),
        (X**0.0, "1"),
        (negation(-X), "x"),
        (Number(2.0) * 3.0 + X, "6 + x"),
        (NP.log(Number(1.0)), "0"),
    ],
)
def test_only_zero_one_and_numbers_are_worked_out(formula: Expression, text: str) -> None:
    assert PYTHON.text(formula) == text


def test_what_has_no_value_is_left_as_it_is() -> None:
    assert PYTHON.text(Number(1.0) / 0.0) == "1 / 0"
    assert PYTHON.text(NP.log(0.0)) == "log(0)"


def test_a_long_sum_needs_no_deep_recursion() -> None:
    total: Expression = Number(0.0)
    for _ in range(5000):
        total = total + X
    assert PYTHON.text(total).count("x") == 5000


class _Compiled:
    """A function that looks compiled."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.py_func = function


def _branching(x: Any) -> Any:
    return 1.0 if x > 0.0 else 2.0


def _testing(x: Any) -> Any:
    return 1.0 if x else 2.0


def _equating(x: Any) -> Any:
    return 1.0 if x == 0.0 else 2.0


def _calling(x: Any) -> Any:
    return np.arctan(x)


def _counting(x: Any) -> Any:
    return range(x)


def _numbering(x: Any) -> Any:
    return float(x)


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (_branching, "compares Symbol"),
        (_equating, "compares Symbol"),
        (_testing, "branches on the value of Symbol"),
        (_calling, "np.arctan"),
        (_counting, "counts with Symbol"),
        (_numbering, "needs the number behind Symbol"),
    ],
)
def test_what_no_formula_can_say_is_refused_by_name(function: Callable[..., Any], reason: str) -> None:
    with pytest.raises(UnsupportedConstruct, match=reason):
        Rebuilder().function(_Compiled(function))(X)


def test_a_number_can_be_compared_and_tested() -> None:
    assert _branching(Number(1.0)) == 1.0
    assert _testing(Number(0.0)) == 2.0
    assert _equating(Number(0.0)) == 1.0


def test_an_array_remembers_stores_through_every_view() -> None:
    memory = Memory()
    array = memory.array((2, 3))
    array[:] = 0.0
    array[1, :][2] = X
    array.reshape(6)[5] += Y
    assert PYTHON.text(array[1, 2]) == "x + y"
    assert PYTHON.text(array[1].sum()) == "x + y"
    assert PYTHON.text(array[1].mean()) == "(x + y) / 3"
    assert array.T.shape == (3, 2)


def test_a_kept_cell_has_a_version_for_every_store() -> None:
    memory = Memory(is_kept=True)
    array = memory.array(1)
    array[0] = X
    array[0] *= Y
    assert [type(each.value).__name__ for each in memory.history] == ["Symbol", "Operation"]
    assert memory.stored[0] is memory.history[1]


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (lambda array: array.argmax(), "argmax"),
        (lambda array: array[X], "depends on values"),
        (lambda array: array + 1.0, "unsupported operand"),
        (lambda array: array.__setitem__(0, array), "in one cell"),
    ],
)
def test_what_an_array_cannot_do_is_refused(action: Callable[[Any], Any], reason: str) -> None:
    with pytest.raises(TypeError, match=reason):
        action(Memory().array(3))


def test_what_is_given_cannot_be_changed() -> None:
    given = Memory.of([X, 1.0]).view(2)
    with pytest.raises(UnsupportedConstruct, match="changes what it is given"):
        given[0] = Y
