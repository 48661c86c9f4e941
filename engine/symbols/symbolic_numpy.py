"""What equations may ask of NumPy, answered with expressions."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.symbols.expression import Expression, Operand, UnsupportedConstruct, call
from engine.symbols.recorded_array import Memory, RecordedArray


class SymbolicNumpy:
    """Stands where an equation says `np`."""

    float64 = np.float64
    int64 = np.int64
    pi = np.pi
    inf = np.inf

    @staticmethod
    def exp(value: Operand) -> Expression:
        return call("exp", value)

    @staticmethod
    def log(value: Operand) -> Expression:
        return call("ln", value)

    @staticmethod
    def tanh(value: Operand) -> Expression:
        return call("tanh", value)

    @staticmethod
    def sqrt(value: Operand) -> Expression:
        return call("sqrt", value)

    @staticmethod
    def minimum(left: Operand, right: Operand) -> Expression:
        return call("min", left, right)

    @staticmethod
    def maximum(left: Operand, right: Operand) -> Expression:
        return call("max", left, right)

    @staticmethod
    def zeros(shape: int | Sequence[int], _dtype: object = None) -> RecordedArray:
        return Memory().array(shape)

    empty = zeros

    @staticmethod
    def zeros_like(array: RecordedArray) -> RecordedArray:
        return Memory().array(array.shape)

    empty_like = zeros_like

    def __getattr__(self, name: str) -> Any:
        raise UnsupportedConstruct(f"an equation calls np.{name}, which has no symbolic counterpart")
