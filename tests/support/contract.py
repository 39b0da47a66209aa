"""What a spec says about each operation: how it is called, what is sent, what is answered.

Read from the joined document alone, with an encoder of its own, so that it can contradict the
generator.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any, Literal
from urllib.parse import quote

import attrs

from .sampling import Sample, Sampler
from .vendor_server import Received, Reply, pairs_of
from .vendors import path_on_host, spec_of

Extent = Literal["required", "all"]
Pairs = list[tuple[str, list[str]]]
_RESERVED = {"self", "options", "result", "resume", "prefetch", "max_pages", "run"}
_RESERVED |= {"to", "overwrite", "on_progress", "timeout", "omit", "dt", "enums"}
_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_KEYWORDS = {"from", "class", "import", "global", "in", "is", "not", "or", "and", "with", "as"}


def is_hidden(node: Any) -> bool:
    """Return whether a parameter or property is no argument of the method."""
    return bool(node.get("x-sdk", {}).get("hidden"))


def python_name(node: Any, wire: str) -> str:
    """Return the name of an argument: the spec's own, else the vendor's in snake case."""
    named = node.get("x-sdk", {}).get("name")
    if named:
        return str(named)
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", wire)
    name = "_".join(re.findall(r"[a-z0-9]+", spaced.lower()))
    return f"{name}_" if name in _RESERVED | _KEYWORDS else name


@attrs.frozen
class Expected:
    """A call and the request that the spec wants for it."""

    arguments: dict[str, Any]
    path: str
    query: Pairs
    headers: dict[str, str]
    body: Any
    has_body: bool


@attrs.frozen(eq=False)
class Contract:
    """One operation of a vendor."""

    vendor: str
    method: str
    template: str
    node: dict[str, Any]
    shared_parameters: list[Any]

    def __str__(self) -> str:
        return f"{self.vendor}-{self.node['operationId']}"

    @property
    def sampler(self) -> Sampler:
        return Sampler(spec_of(self.vendor))

    @property
    def sdk(self) -> dict[str, Any]:
        """The resource and method of the client; of a `same-as`, those of the other operation."""
        same = self.node["x-sdk"].get("same-as")
        if same is None:
            own: dict[str, Any] = self.node["x-sdk"]
            return own
        return next(c.sdk for c in contracts_of(self.vendor) if c.node["operationId"] == same)

    @property
    def options(self) -> dict[str, Any]:
        """The settings of a call without which another operation would be sent."""
        return {"update_method": "PUT"} if "same-as" in self.node["x-sdk"] else {}

    @property
    def method_path(self) -> str:
        """Dotted path of the method in the client."""
        return f"{self.sdk['resource']}.{self.sdk['method']}"

    @property
    def route(self) -> str:
        """Method and path template, its placeholders named like the arguments."""
        names = {p["name"]: python_name(p, p["name"]) for p in self.parameters()}
        path = re.sub(r"\{([^{}]+)\}", lambda found: f"{{{names[found[1]]}}}", self.template)
        return f"{self.method} {path}"

    @property
    def kind(self) -> Literal["call", "pages", "save"]:
        """What calling the method gives: a result, a list, or a saved file."""
        if self._good()[1] == "application/octet-stream":
            return "save"
        return "pages" if "x-paging" in self.node else "call"

    @property
    def authenticated(self) -> bool:
        """Whether credentials go along."""
        return bool(self.node.get("security", spec_of(self.vendor).root.get("security")))

    @property
    def needs_credentials(self) -> bool:
        """Whether a request without credentials is refused."""
        security = self.node.get("security", spec_of(self.vendor).root.get("security"))
        return bool(security and {} not in security)

    @property
    def cursor(self) -> str:
        """The parameter with the token of a page, which cannot be made up; empty if none has it."""
        schemes = spec_of(self.vendor).root.get("x-paging-schemes") or {}
        scheme = schemes.get(self.node.get("x-paging"), {})
        return str(scheme["parameter"]) if scheme.get("kind") == "cursor" else ""

    def parameters(self) -> list[dict[str, Any]]:
        """Return the parameters that are arguments, each resolved."""
        resolve = spec_of(self.vendor).resolve
        nodes = map(resolve, [*self.shared_parameters, *self.node.get("parameters", [])])
        return [node for node in nodes if not is_hidden(node)]

    def expected(self, extent: Extent) -> Expected:
        """Return a call with the required arguments, or with all, and its request."""
        arguments: dict[str, Any] = {"options": self.options} if self.options else {}
        query: Pairs = []
        headers: dict[str, str] = {}
        path = path_on_host(self.vendor, self.template)
        chosen = self._chosen(extent)
        for parameter in self.parameters():
            wire, location = parameter["name"], parameter["in"]
            needed = parameter.get("required") or location == "path" or wire in chosen
            if extent == "required" and not needed:
                continue
            sample = self.sampler.sample(parameter["schema"])
            arguments[python_name(parameter, wire)] = sample.given
            if location == "path":
                path = path.replace(f"{{{wire}}}", quote(_text(sample.sent), safe=""))
            elif location == "header":
                headers[wire.lower()] = _text(sample.sent)
            else:
                query += _query(parameter, sample)
        media, schema = self._body()
        body: Any = None
        if schema is not None:
            given, body = self._fields(schema, extent, chosen)
            arguments |= given
            headers["content-type"] = media
            if media == "application/x-www-form-urlencoded":
                body = [pair for name, value in body.items() for pair in _form(name, value)]
        headers["accept"] = self._accept()
        return Expected(arguments, path, query, headers, body, schema is not None)

    def _chosen(self, extent: Extent) -> set[str]:
        """Return the first of every group of arguments of which the spec wants one."""
        chosen: set[str] = set()
        for group in self.node.get("x-require-one-of", ()):
            first = group[0]
            chosen |= {first} if isinstance(first, str) else set(first)
        schema = self._body()[1]
        groups = self.sampler.choices(schema) if schema is not None else []
        return chosen.union(groups[0]) if groups else chosen

    def _body(self) -> tuple[str, Any]:
        node = spec_of(self.vendor).resolve(self.node.get("requestBody") or {})
        for media, content in node.get("content", {}).items():
            return media, content["schema"]
        return "", None

    def _fields(self, schema: Any, extent: Extent, chosen: set[str]) -> tuple[Any, Any]:
        """Return the arguments of a body, one for each of its fields, and the body itself."""
        sampler = self.sampler
        properties = sampler.properties(schema)
        if not properties:
            whole = sampler.sample(schema)
            return {"items" if isinstance(whole.sent, list) else "fields": whole.given}, whole.sent
        needed = sampler.required(schema) | chosen
        barred: set[str] = set()
        if sampler.is_exclusive(schema):
            barred = {name for group in sampler.choices(schema) for name in group} - needed
        made = {
            wire: sampler.sample(node)
            for wire, node in properties.items()
            if not is_hidden(node)
            if wire in needed or (extent == "all" and wire not in barred)
        }
        given = {python_name(properties[wire], wire): sample.given for wire, sample in made.items()}
        return given, {wire: sample.sent for wire, sample in made.items()}

    def _accept(self) -> str:
        """Return the media type asked for: the vendor's own, else that of the response."""
        own = spec_of(self.vendor).root["x-sdk"].get("headers", {}).get("Accept")
        return str(own or ("*/*" if self.kind == "save" else "application/json"))

    def _good(self) -> tuple[int, str, dict[str, Any]]:
        """Return status, media type and description of the response to a call that works."""
        for status, node in self.node["responses"].items():
            if status.startswith("2"):
                response = spec_of(self.vendor).resolve(node)
                return int(status), next(iter(response.get("content", {})), ""), response
        raise AssertionError(f"{self} has no 2xx answer")

    @functools.cache  # noqa: B019 (every contract is kept by `contracts_of` anyway)
    def replies(self) -> list[Reply]:
        """Return the responses that the spec shows; without any, one made from the schema."""
        status, media, response = self._good()
        if not media:
            return [Reply(status=status)]
        if media == "application/octet-stream":
            headers = {"Content-Type": media, "Content-Disposition": 'attachment; filename="a.bin"'}
            return [Reply(b"\x00\x01bytes", status, headers)]
        return [Reply.json(body, status) for body in self._bodies(response)]

    def failures(self) -> list[tuple[str, Reply]]:
        """Return the documented errors: the name of the class, and its response."""
        found: list[tuple[str, Reply]] = []
        for status, node in self.node["responses"].items():
            response = spec_of(self.vendor).resolve(node)
            if status.isdigit() and int(status) >= 400:
                named = response.get("x-error") or _ERRORS.get(status, "InternalServerError")
                name = "UnauthorizedError" if named == "AuthenticationError" else named
                found += [(name, Reply.json(body, int(status))) for body in self._bodies(response)]
        return found

    def _bodies(self, response: dict[str, Any]) -> list[Any]:
        """Return the examples of a response; without any, one made from its schema."""
        for content in response.get("content", {}).values():
            bodies = [example["value"] for example in content.get("examples", {}).values()]
            bodies += [content["example"]] if "example" in content else []
            return bodies or [self.sampler.sample(content["schema"]).sent]
        return []

    def payload(self, reply: Reply) -> Any:
        """Return what the caller is after in a response: the list of a page, or an inner value."""
        if not reply.body:
            return None
        body = json.loads(reply.body)
        scheme = (
            spec_of(self.vendor).root.get("x-paging-schemes", {}).get(self.node.get("x-paging"))
        )
        field_path = self.sdk.get("unwrap") or (scheme or {}).get("items")
        if field_path is None and self.kind == "pages" and isinstance(body, dict):
            [field_path] = [name for name, value in body.items() if isinstance(value, list)]
        for name in field_path.split(".") if field_path and isinstance(body, dict) else ():
            body = body.get(name)
        return body


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _query(parameter: dict[str, Any], sample: Sample) -> Pairs:
    """Write a parameter as its `style` and `explode` say."""
    name, value = parameter["name"], sample.sent
    if isinstance(value, dict):
        return [p for key, inner in value.items() for p in _form(f"{name}[{key}]", inner)]
    if not isinstance(value, list):
        return [(name, [_text(value)])]
    if parameter.get("explode", True):
        return [(name, [_text(item)]) for item in value]
    return [(name, [_text(item) for item in value])]


def _form(name: str, value: Any) -> Pairs:
    """Write a nested value with brackets, lists as `name[]`."""
    if isinstance(value, dict):
        return [p for key, inner in value.items() for p in _form(f"{name}[{key}]", inner)]
    if isinstance(value, list):
        return [p for item in value for p in _form(f"{name}[]", item)]
    return [(name, [_text(value)])]


def body_of(request: Received) -> Any:
    """Decode what was received as its content type says."""
    if request.headers.get("content-type") == "application/x-www-form-urlencoded":
        return pairs_of(request.body.decode())
    return json.loads(request.body) if request.body else None


@functools.cache
def contracts_of(vendor: str) -> tuple[Contract, ...]:
    """Return every operation of a vendor, in the order of its spec."""
    return tuple(
        Contract(vendor, method.upper(), template, node, item.get("parameters", []))
        for template, item in spec_of(vendor).root["paths"].items()
        for method, node in item.items()
        if method in ("get", "put", "post", "delete", "patch", "head", "options")
    )
