"""From the file format of an older version to today's, one step for each version.

The step from version n stands in the module `from_<n>` of this package as
`migrate(document: dict[str, object]) -> dict[str, object]` and is listed in `MIGRATIONS`. It works on the plain
JSON object and may rely on nothing of today's domain, which goes on changing. A change of the model that needs the
values of old files translated is a new format version as well.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from engine.problems import InvalidInput, problem

FORMAT = 1
"""Version of the file format that this program writes."""

Migration = Callable[[dict[str, object]], dict[str, object]]

MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""By the version they start from; format 1 is the first, so none yet."""


def migrate(document: dict[str, object], migrations: Mapping[int, Migration] = MIGRATIONS) -> dict[str, object]:
    """The document in today's format; `InvalidInput` when it is newer, too old or damaged.

    `document` must have a whole number at "format"; it may be changed.
    """
    while True:
        version = document["format"]
        if not isinstance(version, int) or version == FORMAT:
            return document
        if version > FORMAT:
            raise InvalidInput([problem("format_too_new", "format", version=version, known=FORMAT)])
        if version not in migrations:
            raise InvalidInput([problem("format_unknown", "format", version=version, known=FORMAT)])
        try:
            document = migrations[version](document)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise InvalidInput([problem("format_not_migrated", "format", version=version)]) from error
        document["format"] = version + 1
