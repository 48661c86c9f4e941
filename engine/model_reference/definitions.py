"""What every indicator is, as a formula of the symbols of the equations.

Indicators are computed from arrays of a finished run, so their formulas are written here and not recorded.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.catalogue import CATALOGUE
from engine.model_reference.typesetting import raised, symbol_html
from engine.text import Text

_SYMBOL = re.compile(r"\{([^{}]+)\}")
_EXPONENT = re.compile(r"\^\((.*?)\)")
_SUM = re.compile(r"([ΣΠ])_(\w)")
_NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class Definition:
    """A formula and what it leaves to say.

    formula  symbols in braces, as in the table of symbols; a parameter by its key; an exponent after ^ in brackets;
             an index k stands for the kind of the indicator, where it has one
    """

    formula: str
    note: Text = _NOTHING


DEFINITIONS: Mapping[str, Definition] = MappingProxyType(
    {
        "hhi": Definition(
            "HHI = 10,000 · Σ_a {S_a}^(2) / {N_a}",
            Text(
                "N is the number of equal firms that an actor stands for.", "N 为一个参与者所代表的同等规模企业的数量。"
            ),
        ),
        "effective_competitors": Definition("10,000 / HHI"),
        "concentration_ratio_4": Definition(
            "Σ_a {c_a} · {S_a} / {N_a}",
            Text(
                "c of the firms of an actor are among the four largest; a part of a firm counts in part.",
                "c 为该参与者的企业中位列前四的数量；不足一家的部分按比例计入。",
            ),
        ),
        "concentration_ratio_8": Definition(
            "Σ_a {c_a} · {S_a} / {N_a}",
            Text(
                "The same with c among the eight largest.",
                "同上，c 为位列前八的数量。",
            ),
        ),
        "copy_time": Definition(
            "365 / Σ_a {f_a} · {h_a}",
            Text(
                "Over the actors of the kind; infinite where nothing is copied.", "遍历该类参与者；无复制时为无穷大。"
            ),
        ),
        "scarcity": Definition("{sigma_k} = Σ_a {f_a} · {sigma_a}", Text("Over the kind.", "遍历该类参与者。")),
        "innovation_value": Definition(
            "1 / ({discount_rate} + Σ_a {f_a} · {h_a})",
            Text(
                "Present value of a rent of 1 a year that ends with the copying; over the kind.",
                "每年收益为 1、至被复制时终止的现值；遍历该类参与者。",
            ),
        ),
        "margin": Definition("{margin_k} = Σ_a {f_a} · {margin_a}", Text("Over the kind.", "遍历该类参与者。")),
        "overvaluation": Definition("exp({X})"),
        "take_rate": Definition("{tau}"),
        "value_captured": Definition(
            "Σ_a {S_a} · {margin_a} / Σ_a {created_a}, "
            "{created_a} = {S_a} · {gross_margin} · ({created_value_base} + (1 − {created_value_base}) · {sigma_a})"
        ),
        "misallocation": Definition(
            "½ · Σ_a |{alloc_a} / Σ_b {alloc_b} − {created_a} / Σ_b {created_b}|",
            Text(
                "The value created as in value captured per value created; 0 where no capital is allocated.",
                "所创造的价值同上式；没有资本分配时为 0。",
            ),
        ),
        "crowding": Definition("{Y}"),
        "covered_niches": Definition(
            "Σ_j {w_j} · (1 − Π_a (1 − {Q_aj})^({nu_a}))",
            Text(
                "The product runs over the platforms; 1 where coverage is switched off.",
                "连乘遍历各平台；覆盖机制关闭时为 1。",
            ),
        ),
        "gap_share": Definition(
            "Σ_j {w_j} · {s_Ij} / Σ_j {w_j}",
            Text(
                "Over the smallest third of the niches (rounded up); s is the share of all individuals in a niche.",
                "遍历最小的三分之一细分市场（向上取整）；s 为全部个体在该细分市场中的份额。",
            ),
        ),
        "head_share": Definition(
            "Σ_j {w_j} · {s_Ij} / Σ_j {w_j}",
            Text("The same over the largest third.", "同上，遍历最大的三分之一。"),
        ),
        "valley_share": Definition(
            "Σ_k ({W_k2} + {W_k3}) / Σ_k ({W_k1} + {W_k2} + {W_k3} + {W_k4})",
            Text("0 where there are no ventures.", "没有创业项目时为 0。"),
        ),
        "people.independent": Definition("{n_I}"),
        "people.organisations": Definition("{n_O}"),
        "people.dependent": Definition("{n_D}"),
        "people.displaced": Definition("{n_U}"),
        "gini": Definition(
            "Σ_h Σ_g {n_h} · {n_g} · |{inc_h} − {inc_g}| / (2 · Σ_h {n_h} · {inc_h})",
            Text("0 where nobody earns anything.", "无人有收入时为 0。"),
        ),
    }
)
"""By the identifier of the indicator, without its kind where there is one for each."""


def definition_of(indicator: str) -> Definition:
    """The definition of an indicator; KeyError where there is none."""
    return DEFINITIONS[indicator] if indicator in DEFINITIONS else DEFINITIONS[indicator.partition(".")[0]]


def formula_html(formula: str) -> str:
    """A formula in HTML."""
    text = _SYMBOL.sub(lambda found: _symbol(found[1]), formula)
    text = _EXPONENT.sub(lambda found: f"<sup>{raised(found[1])}</sup>", text)
    return _SUM.sub(r"\1<sub>\2</sub>", text)


def _symbol(name: str) -> str:
    return symbol_html(CATALOGUE[name].symbol if name in CATALOGUE else name)
