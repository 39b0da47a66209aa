# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The lists of the API as a data source of Apache Spark (extra: spark).

`spark.dataSource.register(SelflesslyDataSource)`, then `spark.read.format("selflessly")`.
"""

from __future__ import annotations

from ._client import Selflessly
from ._profile import PROFILE
from ._runtime.warehouses.spark import TableDataSource

__all__ = ["SelflesslyDataSource"]


class SelflesslyDataSource(TableDataSource):
    """The tables of the API for Spark, as the format `selflessly`.

    Options, as texts:
        table: Name of a table, such as those of `TABLES`. Required.
        partitions: Largest number of partitions; default 8. A list that cannot be divided has one, with a warning.
        split: Filter whose values divide the list: those that are passed for it, joined by commas, or else all that
            are documented. An item must have exactly one of them, or it is missing, or in several partitions.
        columns: Columns to read, besides the key, joined by commas; see `export`.
        personal: `keep`, `drop` or `hash`; the key of hashes is `SELFLESSLY_HASH_KEY` of the environment.
        secrets: Folder with files named like the environment variables of credentials; without it, credentials are
            read from the environment of the driver and of each executor. They are never options.
        max_requests_per_second: Limit for the whole read; each partition gets an equal share.
        every, overlap: Seconds between the batches of a stream (60), and how long before now a batch ends (600).
        base_url, server, timeout, deadline, max_retries and others: Options of the client that are numbers or texts.

    Every other option is a filter of the list; `where.NAME` passes one that has the name of an option above.
    """

    client = Selflessly
    profile = PROFILE
    format = "selflessly"
