"""Schemathesis: attacks the sandbox with what a spec allows and with what it does not."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import attrs
import httpx

from tests.support.sandboxes import running
from tests.support.vendors import ROOT, SPECS, spec_of

PROGRAM = ROOT / ".tools/venv/bin/schemathesis"
EXAMPLES = 3


@attrs.frozen
class Finding:
    """What the tool found at an operation (method and path), in its own words."""

    vendor: str
    operation: str
    text: str


def findings(vendor: str, folder: Path) -> list[Finding]:
    """Attack a vendor's sandbox and give what was found."""
    with running(vendor, people=100, seed=7, max_records=1_000_000) as sandbox:
        with httpx.Client() as http:
            [(name, value)] = sandbox.authorized(http).items()
        report = folder / f"{vendor}-schemathesis.xml"
        report.unlink(missing_ok=True)
        done = subprocess.run(
            [
                *(str(PROGRAM), "run", str(SPECS / vendor / "openapi.yaml")),
                *("--url", sandbox.url, "-H", f"{name}: {value}"),
                *("--phases", "examples,coverage,fuzzing", "--max-examples", str(EXAMPLES)),
                *("--generation-deterministic", "--continue-on-failure", "--no-color"),
                *("--report", "junit", "--report-junit-path", str(report)),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd=folder,  # it keeps a folder of its own beside where it runs
        )
    if done.returncode not in (0, 1) or not report.is_file():
        raise RuntimeError(f"schemathesis failed for {vendor}:\n{done.stdout[-4000:]}{done.stderr}")
    return read(vendor, report)


def read(vendor: str, report: Path) -> list[Finding]:
    """Read the findings of a report; a finding of several parts is taken apart."""
    found: list[Finding] = []
    tested: set[str] = set()
    for case in ElementTree.parse(report).iter("testcase"):
        name = case.attrib["name"]
        tested.add(name)
        for kind in ("failure", "error"):
            for failure in case.iter(kind):
                parts = re.split(r"(?m)^(?=- ST\d+)", failure.text or "- nothing was said")[1:]
                found += [Finding(vendor, name, " ".join(part.split())) for part in parts]
    known = {f"{m.upper()} {path}" for _, m, path, _ in spec_of(vendor).operations()}
    assert tested >= known, f"not attacked: {sorted(known - tested)}"
    return found
