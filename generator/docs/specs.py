"""The page of each spec, by Redocly."""

from __future__ import annotations

import re
from pathlib import Path

from ..checks.toolbox import REDOCLY, node
from ..specs.problems import fail
from .project import Vendor

_BACK = """<style>
.to-guide { position: fixed; right: 1rem; bottom: 1rem; z-index: 9; padding: .4rem .8rem;
  border-radius: 1rem; background: #3949ab; color: #fff; font: 14px/1.4 system-ui, sans-serif;
  text-decoration: none; }
@media (max-width: 50rem) { .to-guide { right: auto; left: 1rem; } }
</style>
<a class="to-guide" href="index.html">Guide of the Python client</a>
"""
_LOGO = re.compile(r"https://cdn\.redoc\.ly/redoc/logo-[\w-]+\.svg")
_NAME = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E"
    "%3Ctext y='11' font-size='12' font-family='sans-serif' fill='%230044d4'%3ERedocly%3C/text%3E"
    "%3C/svg%3E"
)
"""Stands for Redocly's logo, which the page would load from another host."""


def write_spec(vendor: Vendor, root: Path, folder: Path) -> None:
    """Write the page of a vendor's spec into a folder. Raise SpecError if Redocly fails."""
    spec = f"specs/{vendor.package.vendor}/openapi.yaml"
    page = folder / f"{vendor.package.vendor}.html"
    done = node(REDOCLY, "build-docs", spec, "--inlineBundle", "--output", str(page), cwd=root)
    if done.returncode or not page.is_file():
        raise fail(spec, f"Redocly cannot write its page: {done.stderr.strip()[-2000:]}")
    text = _LOGO.sub(_NAME, page.read_text("utf-8"))
    # The navigation leads to places of the page itself, which begin with `#/` in a single file.
    markup, script, rest = text.partition('<script type="module"')
    markup = re.sub(r'href="/(?=[\w"])', 'href="#/', markup)
    head, end, tail = rest.rpartition("</body>")
    page.write_text(f"{markup}{script}{head}{_BACK}{end}{tail}", "utf-8")
