"""Dates in a vendor's own format: the sandbox checks every directive that the dialect allows."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.house_rules import lint
from generator.specs.loading import load
from tests.support.minispec import complete, write_spec

SPEC = """
    paths:
      /things:
        get:
          parameters:
            - name: at
              in: query
              schema: {type: string, format: date-time, x-wire-format: "PATTERN"}
"""


@pytest.mark.parametrize(
    ("pattern", "valid", "invalid"),
    [
        ("%Y-%m-%d", "2026-12-31", "2026-13-01"),
        ("%d/%m/%y", "31/12/26", "31/12/2026"),
        ("%Y%j", "2026366", "2026367"),
        ("%H:%M:%S", "23:59:59", "24:00:00"),
        ("%M:%S", "59:59", "60:00"),
        ("%S", "59", "60"),
        ("%S.%f", "07.000123", "07.123"),
        ("%H:%M%z", "23:59+0130", "23:59+1"),
    ],
)
def test_a_date_must_match_the_format_of_the_vendor(
    pattern: str, valid: str, invalid: str, tmp_path: Path
) -> None:
    write_spec(tmp_path, "mini", complete(SPEC.replace("PATTERN", pattern), "mini"))
    document = load(tmp_path / "specs", "mini")
    lint(document)
    with serving(document, Settings(people=1, records=1)) as url:
        statuses = [
            httpx.get(f"{url}/things", params={"at": text}, auth=("me", "sandbox")).status_code
            for text in (valid, invalid)
        ]
    assert statuses == [204, 400]
