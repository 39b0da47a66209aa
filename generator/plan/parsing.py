"""Parses the operations with openapi-python-client; raises if that tool drops any part.

The only module that imports that tool.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString

from ..specs.document import Document
from ..specs.problems import Problem, SpecError, fail
from ..specs.schemas import is_condition

# How the parser's messages show an object for a text of the spec, and the pointer of a component.
_OBJECT = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
_COMPONENT = re.compile(r"/components/\w+/\w+")


@attrs.frozen
class Parsed:
    """One operation: the vendor's names of its parameters in order, and which are required."""

    id: str
    method: str
    path: str
    path_parameters: tuple[str, ...]
    query_parameters: tuple[tuple[str, bool], ...]
    header_parameters: tuple[tuple[str, bool], ...]


def parse(document: Document) -> dict[str, Parsed]:
    """Return every operation by its id.

    Raise SpecError if the parser rejects the document or drops a part of it.
    """
    file = f"specs/{document.vendor}/openapi.yaml"
    config = Config.from_sources(
        ConfigFile(content_type_overrides={"application/octet-stream": "application/octet-stream"}),
        MetaType.NONE,
        document_source=Path(file),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    try:
        data = GeneratorData.from_dict(_parser_view(document), config=config)
    except Exception as reason:  # the tool documents no error classes
        raise fail(file, f"the parser rejects the document: {reason}") from reason
    if isinstance(data, GeneratorError):
        raise fail(file, f"the parser rejects the document: {data.header} {data.detail or ''}")
    errors: list[tuple[str | None, ParseError]] = [(None, error) for error in data.errors]
    endpoints: list[Endpoint] = []
    for collection in data.endpoint_collections_by_tag.values():
        errors += [(None, error) for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            endpoints.append(endpoint)
            errors += [(str(endpoint.name), error) for error in endpoint.errors]
    pointers = {op["operationId"]: pointer for pointer, _, _, op in document.operations()}
    problems: list[Problem] = []
    for name, error in errors:
        message = " ".join(f"{error.header}: {error.detail or ''}".split())
        message = _OBJECT.sub("…", message)
        pointer = pointers.get(str(name), "") or _pointer(document, message)
        problems.append(document.problem(pointer, f"the parser drops a part: {message}"))
    parsed = {str(e.name): _parsed(e) for e in endpoints}
    for name in sorted(set(pointers) - set(parsed)):
        if not problems:
            problems.append(document.problem(pointers[name], "the parser drops this operation"))
    if problems:
        raise SpecError(problems)
    return parsed


def _pointer(document: Document, message: str) -> str:
    """Return the pointer of the operation or component that a message of the parser names."""
    for pointer, method, path, _ in document.operations():
        if f"{method.upper()} {path} " in message or f"{method} {path} " in message:
            return pointer
    component = _COMPONENT.search(message)
    return component[0] if component else ""


def _parsed(endpoint: Endpoint) -> Parsed:
    return Parsed(
        str(endpoint.name),
        endpoint.method.upper(),
        _text(endpoint.path),
        tuple(_text(p.name) for p in endpoint.path_parameters),
        tuple((_text(p.name), p.required) for p in endpoint.query_parameters),
        tuple((_text(p.name), p.required) for p in endpoint.header_parameters),
    )


def _text(value: object) -> str:
    """Return the text in the parser's marker for untrusted text; the templates quote all of it."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def _parser_view(document: Document) -> dict[str, Any]:
    """Return the document for the operation parser: without extensions and conditions."""
    view: dict[str, Any] = _stripped(document.root)
    return view


def _stripped(node: Any, *, names: bool = False) -> Any:
    """Return a copy without extensions and conditions; `names`: the keys are names."""
    if isinstance(node, dict):
        copy: dict[str, Any] = {}
        for key, value in node.items():
            if not names and key.startswith("x-"):
                continue
            if not names and key in ("examples", "example"):
                continue
            if not names and key in ("anyOf", "oneOf") and is_condition(value):
                continue
            copy[key] = _stripped(value, names=key in ("properties", "schemas") and not names)
        return copy
    return [_stripped(item) for item in node] if isinstance(node, list) else node
