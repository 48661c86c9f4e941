"""Putting expressions in the place of others, however deep they lie."""

import threading
from collections.abc import Callable, Iterator, Sequence

from engine.progress import check_cancel
from engine.symbols.expression import Expression, Negation, Operation, parts_of, with_parts
from engine.symbols.recorded_array import Version


class Rewriting:
    """Rewrites expressions; a part that several share is rewritten once and stays shared.

    replace  what stands for a part; None where its own parts are to be rewritten
    cancel   set it to stop
    """

    def __init__(
        self, replace: Callable[[Expression], Expression | None], cancel: threading.Event | None = None
    ) -> None:
        self._replace = replace
        self._cancel = cancel
        self._done: dict[int, tuple[Expression, Expression]] = {}

    def of(self, whole: Expression) -> Expression:
        """The expression with every replacement made."""
        return self._run(whole, self._replace(whole))

    def inside(self, whole: Expression) -> Expression:
        """The expression with replacements made in its parts, but not of itself."""
        return self._run(whole, None)

    def _run(self, whole: Expression, replacement: Expression | None) -> Expression:
        if replacement is not None:
            return replacement
        waiting = list(_inner(whole))
        check_cancel(self._cancel)
        while waiting:
            part = waiting[-1]
            if id(part) in self._done:
                waiting.pop()
                continue
            result = self._replace(part)
            if result is None:
                missing = [each for each in _inner(part) if id(each) not in self._done]
                if missing:
                    waiting.extend(missing)
                    continue
                result = self._rebuilt(part)
            self._done[id(part)] = (part, result)
            waiting.pop()
        return self._rebuilt(whole)

    def _rebuilt(self, whole: Expression) -> Expression:
        parts = tuple(self._done[id(each)][1] for each in _inner(whole))
        return parts[0] if isinstance(whole, Version) else with_parts(whole, parts)


def _inner(whole: Expression) -> tuple[Expression, ...]:
    return (whole.value,) if isinstance(whole, Version) else parts_of(whole)


def all_parts(wholes: Sequence[Expression]) -> Iterator[Expression]:
    """Every part of some expressions once, the expressions included, inner parts first."""
    seen: set[int] = set()
    for whole in wholes:
        waiting = [(whole, False)]
        while waiting:
            part, is_open = waiting.pop()
            if is_open:
                yield part
            elif id(part) not in seen:
                seen.add(id(part))
                waiting.append((part, True))
                waiting.extend((each, False) for each in reversed(parts_of(part)))


def terms_of(whole: Expression) -> list[tuple[bool, Expression]]:
    """The terms of a sum from left to right, each with whether it is added rather than subtracted."""
    terms: list[tuple[bool, Expression]] = []
    while isinstance(whole, Operation) and whole.operator in ("+", "-"):
        terms.append((whole.operator == "+", whole.right))
        whole = whole.left
    if isinstance(whole, Negation):
        terms.append((False, whole.operand))
    else:
        terms.append((True, whole))
    return terms[::-1]
