"""Makes the document of a spec from a published description: every part in order."""

from __future__ import annotations

from typing import Any

from ..specs.document import Document
from ..specs.schemas import is_list
from ..text.names import pascal
from . import carried
from .access import Access
from .naming import pascal_case, sentence_of
from .notes import Notes
from .operations import Operations
from .published import Part, Published
from .recursion import without_circles
from .texts import Texts, visible
from .unused import without_unused
from .webhooks import webhooks

_MESSAGES = ("message", "detail", "title", "error", "error_description", "reason", "description")
_ONE_PAGE = "Reads one page; how the vendor pages this list is not known to the client."


def converted(published: Published, vendor: str, notes: Notes) -> dict[str, Any]:
    """Return the document of the spec of a vendor.

    Raise SpecError for a source that cannot be read, or that has no operation that can be imported.
    """
    root, texts = published.root, Texts(notes)
    access = Access(notes, texts, vendor)
    components = root.at("components")
    servers = access.servers(root)
    schemes = components.at("securitySchemes")
    access.declare(schemes, published.resolve, servers[0]["url"])
    operations = Operations(published, notes, vendor, access)
    paths = operations.paths()
    if not paths:
        published.refuse(root.at("paths"), "has no operation that can be imported")
    received = webhooks(published, operations, notes, vendor)
    operations.schemas.build()
    failed = _error(operations)
    if root.at("externalDocs").value:
        notes.lossy(root.at("externalDocs"), "externalDocs")
    schemas = without_circles(operations.schemas.components, operations.schemas.origins, notes)
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": _info(root, texts),
        "x-lint": "imported",
        "x-sdk": {
            "title": _title(root, vendor),
            "class": _class(vendor, paths),
            "version": "0.1.0",
            **_error_places(schemas, failed, root, notes),
        },
        "servers": servers,
    }
    security = access.security(root.at("security"))
    if security:
        document["security"] = security
    document["tags"] = _tags(root, operations, texts)
    if operations.paging.schemes:
        document["x-paging-schemes"] = operations.paging.schemes
    document |= received
    document["paths"] = paths
    document["components"] = {
        "securitySchemes": access.schemes,
        "parameters": operations.parameters.components,
        "responses": {"Error": failed, **operations.bodies.responses},
        "schemas": schemas,
    }
    document = without_unused(document)
    _name_single_pages(document, vendor)
    return document


def _name_single_pages(document: dict[str, Any], vendor: str) -> None:
    """Say of each list without a guess that its pages are not followed, also to callers."""
    whole = Document(vendor, document, {}, {})
    for _, http, _, operation in whole.operations():
        if http != "get" or "x-paging" in operation:
            continue
        for status, response in operation["responses"].items():
            for media in (response.get("content") or {}).values() if status[:1] == "2" else ():
                if is_list(whole, media.get("schema") or {}):
                    operation["x-paging"] = "none"
                    operation["x-notes"] = [_ONE_PAGE]


def _info(root: Part, texts: Texts) -> dict[str, Any]:
    info = root.at("info")
    title = visible(info.text("title")).strip() or "API"
    found: dict[str, Any] = {"title": " ".join(title.split())}
    version = info.value.get("version") if isinstance(info.value, dict) else None
    found["version"] = visible(str(version if version is not None else "1"))
    found["summary"] = texts.short(info, info.text("summary")) or f"Client of {found['title']}"
    about = texts.short(info, info.text("description"))
    if about:
        found["description"] = about
    contact = {
        key: value
        for key in ("name", "url")
        if (value := visible(info.at("contact").text(key)).strip())
    }
    if contact and carried.carries("info", {"title": "x", "contact": contact}):
        found["contact"] = contact
    return found


def _class(vendor: str, paths: dict[str, dict[str, Any]]) -> str:
    """Return the name of the client's class, which no class of a resource has."""
    resources = {
        pascal(operation["x-sdk"]["resource"])
        for item in paths.values()
        for operation in item.values()
    }
    name = pascal_case(vendor)
    return f"{name}Client" if name in resources else name


def _title(root: Part, vendor: str) -> str:
    title = " ".join(visible(root.at("info").text("title")).split())
    return title if title and len(title) <= 40 else sentence_of(vendor)


def _tags(root: Part, operations: Operations, texts: Texts) -> list[dict[str, Any]]:
    """Return a tag for each first part of a resource, described as the vendor's tag."""
    described = {part.text("name"): part for part in root.at("tags").listed()}
    found: list[dict[str, Any]] = []
    for tag, vendors in operations.tags.items():
        part = described.get(vendors)
        text = texts.short(part, part.text("description")) if part is not None else ""
        node: dict[str, Any] = {"name": tag, "description": text or sentence_of(tag)}
        found.append(node if text else {**node, "x-filled": ["description"]})
    return found


def _error(operations: Operations) -> dict[str, Any]:
    """Return the response for failures that the source does not describe: its most frequent one."""
    node: dict[str, Any] = {"description": "The call failed"}
    frequent = sorted(operations.bodies.errors.items(), key=lambda item: (-item[1], item[0]))
    if frequent:
        node["content"] = {"application/json": {"schema": {"$ref": frequent[0][0]}}}
    return node


def _error_places(
    schemas: dict[str, dict[str, Any]], failed: dict[str, Any], root: Part, notes: Notes
) -> dict[str, Any]:
    """Return where message and details of a failure are, by the most frequent response."""
    content = (failed.get("content") or {}).get("application/json") or {}
    ref = str((content.get("schema") or {}).get("$ref", "")).rpartition("/")[2]
    found: list[str] = []
    for name, value in ((schemas.get(ref) or {}).get("properties") or {}).items():
        inner = str(value.get("$ref", "")).rpartition("/")[2]
        if name in _MESSAGES and value.get("type") in ("string", ["string", "null"]):
            found.append(name)
        within = (schemas.get(inner) or {}).get("properties") or {} if "." not in name else {}
        found += [f"{name}.{key}" for key in within if key in _MESSAGES]
    found = sorted(found, key=lambda path: _MESSAGES.index(path.rpartition(".")[2]))
    if not found:
        found = ["message", "error.message", "detail", "error"]
    notes.guess(root, f"the message of an error is in {', '.join(found)}")
    details = ((schemas.get(ref) or {}).get("properties") or {}).get("errors") or {}
    places: dict[str, Any] = {"error-message": found}
    return places | ({"error-details": "errors"} if details.get("type") == "array" else {})
