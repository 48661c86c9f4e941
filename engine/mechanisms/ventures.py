"""Ventures: the valley of death between a product and a business.

Stages are validation, product, commercial and scale; a venture moves up one stage or fails.
"""

from engine.compilation import compiled
from engine.mechanisms.types import COMMERCIAL, INDIVIDUAL, PRODUCT, SCALE, VALIDATION, Array, Parameters


@compiled
def live_products(ventures: Array) -> float:
    """Products on the market of one kind: N_k = W_2 + W_3 + W_4.

    ventures  W  shape (4,)
    """
    return ventures[PRODUCT] + ventures[COMMERCIAL] + ventures[SCALE]


@compiled
def crowding(products: float, p: Parameters) -> float:
    """Products per product that the users can absorb, 1: Y = N / users."""
    return products / p.users_per_market


@compiled
def supply(ventures: Array, p: Parameters) -> float:
    """Products that customers can find: Z_k = W_3 + 2 W_4.

    ventures  W  shape (4,)
    """
    return ventures[COMMERCIAL] + p.supply_weight_scale * ventures[SCALE]


@compiled
def venture_entry(kind: int, heads: float, access: float, p: Parameters) -> float:
    """Ventures started, 1/yr: (ent_I n_I | ent_O n_O) (1 + lam A_k).

    heads   (n_I | n_O)  1
    access  A_k          1
    """
    rate = p.venture_entry_individuals if kind == INDIVIDUAL else p.venture_entry_organisations
    return rate * heads * (1.0 + p.ai_productivity_gain * access)


@compiled
def promotion_rates(
    kind: int, access: float, scarce: float, funding: float, crowd: float, p: Parameters, rates: Array
) -> None:
    """Rates of moving up one stage, 1/yr.

    q12 (1 + 2 A_k), q23 b_k (.2 + sigma_k) / (1 + Y), q34 F_k / (1 + Y/2).

    access   A_k      1
    scarce   sigma_k  1  mean of the kind
    funding  F_k      1  mean of the kind
    crowd    Y        1
    rates             filled, shape (3,)
    """
    monetisation = p.monetisation_individuals if kind == INDIVIDUAL else p.monetisation_organisations
    rates[VALIDATION] = p.rate_validation_to_product * (1.0 + p.ai_gain_validation * access)
    rates[PRODUCT] = p.rate_product_to_commercial * monetisation * (p.commercial_base + scarce) / (1.0 + crowd)
    rates[COMMERCIAL] = p.rate_commercial_to_scale * funding / (1.0 + p.crowding_on_funding * crowd)


@compiled
def failure_rates(crowd: float, p: Parameters, rates: Array) -> None:
    """Rates of failing, 1/yr: x1, and x_q (1 + Y/2) for the later stages.

    crowd  Y  1
    rates     filled, shape (4,)
    """
    pressure = 1.0 + p.crowding_on_failure * crowd
    rates[VALIDATION] = p.exit_rate_validation
    rates[PRODUCT] = p.exit_rate_product * pressure
    rates[COMMERCIAL] = p.exit_rate_commercial * pressure
    rates[SCALE] = p.exit_rate_scale * pressure
