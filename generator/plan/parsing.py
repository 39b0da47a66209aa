"""Parses the operations with openapi-python-client; raises if that tool drops any part.

The only module that imports that tool. It reads a view of the document without schemas: names,
places and styles of parameters, media types of bodies and responses. So it refuses nothing about
schemas, for which another tool generates code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString

from ..specs.document import Document
from ..specs.problems import Problem, SpecError, fail

# How the parser's messages show an object for a text of the spec.
_OBJECT = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
_UNSEEN = ("examples", "example", "requestBody", "content", "headers", "allowReserved")
"""Keys that the parser does not see."""


@attrs.frozen
class Parsed:
    """One operation: the vendor's names of its parameters in order, and which are required."""

    id: str
    method: str
    path: str
    path_parameters: tuple[str, ...]
    query_parameters: tuple[tuple[str, bool], ...]
    header_parameters: tuple[tuple[str, bool], ...]


@attrs.define
class _View:
    """The document for the parser, and what its names stand for in the spec.

    Operations and parameters have numbers for names, because the parser refuses names that are
    equal in Python.
    """

    paths: dict[str, dict[str, Any]] = attrs.field(factory=dict[str, dict[str, Any]])
    operations: dict[str, tuple[str, str, str]] = attrs.field(
        factory=dict[str, tuple[str, str, str]]
    )
    """Id in the spec, pointer and path of each operation, by its name in the view."""
    parameters: dict[str, str] = attrs.field(factory=dict[str, str])
    """Names of parameters in the spec by their names in the view."""


def parse(document: Document) -> dict[str, Parsed]:
    """Return every operation by its id.

    Raise SpecError if the parser rejects the document or drops a part of it.
    """
    file = document.location("")[0]
    config = Config.from_sources(
        ConfigFile(content_type_overrides={"application/octet-stream": "application/octet-stream"}),
        MetaType.NONE,
        document_source=Path(file),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    view = _view(document)
    whole = {"openapi": "3.1.0", "info": {"title": "view", "version": "1"}, "paths": view.paths}
    try:
        data = GeneratorData.from_dict(whole, config=config)
    except Exception as reason:  # the tool documents no error classes
        raise fail(file, f"the parser rejects the document: {reason}") from reason
    if isinstance(data, GeneratorError):
        raise fail(file, f"the parser rejects the document: {data.header} {data.detail or ''}")
    errors: list[tuple[str, ParseError]] = [("", error) for error in data.errors]
    endpoints: list[Endpoint] = []
    for collection in data.endpoint_collections_by_tag.values():
        errors += [("", error) for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            endpoints.append(endpoint)
            errors += [(str(endpoint.name), error) for error in endpoint.errors]
    problems: list[Problem] = []
    for name, error in errors:
        message = _in_words_of_spec(" ".join(f"{error.header}: {error.detail or ''}".split()), view)
        pointer = view.operations[name][1] if name else _pointer(document, message)
        problems.append(document.problem(pointer, f"the parser drops a part: {message}"))
    made = {str(endpoint.name): endpoint for endpoint in endpoints}
    for name in view.operations:
        if name not in made and not problems:
            pointer = view.operations[name][1]
            problems.append(document.problem(pointer, "the parser drops this operation"))
    if problems:
        raise SpecError(problems)
    found = [_parsed(endpoint, view) for endpoint in endpoints]
    return {parsed.id: parsed for parsed in found}


def _in_words_of_spec(message: str, view: _View) -> str:
    """Return a message of the parser with the names of the spec."""
    message = _OBJECT.sub("…", message)
    return re.sub(r"\bparameter_\d+\b", lambda m: view.parameters.get(m[0], m[0]), message)


def _pointer(document: Document, message: str) -> str:
    """Return the pointer of the operation that a message of the parser names."""
    for pointer, method, path, _ in document.operations():
        if f"{method.upper()} {path} " in message or f"{method} {path} " in message:
            return pointer
    return ""


def _parsed(endpoint: Endpoint, view: _View) -> Parsed:
    id, _, path = view.operations[str(endpoint.name)]
    name = view.parameters.__getitem__
    return Parsed(
        id,
        endpoint.method.upper(),
        path,
        tuple(name(_text(p.name)) for p in endpoint.path_parameters),
        tuple((name(_text(p.name)), p.required) for p in endpoint.query_parameters),
        tuple((name(_text(p.name)), p.required) for p in endpoint.header_parameters),
    )


def _text(value: object) -> str:
    """Return the text in the parser's marker for untrusted text; the templates quote all of it."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def _view(document: Document) -> _View:
    """Return the document for the parser: operations without extensions, examples and schemas."""
    view = _View()
    for pointer, method, path, operation in document.operations():
        own = [document.resolve(node) for node in operation.get("parameters", [])]
        shared = [document.resolve(n) for n in document.root["paths"][path].get("parameters", [])]
        overridden = {(node.get("in"), node.get("name")) for node in own}
        nodes = own + [n for n in shared if (n.get("in"), n.get("name")) not in overridden]
        names = {
            str(node.get("name")): f"parameter_{len(view.parameters) + index}"
            for index, node in enumerate(nodes, 1)
        }
        view.parameters.update((name, wire) for wire, name in names.items())
        id = f"operation_{len(view.operations) + 1}"
        view.operations[id] = (operation["operationId"], pointer, path)
        shown = re.sub(r"\{([^{}]+)\}", lambda m: f"{{{names.get(m[1], m[1])}}}", path)  # noqa: B023
        plain = {**operation, "parameters": nodes, "operationId": id}
        item = view.paths.setdefault(shown, {})
        made = _stripped(document, plain)
        for parameter in made["parameters"]:
            parameter.pop("content", None)
            parameter |= {"name": names[parameter["name"]], "schema": {"type": "string"}}
        item[method] = {**made, "tags": ["view"]}
    return view


def _stripped(document: Document, node: Any) -> Any:
    """Return a copy with references resolved, without extensions, examples, schemas and bodies.

    Bodies and responses are planned from the document itself, which knows more media types.
    """
    if isinstance(node, list):
        return [_stripped(document, item) for item in node]
    if not isinstance(node, dict):
        return node
    resolved: Mapping[str, Any] = document.resolve(node)
    view = {
        key: {} if key == "schema" else _stripped(document, value)
        for key, value in resolved.items()
        if not key.startswith("x-") and key not in _UNSEEN
    }
    return {**view, "schema": {}} if "in" in resolved and "content" in resolved else view
