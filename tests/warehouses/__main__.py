"""`make cluster`: a Spark cluster reads many people while requests fail and a worker is killed.

Then it compares every row with what the sandbox lists without faults, and measures reads with one
and with two workers. It prints figures, and exits with 1 if a row is missing, doubled or different.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

import tests.conftest  # noqa: F401 (puts the generated packages on the path)
from tests.tables.people import TABLE

from .sparks import SECRET, VENDORS, Cluster, cluster, differences, session

_PARTITIONS = 16
_LATENCY = 1.0
"""Seconds that a request takes in the measured reads, as with a vendor that is far away."""


@contextmanager
def sandbox(people: int, *faults: str) -> Generator[str]:
    """Run the sandbox in a process of its own; yield its address."""
    command = [sys.executable, "-m", "generator.sandbox", "better_impact", "--quiet"]
    command += ["--people", str(people), "--secret", SECRET, "--max-bytes", "2000000000"]
    command += [word for fault in faults for word in ("--fault", fault)]
    quiet = subprocess.DEVNULL  # it tells of each connection that it resets
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def frame_of(spark: Any, url: str) -> Any:
    """Return the data frame of the people."""
    from better_impact_client.spark import BetterImpactDataSource

    spark.dataSource.register(BetterImpactDataSource)
    options = {"table": TABLE, "base_url": url, "partitions": str(_PARTITIONS)}
    return spark.read.format("better_impact").options(**options).load()


def killed_read(made: Cluster, spark: Any, url: str, place: Path) -> float:
    """Write the people into files, and kill a worker on the way; return the seconds."""
    frame = frame_of(spark, url)
    failed: list[BaseException] = []

    def write() -> None:
        try:
            frame.write.parquet(str(place))
        except BaseException as error:
            failed.append(error)

    started = time.monotonic()
    writing = threading.Thread(target=write)
    writing.start()
    while writing.is_alive():
        tracker = spark.sparkContext.statusTracker()
        infos = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        done = max((info.numCompletedTasks for info in infos if info), default=0)
        if made.alive() == len(made.workers) and done >= _PARTITIONS // 4:
            print(f"{done} of {_PARTITIONS} tasks are done: a worker is killed", flush=True)
            made.kill(-1)
            break
        time.sleep(0.2)
    writing.join()
    if failed:
        raise failed[0]
    return time.monotonic() - started


def truth(people: int) -> dict[str, bytes]:
    """Return the people as the sandbox lists them without faults, by id."""
    from better_impact_client import BetterImpact, Record

    with (
        sandbox(people) as url,
        BetterImpact(username="me", password=SECRET, base_url=url) as client,
    ):
        pages = client.organization.users.list(page_size=250, result=Record).pages()
        return {str(item["user_id"]): msgspec.json.encode(item) for page in pages for item in page}


def problems(place: Path, wanted: dict[str, bytes]) -> Iterator[str]:
    """Yield what is wrong with the rows in Parquet files."""
    import pyarrow.parquet

    seen: set[str] = set()
    for file in sorted(place.glob("*.parquet")):
        for batch in pyarrow.parquet.ParquetFile(file).iter_batches(1000):
            for row in batch.to_pylist():
                key = row["user_id"]
                if key in seen or key not in wanted:
                    yield f"{key} is {'doubled' if key in seen else 'not in the list'}"
                    continue
                seen.add(key)
                for text in differences(row, msgspec.json.decode(wanted[key])):
                    yield f"{key}{text}"
    missing = len(wanted) - len(seen)
    if missing:
        yield f"{missing} people are missing"


def timed(address: str, url: str, folder: Path, cores: int) -> float:
    """Return the seconds in which a number of cores, one in each worker, read the people."""
    with session(address, folder, spark_cores_max=str(cores), spark_executor_cores="1") as spark:
        frame = frame_of(spark, url)
        spark.range(100, numPartitions=cores).rdd.map(
            lambda row: row
        ).count()  # starts the executors
        started = time.monotonic()
        frame.write.format("noop").mode("overwrite").save()
        return time.monotonic() - started


def _warm(spark: Any, cores: int) -> None:
    """Wait until each executor has imported what it needs."""

    def imported(rows: Iterator[Any]) -> Iterator[str]:
        import better_impact_client.spark  # noqa: F401

        time.sleep(0.5)
        yield os.environ["SPARK_LOCAL_DIRS"]

    for _ in range(60):
        ready = spark.sparkContext.range(cores * 4, numSlices=cores * 4).mapPartitions(imported)
        if len(set(ready.collect())) == cores:
            return
    raise RuntimeError("the executors did not start")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.warehouses", description=__doc__)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--timed", type=int, default=20_000, help="people of the measured reads")
    options = parser.parse_args()
    if shutil.which("java") is None:
        print("cluster: skipped, Java is not installed")
        return 0
    assert "better_impact" in VENDORS
    found: list[str] = []
    with tempfile.TemporaryDirectory(prefix="cluster-") as name, cluster(2, Path(name)) as made:
        folder = Path(name)
        place = folder / "people"
        faults = ("503; rate=0.05", "429; rate=0.03; retry-after=0.1", "reset; rate=0.02")
        with (
            sandbox(options.people, *faults) as url,
            session(made.address, folder, spark_task_maxFailures="20") as spark,
        ):
            seconds = killed_read(made, spark, url, place)
        told = f"{options.people} people in {_PARTITIONS} partitions"
        print(f"{told}: {seconds:.0f} s, {options.people / seconds:.0f} a second")
        if made.alive() != 1:
            found.append("no worker was killed before the read ended")
        started = time.monotonic()
        found += problems(place, truth(options.people))
        print(
            f"every row compared in {time.monotonic() - started:.0f} s: {len(found)} problem(s)",
            flush=True,
        )
    for faults in ((f"latency={_LATENCY}",), ()):
        with (
            tempfile.TemporaryDirectory(prefix="cluster-") as name,
            cluster(2, Path(name)) as made,
            sandbox(options.timed, *faults) as url,
        ):
            one, two = (timed(made.address, url, Path(name) / str(n), n) for n in (1, 2))
        told = f"requests of {_LATENCY} s" if faults else "requests without a delay"
        print(f"{options.timed} people, {told}: {one:.1f} s with one worker, {two:.1f} s with two")
        print(f"two workers are {one / two:.2f} times as fast", flush=True)
    for text in found[:20]:
        print(f"PROBLEM {text}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
