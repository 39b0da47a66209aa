"""Arguments of methods as texts of a command line: `name=value`, and JSON from a file."""

from __future__ import annotations

import builtins
import enum
import inspect
import json
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, Union, get_args, get_origin, is_typeddict

import msgspec

from ..conditions import argument_name
from ..errors import InvalidArgumentError, did_you_mean
from ..json_values import is_object
from ..values import Omit

SETTINGS: Final = frozenset({"result", "options", "on_progress"})
"""Arguments of methods that have no text."""
_FILE: Final = "os.PathLike[str] | BinaryIO"
"""The end of the annotation of a file that is sent: its text is a path."""


def hints_of(method: Callable[..., Any]) -> dict[str, Any]:
    """Return the arguments of a method that can be given as text, and their types."""
    plain = inspect.unwrap(method)
    names = [name for name in inspect.signature(plain).parameters if name != "self" and name not in SETTINGS]
    scope = vars(sys.modules[plain.__module__])
    found: dict[str, Any] = {}
    for name in names:
        annotation = plain.__annotations__.get(name, "str")
        if isinstance(annotation, str) and _FILE in annotation:
            found[name] = Sequence[Path] if annotation.startswith("Sequence[") else Path
            continue
        try:
            found[name] = eval(annotation, scope, vars(builtins)) if isinstance(annotation, str) else annotation  # noqa: S307
        except NameError:  # a type that only type checkers import
            found[name] = str
    return found


def members_of(hint: Any) -> list[Any]:
    """Return the types that a value of a hint may have."""
    if get_origin(hint) in (Union, types.UnionType):
        return [each for member in get_args(hint) for each in members_of(member)]
    return [] if hint is Omit else [hint]


def _value_of(member: enum.Enum) -> str:
    return str(member.value)


def _named(member: enum.Enum) -> str:
    return f"{member.value} ({member.name})"


def choices_of(hint: Any, show: Callable[[enum.Enum], str] = _value_of) -> list[str]:
    """Return the values that an argument may have, if they are listed; members of an enum as `show` writes them."""
    found: list[str] = []
    for member in members_of(hint):
        if get_origin(member) is Literal:
            found += [str(value) for value in get_args(member)]
        elif isinstance(member, type) and hasattr(member, "__members__"):
            found += [show(each) for each in member]  # type: ignore[attr-defined]
        elif member is bool:
            found += ["true", "false"]
        elif get_args(member) and get_origin(member) in (list, Sequence):
            found += choices_of(get_args(member)[0], show)
    return found


def parsed(method: Callable[..., Any], texts: Iterable[str], body: str | None = None) -> dict[str, Any]:
    """Return the arguments of a method from texts such as `name=value`, and from JSON (`@file` or the JSON itself).

    Several values of a list are joined by commas, or the name is repeated. Raise InvalidArgumentError for an argument
    that the method does not have, or a text that is no value of its type.
    """
    hints = hints_of(method)
    given: dict[str, list[str]] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals:
            raise InvalidArgumentError(f"{name!r} must be name=value")
        given.setdefault(_known(name, hints, method), []).append(value)
    found = _from_json(body, hints, method) if body is not None else {}
    for name, values in given.items():
        found[name] = _value(name, values, hints[name])
    return found


def _known(name: str, hints: Mapping[str, Any], method: Callable[..., Any]) -> str:
    if name not in hints:
        near = did_you_mean(name, hints)
        raise InvalidArgumentError(
            f"{method.__qualname__} has no argument {name!r}{near}; it takes {', '.join(hints) or 'none'}"
        )
    return name


def _from_json(body: str, hints: Mapping[str, Any], method: Callable[..., Any]) -> dict[str, Any]:
    """Return arguments from a JSON object; its names are those of arguments, or the vendor's."""
    try:
        text = sys.stdin.read() if body == "@-" else Path(body[1:]).read_text("utf-8") if body[:1] == "@" else body
        fields: Any = json.loads(text)
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(f"--body: {error}") from None
    if not is_object(fields):
        raise InvalidArgumentError("--body must be a JSON object")
    found: dict[str, Any] = {}
    for wire, value in fields.items():
        name = wire if wire in hints else argument_name(wire)
        found[_known(name, hints, method)] = _converted(name, value, hints[name])
    return found


def _value(name: str, texts: list[str], hint: Any) -> Any:
    lists = [member for member in members_of(hint) if get_origin(member) in (list, Sequence)]
    if lists:
        inner = get_args(lists[0])[0]
        if any(text[:1] in "[{" for text in texts if text):
            return _converted(name, _json(name, texts[0]), hint)
        return [_converted(name, item, inner) for text in texts for item in text.split(",") if item]
    if len(texts) > 1:
        raise InvalidArgumentError(f"{name} takes one value, not {len(texts)}")
    text = texts[0]
    if any(_is_object(member) for member in members_of(hint)) and text[:1] == "{":
        return _json(name, text)
    return _converted(name, text, hint)


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise InvalidArgumentError(f"{name}: not JSON") from None


def _is_object(hint: Any) -> bool:
    return hint is Any or is_typeddict(hint) or get_origin(hint) in (dict, Mapping)


def _converted(name: str, value: Any, hint: Any) -> Any:
    """Return a value as the first type of a hint that it fits; text last, since every text fits it."""
    members = sorted(members_of(hint), key=lambda member: member is str)
    for member in members:
        if value is None and member in (None, type(None)):
            return None
        if _is_object(member) and is_object(value):
            return value
        if member is Path and isinstance(value, str):
            return Path(value)
        try:
            return msgspec.convert(value, _plain(member), strict=False)
        except (msgspec.ValidationError, TypeError, ValueError):
            continue
    choices = choices_of(hint, _named)
    told = f"one of {', '.join(choices)}" if choices else " or ".join(_told(member) for member in members)
    raise InvalidArgumentError(f"{name} must be {told}")


def _plain(member: Any) -> Any:
    """Return a hint that msgspec knows: sequences as lists."""
    if get_origin(member) is Sequence:
        return list[_plain(get_args(member)[0])]  # type: ignore[misc]
    return member


def _told(member: Any) -> str:
    return getattr(member, "__name__", str(member))


def methods_of(client: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every method of a client's resources that sends a request, by its dotted name."""
    from ..client import Resource
    from ..syncing.declaration import syncs_of

    planned = {sync.name for sync in syncs_of(client.package).values() if not sync.why_not}
    todo: list[tuple[str, Any]] = [("", client)]
    while todo:
        path, owner = todo.pop()
        cls: type[object] = owner.__class__
        for name in dir(cls):
            if name.startswith("_") or not _is_member(cls, name):
                continue
            member = getattr(owner, name)
            if isinstance(member, Resource):
                todo.append((f"{path}{name}.", member))
            elif path and callable(member) and not (name == "plan" and path[:-1] in planned):
                yield f"{path}{name}", member


def _is_member(cls: type, name: str) -> bool:
    """Return whether a name is a method or a resource, not a property with a value."""
    return not isinstance(getattr(cls, name), property)
