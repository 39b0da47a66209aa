# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Profile of the Betterworks API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import TokenScheme
from ._runtime.operations import Profile
from ._runtime.paging_schemes import LinkedPages

PROFILE = Profile(
    package="betterworks_client",
    title="Betterworks",
    version="0.2.0",
    env_prefix="BETTERWORKS",
    servers={
        "production": "https://app.betterworks.com",
        "preview": "https://preview.betterworks.com",
    },
    error_message=("message", "error", "detail"),
    error_details="errors",
    request_id_headers=("x-request-id",),
    security=(TokenScheme(argument="api_token", prefix="APIToken"),),
    evidence="documented",
    spec="specs/betterworks/openapi.yaml",
)

PAGES = LinkedPages(
    next="next_url",
    more="more",
    page="page",
    first=1,
)
"""`page` counts from 1, and `size` is the number of entries per page. The response states in `more` whether there
is another page, as a boolean or as the text "true", and in `nextUrl` its address. That address may be relative,
absolute, null or absent, and its name may be spelt `nextURL`; if it is missing although there is another page,
the next page number is requested."""
