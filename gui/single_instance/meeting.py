"""Whether a start is the first: of two at the same moment exactly one is."""

from dataclasses import dataclass

from PySide6.QtCore import QLockFile

from gui.single_instance.address import Address
from gui.single_instance.handing_over import Answer, hand_over
from gui.single_instance.request import Request

_STARTING = 5_000
"""Milliseconds that another start may take to be ready for requests."""

_STALE = 30_000
"""Milliseconds after which a start that has never become ready counts as failed."""


@dataclass(frozen=True, slots=True)
class FirstStart:
    """A start that is to listen to those that follow.

    address  where
    lock     held until it does
    """

    address: Address
    lock: QLockFile


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a start has found.

    is_over  the running process has taken over: there is nothing left to do
    first    not None when nobody else is there to listen
    """

    is_over: bool
    first: FirstStart | None = None


def meet(address: Address, request: Request) -> Meeting:
    """Hand over to the running process, or become it."""
    found = _asked(address, request)
    if found is not None:
        return found
    lock = QLockFile(address.lock)
    lock.setStaleLockTime(_STALE)
    if not lock.tryLock(_STARTING):
        return Meeting(is_over=False)
    # Whoever had the lock until now is ready.
    found = _asked(address, request)
    if found is None:
        return Meeting(is_over=False, first=FirstStart(address, lock))
    lock.unlock()
    return found


def _asked(address: Address, request: Request) -> Meeting | None:
    """What came of asking; None when there is nobody to ask."""
    answer = hand_over(address, request)
    return None if answer is Answer.NOBODY else Meeting(is_over=answer is Answer.TAKEN)
