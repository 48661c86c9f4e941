"""What passes between two holders adds up to the named flows, to the change of stocks and to the ledgers."""

import numpy as np
import pytest

from engine import Result, Scenario, solve
from engine.explanation import SHARE_FLOWS, TRANSFERS, ledger_over_time, moment_of, period_of
from engine.problems import InvalidInput


def test_every_pair_is_the_named_flow(world: Result) -> None:
    transfers = TRANSFERS["share"](world.trajectory)
    names = [each.name for each in world.scenario.actors]
    for position, (flow, _) in enumerate(SHARE_FLOWS):
        for a, loser in enumerate(names):
            for c, winner in enumerate(names):
                name = f"flow.{flow}.{loser}.{winner}"
                expected = world.flows[name].values if name in world.flows else 0.0
                np.testing.assert_allclose(transfers.amounts[position, :, a, c], expected, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("what", sorted(TRANSFERS))
def test_pairs_add_up_to_the_rates_of_change(world_of_many: Result, what: str) -> None:
    run = world_of_many.trajectory
    transfers = TRANSFERS[what](run)
    for column, holder in enumerate(transfers.holders):
        if holder in world_of_many.stocks:
            rate = sum(each.values for each in ledger_over_time(world_of_many, holder))
            np.testing.assert_allclose(transfers.change[:, column], rate, rtol=1e-10, atol=1e-12, err_msg=holder)
    if what != "share":
        positions = [run.position_of(each) for each in transfers.holders if each in world_of_many.stocks]
        np.testing.assert_allclose(transfers.change[:, : len(positions)], run.rates[:, positions], atol=1e-9)
    np.testing.assert_allclose(transfers.change.sum(axis=1), 0.0, atol=1e-12)


@pytest.mark.parametrize("what", sorted(TRANSFERS))
def test_the_transfers_of_a_period_are_those_of_its_ledgers(world_with_events: Result, what: str) -> None:
    period = period_of(world_with_events, 2024.2, 2033.0)
    transfers = period.transfers(what)
    for column, holder in enumerate(transfers.holders):
        if holder in world_with_events.stocks:
            why = period.explain(holder)
            assert transfers.change[0, column] == pytest.approx(sum(each.amount for each in why.flows), abs=1e-12)
            assert transfers.change[0, column] == pytest.approx(why.change, abs=2e-6)


@pytest.mark.parametrize("switch", ["demand", "business_moves"])
def test_what_is_off_moves_nothing(switch: str) -> None:
    result = solve(Scenario(step=0.5).with_switches(**{switch: False}))
    transfers = TRANSFERS["share"](result.trajectory)
    is_off = slice(0, 1) if switch == "demand" else slice(1, None)
    assert not transfers.amounts[is_off].any()
    assert transfers.amounts.any()


def test_the_ledger_over_time_has_the_entries_of_every_moment(world_of_many: Result) -> None:
    row = 7
    period = moment_of(world_of_many, float(world_of_many.times[row]))
    stocks = list(world_of_many.stocks)
    looked_at = [*stocks[:60:3], *(each for each in stocks if each.startswith(("coverage", "share")))][:90]
    for stock in looked_at:
        rates = ledger_over_time(world_of_many, stock)
        entries = {each.name: each for each in period.explain(stock).flows}
        assert {each.name for each in rates} == set(entries), stock
        for each in rates:
            assert each.values[row] == pytest.approx(entries[each.name].amount, abs=1e-12), each.name
            assert (each.text, each.counterpart) == (entries[each.name].text, entries[each.name].counterpart)


def test_some_outputs_of_the_ledger_are_those_of_all(world_of_many: Result) -> None:
    every = ledger_over_time(world_of_many, "share.Actor 2")
    some = ledger_over_time(world_of_many, "share.Actor 2", slice(None, None, 7))
    for one, other in zip(every, some, strict=True):
        np.testing.assert_allclose(one.values[::7], other.values, atol=1e-15)


def test_the_ledger_over_time_of_an_unknown_stock_is_refused(world: Result) -> None:
    with pytest.raises(InvalidInput):
        ledger_over_time(world, "share.Nobody")
