"""Answers every request with what the vendor's spec shows for it."""

from __future__ import annotations

import json
import re

from .contract import Contract, contracts_of
from .vendor_server import Received, Reply, Respond
from .vendors import base_path, credentials, spec_of, token_responses


def examples_of(vendor: str) -> Respond:
    """Return a function that responds as the examples of a vendor's spec do; 404 for the rest."""
    base = base_path(vendor)
    tokens = token_responses(vendor, credentials(vendor).exchange)

    def respond(request: Received) -> Reply:
        if request.path in tokens:
            return Reply.json(tokens[request.path])
        # Where several addresses match, the one with fewer placeholders is meant.
        for contract in sorted(contracts_of(vendor), key=lambda c: c.template.count("{")):
            if contract.method == request.method and _matches(contract, base, request.path):
                reply = contract.replies()[0]
                return _emptied(vendor, reply) if _goes_on(vendor, request) else reply
        return Reply.json({"message": "There is no such address."}, 404)

    return respond


def _goes_on(vendor: str, request: Received) -> bool:
    """Return whether a page after the first is asked for."""
    schemes = spec_of(vendor).root.get("x-paging-schemes", {}).values()
    first = {scheme["page"]: str(scheme.get("first", 1)) for scheme in schemes if "page" in scheme}
    first |= {scheme["offset"]: "0" for scheme in schemes if "offset" in scheme}
    return any(name in first and values != [first[name]] for name, values in request.query)


def _emptied(vendor: str, reply: Reply) -> Reply:
    """Return a response without items and next page, as the page behind the last one."""
    body = json.loads(reply.body)
    if isinstance(body, list):
        return Reply.json([])
    rest = {name: [] if isinstance(value, list) else value for name, value in body.items()}
    for scheme in spec_of(vendor).root.get("x-paging-schemes", {}).values():
        for key, ended in (("next", None), ("more", False)):
            outer, _, inner = scheme.get(key, "").rpartition(".")
            if isinstance(rest.get(outer), dict):
                rest[outer] = {**rest[outer], inner: ended}
            elif not outer and inner in rest:
                rest[inner] = ended
    return Reply.json(rest)


def _matches(contract: Contract, base: str, path: str) -> bool:
    pattern = re.sub(r"\\\{[^{}]+\\\}", "[^/]+", re.escape(base + contract.template))
    return re.fullmatch(pattern, path) is not None
