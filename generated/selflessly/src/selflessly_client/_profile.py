# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Profile of the Selflessly API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.grants import PasswordScheme
from ._runtime.operations import Profile
from ._runtime.paging_schemes import OffsetPages

PROFILE = Profile(
    package="selflessly_client",
    title="Selflessly",
    version="0.2.0",
    env_prefix="SELFLESSLY",
    servers={
        "production": "https://customer-api.selflessly.io",
    },
    error_message=("error_description", "message", "title"),
    error_details="errors",
    request_id_headers=("x-request-id",),
    security=(PasswordScheme(token_path="/api/v1/token", refresh_path="/api/v1/token/refresh"),),
    evidence="documented",
    spec="specs/selflessly/openapi.yaml",
)

OFFSET = OffsetPages(
    offset="skip",
    limit="take",
    default_limit=50,
)
"""`skip` users are skipped and up to `take` are returned, 50 by default. The response has neither a total nor a
marker for the end, and the docs do not say whether `take` has a maximum, so only an empty page ends the list."""
