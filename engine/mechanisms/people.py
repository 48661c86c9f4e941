"""People: ways of working, what each pays, and who moves or is displaced."""

from engine.compilation import woven
from engine.mechanisms.types import DEPENDENT, DISPLACED, EMPLOYED, INDEPENDENT, Array, Parameters


@woven
def incomes_by_work(
    people: Array, market: float, kind_shares: Array, profit_of_individuals: float, p: Parameters, incomes: Array
) -> None:
    """Income per head of each way of working, market/yr.

    independent .02 M + sum_I pi / (n_I + .02); in organisations .5 wage M S_O / (n_O + .02); dependent on a platform
    .02 M + .2 (1 - take) M S_P / (n_D + .05); displaced (.02 + ubi) M.

    people                 n    1          shape (4,)
    market                 M    market
    kind_shares            S_k  1          shape (3,)
    profit_of_individuals       market/yr  sum over the individuals
    incomes                     market/yr  filled, shape (4,)
    """
    floor = p.income_floor * market
    incomes[INDEPENDENT] = floor + profit_of_individuals / (people[INDEPENDENT] + p.headcount_floor)
    payroll = p.organisation_pay_factor * p.wage_share * market * kind_shares[1]
    incomes[EMPLOYED] = payroll / (people[EMPLOYED] + p.headcount_floor)
    passed_on = p.dependents_share * (1.0 - p.platform_take_rate) * market * kind_shares[2]
    incomes[DEPENDENT] = floor + passed_on / (people[DEPENDENT] + p.headcount_floor_dependents)
    incomes[DISPLACED] = floor + p.basic_income * market


@woven
def moves_of_people(
    people: Array, people_at_start: Array, incomes: Array, incomes_at_start: Array, p: Parameters, moves: Array
) -> None:
    """People changing their way of working, 1/yr: mob n_h g_k / G from h to k.

    Pull g_k = n_k(0) (income_k / income_k(0))**l_g, G their sum: people begin at rest, and follow relative income.

    people            n        1          shape (4,)
    people_at_start   n(0)     1          shape (4,)
    incomes                    market/yr  shape (4,)
    incomes_at_start           market/yr  shape (4,)
    moves                      1/yr       filled, shape (4, 4), from row to column; the diagonal is 0
    """
    pull_of_all = 0.0
    for k in range(4):
        pull = people_at_start[k] * (incomes[k] / incomes_at_start[k]) ** p.income_sensitivity
        pull_of_all += pull
        for h in range(4):
            moves[h, k] = p.people_mobility * people[h] * pull
    for k in range(4):
        for h in range(4):
            moves[h, k] = 0.0 if h == k else moves[h, k] / pull_of_all


@woven
def displacement(capability: float, employed: float, p: Parameters) -> float:
    """People who lose their work in organisations, 1/yr: disp A (1 - rein) n_O [AcemogluRestrepo2019].

    capability  A    1
    employed    n_O  1
    """
    return p.displacement_rate * capability * (1.0 - p.reinstatement) * employed
