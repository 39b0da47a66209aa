"""Which arguments must be passed together: checked before a request is sent."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Mapping
from typing import Any, Final, cast

from .errors import InvalidArgumentError
from .json_values import is_object
from .model import EXTRAS
from .values import Value, omit, told

Groups = tuple[tuple[str, ...], ...]
_WORDS: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


@functools.lru_cache(maxsize=4096)
def argument_name(wire: str) -> str:
    """Return the argument name for a vendor's name, unless the spec defines another one."""
    return "_".join(word.lower() for word in _WORDS.findall(wire)) or wire


class Condition(Value, frozen=True):
    """What must be passed because another value is passed, as the vendor documents.

    `name`: the vendor's name of that value. `values`: the values that demand more, empty for any. `require`:
    groups of field paths; all of at least one group must be passed.
    """

    name: str
    values: tuple[Any, ...]
    require: Groups


def check_required(
    what: str, values: Mapping[str, Any], groups: Groups, exactly: bool, labels: Mapping[str, str] | None = None
) -> None:
    """Raise InvalidArgumentError unless all names of at least one group have values (`exactly`: of one group only).

    The message lists the groups.
    """
    passed = {name for name, value in values.items() if value is not omit}
    met = [group for group in groups if passed.issuperset(group)]
    if not met or (exactly and len(met) > 1):
        amount = "exactly one of" if exactly else "at least"
        raise InvalidArgumentError(f"{what}: pass {amount} {_listed(groups, labels)}")


def check_conditions(
    what: str, values: Mapping[str, Any], conditions: tuple[Condition, ...], labels: Mapping[str, str] | None = None
) -> None:
    """Raise InvalidArgumentError for the first condition that is not met; null and empty lists count as not passed."""
    for condition in conditions:
        passed = _at(values, condition.name)
        value = passed.value if isinstance(passed, enum.Enum) and passed is not omit else passed
        if not _is_passed(value) or (condition.values and value not in condition.values):
            continue
        if not any(all(_is_passed(_at(values, name)) for name in group) for group in condition.require):
            named = _label(condition.name, labels)
            shown = f"{named}={told(passed)}" if condition.values else named
            raise InvalidArgumentError(f"{what}: {shown} needs {_listed(condition.require, labels)}")


def _listed(groups: Groups, labels: Mapping[str, str] | None) -> str:
    named = ([_label(name, labels) for name in group] for group in groups)
    return " or ".join(" with ".join([first, " and ".join(rest)] if rest else [first]) for first, *rest in named)


def _label(name: str, labels: Mapping[str, str] | None) -> str:
    head, dot, rest = name.partition(".")
    return f"{(labels or {}).get(head) or argument_name(head)}{dot}{rest}"


def _at(values: Any, path: str) -> Any:
    for name in path.split("."):
        values = cast("Mapping[str, Any]", values).get(name, omit) if isinstance(values, Mapping) else omit
    return values


def _is_passed(value: Any) -> bool:
    return value is not omit and value is not None and value != []


def further_fields(body: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that a body has beside its own, taken out of it.

    Raise InvalidArgumentError if they are no mapping, or if one is passed twice.
    """
    further: object = body.pop(EXTRAS)
    if not is_object(further):
        raise InvalidArgumentError("extras: must be a mapping of further fields")
    for name in further:
        if name in body:
            raise InvalidArgumentError(f"extras: {name} is passed twice; leave one out")
    return further
