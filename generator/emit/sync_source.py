"""The declarations of `x-sync` as Python source, and the docstring of `plan`."""

from __future__ import annotations

from typing import Any

import msgspec

from ..runtime.syncing.declaration import Field, Sync
from ..text.docstrings import sentence
from ..text.literals import python_of

ARGUMENTS = (
    "match",
    "fields",
    "remove",
    "max_removals",
    "columns",
    "ignore",
    "defaults",
    "keep",
    "empty",
    "unreadable",
    "source",
    "prefetch",
    "options",
)
"""The keyword arguments of `plan`."""


def struct_source(value: Any) -> str:
    """Return a struct of the runtime as Python source, without fields that have their default."""
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.fields(value)
        given = [
            f"{field.name}={struct_source(getattr(value, field.name))}"
            for field in fields
            if field.required or getattr(value, field.name) != _default(field)
        ]
        return f"{type(value).__name__}({', '.join(given)})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{python_of(k)}: {struct_source(v)}' for k, v in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(struct_source, value))}]"
    if isinstance(value, tuple):
        inner = ", ".join(map(struct_source, value))
        return f"({inner}{',' if len(value) == 1 else ''})"
    return python_of(value)


def _default(field: msgspec.structs.FieldInfo) -> Any:
    factory = field.default_factory
    return field.default if factory is msgspec.NODEFAULT else factory()


def removals_of(sync: Sync) -> tuple[str, ...]:
    """Return the values of `remove` that a resource knows."""
    steps = {"deactivate": sync.deactivate, "delete": sync.delete}
    return ("never", *(name for name, step in steps.items() if step is not None))


_VALUES = (("Noor", "Adeyemi", "Norway"), ("Teo", "Marsh", "Chile"))
_EXAMPLES = 4
"""Fields of the rows in an example."""


def examples_of(sync: Sync) -> tuple[dict[str, Any], ...]:
    """Return two made-up rows of a list: the key, what new records need, and a little more."""
    key = sync.field(sync.keys[0])
    texts = [
        field
        for field in sync.fields
        if field.is_sent
        and field.reads
        and field.kind == "string"
        and field.name not in sync.keys
        and not (field.many or field.choices or field.of or field.refers)
    ]
    texts.sort(key=lambda field: "create" not in field.required)
    names = [field.name for field in texts[: _EXAMPLES - 1]]
    return tuple(
        {key.name: _key(key, values[0]), **dict(zip(names, values, strict=False))}
        for values in _VALUES
    )


def _key(key: Field, value: str) -> Any:
    if key.kind == "integer":
        return 4711 + _VALUES.index(next(each for each in _VALUES if each[0] == value))
    return f"{value.lower()}@example.org" if "email" in key.name else f"{value}'s"


_DOC = """\
desired: The records as they should be: mappings, a data frame of pandas or polars, or the path
 of a CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
match: The field that records are matched by; of several, all that a row has must agree.
fields: Fields to look at, besides `match`; other columns may then have any name.
remove: What to do with active records that the list does not have.
max_removals: How many records, or which share of the active ones, may be removed; with more,
 `apply` refuses.
columns: The fields of columns that have another name.
ignore: Columns that are not looked at.
defaults: Values of new records for fields that a row does not have.
keep: Keys or ids of records that are never removed.
empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in
 a mapping, and null in JSON Lines, clear it in any case.
unreadable: Whether fields that the API does not return are sent for new records only, or always.
source: How a file is read: format, encoding, delimiter, sheet, date_format.
prefetch: Number of pages to fetch ahead, where the list permits it.
options: Options of each call; see `request_options`."""
"""The arguments of `plan`."""
_FIXED = {
    "never": "cannot be changed",
    "if-empty": "can be set where it is empty, and not be changed",
}


def sync_doc(sync: Sync) -> list[str]:
    """Return the docstring of a resource's method `plan`."""
    blind = [field.name for field in sync.fields if field.is_sent and not field.reads]
    steps = (("deactivate", sync.deactivate), ("delete", sync.delete))
    notes = [
        f"remove={name!r}: {sentence(step.means)}"
        for name, step in steps
        if step is not None and step.means
    ]
    if sync.no_removal:
        notes.append(f"Nothing is ever removed: {sentence(sync.no_removal)}")
    if blind:
        notes.append(f"The API does not return {', '.join(blind)}; see `unreadable`.")
    fixed = [field for field in sync.fields if field.is_sent and field.changes != "always"]
    notes += [f"{field.name} {_FIXED[field.changes]}." for field in fixed]
    return [
        f"Plan what makes the records of `{sync.name}` equal to a list; `apply` then sends it.",
        "",
        "Reads all records once, compares them with the list, and returns what differs.",
        "",
        *(["Notes:", *(f"    - {note}" for note in notes), ""] if notes else []),
        "Args:",
        *(f"    {line}" for line in _DOC.replace("\n ", " ").splitlines()),
        "",
        "Raises:",
        "    InvalidArgumentError: The list has columns that are no fields, or cannot be read.",
    ]
