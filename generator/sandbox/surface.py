"""What a spec lets a caller do: its operations, their answers, and how a path finds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

import attrs

from ..specs.document import Document
from ..specs.schemas import Reader, is_free, ref_name, variants

Role = Literal[
    "list",  # give records of a collection
    "create",  # add one
    "retrieve",  # give one
    "update",  # change one, also through an address of its own such as .../check_in
    "delete",  # take one away
    "copy",  # add one like another
    "bulk",  # create or change many, and say how many
    "assign",  # set what a collection holds, and list it
    "single",  # a thing that there is once: read or change it
    "file",  # bytes
    "token",  # obtain a token
    "done",  # nothing to give
]


@attrs.frozen(eq=False)
class Parameter:
    """One parameter of an operation, its reference followed."""

    name: str
    place: str
    required: bool
    schema: Any
    style: str
    explode: bool


@attrs.frozen(eq=False)
class Endpoint:
    """One operation.

    `shape` is the schema of the whole answer, `item` that of a record in it, which stands at the
    dotted `place`; `many` says that a list of them does. `collection` is the path of the
    collection that the records belong to.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Parameter, ...]
    media: str
    body: Any
    body_required: bool
    status: int
    answer_media: str
    shape: Any
    place: str
    item: Any
    many: bool
    role: Role
    collection: str
    security: tuple[Mapping[str, Any], ...]

    @property
    def key(self) -> str:
        """Name of the path parameter that tells the record; empty if there is none."""
        names = re.findall(r"\{([^{}]+)\}", self.path)
        return names[self.collection.count("{")] if len(names) > self.collection.count("{") else ""


