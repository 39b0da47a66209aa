"""An export with dlt: `python -m tests.bench.dlt_export URL FOLDER`, prints its processor seconds.

People go into an SQLite file as dlt does it by default: new rows are added, nothing is compared.
"""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .exports import pages


def seconds() -> float:
    """Return the seconds of processor that this process and its children have taken so far."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def main(url: str, folder: Path) -> None:
    """Export the people that a server lists."""
    os.environ.update(
        RUNTIME__DLTHUB_TELEMETRY="false",
        RUNTIME__LOG_LEVEL="CRITICAL",
        LOAD__WORKERS="1",  # several wait for each other at SQLite's lock, until it refuses one
        DLT_DATA_DIR=str(folder / "data"),
    )
    import dlt

    @dlt.resource(name="users", primary_key="user_id")
    def users() -> Iterator[list[dict[str, Any]]]:
        yield from pages(url)

    pipeline = dlt.pipeline(
        "people",
        destination=dlt.destinations.sqlalchemy(f"sqlite:///{folder / 'dlt.db'}"),
        dataset_name="people",
        pipelines_dir=str(folder / "pipelines"),
    )
    before = seconds()
    pipeline.run(users())
    print(seconds() - before)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
