"""Answers of Unite Us in the only shape that is known: everything under `data`."""

from __future__ import annotations

import json
from typing import Any

from .vendor_server import Reply, VendorServer

GROUP = "/v3/groups/g-1"
CONTACT = f"{GROUP}/contacts/c-1"
REFERRAL = f"{GROUP}/referrals/r-1"


def record(id: str = "x-1", **fields: Any) -> Reply:
    """Return one record."""
    return Reply.json({"data": {"id": id, **fields}})


def records(*ids: str) -> Reply:
    """Return a list of records."""
    return Reply.json({"data": [{"id": id} for id in ids]})


def sent(server: VendorServer) -> Any:
    """Return the decoded body of the last request."""
    return json.loads(server.received[-1].body)
