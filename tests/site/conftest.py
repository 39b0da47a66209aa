"""A headless Chromium, and the site that `make docs` wrote, served on this machine.

These tests run in the environment of the site (`make docs-test`), which has no other part of the
project.
"""

from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .driving import Browser

SITE = Path(__file__).resolve().parents[2] / "site"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and writes no log."""

    def log_message(self, *_: object) -> None:
        """Write nothing."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the site on this machine."""
    if not (SITE / "index.html").is_file():
        pytest.fail("site/ does not exist: run `make docs`")
    handler = functools.partial(_Quiet, directory=str(SITE))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def chromium(address: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser for all tests."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        message = "Chromium or its driver is not installed: run `make browser`"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    from selenium import webdriver

    from .driving import LIMIT, Browser

    options = webdriver.ChromeOptions()
    options.binary_location = program
    options.set_capability("goog:loggingPrefs", {"browser": "WARNING", "performance": "ALL"})
    for argument in (
        "--headless=new",
        "--no-sandbox",  # it runs as root in containers
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1280,1000",
        f"--user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):
        options.add_argument(argument)
    session = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    session.set_page_load_timeout(LIMIT)
    yield Browser(session, address)
    session.quit()


@pytest.fixture
def browser(chromium: Browser) -> Browser:
    """The browser with a wide window and no notes of earlier tests."""
    chromium.resize(1280, 1000)
    chromium.warnings()
    chromium.hosts()
    return chromium
