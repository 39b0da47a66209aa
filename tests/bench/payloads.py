"""Pages and records as the vendors would send them, made from the specs; the same in every run."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

from generator.specs.document import Document

from ..support.sampling import Sampler
from ..support.vendors import spec_of

_WORDS = (
    "amber",
    "birch",
    "cedar",
    "delta",
    "ember",
    "fjord",
    "grove",
    "heath",
    "islet",
    "juniper",
)


def sample(vendor: str, schema: str) -> Any:
    """Return one value of a schema as it is on the wire, every field of it there."""
    document = spec_of(vendor)
    return Sampler(document).sample(document.root["components"]["schemas"][schema]).sent


def records(vendor: str, schema: str, count: int) -> list[dict[str, Any]]:
    """Return records of a schema that differ in their numbers and free texts."""
    document, pattern = spec_of(vendor), sample(vendor, schema)
    node = document.root["components"]["schemas"][schema]
    dice = random.Random(f"{vendor} {schema}")
    return [_varied(document, node, copy.deepcopy(pattern), dice) for _ in range(count)]


def _varied(document: Document, node: Any, value: Any, dice: random.Random) -> Any:
    node = document.resolve(node)
    if isinstance(value, dict):
        properties = Sampler(document).properties(node)
        return {
            key: _varied(document, properties[key], inner, dice) if key in properties else inner
            for key, inner in value.items()
        }
    if isinstance(value, list) and "items" in node:
        return [_varied(document, node["items"], inner, dice) for inner in value]
    bound = {"enum", "const", "format", "examples", "minimum", "maximum", "maxLength", "pattern"}
    if bound & node.keys() or "oneOf" in node or "anyOf" in node:
        return value
    if type(value) is str:
        return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(1, 3)))
    return dice.randint(1, 99_999_999) if type(value) is int else value


def better_impact_header(number: int, pages: int, size: int) -> dict[str, Any]:
    """Return the header of a page of Better Impact; pages are counted from 0."""
    return {
        **sample("better_impact", "PageHeader"),
        "has_next_page": number + 1 < pages,
        "has_previous_page": number > 0,
        "is_first_page": number == 0,
        "is_last_page": number + 1 >= pages,
        "page_count": pages,
        "page_number": number,
        "page_size": size,
        "total_item_count": pages * size,
    }


def better_impact_page(users: int) -> dict[str, Any]:
    """Return a page of Better Impact users."""
    made = records("better_impact", "User", users)
    return {"header": better_impact_header(0, 1, users), "users": made}


def betterworks_page(goals: int) -> dict[str, Any]:
    """Return a page of Betterworks goals."""
    made = records("betterworks", "Goal", goals)
    return {**sample("betterworks", "GoalPage"), "results": made, "more": False, "nextUrl": None}


def assemble_page(users: int) -> dict[str, Any]:
    """Return a page of Assemble users."""
    return {**sample("assemble", "UserPage"), "data": records("assemble", "User", users)}


def unite_us_page(contacts: int) -> dict[str, Any]:
    """Return a page of Unite Us contacts."""
    made = records("unite_us", "Contact", contacts)
    return {**sample("unite_us", "ContactListEnvelope"), "data": made}


USERS_PATH = "/v1/organization/users/"


def list_of_pages(users: list[dict[str, Any]], count: int) -> dict[str, str]:
    """Return the responses of a list of many pages, equal except for a name with the number."""
    users = [{**users[0], "first_name": "@PAGE@"}, *users[1:]]
    page = {"header": better_impact_header(0, count, len(users)), "users": users}
    last = {"header": better_impact_header(count - 1, count, len(users)), "users": users}
    return {USERS_PATH: json.dumps(page), f"{USERS_PATH}#{count - 1}": json.dumps(last)}
