"""How a body fits a schema of a spec: a second opinion that shares no code with the decoders."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from generator.specs.document import Document
from tests.support.mutations import Difference
from tests.support.sampling import Sampler

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:\d\d)?)?"
)
_LATEST = 253_402_300_800


class Fit:
    """Finds what differs between a body and a schema of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sampler = Sampler(document)
        self._empty_lists = document.root["x-sdk"].get("empty-objects") == "list"

    def differences(
        self, node: Any, value: Any, path: str = "", optional: bool = False
    ) -> Iterator[Difference]:
        """Return kind and path of everything that has to be reported."""
        choices = self._alternatives(node)
        here = path or "(body)"
        if any(not choice for choice in choices):
            return
        kinds = {kind_of(choice) for choice in choices}
        if value is None:
            if not optional and "null" not in kinds:
                yield "type", here
        elif isinstance(value, dict) and "object" in kinds:
            yield from self._object(_of(choices, "object"), value, path)
        elif isinstance(value, list) and "array" in kinds:
            items = _of(choices, "array").get("items", {})
            for item in value:
                yield from self.differences(items, item, f"{path}[]")
        elif value == [] and self._empty_lists and "object" in kinds and is_field(path):
            yield from self._object(_of(choices, "object"), {}, path)
        elif isinstance(value, (dict, list)):
            yield "shape", here
        elif not any(_accepts(choice, value) for choice in choices):
            listed = any("enum" in choice for choice in choices)
            if kinds & {"object", "array"}:
                yield "shape", here
            else:
                known = listed and isinstance(value, (str, int))
                yield "unknown_enum" if known else "type", here

    def _object(self, node: Any, value: dict[str, Any], path: str) -> Iterator[Difference]:
        properties = self._sampler.properties(node)
        if not properties or node.get("additionalProperties") is True:  # a record of any fields
            for inner in value.values():
                if isinstance(node.get("additionalProperties"), dict):
                    yield from self.differences(node["additionalProperties"], inner, f"{path}.*")
            return
        spelt = self.spellings(properties)
        for key in value:
            place = f"{path}.{key}" if path else key
            if key not in spelt:
                yield "undocumented_field", place or "(body)"
            elif key != spelt[key]:
                yield "alias_used", place
        required = self._sampler.required(node)
        given = {spelt[key]: inner for key, inner in value.items() if key in spelt}
        for name, inner in properties.items():
            place = f"{path}.{name}" if path else name
            if name in given:
                yield from self.differences(inner, given[name], place, name not in required)
            elif name in required:
                yield "missing", place

    def spellings(self, properties: dict[str, Any]) -> dict[str, str]:
        """Return the documented name of every spelling of some properties."""
        spelt = {name: name for name in properties}
        for name, node in properties.items():
            aliases = node.get("x-aliases") or self._document.resolve(node).get("x-aliases", ())
            spelt |= dict.fromkeys(aliases, name)
        return spelt

    def lost(self, node: Any, sent: Any, got: Any, path: str = "") -> Iterator[str]:
        """Return the places whose value is not in what the decoded answer became.

        Fields that no model knows are in the raw response only.
        """
        choices = self._alternatives(node)
        objects = [choice for choice in choices if choice and kind_of(choice) == "object"]
        if isinstance(sent, dict) and isinstance(got, dict) and objects:
            properties = self._sampler.properties(objects[0])
            spelt = self.spellings(properties) if properties else {key: key for key in sent}
            inner = objects[0].get("additionalProperties")
            for key in sent:
                if key in spelt and not (sent[key] is None and spelt[key] not in got):
                    deeper = properties.get(spelt[key], inner if isinstance(inner, dict) else {})
                    found = got.get(spelt[key])
                    yield from self.lost(deeper, sent[key], found, f"{path}.{spelt[key]}")
        elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
            arrays = [choice for choice in choices if choice and kind_of(choice) == "array"]
            deeper = arrays[0].get("items", {}) if arrays else {}
            for number, item in enumerate(sent):
                yield from self.lost(deeper, item, got[number], f"{path}[{number}]")
        elif self._empty_lists and sent == [] and got is not None and objects:
            return
        elif not _same(sent, got):
            yield path

    def _alternatives(self, node: Any) -> list[Any]:
        """Return the schemas of which one must fit, each of one type; {} fits everything."""
        schema = self._document.resolve(node)
        variants = schema.get("oneOf") or schema.get("anyOf")
        if variants and not self._sampler.choices(node):
            return [choice for variant in variants for choice in self._alternatives(variant)]
        types = schema.get("type")
        if isinstance(types, list):
            nodes = [{**schema, "type": kind} for kind in types]
            return [{"type": "null"} if n["type"] == "null" else n for n in nodes]
        known = types or "enum" in schema or self._sampler.properties(node)
        return [schema] if known or "additionalProperties" in schema else [{}]