class Surface:
    """All operations of a vendor."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reader = Reader(document)
        self.root = document.root
        self.base = urlsplit(self.root["servers"][0]["url"]).path.rstrip("/")
        self._members: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        self._twins: dict[str, str] = {}
        drafts = [self._draft(m, p, node) for _, m, p, node in document.operations()]
        for draft in drafts:
            self._note(draft)
        self.endpoints = [self._placed(draft) for draft in drafts]
        self.tokens = self._token_steps()
        self._routes: dict[Any, Any] = {}
        for endpoint in self.endpoints:
            self._add(endpoint)

    def _draft(self, method: str, path: str, node: dict[str, Any]) -> Endpoint:
        resolve = self.document.resolve
        shared = self.root["paths"][path].get("parameters", ())
        parameters = [resolve(p) for p in (*shared, *node.get("parameters", ()))]
        body: dict[str, Any] = resolve(node.get("requestBody") or {})
        nothing: tuple[str, dict[str, Any]] = ("", {})
        media, content = next(iter(body.get("content", {}).items()), nothing)
        status, answer = next((s, a) for s, a in node["responses"].items() if s[0] == "2")
        answer_media, shown = next(iter(resolve(answer).get("content", {}).items()), nothing)
        shape = shown.get("schema")
        place, item, many = self._found(node, shape)
        return Endpoint(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            node=node,
            parameters=tuple(
                Parameter(
                    p["name"],
                    p["in"],
                    bool(p.get("required")),
                    p["schema"],
                    p.get("style", "form"),
                    p.get("explode", True),
                )
                for p in parameters
            ),
            media=media,
            body=content.get("schema"),
            body_required=bool(body.get("required")),
            status=int(status),
            answer_media=answer_media,
            shape=shape,
            place=place,
            item=item,
            many=many,
            role="done",
            collection=path.rstrip("/"),
            security=tuple(node.get("security", self.root.get("security", ()))),
        )

    def _found(self, node: dict[str, Any], shape: Any) -> tuple[str, Any, bool]:
        """Return where the records of an answer stand, their schema, and whether there are many."""
        if shape is None:
            return "", None, False
        sdk, paging = self.document.sdk(node), node.get("x-paging")
        if paging is not None and "unwrap" not in sdk:
            schemes: dict[str, Any] = self.root.get("x-paging-schemes") or {}
            named = schemes.get(paging, {}).get("items")
            listed = self.reader.at(shape, named) if named else None
            if listed is not None:
                return named, self.document.resolve(listed)["items"], True
            place, item = self.reader.list_place(shape) or ("", {})
            return place, item, True
        place = sdk.get("unwrap", "")
        item = self.reader.at(shape, place) if place else shape
        schema = self.document.resolve(item)
        if schema.get("type") == "array":
            return place, schema["items"], True
        return place, (variants(schema) or [item])[0], False

    def kind(self, item: Any) -> str:
        """Return what tells schemas of records apart: the component's name, "" for free-form ones."""
        return "" if item is None or is_free(self.document.resolve(item)) else ref_name(item) or ""

    def _note(self, draft: Endpoint) -> None:
        """Remember collections whose records have an address, and where a schema is at home."""
        head, _, last = draft.collection.rpartition("/")
        if last.startswith("{") and not draft.many:
            kind = self.kind(draft.item) if draft.method != "DELETE" else ""
            self._members[head] = self._members.get(head) or kind
            if kind:
                self._twins.setdefault(kind, head)
        if draft.many and draft.method == "GET":
            self._listed[draft.collection] = self.kind(draft.item)

    def _placed(self, draft: Endpoint) -> Endpoint:
        role, collection = self._role(draft, draft.collection)
        kind = self._members.get(collection) or self.kind(draft.item)
        home = self._twins.get(kind, collection) if kind else collection
        same_depth = home.count("{") == collection.count("{")
        return attrs.evolve(draft, role=role, collection=home if same_depth else collection)

    def _role(self, draft: Endpoint, path: str) -> tuple[Role, str]:
        method, head = draft.method, path.rpartition("/")[0]
        if draft.answer_media == "application/octet-stream":
            return "file", path.partition("/{")[0]
        if path.endswith("}") and not draft.many:
            roles: dict[str, Role] = {"GET": "retrieve", "DELETE": "delete", "POST": "create"}
            return roles.get(method, "update"), head
        if draft.many:
            if method in ("PUT", "PATCH"):
                return "assign", path
            return "list", self._home_of_list(draft, path, head)
        if method == "DELETE":
            return "single", path
        if draft.item is None or not draft.shape:
            known = path in self._members and method == "POST"
            return ("create" if known else "done"), path
        if path in self._members or (method == "POST" and path in self._listed):
            return ("create" if method == "POST" else "single"), path
        return self._role_of_verb(draft, path, head)

    def _role_of_verb(self, draft: Endpoint, path: str, head: str) -> tuple[Role, str]:
        """Tell what a path means that ends in a word: a step of a record, or a thing of its own."""
        owner, kind = head.rpartition("/")[0], self.kind(draft.item)
        above = self._members.get(owner) if head.endswith("}") else None
        if {"get", "delete"} & self.root["paths"][draft.path].keys():
            return "single", path
        if above is not None and above == kind:
            if draft.status != 201:
                return "update", owner
            if self.document.sdk(draft.node)["method"] == "duplicate":
                return "copy", owner
        if draft.method == "POST" and head in self._members and self._bulk_list(draft.body):
            return "bulk", head
        return ("create" if draft.status == 201 or kind else "single"), path

    def _home_of_list(self, draft: Endpoint, path: str, head: str) -> str:
        """Return the collection that a list shows: its own, or the one that it is a view of."""
        if path in self._members:
            return path
        kind = self.kind(draft.item)
        owner = head.rpartition("/")[0] if path.endswith("}") else head
        if self._members.get(owner, self._listed.get(owner)) == kind:
            return owner
        twin = self._twins.get(kind, "") if kind else ""
        return twin if twin and twin.count("{") == path.count("{") else path

    def _bulk_list(self, body: Any) -> str:
        """Return the property of a body that lists objects, if it has just one."""
        found = [
            name
            for name, node in self.reader.properties(body or {}).items()
            if self.document.resolve(node).get("type") == "array"
            and self.reader.properties(self.document.resolve(node)["items"])
        ]
        return found[0] if len(found) == 1 else ""

    def bulk_list(self, endpoint: Endpoint) -> str:
        """Return the property of an endpoint's body that lists objects; empty if there is none."""
        return self._bulk_list(endpoint.body)

    def _token_steps(self) -> dict[str, tuple[str, str]]:
        """Return method and path of the operations that give tokens: the scheme and the step."""
        steps: dict[str, tuple[str, str]] = {}
        paths = {endpoint.id: endpoint.path for endpoint in self.endpoints}
        for name, scheme in self.root["components"].get("securitySchemes", {}).items():
            for flow in scheme.get("flows", {}).values():
                steps[flow["tokenUrl"]] = (name, "grant")
                if "refreshUrl" in flow:
                    steps[flow["refreshUrl"]] = (name, "refresh")
            flow = scheme.get("x-token-flow")
            if flow:
                steps[paths[flow["login"]]] = (name, "login")
                steps[paths[flow["token"]]] = (name, "exchange")
        return steps

    def _add(self, endpoint: Endpoint) -> None:
        if endpoint.path in self.tokens:
            endpoint = attrs.evolve(endpoint, role="token")
        node = self._routes
        for part in endpoint.path.split("/")[1:]:
            node = node.setdefault(None if part.startswith("{") else part, {})
        node.setdefault(True, {})[endpoint.method] = endpoint

    def match(self, raw_path: str) -> tuple[dict[str, Endpoint], list[str]]:
        """Return the operations at a path by method, and the values in it; none if it is unknown."""
        if not raw_path.startswith(f"{self.base}/"):
            return {}, []
        parts = [unquote(part) for part in raw_path[len(self.base) + 1 :].split("/")]
        found = _walk(self._routes, parts, 0)
        return found if found is not None else ({}, [])


def _walk(node: Any, parts: list[str], at: int) -> tuple[dict[str, Endpoint], list[str]] | None:
    """Follow the parts of a path, words before placeholders."""
    if at == len(parts):
        return (node[True], []) if True in node else None
    part = parts[at]
    if part in node:
        found = _walk(node[part], parts, at + 1)
        if found is not None:
            return found
    if None in node and part:
        found = _walk(node[None], parts, at + 1)
        if found is not None:
            return found[0], [part, *found[1]]
    return None
