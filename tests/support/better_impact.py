"""Answers of Better Impact in the shape that has been seen on the wire."""

from __future__ import annotations

from typing import Any

from .vendor_server import Reply

USERS = "/v1/organization/users/"


def user(user_id: int, **more: Any) -> dict[str, Any]:
    """Return a profile."""
    return {
        "user_id": user_id,
        "username": f"user.{user_id}",
        "first_name": "Tessa",
        "last_name": "Lindqvist",
        "birthday": None,
        "is_group": False,
        "memberships": [],
        "custom_fields": [],
        **more,
    }


def header(number: int, pages: int, items: int) -> dict[str, Any]:
    """Return the header of a page; pages are counted from 0."""
    last = number + 1 >= pages
    return {
        "has_next_page": not last,
        "has_previous_page": number > 0,
        "is_first_page": number == 0,
        "is_last_page": last,
        "page_count": pages,
        "page_number": number,
        "page_size": 2,
        "total_item_count": items,
    }


def user_page(number: int, pages: int, *ids: int) -> Reply:
    """Return a page of users."""
    return Reply.json({"header": header(number, pages, 5), "users": [user(i) for i in ids]})
