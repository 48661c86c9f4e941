"""Names that every reader of XMILE accepts: letters of many alphabets, and no word with a meaning of its own."""

import re
import unicodedata
from collections.abc import Iterable

from engine.exports.identifiers import identifiers
from engine.exports.ledger_names import ledger_name

LONGEST = 120
"""Characters of a name at most; Stella and Vensim stop somewhere beyond."""

_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u04ff\u3400-\u9fff]")
"""Latin, Greek, Cyrillic, Chinese; between them stand some signs, such as the one for multiplication."""
_FUNCTIONS = (
    *("abs", "arccos", "arcsin", "arctan", "cos", "cosh", "exp", "gammaln", "int", "integer", "ln", "log", "log10"),
    *(
        "max",
        "min",
        "modulo",
        "power",
        "round",
        "sign",
        "sin",
        "sinh",
        "sqrt",
        "tan",
        "tanh",
        "quantum",
        "zidz",
        "xidz",
    ),
    *("quantum", "zidz", "xidz", "delay", "delay1", "delay3", "delayn", "forcst", "smth1", "smth3", "smthn", "smooth"),
    *(
        "trend",
        "integ",
        "pulse",
        "ramp",
        "step",
        "counter",
        "endval",
        "history",
        "initial",
    ),
    *("lookup", "sample_if_true", "if_then_else"),
    *("exprnd", "lognormal", "normal", "poisson", "random", "uniform", "montecarlo", "mean", "rank", "size", "stddev"),
    *("sum", "prod", "vmin", "vmax", "npv", "irr", "game", "active_initial", "delay_fixed", "get", "tabbed_array"),
)
_WORDS = ("and", "or", "not", "mod", "if", "then", "else", "inf", "nan", "na", "pi", "init", "previous", "self")
_TIMES = ("time", "dt", "starttime", "stoptime", "initial_time", "final_time", "time_step", "saveper")
RESERVED = (*_FUNCTIONS, *_WORDS, *_TIMES)


def names_in_model(names: Iterable[str]) -> dict[str, str]:
    """What every quantity is called in a model; no two names are the same in any case of their letters."""
    shown = {name: ledger_name(name) for name in names}
    given = identifiers(shown.values(), is_letter, RESERVED, ignores_case=True, longest=LONGEST)
    return {name: given[each] for name, each in shown.items()}


def is_letter(character: str) -> bool:
    """Whether a character may stand in a name; one that others would take for another may not."""
    is_itself = unicodedata.normalize("NFKC", character) == character
    return is_itself and bool(_LETTERS.match(character)) and character.isidentifier()
