"""An export of a model stops when it is told to, and is the same every time when it is not."""

import threading
from collections.abc import Callable

import pytest

from engine import Actor, Kind, Scenario
from engine.exports import sbml_text, xmile_text
from engine.progress import Cancelled
from engine.scenario import zipf_niches

LARGER = Scenario(
    actors=tuple(Actor(f"{kind.plural} {count}", kind) for kind in Kind for count in range(3)), niches=zipf_niches(8)
)
Export = Callable[[Scenario, threading.Event | None], str]


class SetAfter(threading.Event):
    """An event that is set once it has been asked so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.asked, self._times = 0, times

    def is_set(self) -> bool:
        self.asked += 1
        return self.asked > self._times


@pytest.mark.parametrize("export", [xmile_text, sbml_text])
def test_an_export_asks_often_whether_it_should_stop_and_stops_at_once(export: Export) -> None:
    never = SetAfter(10**9)
    text = export(LARGER, never)
    assert never.asked > 5000
    for times in (0, 10, never.asked // 4, never.asked // 2, never.asked - 1):
        cancel = SetAfter(times)
        with pytest.raises(Cancelled):
            export(LARGER, cancel)
        assert cancel.asked == times + 1
    assert export(LARGER, None) == text
