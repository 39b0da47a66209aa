# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from enum import IntEnum


class Role(IntEnum):
    """What a user may do in the account; most users are employees."""

    ADMIN = 2
    """Admin"""
    EMPLOYEE = 3
    """Employee"""
    CHAMPION = 6
    """Champion"""
