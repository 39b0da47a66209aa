"""The command line of the sandbox."""

from __future__ import annotations

import argparse
import logging
import socket
import sys
from difflib import get_close_matches
from pathlib import Path

from ..specs.loading import load
from ..specs.problems import SpecError
from .application import Settings
from .faults import FaultError, parse
from .hosts import is_name
from .serving import serve

ROOT = Path(__file__).resolve().parents[2]


def _parser() -> argparse.ArgumentParser:
    own = Settings()
    parser = argparse.ArgumentParser(
        prog="python -m generator.sandbox",
        description="Runs a local server that behaves like a vendor, generated from its spec.",
    )
    add = parser.add_argument
    add("vendor", help="a folder of specs/")
    add("--port", type=int, default=0, help="default: a free one, printed at the start")
    add(
        "--host",
        action="append",
        default=[],
        metavar="NAME",
        help="another name or address that the Host header of requests may have, without a port; "
        "localhost, 127.0.0.0/8 and [::1] are always allowed, and the server always listens on "
        "127.0.0.1 only",
    )
    add("--people", type=int, default=own.people, help="people there are; default %(default)s")
    add("--records", type=int, default=own.records, help="records of each other kind there are")
    add("--seed", type=int, default=own.seed, help="the same seed makes the same records")
    add("--secret", default=own.secret, help="password, client secret or token; default: sandbox")
    add("--token-seconds", type=float, default=own.token_seconds, help="how long a token works")
    add("--job-seconds", type=float, default=own.job_seconds, help="how long background work takes")
    add("--max-records", type=int, default=own.max_records, help="how many changes are kept")
    add("--max-bytes", type=int, default=own.max_bytes, help="memory for encoded records")
    add(
        "--fault",
        action="append",
        default=[],
        metavar="FAULT",
        help="e.g. '429; every=20; retry-after=1', 'latency=0.2', 'reset; rate=0.01', 'drift'",
    )
    add("--quiet", action="store_true", help="do not log refused requests")
    return parser


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run a command line. Return 0, or 2 for invalid input."""
    options = _parser().parse_args(arguments)
    faults = ", ".join(options.fault)
    for name in ("people", "records", "max_records", "max_bytes", "token_seconds", "job_seconds"):
        if getattr(options, name) < 0 or getattr(options, name) > 1e10:
            return _refuse(f"--{name.replace('_', '-')} must not be negative or above 1e10")
    if not 0 <= options.port <= 65535:
        return _refuse("--port must be between 0 and 65535; 0 takes a free one")
    hosts = tuple(host.lower() for host in options.host)
    for host in hosts:
        if not is_name(host):
            return _refuse("--host must be a name or an address, without a scheme and a port")
    if not options.secret.isascii() or not options.secret.isprintable() or not options.secret:
        return _refuse("--secret must be printable ASCII")
    try:
        parse(faults)
        document = load(root / "specs", options.vendor)
    except FaultError as error:
        return _refuse(f"--fault: {error}")
    except SpecError as error:
        return _refuse(f"{error}{_nearest(root / 'specs', options.vendor)}")
    settings = Settings(
        people=options.people,
        records=options.records,
        seed=options.seed,
        secret=options.secret,
        token_seconds=options.token_seconds,
        job_seconds=options.job_seconds,
        max_records=options.max_records,
        max_bytes=options.max_bytes,
        faults=faults,
        hosts=hosts,
    )
    if not options.quiet:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
        logger = logging.getLogger("generator.sandbox")
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
    if not _is_free(options.port):
        return _refuse(f"--port: {options.port} cannot be opened; choose another one")
    serve(document, settings, options.port, lambda url: print(url, flush=True))
    return 0


def _nearest(specs: Path, vendor: str) -> str:
    """Return a hint if there is a folder of a similar name; "" for a folder that there is."""
    folders = (
        [] if (specs / vendor).is_dir() else [p.parent.name for p in specs.glob("*/openapi.*")]
    )
    near = get_close_matches(vendor.replace("-", "_").lower(), folders, 1)
    return f"; did you mean {near[0]}?" if near else ""


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return 2
