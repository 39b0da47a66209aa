"""The site in a browser: search, links, keyboard, a narrow window, and no word to other hosts."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

pytest.importorskip("selenium", reason="selenium is not installed here: run `make docs-test`")

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from .conftest import SITE
from .driving import Browser

VENDORS = sorted(path.parent.name for path in SITE.glob("*/methods.html"))
KINDS = [
    "index.html",
    "specs.html",
    "project/index.html",
    "project/contributing.html",
    "better_impact/index.html",
    "better_impact/methods.html",
    "better_impact/changelog.html",
    "better_impact/reference/client.html",
    "better_impact/reference/types.html",
    "better_impact/reference/models.html",
    "better_impact/reference/errors.html",
    "better_impact/reference/resources/organization_users.html",
]
"""A page of each kind."""
ACTIVE = "document.activeElement"


_DIALOG = "[...document.querySelectorAll('*')].map(e => e.shadowRoot).find(Boolean)"


def _opens_search(browser: Browser) -> bool:
    """Press the key of the search, and say whether its field is active."""
    keys = ActionChains(browser.driver)
    keys.key_down(Keys.CONTROL).send_keys("k").key_up(Keys.CONTROL).pause(0.3).perform()
    return browser.run(f"{_DIALOG}?.activeElement?.tagName") == "INPUT"


def search(browser: Browser, words: str) -> None:
    """Search by keyboard, and wait until the first result has the words."""
    browser.wait(lambda: browser.run("document.readyState") == "complete")
    browser.wait(lambda: _opens_search(browser))
    ActionChains(browser.driver).send_keys(words).perform()
    browser.wait(lambda: words in str(browser.run(f"{_DIALOG}.querySelector('a')?.innerText")))


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_the_search_finds_a_method_and_enter_opens_it(browser: Browser, scheme: str) -> None:
    base = browser.base if scheme == "http" else SITE.as_uri()
    browser.open("index.html", base)
    search(browser, "retrieve_many")
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    browser.wait(lambda: "retrieve_many" in browser.driver.current_url)
    place = urlsplit(browser.driver.current_url).fragment
    heading = browser.driver.find_element(By.ID, place)
    assert "retrieve_many" in heading.text
    assert browser.warnings() == []


@pytest.mark.parametrize("page", [*KINDS, *(f"{vendor}/spec.html" for vendor in VENDORS)])
def test_a_page_opens_without_a_message_and_without_another_host(
    browser: Browser, page: str
) -> None:
    browser.open(page)
    browser.wait(lambda: browser.run("document.readyState") == "complete")
    browser.wait(lambda: browser.all("h1"))
    assert browser.warnings() == []
    assert browser.hosts() == {urlsplit(browser.base).netloc}


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize(
    ("goal", "shown"),
    [("First call", "with "), ("Export", "client export "), ("synchronize", "client ")],
)
def test_one_click_leads_to_a_first_call_an_export_or_a_sync(
    browser: Browser, vendor: str, goal: str, shown: str
) -> None:
    browser.open("index.html")
    row = next(
        each
        for each in browser.all("main tr")
        if each.find_elements(By.CSS_SELECTOR, f'a[href^="{vendor}/index.html"]')
    )
    row.find_element(By.LINK_TEXT, goal).click()
    browser.wait(lambda: browser.page().startswith(f"{vendor}/index.html"))
    anchor = urlsplit(browser.page()).fragment
    place = browser.driver.find_element(By.CSS_SELECTOR, f"[id='{anchor}']" if anchor else "h1")
    browser.wait(lambda: 0 <= place.location["y"] - float(str(browser.run("scrollY"))) < 300)
    following = str(browser.run("document.querySelector('main').innerText"))
    assert shown in following[following.index(place.text.rstrip("¶")) :]


def test_arguments_and_errors_of_a_method_are_tables_whose_types_are_links(
    browser: Browser,
) -> None:
    browser.open("assemble/reference/resources/users_roles.html")
    links = {
        (row.find_element(By.CSS_SELECTOR, "td").text, link.text): link.get_attribute("href")
        for row in browser.all("main tr.doc-section-item")
        for link in row.find_elements(By.CSS_SELECTOR, "td a")
    }
    base = f"{browser.base}/assemble/reference"
    place = f"{base}/types.html#assemble_client.RequestOptions"
    assert links["options", "RequestOptions"] == place
    name = "UnauthorizedError"
    assert links[name, name] == f"{base}/errors.html#assemble_client.errors.{name}"


def test_three_clicks_lead_a_maintainer_to_an_operation_of_a_spec(browser: Browser) -> None:
    browser.open("index.html")
    browser.click("Specs and evidence")
    browser.wait(lambda: browser.page() == "specs.html")
    browser.click("Better Impact")
    browser.wait(lambda: browser.page().startswith("better_impact/spec.html"))
    # The page replaces its links when its script has run, so it is asked for the link anew.
    link = "document.querySelector('a[href=\"#/users/get_organization_user\"]')"
    browser.wait(lambda: browser.run(f"{link} && ({link}.click(), true)"))
    browser.wait(lambda: "Retrieve one user of an organization" in _shown_headings(browser))
    assert browser.warnings() == []


def test_one_click_leads_a_maintainer_to_how_changes_are_reviewed(browser: Browser) -> None:
    browser.open("index.html")
    browser.click("review a change")
    browser.wait(lambda: browser.page() == "project/contributing.html#review-a-change")
    assert "Review a change" in _shown_headings(browser)


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_path_in_the_list_of_methods_leads_to_its_operation_in_the_spec(
    browser: Browser, vendor: str
) -> None:
    text = (SITE / vendor / "methods.html").read_text("utf-8")
    places = re.findall(r'href="spec\.html(#/[^"]+)"', text)
    assert len(places) >= 9
    browser.open(f"{vendor}/spec.html{places[-1]}")
    link = f"document.querySelector('a[href=\"{places[-1]}\"]')?.innerText.split('\\n')[0]"
    browser.wait(lambda: str(browser.run(link)) in _shown_headings(browser)[:2])


_HEADINGS = """[...document.querySelectorAll('h1, h2, h3')].filter(each => {
    const box = each.getBoundingClientRect();
    return box.height && box.top < innerHeight && box.bottom > 0;
}).map(each => each.innerText.replace('¶', '').trim())"""


def _shown_headings(browser: Browser) -> list[str]:
    """Return the headings in the window."""
    found = browser.run(_HEADINGS)
    assert isinstance(found, list)
    return found


def test_the_keyboard_reaches_the_first_call_and_shows_where_it_is(browser: Browser) -> None:
    browser.open("index.html")
    seen: list[str] = []
    for _ in range(60):
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        seen.append(str(browser.run(f"{ACTIVE}.innerText")).strip())
        if seen[-1] == "First call":
            break
    assert seen[0].startswith("Skip to content")
    assert seen[-1] == "First call"
    outline = str(browser.run(f"getComputedStyle({ACTIVE}).outlineStyle"))
    assert outline not in ("none", "")
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    browser.wait(lambda: browser.page().startswith("assemble/index.html"))


@pytest.mark.parametrize("page", [*KINDS, "selflessly/spec.html"])
def test_a_narrow_window_needs_no_scrolling_sideways(browser: Browser, page: str) -> None:
    browser.resize(360, 740)
    browser.open(page)
    browser.wait(lambda: browser.all("h1"))
    width = browser.run("document.documentElement.clientWidth")
    browser.wait(lambda: browser.run("document.documentElement.scrollWidth") == width)


def test_a_narrow_window_has_a_menu_that_leads_to_the_methods(browser: Browser) -> None:
    browser.resize(360, 740)
    browser.open("better_impact/index.html")
    browser.driver.find_element(By.CSS_SELECTOR, "header label[for=__drawer]").click()
    browser.wait(lambda: any(e.text.strip() == "Every method" for e in browser.all("nav a")))
    browser.click("Every method", "nav")
    browser.wait(lambda: browser.page() == "better_impact/methods.html")
