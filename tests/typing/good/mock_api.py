"""A program's own tests, with responses of `MockAPI` instead of a server."""

from __future__ import annotations

import httpx
from better_impact_client import AsyncBetterImpact, BetterImpact, models
from better_impact_client.testing import MockAPI

api = MockAPI()
api.answer("organization.users.retrieve", models.User(user_id=7), times=1)
api.answer("GET /v1/organization/users/8", {"user_id": 8}, headers={"X-Request-Id": "r"})
api.answer("organization.users.list", status=503)
api.answer("enterprise.users.list", error=httpx.ConnectError)
api.answer("enterprise.users.retrieve", error=httpx.ReadTimeout("too slow"))

client = BetterImpact(username="me", password="secret", transport=api)
asynchronous = AsyncBetterImpact(username="me", password="secret", transport=api)

calls: list[httpx.Request] = api.calls("organization.users.list")
requests: list[httpx.Request] = api.requests
