"""What a package knows about a resource whose records can be made equal to a list (`x-sync` of the spec)."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from ..errors import InvalidArgumentError, did_you_mean
from ..values import Value

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "date", "timestamp", "json"]
Remove: TypeAlias = Literal["never", "deactivate", "delete"]
FieldPath: TypeAlias = tuple[str, ...]
"""Names of nested fields; `EACH` stands for every item of a list."""
EACH: Final = "[]"


class Field(Value, frozen=True, kw_only=True):
    """A field of the records: how it is sent, where responses have it, and how its values are compared.

    `wire` and `name` are the vendor's name and the Python name, `kind` and `many` the type. `reads`: where an item of
    the list has it, alternatives in order; empty: the API does not return it. `create` and `update`: whether the
    operations take it; `required`: which of them need it. `nullable`: null clears it; `clear`: the value that does.
    `fold`: case does not matter; `unordered`: the order of the items does not. `changes`: whether it can be changed
    once a record exists. `choices`: the documented values; `labels`: names that a list may have instead. `inside`:
    the list of objects that contains it in a request, with the other fields of the object. `of`: responses contain
    the id of a record, whose field this is. `refers`: it names another record by this field, which must exist first.
    `secret`: a password, which is never shown.
    """

    wire: str
    name: str
    kind: Kind
    many: bool = False
    reads: tuple[FieldPath, ...] = ()
    create: bool = True
    update: bool = True
    required: tuple[Literal["create", "update"], ...] = ()
    nullable: bool = False
    clear: str | None = None
    fold: bool = False
    unordered: bool = False
    changes: Literal["always", "if-empty", "never"] = "always"
    choices: tuple[str | int, ...] = ()
    labels: tuple[str, ...] = ()
    inside: str = ""
    beside: Mapping[str, Any] = {}
    of: str = ""
    refers: str = ""
    secret: bool = False

    @property
    def is_sent(self) -> bool:
        """Whether an operation takes it; if not, it only identifies records."""
        return self.create or self.update


class Step(Value, frozen=True, kw_only=True):
    """A method that changes one record. `sets`: fields that are sent instead, with an update or in bulk.

    `whole`: an update sends every field that is known, since nothing says that the API leaves others alone. `means`:
    what the step does to the record, for people.
    """

    method: str = ""
    sets: Mapping[str, Any] = {}
    whole: bool = False
    returns: bool = True
    means: str = ""


class Bulk(Value, frozen=True, kw_only=True):
    """A method that creates and updates several records, at most `size` in a request.

    `rows`: its argument with the records. `refused`: where the response lists those that were refused; `index`: their
    place in the request; `done`: a field that is true if the record was processed nevertheless; `reason`: why.
    `counts`: fields of the response whose sum is the number of records that were processed.
    """

    method: str
    rows: str
    size: int
    refused: str = ""
    index: str = ""
    done: str = ""
    reason: FieldPath = ()
    counts: tuple[str, ...] = ()


class Active(Value, frozen=True):
    """Which records are active: those whose field has this value, or none if it is absent; None: null or absent."""

    field: FieldPath
    value: str | int | bool | None


class Sync(Value, frozen=True, kw_only=True, eq=False, dict=True):
    """A resource whose records can be made equal to a list.

    `list`: the method that returns them, with its `arguments`; `passes`: further arguments of each reading, if it
    takes several. `id`: the field that identifies a record in paths. `keys`: names of fields that records can be
    matched by. `own`: the credential of the client and the field that show its own account. `why_not`: why it is not
    possible at all; `no_removal`: why records cannot be removed.
    """

    name: str
    list: str = ""
    arguments: Mapping[str, Any] = {}
    passes: tuple[Mapping[str, Any], ...] = ()
    ahead: bool = False
    id: str = "id"
    keys: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    active: Active | None = None
    create: Step | None = None
    update: Step | None = None
    bulk: Bulk | None = None
    deactivate: Step | None = None
    reactivate: Step | None = None
    delete: Step | None = None
    own: tuple[str, str] | None = None
    why_not: str = ""
    no_removal: str = ""
    evidence: str = "documented"

    @functools.cached_property
    def named(self) -> Mapping[str, Field]:
        """The fields by Python name and by the vendor's name."""
        return {**{f.wire: f for f in self.fields}, **{f.name: f for f in self.fields}}

    def field(self, name: str) -> Field:
        """Return a field by either name. Raise InvalidArgumentError if there is none."""
        found = self.named.get(name)
        if found is None:
            near = did_you_mean(name, [field.name for field in self.fields])
            raise InvalidArgumentError(f"{self.name} has no field {name!r}{near}")
        return found

    def remover(self, remove: Remove) -> Step | None:
        """Return the step that removes records. Raise InvalidArgumentError if the API has none of this kind."""
        steps = {"never": None, "deactivate": self.deactivate, "delete": self.delete}
        if remove not in steps:
            raise InvalidArgumentError(f"remove must be one of {', '.join(steps)}, not {remove!r}")
        if remove != "never" and steps[remove] is None:
            others = [name for name, step in steps.items() if step is not None]
            why = self.no_removal or (
                f"remove={others[0]!r} is possible" if others else "the API has no such operation"
            )
            raise InvalidArgumentError(f"{self.name}: remove={remove!r} is not possible: {why}")
        return steps[remove]


def syncs_of(package: str) -> Mapping[str, Sync]:
    """Return the resources of a package that its spec says something about, by name."""
    try:
        found: Mapping[str, Sync] = importlib.import_module(f"{package}.sync").SYNCS
    except ModuleNotFoundError as error:
        if error.name != f"{package}.sync":
            raise
        return {}
    return found


def sync_named(syncs: Mapping[str, Sync], name: str | None) -> Sync:
    """Return a resource by its name; without one, the first. Raise InvalidArgumentError if it cannot be planned."""
    if not syncs:
        raise InvalidArgumentError("the API has no resource that can be made equal to a list")
    if name is not None and name not in syncs:
        raise InvalidArgumentError(f"{name!r} is none of {', '.join(syncs)}{did_you_mean(name, syncs)}")
    found = next(iter(syncs.values())) if name is None else syncs[name]
    if found.why_not:
        raise InvalidArgumentError(f"{found.name} cannot be made equal to a list: {found.why_not}")
    return found
