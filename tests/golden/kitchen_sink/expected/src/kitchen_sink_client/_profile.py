# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Profile of the Kitchen Sink API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import Anonymous, BasicScheme, KeyScheme, Together, TokenScheme
from ._runtime.named_pages import CursorPages, LinkHeaderPages
from ._runtime.operations import Profile, Spelling
from ._runtime.paged_batches import PagedBatches
from ._runtime.paging_schemes import BatchedPages, LinkedPages, NumberedPages, OffsetPages

PROFILE = Profile(
    package="kitchen_sink_client",
    title="Kitchen Sink",
    version="1.2.3",
    env_prefix="KITCHEN_SINK",
    servers={
        "production": "https://api.kitchen-sink.example/v3",
        "sandbox": "https://sandbox.kitchen-sink.example/v3",
    },
    operation_servers={
        "reports": {
            "production": "https://{region}.reports.kitchen-sink.example",
            "shared": "/reports",
        },
    },
    headers={
        "X-Api-Version": "3",
    },
    error_message=("error.message", "message"),
    error_details="error.fields",
    empty_lists=True,
    request_id_headers=("x-trace-id",),
    variables={
        "region": "eu",
    },
    spellings={
        "dish_path": Spelling("dishes", ("dish", "crockery/dishes")),
    },
    arguments=("wash_id",),
    security=(BasicScheme(),),
    operation_security={
        "badge and session or guest or nothing": (
            Together(
                (
                    KeyScheme(argument="badge", name="X-Badge", prefix="Badge"),
                    KeyScheme(argument="session", name="sid", location="cookie"),
                )
            ),
            TokenScheme(prefix=""),
            Anonymous(),
        ),
        "kitchen_key": (KeyScheme(argument="kitchen_key", name="key", location="query"),),
    },
    anonymous=True,
    evidence="documented",
    spec="specs/kitchen_sink/openapi.yaml",
)

PAGES = NumberedPages(
    page="pageNo",
    size="pageSize",
    first=0,
    more="about.has_more",
    pages="about.total_pages",
    next="about.next",
    default_size=50,
    ends="uncounted-page",
)
"""Numbered pages from 0; a flag says whether another one follows."""

OFFSETS = PagedBatches(
    ids="owners",
    size=5,
    each=OffsetPages(
        offset="skip",
        limit="take",
        default_limit=20,
        ends="short-page",
    ),
)


LINKS = LinkedPages(
    next="links.next",
    more="links.has_more",
    page="page",
    first=1,
)
"""Every page names the next one."""

TOKENS = CursorPages(
    parameter="after",
    next="next_token",
    more="has_more",
    total="total",
)
"""Every page has the token of the next one; null on the last."""

TOKEN_HEADERS = CursorPages(
    parameter="after",
    header="X-Next-Token",
)


LINK_HEADERS = LinkHeaderPages(
    page="page",
    total_header="X-Total",
)
"""The `Link` header of a page names the next one."""

BATCHES = BatchedPages(
    ids="ids",
    size=10,
)
