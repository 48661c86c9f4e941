"""Demand: customers reconsider now and then, and choose by attraction."""

import numpy as np

from engine.compilation import woven
from engine.mechanisms.types import INDIVIDUAL, ORGANISATION, PLATFORM, Array, Kinds, Parameters


@woven
def utility(
    kind: int,
    appeal: float,
    novelty: float,
    complexity: float,
    products: float,
    pressure: float,
    fee: float,
    control: float,
    subsidy: float,
    p: Parameters,
) -> float:
    """Utility of an actor's offer but for its fit to a niche, 1.

    u_a + w_V ln(1 + V_a) + w_C ln(1 + C_a/10) + w_S ln(1 + Z_k) + w_M theta (0 | 1 | 1/2)
    + (w_F ln(1 - fee_I) | w_F ln(1 - fee_O) | w_B L) + w_U ln(1 + subsidy).

    appeal      u_a      1
    novelty     V_a      innovations  >= 0
    complexity  C_a      choices  >= 0
    products    Z_k      products  >= 0
    pressure    theta    1
    fee         fee_k    1  0..1
    control     L        1
    subsidy              1  investors' money per unit of revenue
    """
    quality = (
        appeal
        + p.weight_novelty * np.log(1.0 + novelty)
        + p.weight_complexity * np.log(1.0 + complexity / p.complexity_scale)
        + p.weight_supply * np.log(1.0 + products)
        + p.weight_subsidy * np.log(1.0 + subsidy)
    )
    if kind == INDIVIDUAL:
        return quality + p.weight_fee * np.log(1.0 - fee)
    if kind == ORGANISATION:
        return quality + p.weight_marketing * pressure + p.weight_fee * np.log(1.0 - fee)
    return quality + p.weight_marketing * p.marketing_weight_platforms * pressure + p.weight_bundling * control


@woven
def misfit(kind: int, p: Parameters) -> float:
    """How badly the offer of a kind fits the most special niche, 1."""
    if kind == INDIVIDUAL:
        return p.misfit_individuals
    if kind == ORGANISATION:
        return p.misfit_organisations
    return p.misfit_platforms


@woven
def attractions(
    utilities: Array,
    shares: Array,
    specificity: Array,
    parts: Array,
    kinds: Kinds,
    p: Parameters,
    attraction: Array,
) -> None:
    """Attraction of every actor in every niche, 1: v_aj = nu_a exp(U_a - div z_j mis_k) (eps + s_aj/nu_a)**w_N.

    The power of the share is the network effect [Arthur1989].

    utilities    U_a   1  shape (actors,)
    shares       s_aj  1  shape (actors, niches)
    specificity  z_j   1  shape (niches,)
    parts        nu_a  1  shape (actors,)
    attraction   v_aj  1  filled, shape (actors, niches)
    """
    for a in range(shares.shape[0]):
        distaste = p.demand_diversity * misfit(kinds[a], p)
        for j in range(shares.shape[1]):
            visibility = p.entry_visibility + shares[a, j] / parts[a]
            fit = utilities[a] - distaste * specificity[j]
            attraction[a, j] = parts[a] * np.exp(fit + p.weight_network * np.log(visibility))


@woven
def limit_to_coverage(attraction: Array, coverage: Array, kinds: Kinds) -> None:
    """Platforms attract only where they cover a niche: v_aj Q_aj.

    attraction  v_aj  1  changed in place, shape (actors, niches)
    coverage    Q_aj  1  0..1, shape (platforms, niches), in the order of the actors
    """
    platform = 0
    for a in range(attraction.shape[0]):
        if kinds[a] == PLATFORM:
            for j in range(attraction.shape[1]):
                attraction[a, j] *= coverage[platform, j]
            platform += 1


@woven
def choice_probabilities(attraction: Array) -> None:
    """Probability that a customer who reconsiders chooses an actor: v_aj / sum_b v_bj, in place."""
    for j in range(attraction.shape[1]):
        attraction_of_all = 0.0
        for a in range(attraction.shape[0]):
            attraction_of_all += attraction[a, j]
        for a in range(attraction.shape[0]):
            attraction[a, j] /= attraction_of_all
