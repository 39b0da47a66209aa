# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The lists of the API as a source of dlt (extra: dlt)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._client import Selflessly
from ._profile import PROFILE
from ._runtime.tables.api import Treatment
from ._runtime.tables.tables import OVERLAP
from ._runtime.warehouses.dlt import source_of

__all__ = ["source"]


def source(
    *tables: str,
    client: Selflessly | None = None,
    where: Mapping[str, Any] | None = None,
    personal: Treatment = "keep",
    hash_key: str | None = None,
    overlap: float = OVERLAP,
    prefetch: int = 0,
) -> Any:
    """Return a dlt source with a resource for each table: `dlt.pipeline(…).run(source(…))`.

    Tables with a known key are merged by it, others are replaced. Where the API limits a list to what changed, only
    that is loaded after the first time. Nested objects and lists become columns and tables as dlt makes them. Columns
    with personal data have the hint `x-personal`.

    Args:
        tables: Names of tables, such as those of `TABLES`; default every table that needs no argument.
        client: Client of the API; default one with the credentials of dlt (`sources.selflessly`) or of the
            environment.
        where: Filters of the list, by the names of their arguments, for a source with one table.
        personal: Keep personal fields, drop their columns, or replace their values by hashes.
        hash_key: Secret key of the hashes.
        overlap: Seconds that an increment goes back before the last change that was loaded.
        prefetch: Number of pages to fetch ahead, where the list permits it.

    Raises:
        ConfigurationError: dlt is not installed, or a credential is missing.
        InvalidArgumentError: There is no such table, or an argument is invalid.
    """
    return source_of(
        PROFILE,
        Selflessly,
        tables,
        client=client,
        where=where or {},
        personal=personal,
        hash_key=hash_key,
        overlap=overlap,
        prefetch=prefetch,
    )
