"""Turns the paths of the source into the operations of a spec."""

from __future__ import annotations

from typing import Any

import attrs

from . import carried
from .access import Access
from .bodies import Bodies, Success
from .naming import Names, pascal_case, snake_case
from .notes import Notes
from .paging import Paging, PagingGuesses
from .parameters import Parameter, Parameters, apart
from .published import Part, Published
from .resources import Call, placed, segments
from .schemas import Schemas
from .texts import Texts

_HTTP = ("get", "put", "post", "delete", "patch", "head", "options")
_KNOWN = frozenset(
    {"operationId", "tags", "summary", "description", "parameters", "requestBody", "responses"}
    | {"security", "servers", "deprecated", "externalDocs", "callbacks"}
)


@attrs.frozen
class Found:
    """An operation of the source, before it has a name in the client."""

    part: Part
    item: Part
    call: Call
    parameters: list[Parameter]
    body: dict[str, Any] | None
    success: Success
    failures: dict[str, dict[str, Any]]
    paging: Paging

    @property
    def name(self) -> str:
        """HTTP method and path, for messages."""
        return f"{self.call.http.upper()} {self.call.path}"


class Operations:
    """Makes the operations of a spec, in the order of the source."""

    def __init__(self, published: Published, notes: Notes, vendor: str, access: Access) -> None:
        self._published, self._notes, self._vendor, self._access = published, notes, vendor, access
        self.texts = Texts(notes)
        self.schemas = Schemas(published, notes, self.texts)
        tools = (published, notes, self.texts, self.schemas)
        self.parameters, self.bodies = Parameters(*tools), Bodies(*tools)
        self.paging = PagingGuesses(self.schemas.shapes, notes)
        self._ids = Names("_")
        self._hints = Names()
        self.tags: dict[str, str] = {}

    def paths(self) -> dict[str, dict[str, Any]]:
        """Return the paths of the spec, without operations that the dialect cannot carry."""
        found: list[Found] = []
        for path, part in self._published.root.at("paths").members():
            if not path.startswith("x-"):
                found += self._of_path(path, self._published.resolve(part))
        names = placed([one.call for one in found])
        paths: dict[str, dict[str, Any]] = {}
        for one in found:
            node = self._operation(one, *names[one.call])
            paths.setdefault(one.call.path, {})[one.call.http] = node
        return paths

    def _of_path(self, path: str, item: Part) -> list[Found]:
        found: list[Found] = []
        for key, part in item.members():
            if key in _HTTP and isinstance(part.value, dict):
                one = self._found(path, item, key, self._published.resolve(part))
                found += [one] if one is not None else []
            elif key in ("trace", "query", "additionalOperations"):
                self._notes.left_out(part, f"{key.upper()} {path}", "the client has no such method")
        return found

    def _found(self, path: str, item: Part, http: str, part: Part) -> Found | None:
        name = f"{http.upper()} {path}"
        if not carried.is_path(path):
            self._notes.left_out(part, name, "the path has a form that the dialect does not have")
            return None
        hint = self._hints.claim(pascal_case(part.text("operationId") or f"{http} {_words(path)}"))
        success = self.bodies.success(part.at("responses"), hint, http)
        if success is None:
            self._notes.left_out(part, name, "it has no response of success that the client reads")
            return None
        sends = part.has("requestBody") and not self.bodies.is_empty(part.at("requestBody"))
        body, taken = (
            self.bodies.request(part.at("requestBody"), f"{hint}Request")
            if sends
            else (None, set[str]())
        )
        if body is None and sends:
            self._notes.left_out(part, name, "no media type of its request body can be sent")
            return None
        listed = self._listed(path, item, part, hint)
        if listed is None:
            self._notes.left_out(part, name, "a required parameter cannot be sent")
            return None
        parameters = apart(listed, taken, self._notes)
        paging = Paging()
        if http == "get":
            paging = self.paging.guess(part, parameters, success)
        call = Call(http, path, self._tag(part), part.text("operationId"), paging.is_list)
        failures = self.bodies.failures(part.at("responses"), hint)
        return Found(part, item, call, parameters, body, success, failures, paging)

    def _listed(self, path: str, item: Part, part: Part, hint: str) -> list[Parameter] | None:
        """Return the parameters; None if one that is required is missing."""
        by_key: dict[tuple[str, str], Parameter] = {}
        for owner in (item, part):
            listed = owner.at("parameters").listed() if owner.has("parameters") else []
            for one in listed:
                made = self.parameters.made(one, hint)
                if not made and self.parameters.is_needed(one):
                    return None
                by_key |= {parameter.key: parameter for parameter in made}
        holes = _holes(path)
        for key in [key for key in by_key if key[0] == "path" and key[1] not in holes]:
            self._notes.lossy(by_key.pop(key).part, f"the path has no placeholder {{{key[1]}}}")
        for hole in holes:
            if ("path", hole) not in by_key:
                node: dict[str, Any] = {"name": hole, "in": "path", "required": True}
                self.texts.describe(node, part.at("parameters"), hole)
                node["schema"] = {"type": "string"}
                self._notes.guess(part, f"the placeholder {{{hole}}} is text")
                by_key["path", hole] = Parameter(node, part)
        return list(by_key.values())

    def _tag(self, part: Part) -> str:
        listed = part.value.get("tags")
        tags = [tag for tag in listed if isinstance(tag, str)] if isinstance(listed, list) else []
        if len(tags) > 1:
            self._notes.lossy(part, "the tags of an operation after the first")
        return tags[0] if tags else ""

    def _operation(self, one: Found, resource: str, method: str) -> dict[str, Any]:
        part, call = one.part, one.call
        tag = resource.partition(".")[0]
        self.tags.setdefault(tag, call.tag)
        node: dict[str, Any] = {
            "operationId": self._ids.claim(
                snake_case(call.id or f"{call.http} {_words(call.path)}", "call")
            ),
            "tags": [tag],
        }
        self.texts.describe(node, part, call.id or f"{method} {resource}", "summary")
        node["summary"] = node["summary"].rstrip(".")
        about = self.texts.short(part, part.text("description"))
        if about.rstrip(".") not in ("", node["summary"]):
            node["description"] = about
        sdk: dict[str, Any] = {"resource": resource, "method": method}
        node["x-sdk"] = sdk
        node["x-evidence"] = "documented"
        node["x-source"] = {"doc": self._vendor, "section": call.id or one.name}
        self._paging(node, sdk, one)
        if one.parameters:
            node["parameters"] = [_reference(parameter) for parameter in one.parameters]
        if one.body is not None:
            node["requestBody"] = one.body
        node["responses"] = {**one.success.responses, **one.failures}
        self._access_of(node, part, one.item)
        self._note_others(part)
        return node

    def _paging(self, node: dict[str, Any], sdk: dict[str, Any], one: Found) -> None:
        paging = one.paging
        if paging.is_list:
            scheme = paging.scheme
            node["x-paging"] = self.paging.scheme(scheme) if scheme is not None else "none"
            if paging.items:
                sdk["unwrap"] = paging.items
            return
        schema = one.success.part if not one.success.is_union else None
        if schema is None or not self.schemas.shapes.is_object(schema):
            return
        properties = self.schemas.shapes.of(schema).properties
        for wire, value in properties.items() if len(properties) == 1 else ():
            is_record = self.schemas.shapes.is_object(value)
            if is_record and self.schemas.shapes.of(value).properties and "." not in wire:
                sdk["unwrap"] = wire
                self._notes.guess(one.part, f"the method returns the field {wire} of the response")

    def _access_of(self, node: dict[str, Any], part: Part, item: Part) -> None:
        if part.has("security"):
            declared = part.at("security")
            made = self._access.security(declared)
            if made or declared.value == []:
                shared = self._access.security(self._published.root.at("security"))
                if made != shared:
                    node["security"] = made
            else:
                self._notes.lossy(
                    declared, "the security of an operation, whose schemes are unknown"
                )
        if part.value.get("deprecated") is True:
            if carried.operation_key("deprecated"):
                node["deprecated"] = True
            else:
                self._notes.lossy(part, "deprecated of an operation has no effect on the client")
        owner = part if part.at("servers").listed() else item
        common = {server.text("url") for server in self._published.root.at("servers").listed()}
        if {server.text("url") for server in owner.at("servers").listed()} - common:
            if carried.operation_key("servers"):
                node["servers"] = self._access.servers(owner)
            else:
                self._notes.lossy(owner.at("servers"), "the servers of an operation")

    def _note_others(self, part: Part) -> None:
        if part.at("callbacks").value:
            self._notes.lossy(part.at("callbacks"), "callbacks")
        for key in part.value:
            if key.startswith("x-"):
                self._notes.lossy(part, f"the vendor's extension {key}")
            elif key not in _KNOWN:
                self._notes.lossy(part, f"the keyword {key} of an operation")


def _words(path: str) -> str:
    return " ".join(segment.strip("{}") for segment in segments(path)) or "root"


def _holes(path: str) -> list[str]:
    pieces = path.split("{")[1:]
    return [piece.partition("}")[0] for piece in pieces]


def _reference(parameter: Parameter) -> dict[str, Any]:
    if parameter.component:
        return {"$ref": f"#/components/parameters/{parameter.component}"}
    return parameter.node
