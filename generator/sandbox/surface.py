"""The operations of a spec: their roles, their responses, and routing by path."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

import attrs

from ..specs.document import Document
from ..specs.media_types import JSON, Content, answers_of, body_of, parameter_schema
from ..specs.schemas import Reader, is_free, ref_name, variants
from ..text.names import PLACEHOLDER, snake

RUN_FLOWS = ("password", "clientCredentials")
"""The flows of OAuth 2 whose tokens the sandbox issues, as clients run them."""
Role = Literal[
    "list",  # return records of a collection
    "create",  # add a record
    "retrieve",  # return a record
    "update",  # change a record, also with a path for one change, such as .../check_in
    "delete",  # remove a record
    "copy",  # add a copy of a record
    "many",  # add records, and return them
    "bulk",  # create or change many records, and return how many
    "assign",  # set the content of a collection, and return it
    "single",  # read or change a record that belongs to no collection
    "file",  # return a file
    "text",  # return text
    "token",  # issue a token
    "done",  # return no body
]


@attrs.frozen(eq=False)
class Parameter:
    """One parameter of an operation, its reference resolved."""

    name: str
    location: str
    required: bool
    schema: Any
    style: str
    explode: bool
    node: Mapping[str, Any]


@attrs.frozen(eq=False)
class Endpoint:
    """One operation.

    `shape` is the schema of the whole response body, `item` that of the record at `field_path`
    in it, or of each record in the list there (`many`). `collection` is the path of the collection
    to which the records belong. `content` is what the body is sent as.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Parameter, ...]
    content: Content | None
    body: Any
    body_required: bool
    status: int
    response_media: str
    response_format: str
    shape: Any
    field_path: str
    item: Any
    many: bool
    role: Role
    collection: str
    security: tuple[Mapping[str, Any], ...]
    above: tuple[tuple[str, str], ...] = ()
    """Path parameters above a collection that is not below them (`x-collection`), with the property
    of its records that holds each."""

    @property
    def plain(self) -> str:
        """The path as if each placeholder were a segment; what follows a colon is a segment too."""
        return plain_path(self.path)

    @property
    def key(self) -> str:
        """Name of the path parameter that identifies the record; empty if there is none."""
        names = PLACEHOLDER.findall(self.path)
        if "x-collection" in self.node:
            return names[-1] if self.plain.endswith("}") else ""
        return names[self.collection.count("{")] if len(names) > self.collection.count("{") else ""


def base_path(document: Document) -> str:
    """Return the path of the API's base address, without a slash at its end."""
    address: str = document.root["servers"][0]["url"]
    return urlsplit(address).path.rstrip("/")


@functools.lru_cache(maxsize=8)
def surface_of(document: Document) -> Surface:
    """Return the operations of a document, which all sandboxes in a process share."""
    return Surface(document)


