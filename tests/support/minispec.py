"""Complete minimal specs from short YAML fragments.

A fragment names only what a test is about; everything the house rules ask for is added. Beside the
standard keys an operation may use `gives` (schema of the 200 answer), `takes` (schema of the JSON
body) and `form` (schema of the form body); a text there is the name of a component.
`description: null` leaves the description out.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_NUMBERS = itertools.count(1)


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Base: type = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_Base):  # type: ignore[misc]
    """Writes every text quoted and every part in full, so that nothing changes its type."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Dumper.add_representer(str, _quoted)


def to_yaml(document: Any) -> str:
    """Return a document as YAML, in the order of its keys."""
    return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)


def new_vendor() -> str:
    """Return a vendor name that no other test of this process has used."""
    return f"mini{next(_NUMBERS)}"


def complete(fragment: str | dict[str, Any], vendor: str) -> dict[str, Any]:
    """Return the whole document of a fragment."""
    given = yaml.load(dedent(fragment), _Loader) if isinstance(fragment, str) else fragment
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Mini API", "version": "1"},
        "x-sdk": {
            "title": "Mini",
            "class": vendor.title().replace("_", ""),
            "version": "0.1.0",
            "error-message": ["message"],
        },
        "servers": [{"url": "https://api.mini.example/v1", "description": "Production"}],
        "security": [{"basic": []}],
        "tags": [{"name": "things", "description": "All the things."}],
        **given,
    }
    components = document["components"] = {**given.get("components", {})}
    schemas = components["schemas"] = {**components.get("schemas", {})}
    components.setdefault("securitySchemes", {"basic": {"type": "http", "scheme": "basic"}})
    shared = False
    for operation in _operations(document["paths"]):
        shared = _complete_operation(operation) or shared
    if shared:
        schemas["Error"] = {"type": "object", "properties": {"message": {"type": "string"}}}
        responses = components["responses"] = {**components.get("responses", {})}
        responses["Error"] = {"description": "Any error.", **_json("Error")}
    for parameter in components.get("parameters", {}).values():
        _complete_parameter(parameter)
    for name, schema in schemas.items():
        if "$ref" not in schema:
            schema.setdefault("description", f"One {name}.")
        _complete_properties(schema)
    return document


def _operations(paths: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in paths.values():
        for parameter in item.get("parameters", []):
            _complete_parameter(parameter)
        for method in METHODS:
            if method in item:
                yield item[method]


def _complete_operation(operation: dict[str, Any]) -> bool:
    """Add what an operation needs; tell whether it uses the shared error response."""
    sdk = operation.setdefault("x-sdk", {"resource": "things", "method": "call"})
    place = f"put_{sdk['same-as']}" if "same-as" in sdk else f"{sdk['resource']}_{sdk['method']}"
    place = place.replace(".", "_")
    for key, value in (
        ("operationId", place),
        ("tags", ["things"]),
        ("summary", f"Do {place}"),
        ("description", "Does it."),
        ("x-evidence", "documented"),
        ("x-source", {"doc": "mini", "section": "Things"}),
    ):
        operation.setdefault(key, value)
    if operation["description"] is None:
        del operation["description"]
    for key, media in (
        ("takes", "application/json"),
        ("form", "application/x-www-form-urlencoded"),
    ):
        if key in operation:
            operation["requestBody"] = {"required": True, **_json(operation.pop(key), media)}
    for parameter in operation.get("parameters", []):
        _complete_parameter(parameter)
    responses = operation.setdefault("responses", {})
    if "gives" in operation:
        responses["200"] = {"description": "It.", **_json(operation.pop("gives"))}
    if "default" not in responses and not any(str(s).startswith("2") for s in responses):
        responses["204"] = {"description": "Done."}
    if "default" in responses:
        return False
    responses["default"] = {"$ref": "#/components/responses/Error"}
    return True


def _json(schema: Any, media: str = "application/json") -> dict[str, Any]:
    if isinstance(schema, str):
        schema = {"$ref": f"#/components/schemas/{schema}"}
    return {"content": {media: {"schema": schema}}}


def _complete_parameter(parameter: dict[str, Any]) -> None:
    if "$ref" not in parameter:
        parameter.setdefault("description", f"The {parameter['name']}.")
        if "content" not in parameter:
            parameter.setdefault("schema", {"type": "string"})
        if parameter["in"] == "path":
            parameter["required"] = True


def _complete_properties(schema: dict[str, Any]) -> None:
    for wire, value in schema.get("properties", {}).items():
        if "$ref" not in value:
            value.setdefault("description", f"The {wire}.")
    for member in schema.get("allOf", []):
        if "$ref" not in member:
            member.setdefault("description", "More of it.")
            _complete_properties(member)


def write_spec(root: Path, vendor: str, document: dict[str, Any] | str) -> Path:
    """Write a document (or the text of one) as the spec of a vendor of a project."""
    path = root / "specs" / vendor / "openapi.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = document if isinstance(document, str) else to_yaml(document)
    path.write_text(text, "utf-8")
    return path
