"""Answers of `MockAPI` that a program's tests script."""

from __future__ import annotations

from typing import Any

import httpx
from selflessly_client import models
from selflessly_client.testing import Answer, MockAPI, in_order


def answer(request: httpx.Request) -> dict[str, Any]:
    return {"id": int(request.url.path.rpartition("/")[2])}


api = MockAPI()
api.answer("users.retrieve", answer, delay=0.1)
api.answer("users.retrieve", models.User(id=7), user_id=7)
api.answer(
    "users.update", in_order([models.User(id=7), Answer(status=503), httpx.ReadTimeout("slow")])
)
api.answer("users.list", {"items": [{"id": "seven"}]}, check=False)
api.assert_all_used()
calls: list[httpx.Request] = api.calls("users.update", first_name="Noor")
