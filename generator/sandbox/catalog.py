"""The collections of a vendor: form, number and identity of their records."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from ..specs.schemas import Reader, further, is_record, ref_name
from ..text.names import snake
from .consistency import Derived, derived_from, ended_by, same_as
from .fake import FIRST_ID, Faker, Maker, Reference, always, some, uuid
from .filters import Filters
from .paging import Paging
from .records import Kind, View
from .surface import Endpoint, Surface
from .validate import Checker
from .words import mix, salt, words_of

_SPECIAL = re.compile(r"deactivat|terminat|^(is_)?primary$")
FILES = "/sandbox/files/"
_PERSON = re.compile(r"(?i)(^|_)(user|person|people|contact|member|volunteer)s?$")
_ABOUT = re.compile(r"(?i)^(user|person|contact|member|volunteer)_?id$")
_AGENTS = re.compile(r"(^|_)(owner|manager|giver|recipient|employee|supervisor|\w+_by)_id$")


class Catalog:
    """The properties of collections that follow from the spec and the requested sizes."""

    def __init__(
        self, surface: Surface, checker: Checker, seed: int, people: int, records: int
    ) -> None:
        self.surface, self._checker = surface, checker
        self._people, self._records, self._seed = people, records, seed
        self.words = words_of(seed)
        reader = Reader(surface.document, "writeOnly")
        self.faker = Faker(reader, self.words, self._refers)
        self._own = ""
        """The collection whose records are being described; `parent` refers to one of them."""
        self.paging = {e.id: Paging(surface, e) for e in surface.endpoints if e.role == "list"}
        self.filters = {
            e.id: Filters(surface, e, self.paging[e.id].names if e.id in self.paging else ())
            for e in surface.endpoints
            if e.role == "list" or (e.method == "GET" and e.item is not None)
        }
        self._homes = {
            e.plain.rpartition("/")[0]: e.collection
            for e in surface.endpoints
            if e.role in ("retrieve", "update", "delete") and e.plain.endswith("}")
        }
        self._of: dict[str, list[Endpoint]] = {}
        for endpoint in surface.endpoints:
            self._of.setdefault(endpoint.collection, []).append(endpoint)
        self._referred: dict[str, str | None] = {}
        self._kinds: dict[str, Kind] = {}
        self._views: dict[Any, View] = {}

    def kind(self, path: str) -> Kind:
        """Return the common properties of the collections at a path template."""
        if path not in self._kinds:
            self._kinds[path] = self._build(path)
        return self._kinds[path]

    def kinds(self) -> list[Kind]:
        """Return the kinds of all collections that have a list."""
        return [self.kind(e.collection) for e in self.surface.endpoints if e.role == "list"]

    def references(self, kind: Kind, to: Kind) -> list[str]:
        """Return the properties of records that refer to records of another kind."""
        names = {name for view in kind.views for name in view.makers}
        found = (n for n in names if self._home(n) == to.path or self._home(f"{n}_id") == to.path)
        return sorted(found)

    def inner_names(self, path: str, name: str) -> frozenset[str]:
        """Return the properties of the object, or the objects, in a property of records."""
        found: set[str] = set()
        for endpoint in self._of[path]:
            node = self.surface.reader.properties(endpoint.item or {}).get(name)
            if node is not None and endpoint.role not in ("bulk", "token"):
                schema = self._resolve(node)
                found |= self._inner(self._resolve(schema.get("items") or schema)).keys()
        return frozenset(found)

    def parents(self, path: str) -> list[Kind]:
        """Return the collections that must contain the values in a path, outermost first."""
        found: list[Kind] = []
        for match in re.finditer(r"/\{", path):
            head = path[: match.start()]
            home = self._homes.get(head)
            if home is not None:
                found.append(self.kind(home))
            elif head in self._of:
                found.append(self.kind(head))
        return [kind for kind in found if not kind.open]

    def view(self, endpoint: Endpoint, hidden: frozenset[str] = frozenset()) -> View:
        """Return the view in which an operation shows records, without the hidden properties."""
        kind = self.surface.kind(endpoint.item) or (endpoint.collection, ref_name(endpoint.item))
        key = (kind, hidden)
        if key not in self._views:
            self._views[key] = self._view(endpoint, hidden)
        return self._views[key]

    def parts(self, endpoint: Endpoint) -> frozenset[str]:
        """Return the properties that other operations show only if they are asked for."""
        found = (f for e in self._of[endpoint.collection] if (f := self.filters.get(e.id)))
        return frozenset(name for f in found for m in f.meanings.values() for name in m.adds)

    def _build(self, path: str) -> Kind:
        endpoints = self._of[path]
        shown = [e for e in endpoints if e.item is not None and e.role not in ("bulk", "token")]
        views = list({id(v): v for v in map(self.view, shown)}.values())
        properties = {
            name: node
            for endpoint in shown
            for name, node in self.surface.reader.properties(endpoint.item).items()
        }
        free = not properties
        key = self._key(path, endpoints, properties)
        kinds = self._resolve(properties.get(key, {"type": "string"})).get("type", "string")
        listed = any(e.role in ("list", "assign") for e in endpoints)
        names = {name for view in views for name in view.makers}
        few = bool(self.parents(path))
        about = next((n for n in names if _ABOUT.search(n) and n != key and not free), "")
        people = not few and not about and _is_people(names)
        gone = next(
            (
                name
                for name, node in properties.items()
                if re.fullmatch(r"deleted(_(at|on))?", name)
                and "null" in self._resolve(node).get("type", [])
            ),
            "",
        )
        size = self._people if people else self._records if "{" not in path else 25
        hidden = {
            name: self.faker.field(name, schema)
            for e in endpoints
            if e.role == "list"
            for name, schema in self.filters[e.id].hidden_fields()
        }
        return Kind(
            path=path,
            key=key,
            numbered=not free and "integer" in kinds,
            open=not listed,
            size=size,
            few=few,
            people=people,
            about=about,
            gone=gone,
            views=views,
            hidden=hidden,
            derived={**derived_from(dict.fromkeys(names), gone), **self._twins(endpoints)},
            active=ended_by(dict.fromkeys(names))[0],
            ended=ended_by(dict.fromkeys(names))[1],
            above=self._above(path, names),
            primary=next((n for n in names if n in ("primary", "is_primary")), ""),
        )

    def _twins(self, endpoints: list[Endpoint]) -> dict[str, Derived]:
        """Return the fields that show what another one shows too, as `x-answered-as` says."""
        found: dict[str, Derived] = {}
        for endpoint in endpoints:
            for node in self.surface.reader.properties(endpoint.body or {}).values():
                paths = self._resolve(node).get("x-answered-as", ())
                if len(paths) == 2 and "." in paths[1] and "." not in paths[0]:
                    found[paths[0]] = same_as(paths[1])
        return found

    def _above(self, path: str, names: set[str]) -> dict[str, tuple[int, Callable[[str], Any]]]:
        """Return the fields that hold a record above a collection, and how they show an id."""
        found: dict[str, tuple[int, Callable[[str], Any]]] = {}
        parts = path.split("/")
        places = [n for n, part in enumerate(parts) if part.startswith("{")]
        known = {snake(name): name for name in names}
        for index, place in enumerate(places):
            noun = snake(parts[place][1:-1]).removesuffix("id").rstrip("_")
            noun = noun or snake(parts[place - 1]).removesuffix("s")
            above = "/".join(parts[:place])
            if noun in known:
                found[known[noun]] = (index, self._shown_above(above))
            if f"{noun}_id" in known:
                found[known[f"{noun}_id"]] = (index, _number_or_text)
        return found

    def _shown_above(self, path: str) -> Callable[[str], Any]:
        def shown(text: str) -> Any:
            value = _number_or_text(text)
            number = value - FIRST_ID if isinstance(value, int) else None
            known = self._known(self._homes.get(path, path), number) if "{" not in path else {}
            return {**known, "id": value}

        return shown

    def _known(self, path: str, number: int | None) -> dict[str, Any]:
        """Return what a record refers to another one by: its id, UUID, name and email address."""
        if path not in self._of or number is None:
            return {}
        kind = self.kind(path)
        bits = mix(mix(self._seed ^ salt(path)) + number)
        makers = kind.views[0].makers if kind.views else {}
        found = {
            name: makers[name](bits, number)
            for name in ("name", "display_name", "first_name", "last_name", "email", "title")
            if name in makers
        }
        found = {name: value for name, value in found.items() if isinstance(value, str)}
        for name, follows in kind.derived.items():
            if name in found:
                found[name] = follows.of(found.get)
        own = {"id": self._key_of(path, number), "uuid": uuid(mix(self._seed ^ salt(path)), number)}
        return {**found, **own}

    def _resolve(self, node: Any) -> Any:
        return self.surface.document.resolve(node)

    def _key(self, path: str, endpoints: list[Endpoint], properties: Mapping[str, Any]) -> str:
        """Return the name of the property that holds the id of a record."""
        singles = {snake(self.surface.kind(e.item)) for e in endpoints if e.item is not None}
        named = [e.key for e in endpoints if e.key and e.plain.endswith("}")]
        keys = [e.node.get("x-table", {}).get("key", ()) for e in endpoints]
        told = [key[0] for key in keys if len(key) == 1]
        wanted = [*told, "id", *named, *(f"{single}_id" for single in singles)]
        return next((name for name in wanted if name in properties), "id")

    def _view(self, endpoint: Endpoint, hidden: frozenset[str]) -> View:
        reader = self.surface.reader
        properties = reader.properties(endpoint.item)
        free = not properties
        shape, item = properties, endpoint.item
        if free:
            item = self._shape(endpoint)
            shape = {
                "id": {"type": "string"},
                **(reader.properties(item) if item else {}),
                "created_at": {"type": "string", "format": "date-time"},
                "updated_at": {"type": "string", "format": "date-time"},
            }
        choices: dict[str, list[Any]] = {}
        asked: set[str] = set()
        for other in self._of[endpoint.collection]:
            if other.role == "list":
                choices |= self.filters[other.id].choices()
                asked |= self.filters[other.id].optional_fields()
        self._own = endpoint.collection
        makers = dict(self.faker.properties(item, choices)) if item is not None else {}
        self._own = ""
        for name in [n for n, node in shape.items() if self._is_secret(node)]:
            makers.pop(name, None)
        if free:
            for name in ("created_at", "updated_at"):
                makers.setdefault(name, self.faker.maker(shape[name], name))
        self._finish(endpoint, makers)
        optional = {n for n in asked & makers.keys() if self._may_lack(shape, n)}
        optional -= reader.required(endpoint.item)
        makers |= {name: _or_none(makers[name]) for name in optional}
        formats = {name: self._resolve(node).get("format", "") for name, node in shape.items()}

        declared = {} if free else self._resolve(endpoint.item)
        keeps_all, others = is_record(declared), further(declared)

        def fits(name: str, value: Any) -> Any:
            if free or (keeps_all and name not in properties):
                return value
            if others and name not in properties:
                return self._shown(others, value)
            if name not in properties or name in hidden or self._is_secret(properties[name]):
                raise ValueError(name)
            return self._shown(properties[name], value)

        return View(
            {name: make for name, make in makers.items() if name not in hidden},
            frozenset(reader.required(endpoint.item)),
            free,
            fits,
            formats,
            frozenset(optional),
            tuple(n for n in makers if _SPECIAL.search(snake(n))),
        )

    def _may_lack(self, shape: Mapping[str, Any], name: str) -> bool:
        """Return whether a property would have a value in every record."""
        kinds = self._resolve(shape[name]).get("type", [])
        return "null" not in kinds and "array" not in kinds

    def _is_secret(self, node: Any) -> bool:
        """Return whether a property is a secret, which no response contains."""
        schema = self._resolve(node)
        return schema.get("format") == "password" or schema.get("writeOnly") is True

    def _shape(self, endpoint: Endpoint) -> Any:
        """Return the request schema that best describes a record without a response schema."""
        for role in ("create", "update", "single"):
            for other in self._of[endpoint.collection]:
                properties = self.surface.reader.properties(other.body or {})
                if other.role == role and properties:
                    return properties.get(self.wrapper(other), other.body)
        return None

    def wrapper(self, endpoint: Endpoint) -> str:
        """Return the property of a body that wraps the record, such as `contact`, or ""."""
        noun = endpoint.collection.rpartition("/")[2]
        for name, node in self.surface.reader.properties(endpoint.body or {}).items():
            if noun.startswith(name) and self.surface.reader.properties(node):
                return name
        return ""

    def _shown(self, node: Any, value: Any) -> Any:
        """Return a written value in the form of a property. Raise ValueError if it does not fit."""
        schema = self._resolve(node)
        tries = [value]
        if isinstance(value, str) and "unix-time" in schema.get("format", ""):
            tries.append(_stamp(value))
        if isinstance(value, str) and len(value) == 10:
            tries.append(f"{value}T00:00:00Z")
        if isinstance(value, str) and "T" in value:
            tries.append(value[:10])
        if isinstance(value, (int, str)) and "id" in self._inner(schema):
            tries.append({"id": value})
        if isinstance(value, list) and "id" in self.surface.reader.properties(
            schema.get("items") or {}
        ):
            tries.append([{"id": item} for item in value])
        for found in tries:
            if self._checker.fits(node, found):
                return found
        raise ValueError

    def _inner(self, schema: Any) -> Mapping[str, Any]:
        for member in (schema, *schema.get("oneOf", ())):
            inner = self.surface.reader.properties(member)
            if inner:
                return inner
        return {}

    def _finish(self, endpoint: Endpoint, makers: dict[str, Maker]) -> None:
        """Make the generated records of background work look done, with a file to download."""
        for other in self._of[endpoint.collection]:
            wait, download = other.node.get("x-wait"), other.node.get("x-download")
            if wait and wait["state"] in makers:
                makers[wait["state"]] = always(wait["done"][0])
                if wait.get("reason") in makers:
                    makers[wait["reason"]] = always(None)
                if wait.get("ended") in makers:
                    makers[wait["ended"]] = some(makers[wait["ended"]])
            if download:
                name, _, inner = download["url"].partition(".")
                if name in makers:
                    named = download.get("file-name", "").rpartition(".")[2]
                    makers[name] = _with_file(makers[name], inner, named)

    def _refers(self, name: str) -> Reference | None:
        """Return to which records a property refers; None if that is unknown."""
        path = self._home(name)
        if path is None:
            return None
        person = _PERSON.search(path.rpartition("/")[2].removesuffix("s")) is not None
        size = max(1, self._people if person else self._records)
        return Reference(
            size,
            lambda number: self._key_of(path, number),
            lambda number: self._known(path, number),
        )

    def _key_of(self, path: str, number: int) -> Any:
        """Return the id of a record that no request wrote."""
        if self.kind(path).numbered:
            return FIRST_ID + number
        return uuid(mix(self._seed ^ salt(path)), number)

    def _home(self, name: str) -> str | None:
        """Return the collection to whose records a property refers by id; None if unknown."""
        if not name.endswith("_id"):
            return None
        if name in ("parent_id", "children_id") and self._own and "{" not in self._own:
            return self._own
        if name not in self._referred:
            self._referred[name] = self._find_home(name)
        return self._referred[name]

    def _find_home(self, name: str) -> str | None:
        agent = _AGENTS.search(name)
        for path, endpoints in self._of.items():
            noun = path.rpartition("/")[2].removesuffix("s")
            lists = any(e.role == "list" for e in endpoints)
            if "{" in path or not lists:
                continue
            if f"{noun}_id" == name or (_PERSON.search(noun) and agent):
                return path
        return None

    def single(self, endpoint: Endpoint, path: str, bits: int) -> dict[str, Any]:
        """Return the initial state of a record that belongs to no collection."""
        view = self.view(endpoint)
        made = {
            name: make(mix(bits ^ salt(name)), bits % 1000) for name, make in view.makers.items()
        }
        if view.free:
            made["id"] = uuid(bits, 0)
        return made


def _number_or_text(text: str) -> Any:
    return int(text) if text.isdecimal() and len(text) < 16 else text


def _is_people(names: set[str]) -> bool:
    low = {re.sub(r"[^a-z]", "", name.lower()) for name in names}
    return {"firstname", "lastname"} <= low or {"name", "email"} <= low


def _stamp(text: str) -> float | None:
    try:
        return dt.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return None


def _or_none(make: Maker) -> Maker:
    """Return a maker of the same values, and of None for every third record."""
    return lambda h, who: None if h % 3 == 0 else make(h, who)


def _with_file(make: Maker, field: str, named: str) -> Maker:
    """Return a maker of results with a file of this server: address in `field`, name in `named`."""

    def made(h: int, who: int) -> Any:
        address = f"{FILES}{h % 100000}.csv"
        if not field:
            return address
        found = make(h, who) or make(h + 1, who) or {}
        name = {named: f"{h % 100000}.csv"} if named else {}
        return {**found, **name, "type": "text/csv", field: address}

    return made
