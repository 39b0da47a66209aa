"""What is sent for an operation and its arguments."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.operations import Operation
from generator.runtime.options import CommonClientOptions, RequestOptions
from generator.runtime.requests import Prepared, prepare
from generator.runtime.serialization import COMMA, Serialization, merged_headers
from generator.runtime.settings import Settings, resolve_settings
from generator.runtime.values import Call, omit
from tests.runtime.acme import CREATE, LIST, ONE, PROFILE, READ, SECRET, Owner

FORM = Operation[Owner]("POST /form", Owner, encoding="form")
WRITTEN = Operation[Owner](
    "POST /written",
    Owner,
    serialization={"ids": COMMA, "kind": Serialization(choices=("cat",))},
)


def settings_of(**options: Any) -> Settings:
    given: CommonClientOptions = {"base_url": "https://api.acme.example/v1", **options}  # type: ignore[typeddict-item]
    return resolve_settings(PROFILE, given)


def sent(
    operation: Operation[Any], call: Call, options: RequestOptions | None = None, **client: Any
) -> Prepared:
    return prepare(settings_of(**client), operation, call, options)


def headers_of(prepared: Prepared) -> httpx.Headers:
    return prepared.build(prepared.extensions).headers


def test_address_path_and_query_make_the_url() -> None:
    call = Call(path={"id": "a/b"}, query={"q": "x y", "n": omit})
    assert str(sent(READ, call).url) == "https://api.acme.example/v1/owners/a%2Fb?q=x%20y"


def test_serializations_of_the_operation_apply_to_its_query() -> None:
    assert str(sent(WRITTEN, Call(query={"ids": [1, 2]})).url).endswith("/written?ids=1,2")


def test_a_query_option_adds_and_replaces() -> None:
    url = str(sent(LIST, Call(query={"a": 1, "b": 2}), {"query": {"b": 3, "c": 4}}).url)
    assert url.endswith("/owners?a=1&b=3&c=4")


@pytest.mark.parametrize(
    "headers",
    [{}, {"Host": "other.example"}, {"Content-Type": "text/plain"}, {"Content-Length": "0"}],
)
@pytest.mark.parametrize(
    ("operation", "call"),
    [
        (READ, Call(path={"id": 1}, query={"q": "x"})),
        (READ, Call(path={"id": 1}, headers={"X-More": "1"})),
        (READ, Call(path={"id": 1}, body={"a": 1})),
        (Operation[Owner]("DELETE /owners/{id}", Owner), Call(path={"id": 1})),
        (Operation[Owner]("POST /owners", Owner), Call()),
        (CREATE, Call(body={"name": "x"})),
    ],
)
def test_a_request_is_the_one_that_httpx_makes_of_its_parts(
    operation: Operation[Any], call: Call, headers: dict[str, str]
) -> None:
    prepared = sent(operation, call, headers=headers)
    made = prepared.build(prepared.extensions)
    usual = httpx.Request(
        prepared.method,
        str(prepared.url),
        headers=prepared.headers,
        content=prepared.content,
        extensions=prepared.extensions,
    )
    assert made.headers.raw == usual.headers.raw
    assert (made.content, made.read(), b"".join(made.stream)) == (usual.content,) * 3  # type: ignore[arg-type]
    assert (made.method, made.url, made.extensions) == (usual.method, usual.url, usual.extensions)


def test_each_attempt_has_headers_of_its_own() -> None:
    prepared = sent(READ, ONE)
    prepared.build({}).headers["Authorization"] = SECRET
    assert "authorization" not in prepared.build({}).headers


def test_an_omitted_query_option_takes_a_parameter_away() -> None:
    assert str(sent(LIST, Call(query={"a": 1}), {"query": {"a": omit}}).url).endswith("/owners")


def test_a_body_distinguishes_omitted_from_null() -> None:
    prepared = sent(CREATE, Call(body={"a": omit, "b": None, "c": 1}))
    assert json.loads(prepared.content or b"") == {"b": None, "c": 1}
    assert headers_of(prepared)["content-type"] == "application/json"


def test_an_empty_body_is_an_empty_object() -> None:
    assert sent(CREATE, Call(body={"a": omit})).content == b"{}"


def test_without_a_body_there_is_no_content_type() -> None:
    prepared = sent(READ, ONE)
    assert prepared.content is None
    assert "content-type" not in headers_of(prepared)


def test_a_body_option_adds_and_replaces() -> None:
    prepared = sent(CREATE, Call(body={"a": 1, "b": 2}), {"body": {"b": 3, "c": 4}})
    assert json.loads(prepared.content or b"") == {"a": 1, "b": 3, "c": 4}


def test_a_body_may_be_a_list() -> None:
    operation = Operation[Owner]("POST /all", Owner)
    prepared = sent(operation, Call(body=[{"id": 1, "email": None}]))
    assert json.loads(prepared.content or b"") == [{"id": 1, "email": None}]


def test_a_form_is_written_as_one() -> None:
    prepared = sent(FORM, Call(body={"a": "x y", "b": ["1", "2"], "c": omit, "d": True}))
    assert prepared.content == b"a=x%20y&b=1&b=2&d=true"
    assert headers_of(prepared)["content-type"] == "application/x-www-form-urlencoded"


def test_null_is_refused_in_a_form() -> None:
    with pytest.raises(InvalidArgumentError, match="a: None is not a value"):
        sent(FORM, Call(body={"a": None}))


@pytest.mark.parametrize("call", [Call(query={"kind": "dog"}), Call(body={"kind": "dog"})])
def test_an_undocumented_value_is_refused_until_client_or_call_allow_it(call: Call) -> None:
    with pytest.raises(InvalidArgumentError, match="'dog' is not documented"):
        sent(WRITTEN, call)
    assert sent(WRITTEN, call, allow_unknown_values=True)
    assert sent(WRITTEN, call, {"allow_unknown_values": True})
    with pytest.raises(InvalidArgumentError, match="'dog' is not documented"):
        sent(WRITTEN, call, {"allow_unknown_values": False}, allow_unknown_values=True)


def test_an_unpaired_surrogate_is_refused_in_a_body() -> None:
    with pytest.raises(InvalidArgumentError):
        sent(CREATE, Call(body={"name": "\ud83d"}))


def test_a_query_too_long_for_an_address_is_refused() -> None:
    with pytest.raises(InvalidArgumentError):
        sent(LIST, Call(query={"q": "x" * 70_000})).build({})


def test_a_timeout_option_replaces_that_of_the_client() -> None:
    assert sent(READ, ONE).extensions["timeout"] == {
        "connect": 5.0,
        "read": 30.0,
        "write": 30.0,
        "pool": 30.0,
    }
    assert set(sent(READ, ONE, {"timeout": 2}).extensions["timeout"].values()) == {2}
    short = httpx.Timeout(9.0, read=1.0)
    assert sent(READ, ONE, timeout=short).extensions["timeout"]["read"] == 1.0


class TestHeaders:
    def test_every_request_says_what_it_is(self) -> None:
        headers = headers_of(sent(READ, ONE))
        assert headers["accept"] == "application/json"
        assert headers["user-agent"].startswith("acme-client/1.2.3 python/3.")
        assert headers["x-api-version"] == "7"

    def test_later_ones_replace_earlier_ones_whatever_their_case(self) -> None:
        merged = merged_headers([("X-One", "1"), ("X-Two", "2")], {"x-ONE": "3"}, {"X-one": "4"})
        assert merged == [("X-one", "4"), ("X-Two", "2")]

    def test_client_call_and_option_replace_the_profile_in_this_order(self) -> None:
        def version(call: Call, options: RequestOptions) -> list[str]:
            prepared = sent(READ, call, options, headers={"x-api-version": "8"})
            return headers_of(prepared).get_list("X-Api-Version")

        own = Call(path={"id": 1}, headers={"X-API-VERSION": 9})
        assert version(ONE, {}) == ["8"]
        assert version(own, {}) == ["9"]
        assert version(own, {"headers": {"X-Api-version": "10"}}) == ["10"]

    def test_an_omitted_header_is_left_out(self) -> None:
        call = Call(path={"id": 1}, headers={"X-A": omit, "X-B": True})
        headers = headers_of(sent(READ, call))
        assert "x-a" not in headers
        assert headers["x-b"] == "true"

    def test_a_content_type_option_replaces_that_of_the_body(self) -> None:
        patch = "application/merge-patch+json"
        prepared = sent(CREATE, Call(body={}), {"headers": {"content-type": patch}})
        assert headers_of(prepared).get_list("Content-Type") == [patch]

    @pytest.mark.parametrize(
        "value",
        [f"{SECRET}\n", f"{SECRET}\r\nX-Evil: 1", f"\x00{SECRET}", f"{SECRET}\x7f", f"{SECRET}é"],
    )
    def test_a_value_that_would_break_the_request_is_refused_and_not_repeated(
        self, value: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="header X-Key") as caught:
            sent(READ, ONE, {"headers": {"X-Key": value}})
        assert SECRET not in str(caught.value)

    @pytest.mark.parametrize("name", ["", "X Key", "X:Key", "X-Key\n", "Ключ"])
    def test_a_name_that_is_none_is_refused(self, name: str) -> None:
        with pytest.raises(InvalidArgumentError, match="is not a header name"):
            sent(READ, ONE, {"headers": {name: "x"}})

    @pytest.mark.parametrize("value", [5, None, b"x"])
    def test_a_value_that_is_no_text_is_refused(self, value: Any) -> None:
        with pytest.raises(InvalidArgumentError, match="header X-Key"):
            sent(READ, ONE, {"headers": {"X-Key": value}})

    def test_headers_of_a_client_are_checked_when_it_is_made(self) -> None:
        with pytest.raises(InvalidArgumentError, match="header X-Key"):
            settings_of(headers={"X-Key": "a\nb"})

    def test_one_call_leaves_no_headers_behind_for_the_next(self) -> None:
        settings = settings_of()
        prepare(settings, CREATE, Call(body={}), {"headers": {"X-Once": "1"}})
        headers = headers_of(prepare(settings, READ, ONE))
        assert "x-once" not in headers
        assert "content-type" not in headers


class TestElsewhere:
    def test_another_origin_gets_only_what_says_nothing(self) -> None:
        prepared = sent(READ, ONE, {"headers": {"X-Key": SECRET, "Cookie": SECRET}})
        other = prepared.elsewhere("https://cdn.example/x")
        assert not other.authenticated
        assert sorted(name.lower() for name, _ in other.headers) == [
            "accept",
            "accept-encoding",
            "user-agent",
        ]

    def test_another_origin_gets_no_body(self) -> None:
        prepared = sent(LIST, Call(body={"secret": SECRET}))
        assert prepared.elsewhere("https://cdn.example/x").content is None


def test_no_header_and_no_body_is_in_the_repr_of_a_request() -> None:
    prepared = sent(CREATE, Call(body={"pin": SECRET}), {"headers": {"X-Key": SECRET}})
    assert SECRET not in repr(prepared)


def test_a_header_set_on_one_request_is_not_on_the_next() -> None:
    settings = settings_of()
    first = prepare(settings, READ, ONE).build({})
    first.headers["Authorization"] = SECRET
    del first.headers["Accept"]
    second = prepare(settings, READ, ONE).build({})
    assert "authorization" not in second.headers
    assert second.headers["accept"] == "application/json"


def test_a_request_has_the_same_headers_whether_its_call_adds_some_or_not() -> None:
    settings = settings_of(headers={"X-Tenant": "7"})
    plain = prepare(settings, READ, ONE).build({})
    more = prepare(settings, READ, ONE, {"headers": {"X-Once": "1"}}).build({})
    assert set(more.headers.raw) - set(plain.headers.raw) == {(b"X-Once", b"1")}
    assert set(plain.headers.raw) <= set(more.headers.raw)