class Surface:
    """All operations of a vendor."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reader = Reader(document)
        self.root = document.root
        self.base = base_path(document)
        self._members: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        self._twins: dict[str, str] = {}
        drafts = [self._draft(m, p, node) for _, m, p, node in document.operations()]
        for draft in drafts:
            self._note(draft)
        self.endpoints = [self._classified(draft) for draft in drafts]
        self.tokens = self._token_steps()
        self._routes: dict[Any, Any] = {}
        for endpoint in self.endpoints:
            self._add(endpoint)

    def _draft(self, method: str, path: str, node: dict[str, Any]) -> Endpoint:
        resolve = self.document.resolve
        shared = self.root["paths"][path].get("parameters", ())
        parameters = [resolve(p) for p in (*shared, *node.get("parameters", ()))]
        body: dict[str, Any] = resolve(node.get("requestBody") or {})
        content = body_of(self.document, node)
        answer = answers_of(self.document, node)[0]
        shown = answer.content
        shape = shown.schema if shown is not None and shown.format == "json" else None
        field_path, item, many = self._found(node, shape)
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
                    parameter_schema(p),
                    "json" if "content" in p else p.get("style", "form"),
                    p.get("explode", True),
                    p,
                )
                for p in parameters
            ),
            content=content,
            body=content.schema if content is not None else None,
            body_required=bool(body.get("required")),
            status=answer.status or 200,
            response_media=_exact(shown) if shown is not None else "",
            response_format=shown.format if shown is not None else "",
            shape=shape,
            field_path=field_path,
            item=item,
            many=many,
            role="done",
            collection=plain_path(path),
            security=tuple(node.get("security", self.root.get("security", ()))),
        )

    def _found(self, node: dict[str, Any], shape: Any) -> tuple[str, Any, bool]:
        """Return the path of the records in a response, their schema, and whether it is a list."""
        if shape is None:
            return "", None, False
        sdk, paging = self.document.sdk(node), node.get("x-paging")
        if paging is not None and "unwrap" not in sdk:
            schemes: dict[str, Any] = self.root.get("x-paging-schemes") or {}
            named = schemes.get(paging, {}).get("items")
            listed = self.reader.at(shape, named) if named else None
            if listed is not None:
                return named, self.document.resolve(listed)["items"], True
            field_path, item = self.reader.list_path(shape) or ("", {})
            return field_path, item, True
        field_path = sdk.get("unwrap", "")
        item = self.reader.at(shape, field_path) if field_path else shape
        schema = self.document.resolve(item)
        if schema.get("type") == "array":
            return field_path, schema["items"], True
        return field_path, (variants(schema) or [item])[0], False

    def kind(self, item: Any) -> str:
        """Return what identifies a record schema: its component's name; "" for free-form ones."""
        return "" if item is None or is_free(self.document.resolve(item)) else ref_name(item) or ""

    def _note(self, draft: Endpoint) -> None:
        """Record collections whose records have a path, and the collection of each schema."""
        head, _, last = draft.collection.rpartition("/")
        if last.startswith("{") and not draft.many:
            kind = self.kind(draft.item) if draft.method != "DELETE" else ""
            self._members[head] = self._members.get(head) or kind
            if kind:
                self._twins.setdefault(kind, head)
        if draft.many and draft.method == "GET":
            self._listed[draft.collection] = self.kind(draft.item)

    def _classified(self, draft: Endpoint) -> Endpoint:
        role, collection = self._role(draft, draft.collection)
        told = draft.node.get("x-collection")
        if told is not None:
            return attrs.evolve(
                draft, role=role, collection=plain_path(told), above=self._above(draft, told)
            )
        kind = self._members.get(collection) or self.kind(draft.item)
        home = self._twins.get(kind, collection) if kind else collection
        same_depth = home.count("{") == collection.count("{")
        return attrs.evolve(draft, role=role, collection=home if same_depth else collection)

    def _above(self, draft: Endpoint, collection: str) -> tuple[tuple[str, str], ...]:
        """Return the path parameters that the records of another path have as fields."""
        known = {snake(name): name for name in self.reader.properties(draft.item or {})}
        found: list[tuple[str, str]] = []
        parts = draft.path.split("/")
        for before, part in itertools.pairwise(parts):
            if not part.startswith("{") or part in collection:
                continue
            noun = snake(before).removesuffix("s")
            for name in (snake(part[1:-1]), f"{noun}_id", noun):
                if name in known and name != "id":
                    found.append((part[1:-1], known[name]))
                    break
        return tuple(found)

    def _role(self, draft: Endpoint, path: str) -> tuple[Role, str]:
        method, head = draft.method, path.rpartition("/")[0]
        if draft.response_format in ("binary", "text"):
            return "file" if draft.response_format == "binary" else "text", path.partition("/{")[0]
        if path.endswith("}") and not draft.many:
            roles: dict[str, Role] = {"GET": "retrieve", "DELETE": "delete", "POST": "create"}
            return roles.get(method, "update"), head
        if draft.many:
            if method in ("PUT", "PATCH"):
                return "assign", path
            if method == "POST" and (draft.status == 201 or self._creates(draft.node)):
                return "many", path
            return "list", self._home_of_list(draft, path, head)
        if method == "DELETE":
            return "single", path
        if draft.item is None or not draft.shape:
            known = path in self._members and method == "POST"
            return ("create" if known else "done"), path
        if path in self._members or (method == "POST" and path in self._listed):
            return ("create" if method == "POST" else "single"), path
        return self._role_of_verb(draft, path, head)

    def _creates(self, node: Mapping[str, Any]) -> bool:
        return re.match(r"create|add|import", self.document.sdk(dict(node))["method"]) is not None

    def _role_of_verb(self, draft: Endpoint, path: str, head: str) -> tuple[Role, str]:
        """Return the role of a path that ends in a word, such as a change of a record."""
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
        """Return the collection that a list shows: its own, or one with the same schema."""
        if path in self._members:
            return path
        kind = self.kind(draft.item)
        owner = head.rpartition("/")[0] if path.endswith("}") else head
        if self._members.get(owner, self._listed.get(owner)) == kind:
            return owner
        twin = self._twins.get(kind, "") if kind else ""
        return twin if twin and twin.count("{") == path.count("{") else path

    def _bulk_list(self, body: Any) -> str:
        """Return the only property of a body that is a list of objects; "" if not exactly one."""
        found = [
            name
            for name, node in self.reader.properties(body or {}).items()
            if self.document.resolve(node).get("type") == "array"
            and self.reader.properties(self.document.resolve(node)["items"])
        ]
        return found[0] if len(found) == 1 else ""

    def bulk_list(self, endpoint: Endpoint) -> str:
        """Return the property of an endpoint's request body that is a list of objects, or ""."""
        return self._bulk_list(endpoint.body)

    def row_schema(self, endpoint: Endpoint) -> Any:
        """Return the schema of the objects in a body that is or contains a list of them."""
        name = self._bulk_list(endpoint.body)
        node = self.reader.properties(endpoint.body)[name] if name else endpoint.body
        schema = self.document.resolve(node or {})
        return schema.get("items", node)

    def _token_steps(self) -> dict[str, tuple[str, str]]:
        """Return security scheme and step of each token operation, by path."""
        steps: dict[str, tuple[str, str]] = {}
        paths = {endpoint.id: endpoint.path for endpoint in self.endpoints}
        for name, scheme in self.root["components"].get("securitySchemes", {}).items():
            flows = scheme.get("flows", {})
            for flow in (flows[kind] for kind in RUN_FLOWS if kind in flows):
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
            node = node.setdefault(_Pattern(part) if "{" in part else part, {})
        node.setdefault(True, {})[endpoint.method] = endpoint

    def match(self, raw_path: str) -> tuple[dict[str, Endpoint], list[str]]:
        """Return the operations of a path by method, and its values; both empty if unknown.

        The path may begin with that of the API's base address, or not.
        """
        for base in dict.fromkeys((self.base, "")):
            if raw_path.startswith(f"{base}/"):
                found = _walk(self._routes, raw_path[len(base) + 1 :].split("/"), 0)
                if found is not None:
                    return found
        return {}, []


