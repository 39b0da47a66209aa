"""What may be called, and how values get into a path."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.addresses import (
    PLACEHOLDER,
    address_of,
    check_base_url,
    fill_path,
    is_loopback,
    may_connect,
    resolve,
    same_origin,
)
from generator.runtime.errors import ConfigurationError, InvalidArgumentError
from generator.runtime.library import with_target
from generator.runtime.serialization import query_string
from tests.runtime.acme import thorough
from tests.support.each import each

BASE = "https://api.acme.example/v1"


@pytest.mark.parametrize(
    ("given_url", "kept"),
    [
        ("https://api.acme.example", "https://api.acme.example"),
        ("https://api.acme.example/", "https://api.acme.example"),
        ("https://api.acme.example/v1//", "https://api.acme.example/v1"),
        ("https://api.acme.example:8443/v1", "https://api.acme.example:8443/v1"),
        ("HTTPS://api.acme.example", "HTTPS://api.acme.example"),
        ("https://[2001:db8::1]/v1", "https://[2001:db8::1]/v1"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://api.localhost", "http://api.localhost"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:80", "http://[::1]:80"),
    ],
)
def test_a_base_address_that_may_be_called_is_kept(given_url: str, kept: str) -> None:
    assert check_base_url(given_url) == kept


@each(
    "url",
    [
        "",
        "api.acme.example",
        "//api.acme.example",
        "/v1",
        "https://",
        "https:api.acme.example",
        "https:///v1",
        "http://api.acme.example",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "ftp://api.acme.example",
        "file:///etc/passwd",
        "https://user@api.acme.example",
        "https://user:word@api.acme.example",
        "https://@api.acme.example",
        "https://api.acme.example?key=1",
        "https://api.acme.example#part",
        "https://api.acme.example?",
        "https://api.acme.example#",
        "https://api.acme.example:port",
        "https://api.acme.example:99999",
        "https://[::1",
        "https://api.acme.example\\@evil.example",
        "https://api.acme.example\n",
        "https://api. acme.example",
        "https://api.acme.example/\x00",
    ],
)
def test_any_other_base_address_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        check_base_url(url)


def test_a_refused_base_address_is_not_repeated_since_it_may_hold_a_password() -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_base_url("https://user:hunter2@api.acme.example")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.0.0.1", True),
        ("127.255.0.1", True),
        ("::1", True),
        ("notlocalhost", False),
        ("localhost.example", False),
        ("128.0.0.1", False),
        ("::2", False),
        ("", False),
    ],
)
def test_only_this_machine_is_loopback(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("scheme", "host", "allowed"),
    [
        ("https", "x.example", True),
        ("http", "x.example", False),
        ("http", "localhost", True),
        ("http", None, False),
        ("ftp", "localhost", False),
        ("", "localhost", False),
    ],
)
def test_plain_http_reaches_only_this_machine(scheme: str, host: str | None, allowed: bool) -> None:
    assert may_connect(scheme, host) is allowed


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/x", "https://a.example/y?z", True),
        ("https://a.example", "https://A.EXAMPLE:443", True),
        ("http://localhost", "http://localhost:80", True),
        ("https://a.example", "http://a.example", False),
        ("https://a.example", "https://a.example:8443", False),
        ("https://a.example", "https://b.a.example", False),
        ("https://a.example", "https://a.example.evil.example", False),
        ("https://a.example", "https://a.example:port", False),
        ("https://a.example", "https://[", False),
        ("https://a.example", "", False),
    ],
)
def test_addresses_share_an_origin_if_scheme_host_and_port_agree(
    one: str, other: str, same: bool
) -> None:
    assert same_origin(one, other) is same


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/v1/owners?page=2", "https://api.acme.example/v1/owners?page=2"),
        ("?page=2", "https://api.acme.example/v1/owners?page=2"),
        ("pets", "https://api.acme.example/v1/pets"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("https://cdn.example/x", "https://cdn.example/x"),
    ],
)
def test_a_link_is_made_absolute(link: str, url: str) -> None:
    assert resolve(f"{BASE}/owners", link) == url


def test_a_link_may_lead_to_this_machine_if_the_api_is_there() -> None:
    assert resolve("http://127.0.0.1:8/v1", "http://127.0.0.1:9/x") == "http://127.0.0.1:9/x"


@pytest.mark.parametrize(
    "link",
    [
        "http://cdn.example/x",
        "ftp://cdn.example/x",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://user:word@api.acme.example/x",
        "https://api.acme.example\\@evil.example/",
        "/owners\r\nHost: evil.example",
        "https://[/x",
        "/a b",
        "http://127.0.0.1:9/x",
        "http://localhost/x",
    ],
)
def test_a_link_that_may_not_be_called_is_no_address(link: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        resolve(f"{BASE}/owners", link)


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a", "/owners/a/pets"),
        (4711, "/owners/4711/pets"),
        ("a/b", "/owners/a%2Fb/pets"),
        ("../x", "/owners/..%2Fx/pets"),
        ("a?b#c", "/owners/a%3Fb%23c/pets"),
        ("%2e%2e", "/owners/%252e%252e/pets"),
        ("...", "/owners/.../pets"),
        (" ", "/owners/%20/pets"),
        ("é", "/owners/%C3%A9/pets"),
        ("\x00\r\n", "/owners/%00%0D%0A/pets"),
        ("{id}", "/owners/%7Bid%7D/pets"),
    ],
)
def test_a_value_becomes_one_segment(value: object, path: str) -> None:
    assert fill_path("/owners/{id}/pets", {"id": value}) == path


@pytest.mark.parametrize("value", ["", ".", "..", None, True, False])
def test_a_value_that_would_change_the_path_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match="id"):
        fill_path("/owners/{id}", {"id": value})


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        ("/things/{id}.json", {"id": "a b.json"}, "/things/a%20b.json.json"),
        ("/things/{id}:restore", {"id": "a:b"}, "/things/a%3Ab:restore"),
        ("/{from}-{to}/x", {"from": 1, "to": "2/3"}, "/1-2%2F3/x"),
        ("/files/v{number}", {"number": 7}, "/files/v7"),
    ],
)
def test_a_placeholder_may_be_a_part_of_a_segment(
    template: str, values: dict[str, object], path: str
) -> None:
    assert fill_path(template, values) == path


def test_an_unpaired_surrogate_is_refused_in_a_path() -> None:
    with pytest.raises(InvalidArgumentError):
        fill_path("/owners/{id}", {"id": "\ud83d"})


def test_each_placeholder_gets_its_own_value() -> None:
    assert fill_path("/a/{one}/b/{two}", {"two": "{one}", "one": 1}) == "/a/1/b/%7Bone%7D"


def test_a_placeholder_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="pet"):
        fill_path("/owners/{id}/pets/{pet}", {"id": 1})


def test_a_template_without_values_is_sent_as_it_is() -> None:
    assert fill_path("/a/{literal}", {}) == "/a/{literal}"


@thorough
@given(st.text())
def test_every_value_is_refused_or_arrives_as_exactly_one_segment(value: str) -> None:
    try:
        path = fill_path("/owners/{id}/pets", {"id": value})
    except InvalidArgumentError:
        assert value in ("", ".", "..")
        return
    sent = httpx.URL(BASE + path).raw_path.decode()
    _, version, owners, segment, pets = urlsplit(sent).path.split("/")
    assert (version, owners, pets) == ("v1", "owners", "pets")
    assert segment not in ("", ".", "..")
    assert unquote(segment) == value


@thorough
@given(
    st.sampled_from(
        ["{id}.json", "{id}:restore", "v{id}", ".{id}", "{id}.", "({id})", "{id}:{to}"]
    ),
    st.text(min_size=1),
    st.text(min_size=1),
)
def test_values_inside_a_segment_stay_inside_it(segment: str, one: str, two: str) -> None:
    try:
        path = fill_path(f"/owners/{segment}/pets", {"id": one, "to": two})
    except InvalidArgumentError:
        assert {one, two} & {".", ".."}
        return
    sent = httpx.URL(BASE + path).raw_path.decode()
    _, version, owners, filled, pets = urlsplit(sent).path.split("/")
    assert (version, owners, pets) == ("v1", "owners", "pets")
    assert filled not in (".", "..")
    literals = PLACEHOLDER.split(segment)[::2]
    found = re.fullmatch("([^:]+)".join(map(re.escape, literals)), filled)
    assert found is not None
    assert list(map(unquote, found.groups())) == [one, two][: len(literals) - 1]


@thorough
@given(
    st.sampled_from(
        [
            BASE,
            "https://api.acme.example",
            "HTTPS://API.acme.example:443/v1",
            "http://127.0.0.1:8000/a/../b",
            "https://[2001:db8::1]:8443/v1",
            "https://bücher.example/ä b",
        ]
    ),
    st.sampled_from(
        ["/owners/{id}", "/a b/{id}", "/{id}/../x", "/{id}?kept=1", "/{id}#x", "/ä/{id}", "/{{id}}"]
    ),
    st.text(min_size=1),
    st.dictionaries(st.text(min_size=1), st.text() | st.booleans() | st.integers(), max_size=3),
)
def test_an_address_is_the_one_that_httpx_reads_from_its_text(
    base: str, template: str, value: str, query: dict[str, Any]
) -> None:
    try:
        path, pairs = fill_path(template, {"id": value}), query_string(query)
    except InvalidArgumentError:
        return
    made = address_of(base, template, path, pairs)
    mark = "&" if "?" in path else "?"
    read = httpx.URL(f"{base}{path}{mark}{pairs}" if pairs else base + path)
    assert (made, str(made), made.raw_path) == (read, str(read), read.raw_path)
    assert (made.scheme, made.host, made.port, made.netloc, made.fragment) == (
        read.scheme,
        read.host,
        read.port,
        read.netloc,
        read.fragment,
    )


def test_an_address_that_is_too_long_is_refused_in_every_part_of_it() -> None:
    for path, query in (
        ("/" + "x" * 70_000, ""),
        ("/", "x" * 70_000),
        ("/" + "x" * 33_000, "x" * 33_000),
    ):
        with pytest.raises(httpx.InvalidURL):
            address_of(BASE, path, path, query)
        with pytest.raises(httpx.InvalidURL):
            address_of(BASE, "/{id}", path, query)


class Parts:
    """The parts of an address, without what the runtime knows of them."""

    def __init__(self, parts: Any) -> None:
        self.copy_with = parts.copy_with


def test_an_address_is_parsed_if_httpx_keeps_its_parts_in_another_way() -> None:
    url = httpx.URL("https://api.acme.example:8443/v1")
    url._uri_reference = Parts(url._uri_reference)  # type: ignore[assignment]
    assert str(with_target(url, "/v1/a%2Fb", None)) == "https://api.acme.example:8443/v1/a%2Fb"
    assert str(with_target(url, "/v1/a", "q=%20")) == "https://api.acme.example:8443/v1/a?q=%20"
