"""`python -m tests.contract`: lets Prism, openapi-core and Schemathesis judge clients and sandbox.

Prints a table of operations and tools, and one of the filters that the sandbox knows. Gives 0, or 1
for a finding that exceptions.yaml does not explain or an explanation that is no longer needed, or 2
if a tool is missing.
"""

from __future__ import annotations

import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.support.vendors import GENERATED, ROOT, VENDORS

sys.path[:0] = [str(GENERATED / vendor / "src") for vendor in VENDORS]

from . import attack, core, filters, prism  # noqa: E402 (they need the packages on the path)
from .calls import Sent, call_all  # noqa: E402
from .verdicts import Ledger, load_exceptions  # noqa: E402


def missing() -> str:
    """Say which tool is not installed; empty if all are there."""
    for program in (prism.PROGRAM, core.PYTHON, attack.PROGRAM):
        if not program.exists():
            return f"{program.relative_to(ROOT)} does not exist; run `make contract`"
    return ""


def send(vendor: str, folder: Path, ledger: Ledger) -> list[Sent]:
    """Send every operation through Prism, and note what it refuses."""
    log = folder / f"{vendor}-prism.log"
    with prism.mocking(vendor, log) as url:
        sent, count = call_all(vendor, url)
    reasons = prism.violations(log, count)
    for one in sent:
        words = f"{one.said}: {reasons[one.number - 1] if one.number else 'not sent'}"
        ledger.note("prism", one, "" if 200 <= one.status < 300 else words)
    return sent


def main(vendors: list[str]) -> int:
    """Judge the vendors, by default all of them."""
    if shutil.which("node") is None:
        print("contract: skipped, Node.js is not installed")
        return 0
    lack = missing()
    if lack:
        print(f"contract: {lack}", file=sys.stderr)
        return 2
    began = time.monotonic()
    folder = ROOT / ".cache/contract"
    folder.mkdir(parents=True, exist_ok=True)
    ledger = Ledger(load_exceptions())
    vendors = vendors or VENDORS
    with ThreadPoolExecutor(1) as aside:
        # The longest attack first; it mostly waits for its own process while the calls go on here.
        attacks = [aside.submit(attack.findings, vendor, folder) for vendor in reversed(vendors)]
        for vendor in vendors:
            sent = send(vendor, folder, ledger)
            for one, words in zip(sent, core.verdicts(vendor, sent, folder), strict=True):
                ledger.note("openapi-core", one, words)
        for vendor, attacked in zip(reversed(vendors), attacks, strict=True):
            ledger.attacked(vendor, attacked.result())
    print(ledger.table())
    print(filters.table(vendors))
    print(ledger.summary(complete=set(vendors) == set(VENDORS)))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if ledger.unexplained or (ledger.unused and set(vendors) == set(VENDORS)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