class _Pattern:
    """A segment of a path with placeholders; equal to one that differs in their names only."""

    def __init__(self, segment: str) -> None:
        self.literals = PLACEHOLDER.split(segment)[::2]
        self._fits = re.compile("(.+)".join(map(re.escape, self.literals)), re.DOTALL)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Pattern) and other.literals == self.literals

    def __hash__(self) -> int:
        return hash(tuple(self.literals))

    def values(self, part: str) -> list[str] | None:
        """Return the values of a segment as it was sent; None if the segment does not fit."""
        match = self._fits.fullmatch(part)
        return [unquote(value) for value in match.groups()] if match else None


def plain_path(path: str) -> str:
    """Return a path whose segments are words or placeholders, to tell what the path is about.

    `/things/{id}.json` is `/things/{id}`, and `/things/{id}:restore` is `/things/{id}/restore`.
    """
    parts = path.rstrip("/").replace(":", "/").split("/")
    return "/".join(_bare(part) for part in parts)


def _bare(part: str) -> str:
    """Return a segment without the text around its placeholders, or without an extension."""
    if "{" in part:
        return part[part.index("{") : part.rindex("}") + 1]
    return part.partition(".")[0] or part


def _exact(content: Content) -> str:
    """Return the media type of a response, also of one that is documented as a range."""
    if "*" not in content.media:
        return content.media
    return JSON if content.format == "json" else "application/octet-stream"


def _walk(node: Any, parts: list[str], at: int) -> tuple[dict[str, Endpoint], list[str]] | None:
    """Return the match for the rest of a path as it was sent; the most literal segments first."""
    if at == len(parts):
        return (node[True], []) if True in node else None
    part = parts[at]
    word = unquote(part)
    if word in node:
        found = _walk(node[word], parts, at + 1)
        if found is not None:
            return found
    patterns = [key for key in node if isinstance(key, _Pattern)]
    for pattern in sorted(patterns, key=lambda key: -sum(map(len, key.literals))):
        values = pattern.values(part)
        found = _walk(node[pattern], parts, at + 1) if values is not None else None
        if values is not None and found is not None:
            return found[0], [*values, *found[1]]
    return None
