"""What a command says: sentences, or one JSON object."""

import json
import sys
from collections.abc import Iterable

from engine.command_line import words
from engine.messages import message
from engine.printable import printable
from engine.problems import Problem
from engine.text import Language


class Report:
    """Says the outcome of a command: results on standard output, problems on standard error."""

    def __init__(self, language: Language, *, as_json: bool) -> None:
        self.language: Language = language
        self.as_json = as_json

    def done(self, **outcome: object) -> None:
        """Say what was made; in JSON the whole outcome, else the paths of the files written."""
        if self.as_json:
            print(json.dumps({"ok": True, **outcome}, ensure_ascii=False, indent=2))
            return
        written = outcome.get("written", ())
        if isinstance(written, Iterable):
            for path in written:
                print(words.WROTE.in_language(self.language).format(path=path))

    def found(self, sentences: Iterable[str]) -> None:
        """Say what was found; in JSON it is part of the outcome."""
        if not self.as_json:
            for each in sentences:
                print(printable(each))

    def warnings(self, problems: Iterable[Problem]) -> None:
        """Say what was noticed but does not stand in the way."""
        for each in problems:
            text = message(each, self.language)
            print(words.WARNING.in_language(self.language).format(text=text), file=sys.stderr)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Say what is wrong, one problem a line."""
        if self.as_json:
            found = [
                {"field": each.field, "code": each.code, "message": message(each, self.language, with_field=False)}
                for each in problems
            ]
            print(json.dumps({"ok": False, "problems": found}, ensure_ascii=False, indent=2))
            return
        for each in problems:
            print(message(each, self.language), file=sys.stderr)
