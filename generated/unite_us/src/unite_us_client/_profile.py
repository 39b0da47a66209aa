# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Profile of the Unite Us API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import TokenScheme
from ._runtime.operations import Profile
from ._runtime.paging_schemes import NumberedPages

PROFILE = Profile(
    package="unite_us_client",
    title="Unite Us",
    version="0.1.0",
    env_prefix="UNITE_US",
    servers={
        "production": "https://api.uniteus.io/v3",
        "training": "https://api.uniteustraining.com/v3",
    },
    error_message=("message", "error", "error.message", "errors"),
    error_details="errors",
    request_id_headers=("x-request-id",),
    security=(TokenScheme(),),
    evidence="inferred",
    spec="specs/unite_us/openapi.yaml",
)

PAGES = NumberedPages(
    page="page",
    size="per",
    first=1,
)
"""Numbered pages. The docs do not say how the last page is recognized or whether `per` has a maximum, so only an
empty page ends the list."""
