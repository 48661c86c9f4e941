"""What a command says: sentences, or one JSON object."""

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from engine.command_line import words
from engine.command_line.progress_line import ProgressLine
from engine.messages import message
from engine.printable import printable
from engine.problems import Problem
from engine.text import Language


class Report:
    """Says the outcome of a command: results on standard output, problems on standard error.

    as_json   one object on standard output instead of sentences
    is_quiet  only problems are said; JSON is what was asked for, and comes all the same
    """

    def __init__(self, language: Language, *, as_json: bool, is_quiet: bool = False) -> None:
        self.language: Language = language
        self.as_json = as_json
        self.is_quiet = is_quiet
        self._warnings: list[dict[str, str]] = []

    def progress(self) -> ProgressLine:
        """A line that says how far the command is, where somebody reads it."""
        return ProgressLine(self.language, is_shown=not (self.as_json or self.is_quiet))

    def done(self, **outcome: object) -> None:
        """Say what was made; in JSON the whole outcome, else the paths of the files written."""
        if self.as_json:
            self.document({"ok": True, **outcome, **self._noticed()})
            return
        written = outcome.get("written", ())
        if isinstance(written, Iterable) and not self.is_quiet:
            for path in written:
                print(words.WROTE.in_language(self.language).format(path=path))

    def found(self, sentences: Iterable[str]) -> None:
        """Say what was found; in JSON it is part of the outcome."""
        if not (self.as_json or self.is_quiet):
            for each in sentences:
                print(printable(each))

    def warnings(self, problems: Iterable[Problem], lead: str = "") -> None:
        """Say what was noticed but does not stand in the way, each led by `lead`; in JSON it is part of the outcome."""
        for each in problems:
            self._warnings.append(self.as_object(each))
            if not (self.as_json or self.is_quiet):
                text = message(each, self.language)
                print(f"{lead}{words.WARNING.in_language(self.language).format(text=text)}", file=sys.stderr)

    def problems(self, problems: Iterable[Problem], lead: str = "") -> None:
        """Say what is wrong, one problem a line, each led by `lead`."""
        if self.as_json:
            self.document({"ok": False, "problems": [self.as_object(each) for each in problems], **self._noticed()})
            return
        for each in problems:
            print(f"{lead}{message(each, self.language)}", file=sys.stderr)

    def as_object(self, problem: Problem) -> dict[str, str]:
        """A problem as it stands in JSON."""
        text = message(problem, self.language, with_field=False)
        return {"field": problem.field, "code": problem.code, "message": text}

    def document(self, document: Mapping[str, Any]) -> None:
        """Print the one JSON object of a command."""
        print(json.dumps(document, ensure_ascii=False, indent=2))

    def _noticed(self) -> dict[str, Any]:
        return {"warnings": self._warnings} if self._warnings else {}
