"""A headless Chromium, and the site that `make docs` wrote, served on this machine.

These tests run in the environment of the site (`make docs-test`), which has no other part of the project.
"""

from __future__ import annotations

import functools
import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

pytest.importorskip("selenium", reason="selenium is not installed here: run `make docs-test`")

from selenium import webdriver  # noqa: E402 (skipped without it)
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.remote.webelement import WebElement  # noqa: E402

SITE = Path(__file__).resolve().parents[2] / "site"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LIMIT = 20


class Browser:
    """A browser, and the site over HTTP; `warnings` and `hosts` empty what it noted."""

    def __init__(self, driver: webdriver.Chrome, base: str) -> None:
        self.driver = driver
        self.base = base

    def open(self, page: str, base: str = "") -> None:
        """Open a page of the site anew, also if only its place differs."""
        self.driver.get("about:blank")
        self.driver.get(f"{base or self.base}/{page}")

    def click(self, text: str, within: str = "main") -> None:
        """Click the first shown link with a text."""
        links = self.driver.find_elements(By.CSS_SELECTOR, f"{within} a")
        link = next(each for each in links if each.text.strip() == text and each.is_displayed())
        link.click()

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until a condition holds."""
        end = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < end, f"{self.page()}: not so after {LIMIT} s"
            time.sleep(0.05)

    def page(self) -> str:
        """Return the open page of the site, with its place."""
        return self.driver.current_url.removeprefix(f"{self.base}/")

    def all(self, selector: str) -> list[WebElement]:
        """Return the shown elements of a selector."""
        return [e for e in self.driver.find_elements(By.CSS_SELECTOR, selector) if e.is_displayed()]

    def run(self, script: str) -> object:
        """Return the value of a JavaScript expression."""
        return self.driver.execute_script(f"return {script}")

    def warnings(self) -> list[str]:
        """Return the warnings and errors of the console."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def hosts(self) -> set[str]:
        """Return the hosts of all requests, without those of files."""
        events = [
            json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")
        ]
        addresses = {
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        }
        return {urlsplit(each).netloc for each in addresses} - {""}

    def resize(self, width: int, height: int) -> None:
        """Set the size of the window."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


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
def chromium(
    address: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser for all tests."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("Chromium or its driver is not installed: run `make browser`")
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
