"""The one table of messages by code, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.messages import (
    command_messages,
    ensemble_messages,
    explanation_messages,
    export_messages,
    file_messages,
    picture_messages,
    recovery_messages,
    reference_messages,
    scenario_messages,
    solving_messages,
    table_messages,
)
from engine.printable import printable
from engine.problems import Problem
from engine.text import Language, Text

MESSAGES: Mapping[str, Text] = MappingProxyType(
    {
        **scenario_messages.MESSAGES,
        **file_messages.MESSAGES,
        **export_messages.MESSAGES,
        **command_messages.MESSAGES,
        **table_messages.MESSAGES,
        **picture_messages.MESSAGES,
        **recovery_messages.MESSAGES,
        **explanation_messages.MESSAGES,
        **reference_messages.MESSAGES,
        **solving_messages.MESSAGES,
        **ensemble_messages.MESSAGES,
    }
)


def message(problem: Problem, language: Language = "en", *, with_field: bool = True) -> str:
    """The problem as one sentence.

    Args:
        problem: what is wrong.
        language: "en" or "zh_CN".
        with_field: whether the field it is in leads the sentence.
    """
    arguments = {name: _shown(value) for name, value in problem.arguments}
    sentence = MESSAGES[problem.code].in_language(language).format(**arguments)
    if not (with_field and problem.field):
        return sentence
    field = printable(problem.field)
    return f"{field}：{sentence}" if language == "zh_CN" else f"{field}: {sentence}"


def _shown(value: str | int | float) -> str | int:
    if isinstance(value, float):
        return f"{value:.6g}"
    return printable(value) if isinstance(value, str) else value
