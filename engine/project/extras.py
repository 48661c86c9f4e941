"""Keys of a file that this version does not know, kept so that saving writes them back where they stood."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType


def freeze(value: object) -> object:
    """The same JSON value with read-only mappings and tuples."""
    if isinstance(value, Mapping):
        return freeze_mapping(value)
    return tuple(freeze(item) for item in value) if isinstance(value, list | tuple) else value


def freeze_mapping(value: Mapping[str, object]) -> Mapping[str, object]:
    """The same JSON object, read-only all the way down."""
    return MappingProxyType({key: freeze(item) for key, item in value.items()})


@dataclass(frozen=True, slots=True)
class Extras:
    """The unknown keys of one object of a file, and those of the objects inside it.

    own      unknown keys of the object itself
    objects  of each single object inside it that has any, by its key
    lists    of the objects in each list inside it, by the key of the list; only where there are any
    """

    own: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    objects: Mapping[str, "Extras"] = field(default_factory=lambda: MappingProxyType({}))
    lists: Mapping[str, tuple["NamedExtras", ...]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def found(
        cls,
        own: Mapping[str, object],
        objects: Mapping[str, "Extras"] | None = None,
        lists: Mapping[str, Iterable["NamedExtras"]] | None = None,
    ) -> "Extras":
        """What was found in a file; inner objects without unknown keys are left out."""
        kept_lists = {key: tuple(items) for key, items in (lists or {}).items()}
        return cls(
            freeze_mapping(own),
            MappingProxyType({key: each for key, each in (objects or {}).items() if not each.is_empty}),
            MappingProxyType(
                {k: items for k, items in kept_lists.items() if not all(i.extras.is_empty for i in items)}
            ),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was unknown here or further in."""
        return not (self.own or self.objects or self.lists)

    def of_object(self, key: str) -> "Extras":
        """Those of the single object at `key`."""
        return self.objects.get(key, Extras())

    def of_list(self, key: str, names: Sequence[str]) -> list["Extras"]:
        """Those of each object now in the list at `key`, given the names these have now.

        Objects are recognised by name, wherever they have moved. One whose name is new and that stands where an
        object stood whose name is gone was renamed.
        """
        remembered = self.lists.get(key, ())
        then = _labels(each.name for each in remembered)
        now = _labels(names)
        by_label = dict(zip(then, remembered, strict=True))
        still_there = set(now)
        found = []
        for index, label in enumerate(now):
            if label in by_label:
                found.append(by_label[label].extras)
            elif index < len(then) and then[index] not in still_there:
                found.append(remembered[index].extras)
            else:
                found.append(Extras())
        return found


@dataclass(frozen=True, slots=True)
class NamedExtras:
    """The unknown keys of one object of a list, and the name by which it is recognised."""

    name: str
    extras: Extras


def _labels(names: Iterable[str]) -> list[tuple[str, int]]:
    """The names, told apart by counting when several are the same."""
    seen: Counter[str] = Counter()
    labels = []
    for name in names:
        labels.append((name, seen[name]))
        seen[name] += 1
    return labels
