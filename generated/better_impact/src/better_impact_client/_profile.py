# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Profile of the Better Impact API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import BasicScheme
from ._runtime.operations import Profile
from ._runtime.paged_batches import PagedBatches
from ._runtime.paging_schemes import BatchedPages, NumberedPages

PROFILE = Profile(
    package="better_impact_client",
    title="Better Impact",
    version="0.2.0",
    env_prefix="BETTER_IMPACT",
    servers={
        "production": "https://api.betterimpact.com",
    },
    error_message=("error_message",),
    request_id_headers=(),
    security=(BasicScheme(),),
    evidence="documented",
    spec="specs/better_impact/openapi.yaml",
)

PAGES = NumberedPages(
    page="page_number",
    size="page_size",
    first=0,
    more="header.has_next_page",
    pages="header.page_count",
    total="header.total_item_count",
)
"""Numbered pages, counted from 0. The header of each page states whether another page follows."""

PAGES_BY_USER = PagedBatches(
    ids="user_ids",
    size=100,
    each=NumberedPages(
        page="page_number",
        size="page_size",
        first=0,
        more="header.has_next_page",
        pages="header.page_count",
    ),
)
"""Numbered pages as above. The vendor's own example asks for 100 users at most in a request, so the entries of more
users are read in several runs, one after the other."""

BY_IDS = BatchedPages(
    ids="ids",
    size=250,
)
"""Any number of ids, sent in requests of 250, the maximum of the API."""
