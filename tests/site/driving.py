"""Drives a browser: opens pages of the site, clicks, and reads what the browser noted."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

LIMIT = 60
"""How long a page may take, in seconds."""


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
