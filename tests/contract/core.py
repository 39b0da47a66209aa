"""openapi-core: validates the recorded requests, in an environment of its own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import attrs

from tests.support.vendors import ROOT, spec_of

from .calls import Sent

PYTHON = ROOT / ".tools/venv/bin/python"


def verdicts(vendor: str, sent: list[Sent], folder: Path) -> list[str]:
    """Return what is wrong with each request; empty where nothing is."""
    root = spec_of(vendor).root
    spec = folder / f"{vendor}.json"
    spec.write_text(json.dumps(_readable(root)), "utf-8")
    server = root["servers"][0]
    url = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    judge = Path(__file__).with_name("judge.py")
    done = subprocess.run(
        [str(PYTHON), "-W", "ignore", str(judge), str(spec), url],
        input="".join(f"{json.dumps(attrs.asdict(one))}\n" for one in sent),
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert len(lines) == len(sent), done.stderr
    return lines


def _readable(node: Any) -> Any:
    """Copy a spec so that the tool can read it.

    It fails at a parameter whose type is a list (`[integer, string]`); `anyOf` says the same.
    """
    if isinstance(node, dict):
        copy = {key: _readable(value) for key, value in node.items()}
        if isinstance(copy.get("type"), list) and not {"object", "array"} & set(copy["type"]):
            kinds = copy.pop("type")
            rest = {k: copy.pop(k) for k in ("format", "enum", "minLength") if k in copy}
            copy["anyOf"] = [{"type": kind, **(rest if kind != "null" else {})} for kind in kinds]
        return copy
    return [_readable(item) for item in node] if isinstance(node, list) else node
