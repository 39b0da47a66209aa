"""Tables as a data source of Apache Spark: batch reads in partitions, and streams of what changed.

The pages of a list become record batches of Arrow. What a reader sends to the executors are the options of the read;
they open clients of their own, with the credentials that they find there.
"""

from __future__ import annotations

import datetime as dt
import os
import time
import warnings
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ..errors import InvalidArgumentError
from ..operations import Profile
from ..tables.rows import Rows
from .clients import Open
from .nested import batch_of
from .parts import ListPart, divided, read_part
from .reading import Reading
from .types import arrow_schema, record_batch, spark_schema

if TYPE_CHECKING:

    class DataSource:
        """Base class of data sources, of pyspark, which need not be installed to check types."""

        options: Mapping[str, str]

    class DataSourceReader:
        """Base class of readers."""

    class DataSourceStreamReader:
        """Base class of readers of streams."""

    class InputPartition:
        """A partition."""

        value: Any

        def __init__(self, value: Any) -> None: ...
else:
    try:
        from pyspark.sql.datasource import DataSource, DataSourceReader, DataSourceStreamReader, InputPartition
    except ImportError:  # without pyspark, nothing can be registered
        DataSource = DataSourceReader = DataSourceStreamReader = InputPartition = object

_BEGIN: Final = ""


class TableDataSource(DataSource):
    """The tables of a package. A subclass names the package's client, its profile, and the name of the format."""

    client: ClassVar[Open]
    profile: ClassVar[Profile]
    format: ClassVar[str]

    @classmethod
    def name(cls) -> str:
        """Return the name of the format."""
        return cls.format

    def schema(self) -> Any:
        """Return the columns of the table: nested objects are structs, lists of objects are arrays of structs."""
        return spark_schema(self._reading().fields)

    def reader(self, schema: Any) -> TableReader:
        """Return the reader of a whole list."""
        return TableReader(self._reading(), schema)

    def streamReader(self, schema: Any) -> TableStreamReader:  # noqa: N802 (Spark's name)
        """Return the reader of what changed. Raise InvalidArgumentError if the API does not tell that."""
        return TableStreamReader(self._reading(), schema)

    def _reading(self) -> Reading:
        cls = type(self)
        return Reading(cls.profile, cls.client, dict(self.options))


class Task(InputPartition):
    """A partition: a part of a list, how many parts there are, and the moments between which the items changed."""

    def __init__(self, part: ListPart, count: int, since: str = _BEGIN, until: str = _BEGIN) -> None:
        super().__init__((part, count, since, until))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # filters may be personal


class TableReader(DataSourceReader):
    """Reads a whole list."""

    def __init__(self, reading: Reading, schema: Any) -> None:
        self._reading = reading
        self._schema = schema

    def partitions(self) -> list[Task]:
        """Return the parts of the list; a warning tells why there is only one."""
        return tasks(self._reading)

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Yield a record batch for each page of a part."""
        part, count, _, _ = partition.value
        yield from batches(self._reading, self._schema, part, count)


class TableStreamReader(DataSourceStreamReader):
    """Reads what changed, from one moment to the next: an item is in the batch of the moment that its field tells.

    A batch ends some time ago (`overlap`), so that changes that become visible late are in it.
    """

    def __init__(self, reading: Reading, schema: Any) -> None:
        if reading.table.change is None:
            raise InvalidArgumentError(
                f"{reading.table.name}: the API cannot limit this list to what changed; read it whole (spark.read)"
            )
        self._reading = reading
        self._schema = schema
        self._mark = _BEGIN
        self._asked = float("-inf")

    def initialOffset(self) -> dict[str, str]:  # noqa: N802
        """Return the offset of a stream that begins: before everything."""
        return {"until": _BEGIN}

    def latestOffset(self, start: Any = None, limit: Any = None) -> dict[str, str]:  # noqa: N802
        """Return the moment up to which a batch reads; a new one not before some time passed (`every`)."""
        now = time.monotonic()
        if now - self._asked >= self._reading.every:
            moment = dt.datetime.now(dt.timezone.utc) - dt.timedelta(seconds=self._reading.overlap)
            mark = self._reading.mark(moment)
            earlier = str(start["until"]) if start else _BEGIN
            self._mark, self._asked = max(self._mark, mark, earlier), now
        return {"until": self._mark}

    def partitions(self, start: Mapping[str, str], end: Mapping[str, str]) -> list[Task]:
        """Return the parts of the list of what changed between two offsets."""
        return tasks(self._reading, start["until"], end["until"])

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Yield a record batch for each page of a part."""
        yield from batches(self._reading, self._schema, *partition.value)

    def commit(self, end: Mapping[str, str]) -> None:
        """Do nothing: Spark keeps the offsets."""

    def stop(self) -> None:
        """Do nothing: clients are shared by the tasks of a process."""


def tasks(reading: Reading, since: str = _BEGIN, until: str = _BEGIN) -> list[Task]:
    """Return the partitions of a list, or of what changed in it between two moments."""
    client = reading.client()
    table, where = reading.table, reading.where(client, since)
    table.scope_of(client, where)
    division = divided(client, table, where, reading.partitions, reading.split(client))
    if division.reason:
        warnings.warn(f"{table.name} is read in one partition: {division.reason}", stacklevel=2)
    return [Task(part, len(division.parts), since, until) for part in division.parts]


def batches(
    reading: Reading, schema: Any, part: ListPart, count: int, since: str = _BEGIN, until: str = _BEGIN
) -> Iterator[Any]:
    """Yield a record batch for each page of a part of a list, without items that changed at another time."""
    client = reading.client(count)
    table, where = reading.table, reading.where(client, since)
    rows = Rows(reading.layout(os.environ), table.scope_of(client, where))
    types = arrow_schema(schema)
    for items in read_part(client, table, where, part):
        batch = batch_of(table, rows, items)
        keep = reading.between(batch, since, until) if until else None
        if len(batch):
            yield record_batch(reading.fields, batch, types, keep)