def is_field(path: str) -> bool:
    """Return whether a path leads to a field: neither to a whole body nor to an item of a list."""
    return bool(path) and not path.endswith("[]")


def kind_of(schema: Any) -> str:
    """Return the JSON type of a schema that has one."""
    if "enum" in schema:
        return "enum"
    composed = "allOf" in schema or "properties" in schema or "additionalProperties" in schema
    return str(schema.get("type", "object" if composed else "string"))


def _of(choices: list[Any], kind: str) -> Any:
    return next(choice for choice in choices if kind_of(choice) == kind)


def _accepts(schema: Any, value: Any) -> bool:
    kind, number = kind_of(schema), number_of(value)
    if kind == "enum":
        numbers = [item for item in schema["enum"] if isinstance(item, int)]
        if isinstance(value, (bool, float)):
            return False
        return value in schema["enum"] or (number is not None and number in numbers)
    if schema.get("format") in ("date-time", "unix-time"):
        return moment_of(value) is not None
    if schema.get("format") == "date":
        moment = moment_of(value) if isinstance(value, str) and number is None else None
        return moment is not None and moment.time() == dt.time()
    if kind == "boolean":
        return (isinstance(value, int) and value in (0, 1)) or (
            isinstance(value, str) and value.lower() in ("true", "false", "0", "1")
        )
    if kind == "integer":
        return number is not None and (isinstance(number, int) or number.is_integer())
    if kind == "number":
        return number is not None and abs(number) < 10**308
    return kind == "string" and isinstance(value, str)


def number_of(value: Any) -> int | float | None:
    """Return a number, or the number that a text spells."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value):
            return None
        return float(value) if set(value) & set(".eE") else int(value)
    return value if isinstance(value, (int, float)) else None


def moment_of(value: Any) -> dt.datetime | None:
    """Return the moment of a number of seconds or an ISO text; one without a zone is in UTC."""
    number = number_of(value)
    if number is not None:
        if abs(number) >= _LATEST:
            return None
        return dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc) + dt.timedelta(seconds=number)
    match = _ISO.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    day, time, fraction, zone = match.groups()
    text = f"{day}T{time or '00:00:00'}.{(fraction or '0').ljust(6, '0')}{zone or '+00:00'}"
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None


def _same(sent: Any, got: Any) -> bool:
    """Return whether a value is the one that was sent, maybe spelt otherwise."""
    if type(sent) is type(got) and sent == got:
        return True
    if isinstance(sent, (dict, list)) or isinstance(got, (dict, list)) or None in (sent, got):
        return False
    if isinstance(got, bool) or isinstance(sent, bool):
        return str(sent).lower() in ((str(got).lower()), str(int(got)))
    first, second = number_of(sent), number_of(got)
    if first is not None and second is not None:
        return float(first) == float(second)
    before, after = moment_of(sent), moment_of(got)
    if before is not None and after is not None:
        of_the_day = isinstance(got, str) and len(got) == 10
        near = abs(before - after) <= dt.timedelta(microseconds=1)
        return near or (of_the_day and str(sent).startswith(got))
    return False
