"""Earnings: what each actor keeps of what it sells, and what platforms take of it."""

from engine.compilation import compiled
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, PLATFORM, Array, Kinds, Parameters


@compiled
def margin(kind: int, scarce: float, fee: float, control: float, p: Parameters) -> float:
    """Profit per unit of revenue, 1.

    mu b_k sigma_a (1 - fee_k) for individuals and organisations; mu b_P (L + (1 - L) sigma_a) for platforms, whose
    control of the stack protects even what has been copied.

    scarce   sigma_a  1  0..1
    fee      fee_k    1  0..1
    control  L        1  0..1
    """
    if kind == INDIVIDUAL:
        return p.gross_margin * p.monetisation_individuals * scarce * (1.0 - fee)
    if kind == ORGANISATION:
        return p.gross_margin * p.monetisation_organisations * scarce * (1.0 - fee)
    return p.gross_margin * p.monetisation_platforms * (control + (1.0 - control) * scarce)


@compiled
def fees_received(market: float, total: Array, scarce: Array, fees: Array, kinds: Kinds, p: Parameters) -> float:
    """Fees that all platforms together receive, market/yr: sum over I, O of M S_a mu b_k sigma_a fee_k.

    market  M        market
    total   S_a      1  shape (actors,)
    scarce  sigma_a  1  shape (actors,)
    fees    fee_k    1  shape (3,)
    """
    received = 0.0
    for a in range(total.shape[0]):
        if kinds[a] != PLATFORM:
            monetisation = p.monetisation_individuals if kinds[a] == INDIVIDUAL else p.monetisation_organisations
            received += market * total[a] * p.gross_margin * monetisation * scarce[a] * fees[kinds[a]]
    return received


@compiled
def market_growth(market: float, p: Parameters) -> float:
    """Growth of the whole market, market/yr: dM/dt = g_M M."""
    return p.market_growth_rate * market
