"""Spark on this machine: a session, and a cluster of one master and several workers on loopback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import attrs
import httpx

from tests.support.loopback import free_port
from tests.support.sandboxes import PLACE, credentials_for
from tests.support.vendors import GENERATED, source_of

SECRET = "plum-4711-quartz"
VENDORS = sorted(path.name for path in GENERATED.iterdir() if (path / "src").is_dir())
_SETTINGS = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "1g",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -Xss4m",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.port": "0",
    "spark.ui.showConsoleProgress": "false",
    "spark.eventLog.enabled": "true",
    "spark.eventLog.compress": "false",
    "spark.eventLog.rolling.enabled": "false",
    "spark.log.level": "ERROR",
}


def environment() -> dict[str, str]:
    """Return the environment of Spark's processes: packages, and credentials for sandboxes."""
    found = {
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": os.pathsep.join(str(source_of(vendor).parent) for vendor in VENDORS),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "UNITE_US_GROUP_ID": PLACE,
        "ASSEMBLE_ORGANISATION": PLACE,
    }
    for vendor in VENDORS:
        for name, value in credentials_for(vendor, SECRET).items():
            found[f"{vendor}_{name}".upper()] = value
    return found


@contextmanager
def session(master: str, folder: Path, **settings: str) -> Generator[Any]:
    """Open a session whose event log is below a folder; `settings` are named with `_` for dots."""
    from pyspark.sql import SparkSession

    (folder / "events").mkdir(parents=True, exist_ok=True)
    kept = dict(os.environ)
    os.environ.update(environment())
    builder = SparkSession.builder.master(master).appName("tables")
    for name, value in {
        **_SETTINGS,
        "spark.eventLog.dir": (folder / "events").as_uri(),
        "spark.sql.warehouse.dir": (folder / "warehouse").as_uri(),
        "spark.local.dir": str(folder / "local"),
        **{name.replace("_", "."): value for name, value in settings.items()},
    }.items():
        builder = builder.config(name, value)
    with _errors_into(folder / "stderr"):  # of the JVM, and of the Python processes that it starts
        spark = builder.getOrCreate()
    try:
        yield spark
    finally:
        spark.stop()
        gateway = type(spark.sparkContext)._gateway
        if gateway is not None:  # the next session starts a JVM with an environment of its own
            gateway.shutdown()
            gateway.proc.stdin.close()
            gateway.proc.wait(30)
            type(spark.sparkContext)._gateway = type(spark.sparkContext)._jvm = None
        os.environ.clear()
        os.environ.update(kept)


@contextmanager
def _errors_into(path: Path) -> Generator[None]:
    """Have processes that are started write their errors into a file."""
    kept = os.dup(2)
    try:
        with path.open("wb") as file:
            os.dup2(file.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


@attrs.define
class Cluster:
    """A master and its workers, each with one core."""

    address: str
    ui: str
    workers: list[subprocess.Popen[bytes]]

    def kill(self, number: int) -> None:
        """Kill a worker with its executors and their Python processes (SIGKILL)."""
        os.killpg(self.workers[number].pid, signal.SIGKILL)
        self.workers[number].wait(30)

    def alive(self) -> int:
        """Return how many workers the master knows."""
        with suppress(httpx.HTTPError, ValueError):
            found: int = httpx.get(f"{self.ui}/json/", trust_env=False).json()["aliveworkers"]
            return found
        return 0


@contextmanager
def cluster(workers: int, folder: Path, memory: str = "1g") -> Generator[Cluster]:
    """Run a cluster in standalone mode on loopback; stop all of its processes in the end."""
    import pyspark

    program = str(Path(pyspark.__file__).parent / "bin" / "spark-class")
    folder.mkdir(parents=True, exist_ok=True)
    port, ui = free_port(), free_port()
    address = f"spark://127.0.0.1:{port}"
    settings = {**os.environ, **environment(), "SPARK_DAEMON_MEMORY": "256m"}
    settings["SPARK_DAEMON_JAVA_OPTS"] = "-XX:TieredStopAtLevel=1"
    deploy = "org.apache.spark.deploy"
    place = ["--host", "127.0.0.1", "--port"]
    size = ["--cores", "1", "--memory", memory]
    commands = [
        [f"{deploy}.master.Master", *place, str(port), "--webui-port", str(ui)],
        *(
            [f"{deploy}.worker.Worker", *place, str(free_port()), *size, *more, address]
            for more in (
                ["--webui-port", str(free_port()), "--work-dir", str(folder / f"worker-{number}")]
                for number in range(workers)
            )
        ),
    ]
    started: list[subprocess.Popen[bytes]] = []
    try:
        for number, command in enumerate(commands):
            with (folder / f"{number}.log").open("wb") as log:
                started.append(
                    subprocess.Popen(
                        [program, *command],
                        env=settings,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,
                    )
                )
        made = Cluster(address, f"http://127.0.0.1:{ui}", started[1:])
        end = time.monotonic() + 120
        while made.alive() < workers:
            if time.monotonic() > end:
                raise RuntimeError((folder / "0.log").read_text()[-2000:])
            time.sleep(0.3)
        yield made
    finally:
        for process in reversed(started):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(30)


def flattened(row: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return the values of a row by the names of their columns in an export, without lists."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            found |= flattened(value, f"{prefix}{name}__")
        elif isinstance(value, datetime):
            found[prefix + name] = value.replace(tzinfo=timezone.utc)
        elif not isinstance(value, list):
            found[prefix + name] = value
    return found


def differences(value: Any, raw: Any, path: str = "") -> Iterator[str]:
    """Yield where a value of Spark is not what the API has: ids are texts, moments are in UTC."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if not name.startswith("_"):
                held = raw.get(name) if isinstance(raw, Mapping) else None
                yield from differences(inner, held, f"{path}.{name}")
    elif isinstance(value, list):
        items = raw or []
        if len(value) != len(items):
            yield f"{path}: {len(value)} items, not {len(items)}"
        for number, (one, other) in enumerate(zip(value, items, strict=False)):
            yield from differences(one, other, f"{path}.{number}")
    elif not _equal(value, raw):
        yield f"{path}: {value!r}, not {raw!r}"


def _equal(value: Any, raw: Any) -> bool:
    if isinstance(value, datetime):
        return value.replace(tzinfo=timezone.utc) == datetime.fromisoformat(raw)
    if isinstance(value, date):
        return value == datetime.fromisoformat(raw).date()
    if isinstance(value, str) and isinstance(raw, bool):
        return value == str(raw).lower()
    if isinstance(value, str) and isinstance(raw, (int, float)):
        return value == str(raw)
    return bool(value == raw)
