"""Combines the parsed operations with the rest of the spec into the plan of a package."""

from __future__ import annotations

import functools
from collections import Counter
from typing import Any

from ..specs.document import Document
from ..specs.problems import SpecError
from ..specs.schemas import Reader, event_of
from ..text.names import pascal
from .authentication import auth_of
from .method_maker import MethodMaker
from .methods import Method
from .package import (
    Child,
    Package,
    PagingScheme,
    PathSpelling,
    Resource,
    Variable,
    Webhook,
    Webhooks,
)
from .parsing import parse
from .servers import ServerPlanner
from .syncs import syncs_of
from .tables import personal_of, tables_of
from .types import type_of

_SCHEMES = {
    "page": "NumberedPages",
    "offset": "OffsetPages",
    "link": "LinkedPages",
    "cursor": "CursorPages",
    "link-header": "LinkHeaderPages",
    "batch": "BatchedPages",
}
_NAMED = ("link", "cursor", "link-header")
"""Kinds of paging whose pages name the next one, so that the client does not need their size."""


def adapt(document: Document) -> Package:
    """Return the plan of the package of a linted document."""
    return _Adapter(document).package()


class _Adapter:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = document.root
        self._reader = Reader(document)
        self._servers = ServerPlanner(document)
        self._methods = MethodMaker(document, self._reader, self._servers)
        self._schemes: dict[str, Any] = document.root.get("x-paging-schemes") or {}

    def package(self) -> Package:
        """Return the plan."""
        root, vendor = self._root, self._document.vendor
        sdk, info = root["x-sdk"], root["info"]
        parsed = parse(self._document)
        methods: dict[str, list[Method]] = {}
        puts = {
            op["x-sdk"]["same-as"]: op["operationId"]
            for _, _, _, op in self._document.operations()
            if "same-as" in op["x-sdk"]
        }
        for pointer, _, path, node in self._document.operations():
            if "same-as" not in node["x-sdk"]:
                made = self._methods.make(pointer, path, node, parsed[node["operationId"]], puts)
                methods.setdefault(node["x-sdk"]["resource"], []).extend(made)
        resources = self._resources(methods)
        prefix = vendor.upper()
        return Package(
            vendor=vendor,
            title=sdk["title"],
            class_name=sdk["class"],
            module=f"{vendor}_client",
            evidence=self._evidence(),
            distribution=f"{vendor.replace('_', '-')}-client",
            version=sdk["version"],
            summary=info.get("summary", info["title"]),
            about=tuple(filter(None, map(str.strip, info.get("description", "").splitlines()))),
            keywords=tuple(sdk.get("keywords", ())),
            homepage=(info.get("contact") or {}).get("url", ""),
            env_prefix=prefix,
            servers=self._servers.root,
            operation_servers=self._servers.groups,
            variables=self._servers.variables,
            spellings=self._spellings(),
            arguments=tuple(
                Variable(name=name, doc=node["description"], default=None)
                for name, node in (root.get("x-client-arguments") or {}).items()
            ),
            headers=tuple((sdk.get("headers") or {}).items()),
            error_message=tuple(sdk.get("error-message", ())),
            error_details=sdk.get("error-details"),
            empty_lists=sdk.get("empty-objects") == "list",
            request_id_headers=tuple(sdk.get("request-id-headers", ("x-request-id",))),
            auth=auth_of(self._document, prefix, self._servers),
            schemes=self._paging(),
            results=self._methods.variables,
            constants=self._constants(),
            serialization=self._methods.serializations.constants,
            completed=self._methods.serializations.completed,
            resources=resources,
            top=tuple(self._child(r) for r in resources if "." not in r.path),
            quickstart=sdk.get("quickstart"),
            unplaced=self._unplaced(),
            tables=tables_of(self._document, self._reader, resources),
            personal=personal_of(self._document),
            syncs=syncs_of(self._document, self._reader, resources),
            webhooks=self._webhooks(),
        )

    def _unplaced(self) -> tuple[tuple[tuple[str, str, str, str], int], ...]:
        entries = self._root.get("x-unplaced") or ()
        counts = Counter(
            (entry["section"], entry["summary"], entry["why"], entry.get("route", ""))
            for entry in entries
        )
        return tuple(counts.items())

    def _webhooks(self) -> Webhooks | None:
        made: list[Webhook] = []
        for _, name, node in self._document.webhooks():
            content = self._document.resolve(node["requestBody"])["content"]["application/json"]
            made.append(
                Webhook(
                    event=event_of(name, node),
                    annotation=type_of(self._document, content["schema"]).read(),
                    summary=node["summary"],
                    deprecated=bool(node.get("deprecated")),
                )
            )
        if not made:
            return None
        about: dict[str, Any] = self._root.get("x-webhooks") or {}
        signature = about.get("signature")
        return Webhooks(
            all=tuple(made),
            place=tuple(
                (key.replace("-", "_"), about[key])
                for key in ("event", "event-header")
                if key in about
            ),
            signature=signature
            and tuple((key.replace("-", "_"), value) for key, value in signature.items()),
            header=(signature or {}).get("header", ""),
        )

    def _evidence(self) -> str:
        """Return the most frequent evidence of the operations."""
        found = [op["x-evidence"] for _, _, _, op in self._document.operations()]
        return str(max(sorted(set(found)), key=found.count))

    def _spellings(self) -> tuple[PathSpelling, ...]:
        return tuple(
            PathSpelling(
                name=name,
                segment=node["segment"],
                alternatives=tuple(node.get("alternatives", ())),
                note=node.get("note", ""),
            )
            for name, node in (self._root.get("x-path-spellings") or {}).items()
        )

    def _paging(self) -> tuple[PagingScheme, ...]:
        schemes: list[PagingScheme] = []
        for name, scheme in self._schemes.items():
            arguments: list[tuple[str, str | int]] = []
            for key, value in scheme.items():
                if key in ("kind", "description", "items", "batch", "past-end") or (
                    key == "size" and scheme["kind"] in _NAMED
                ):
                    continue
                if key in ("more", "pages", "total", "next"):
                    value = self._body_path(name, value)
                elif key == "ends":
                    value = value["at"]
                arguments.append((key.replace("-", "_"), value))
            schemes.append(
                PagingScheme(
                    constant=name.upper(),
                    class_name=_SCHEMES[scheme["kind"]],
                    arguments=tuple(arguments),
                    batch=tuple(scheme.get("batch", {}).items()),
                    doc=scheme.get("description", ""),
                )
            )
        return tuple(schemes)

    def _body_path(self, scheme: str, path: str) -> str:
        """Return a field path in the body of a page as attribute names.

        Raise SpecError if a list that uses the scheme has no such field.
        """
        found = ""
        problems = []
        for pointer, _, _, operation in self._document.operations():
            if operation.get("x-paging") != scheme:
                continue
            schema = self._methods.success_schema(operation)
            if schema is None or self._reader.at(schema, path) is None:
                problems.append(
                    self._document.problem(
                        f"{pointer}/x-paging",
                        f"the response has no field {path}, which the scheme {scheme} needs",
                    )
                )
            else:
                found = self._reader.python_path(schema, path)
        if problems:
            raise SpecError(problems)
        return found or path

    def _resources(self, methods: dict[str, list[Method]]) -> tuple[Resource, ...]:
        paths: dict[str, None] = {}
        for path in methods:
            parts = path.split(".")
            for length in range(1, len(parts) + 1):
                paths.setdefault(".".join(parts[:length]))
        children: dict[str, list[str]] = {path: [] for path in paths}
        for path in paths:
            parent = path.rpartition(".")[0]
            if parent:
                children[parent].append(path)
        made: dict[str, Resource] = {}
        for path in sorted(paths, key=lambda p: -p.count(".")):
            made[path] = Resource(
                path=path,
                class_name=pascal(path),
                module=path.replace(".", "_"),
                methods=tuple(methods.get(path, ())),
                children=tuple(self._child(made[child]) for child in children[path]),
                doc=self._resource_doc(path),
                evidence_notes=self._evidence_notes(path),
            )
        return tuple(made[path] for path in paths)

    @functools.cached_property
    def _first_tags(self) -> dict[str, str]:
        """The first tag that is used in each resource."""
        found: dict[str, str] = {}
        for _, _, _, operation in self._document.operations():
            found.setdefault(operation["x-sdk"].get("resource", ""), operation["tags"][0])
        return found

    @functools.cached_property
    def _tags(self) -> dict[str, str | None]:
        return {tag["name"]: tag.get("description") for tag in self._root["tags"]}

    def _resource_doc(self, path: str) -> str:
        """Return the description of the tag with the resource's name, or of its first tag."""
        tag = path.replace(".", "_")
        if tag not in self._tags:
            tag = self._first_tags.get(path, "")
        if tag:
            return str(self._tags.get(tag) or path)
        return f"Resources of {path.rpartition('.')[2].replace('_', ' ')}"

    @functools.cached_property
    def _tags_for_notes(self) -> dict[str, set[str]]:
        """The tags of the operations without a note of their own, by resource."""
        found: dict[str, set[str]] = {}
        for _, _, _, operation in self._document.operations():
            if "x-evidence-note" not in operation:
                resource = operation["x-sdk"].get("resource", "")
                found.setdefault(resource, set()).add(operation["tags"][0])
        return found

    def _evidence_notes(self, path: str) -> tuple[str, ...]:
        """Return the notes of tags that operations of a resource have instead of their own."""
        used = self._tags_for_notes.get(path, ())
        notes = (tag.get("x-evidence-note") for tag in self._root["tags"] if tag["name"] in used)
        return tuple(dict.fromkeys(filter(None, notes)))

    def _child(self, resource: Resource) -> Child:
        return Child(
            name=resource.path.rpartition(".")[2],
            class_name=resource.class_name,
            module=resource.module,
            doc=resource.doc,
        )

    def _constants(self) -> tuple[tuple[str, str], ...]:
        """Return the values that clear a field, as named constants."""
        found: dict[str, str] = {}
        schemas = self._root["components"].get("schemas") or {}
        for schema in schemas.values():
            for node in (schema.get("properties") or {}).values():
                if "x-clear-value" in node:
                    found.setdefault(node["x-clear-value"], node["x-clear-value"])
        return tuple(found.items())
