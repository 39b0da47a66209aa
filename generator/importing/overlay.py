"""Applies `overlay.yaml`, an OpenAPI Overlay 1.1 with the decisions of a person, to a document.

Its targets are RFC 9535 JSONPath queries. An action that changes nothing is an error, so that no
decision is lost unseen when the vendor changes the API.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, NoReturn

import jsonschema_rs
from jsonpath import JSONPathEnvironment, JSONPathError

from ..specs.problems import Problem, SpecError, fail, short
from ..specs.source import Source, escape, read_source

NAME = "overlay.yaml"
_PATHS = JSONPathEnvironment(strict=True)
_SCHEMA = {
    "type": "object",
    "required": ["overlay", "info", "actions"],
    "properties": {
        "overlay": {"type": "string", "pattern": r"^1\.[01]\.[0-9]+$"},
        "info": {
            "type": "object",
            "required": ["title", "version"],
            "properties": {
                "title": {"type": "string"},
                "version": {"type": "string"},
                "description": {"type": "string"},
            },
            "patternProperties": {"^x-": True},
            "additionalProperties": False,
        },
        "extends": {"type": "string"},
        "actions": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["target"],
                "properties": {
                    "target": {"type": "string", "pattern": r"^\$"},
                    "description": {"type": "string"},
                    "update": True,
                    "copy": {"type": "string", "pattern": r"^\$"},
                    "remove": {"type": "boolean"},
                },
                "anyOf": [
                    {"required": ["update"]},
                    {"required": ["copy"]},
                    {"required": ["remove"]},
                ],
                "not": {"required": ["update", "copy"]},
                "patternProperties": {"^x-": True},
                "additionalProperties": False,
            },
        },
    },
    "patternProperties": {"^x-": True},
    "additionalProperties": False,
}
_VALIDATOR = jsonschema_rs.Draft202012Validator(_SCHEMA)


class Overlay:
    """The actions of an overlay, in their order."""

    def __init__(self, source: Source) -> None:
        """Take a file. Raise SpecError with every part that the Overlay standard does not allow."""
        self._source = source
        self._actions: list[dict[str, Any]] = []
        problems = []
        for error in _VALIDATOR.iter_errors(source.content):
            pointer = "".join(f"/{escape(str(part))}" for part in error.instance_path)
            message = f"is no OpenAPI Overlay 1.1: {short(error.message)}"
            problems.append(self._problem(pointer, message))
        if problems:
            raise SpecError(problems)
        self._actions = source.content["actions"]

    def _problem(self, pointer: str, message: str) -> Problem:
        lines, near = self._source.lines, pointer
        while near and near not in lines:
            near = near.rpartition("/")[0]
        return Problem(self._source.file, lines.get(near, 0), pointer, message)

    def __call__(self, document: dict[str, Any]) -> dict[str, Any]:
        """Return the document with every action applied; it is changed in place.

        Raise SpecError for a target that is no JSONPath or that matches nothing, and for an update
        that does not fit its target.
        """
        for index, action in enumerate(self._actions):
            pointer = f"/actions/{index}"
            matches = self._matches(document, action["target"], f"{pointer}/target")
            if action.get("remove"):
                for match in sorted(matches, key=lambda m: _order(m.parts), reverse=True):
                    self._remove(document, match.parts, pointer)
                continue
            if "update" not in action and "copy" not in action:
                continue
            update = action.get("update")
            if "copy" in action:
                found = self._matches(document, action["copy"], f"{pointer}/copy")
                if len(found) != 1:
                    self._refuse(
                        f"{pointer}/copy", f"matches {len(found)} parts; it must match one"
                    )
                update = found[0].obj
            for match in matches:
                document = self._update(document, match.parts, copy.deepcopy(update), pointer)
        return document

    def _matches(self, document: Any, path: str, pointer: str) -> list[Any]:
        try:
            found = list(_PATHS.finditer(path, document))
        except (JSONPathError, RecursionError) as error:
            reason = str(error).partition("\n")[0]
            self._refuse(pointer, f"is no JSONPath (RFC 9535): {short(reason)}")
        if not found:
            self._refuse(pointer, f"{short(path)} matches nothing; correct or remove the action")
        return found

    def _refuse(self, pointer: str, message: str) -> NoReturn:
        raise SpecError([self._problem(pointer, message)])

    def _remove(self, document: Any, parts: tuple[str | int, ...], pointer: str) -> None:
        if not parts:
            self._refuse(pointer, "would remove the whole document; name a part of it")
        del _at(document, parts[:-1])[parts[-1]]

    def _update(
        self, document: Any, parts: tuple[str | int, ...], update: Any, pointer: str
    ) -> Any:
        node = _at(document, parts)
        if isinstance(node, dict) and isinstance(update, dict):
            _merge(node, update)
        elif isinstance(node, list):
            node.extend(update if isinstance(update, list) else [update])
        elif isinstance(node, dict) or isinstance(update, dict | list):
            self._refuse(f"{pointer}/target", "selects a value that the update does not fit")
        else:
            _at(document, parts[:-1])[parts[-1]] = update
        return document


def _at(document: Any, parts: tuple[str | int, ...]) -> Any:
    for part in parts:
        document = document[part]
    return document


def _order(parts: tuple[str | int, ...]) -> tuple[tuple[int, str], ...]:
    """Return a key that orders items of lists by their index, so that the last is removed first."""
    return tuple((part, "") if isinstance(part, int) else (0, part) for part in parts)


def _merge(node: dict[str, Any], update: dict[str, Any]) -> None:
    """Merge an update into a mapping; lists are joined, as the standard says."""
    for key, value in update.items():
        old = node.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            node[key] = [*old, *value]
        else:
            node[key] = value


def read_overlay(folder: Path, name: str) -> Overlay | None:
    """Return the overlay in a folder of specs; None if there is none."""
    path = folder / NAME
    if not path.exists():
        if path.is_symlink():
            raise fail(f"{name}/{NAME}", "is a link without a target; remove it")
        return None
    return Overlay(read_source(path, f"{name}/{NAME}"))
