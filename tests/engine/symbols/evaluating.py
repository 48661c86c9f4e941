"""A recorded model as a function of numbers, to be held against what it was recorded from."""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from engine.mechanisms.types import Array
from engine.symbols import RecordedModel
from engine.symbols.infix import PYTHON


def rates_of(model: RecordedModel, stocks: Array, parameters: Mapping[str, float]) -> tuple[Array, dict[str, float]]:
    """Rate of every stock, and all auxiliaries by name, worked out step by step as the model says."""
    places = {name: f"v[{position}]" for position, name in enumerate(model.names)}
    notation = replace(PYTHON, symbol=places.__getitem__)
    lines = [f"{places[each.quantity.name]} = {notation.text(each.value)}" for each in model.auxiliaries]
    lines += [f"rates[{row}] = {notation.text(stock.rate)}" for row, stock in enumerate(model.stocks)]
    known = {
        **{each.row.key: parameters[each.row.key] for each in model.parameters},
        **{each.quantity.name: each.value for each in model.constants},
        **{stock.name: float(value) for stock, value in zip(model.stocks, stocks, strict=True)},
    }
    values = [known.get(name, math.nan) for name in model.names]
    rates = np.zeros(len(model.stocks))
    functions = {"exp": math.exp, "log": math.log, "tanh": math.tanh, "sqrt": math.sqrt}
    exec(compile("\n".join(lines), "recorded", "exec"), {"v": values, "rates": rates, **functions})
    return rates, dict(zip(model.names, values, strict=True))
