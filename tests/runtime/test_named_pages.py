"""Lists whose pages name the next one: by a token, or in a `Link` header."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.errors import InvalidArgumentError, PagingError
from generator.runtime.named_pages import CursorPages, LinkHeaderPages, next_links
from generator.runtime.operations import Operation
from tests.runtime.acme import LIST, page, thorough
from tests.runtime.listings import LINK_HEADER, TOKEN_HEADER, TOKENS, collect, listing
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Reply, json_reply

FLAGGED: Operation[Any] = replace(
    LIST, paging=CursorPages(parameter="after", next="paging.next", more="paging.more")
)
TOTAL: Operation[Any] = replace(
    LIST, paging=CursorPages(parameter="after", next="paging.next", total_header="x-total")
)


def found(driver: Driver, client: Any, operation: Operation[Any], **query: Any) -> list[int]:
    return [owner.id for owner in driver.items(listing(client, operation, **query))]


def linked(*numbers: int, link: str | None, **headers: str) -> Reply:
    body = {"data": [{"id": number} for number in numbers]}
    return json_reply(body, **({"Link": link} if link is not None else {}), **headers)


class TestTokens:
    def test_the_token_of_a_page_is_sent_for_the_next_one(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a/b+c="), page(2, next=None))
        assert found(driver, client, TOKENS, status="x") == [1, 2]
        assert server.targets[1] == "/owners/tokens?status=x&after=a%2Fb%2Bc%3D"

    @pytest.mark.parametrize("end", [{"next": None}, {"next": ""}, {}])
    def test_a_list_ends_with_a_token_that_is_null_empty_or_absent(
        self, client: Any, server: Loopback, driver: Driver, end: Any
    ) -> None:
        server.script(page(1, next="a"), page(2, **end))
        assert found(driver, client, TOKENS) == [1, 2]

    def test_a_token_may_be_an_integer(self, client: Any, server: Loopback, driver: Driver) -> None:
        server.script(page(1, next=0), page(2, next=None))
        assert found(driver, client, TOKENS) == [1, 2]
        assert server.requests[1].query == {"after": "0"}

    def test_the_token_may_be_in_a_header(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(
            linked(1, link=None, X_Next="one"), linked(2, link=None, X_Next=""), linked(3, link="x")
        )
        assert found(driver, client, TOKEN_HEADER) == [1, 2]
        assert server.requests[1].query == {"after": "one"}

    def test_the_list_starts_at_the_token_of_the_caller(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(5, next="g"), page(6, next=None))
        assert found(driver, client, TOKENS, after="f") == [5, 6]
        assert [request.query["after"] for request in server.requests] == ["f", "g"]

    @pytest.mark.parametrize("tokens", [["a", "a"], ["a", "b", "a"]])
    def test_a_token_that_came_already_raises(
        self, client: Any, server: Loopback, driver: Driver, tokens: list[str]
    ) -> None:
        server.script(*(page(number, next=token) for number, token in enumerate(tokens)))
        with pytest.raises(PagingError, match="the vendor links to the same page twice"):
            found(driver, client, TOKENS)
        assert len(server.requests) == len(tokens)

    def test_the_token_with_which_the_caller_started_counts_too(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="f"))
        with pytest.raises(PagingError, match="the same page twice"):
            found(driver, client, TOKENS, after="f")

    @pytest.mark.parametrize("token", [True, 1.5, {"after": "x"}, ["x"]])
    def test_a_token_in_an_unknown_form_raises(
        self, client: Any, server: Loopback, driver: Driver, token: Any
    ) -> None:
        server.script(page(1, next=token))
        with pytest.raises(PagingError, match="does not state in a known form"):
            found(driver, client, TOKENS)

    def test_a_flag_that_says_that_the_list_ends_decides(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a", more=True), page(2, next="b", more=False))
        assert found(driver, client, FLAGGED) == [1, 2]

    def test_a_flag_without_a_token_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next=None, more=True))
        with pytest.raises(PagingError, match="announces another one but does not link to it"):
            found(driver, client, FLAGGED)

    def test_a_later_page_with_neither_flag_nor_token_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a", more=True), page(2))
        with pytest.raises(PagingError, match="does not state whether another one follows"):
            found(driver, client, FLAGGED)

    def test_a_page_without_items_is_followed_by_the_page_that_it_names(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a"), page(next="b"), page(2, next=None))
        assert found(driver, client, TOKENS) == [1, 2]

    def test_a_list_may_end_with_a_page_without_items(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a"), page(next=None))
        assert found(driver, client, TOKENS) == [1]

    @pytest.mark.parametrize("body", [{}, {"data": None, "paging": {}}, {"paging": {"next": "b"}}])
    def test_a_page_without_its_list_raises(
        self, client: Any, server: Loopback, driver: Driver, body: Any
    ) -> None:
        server.script(page(1, next="a"), json_reply(body))
        got: list[int] = []
        with pytest.raises(PagingError, match="the page has no list") as caught:
            collect(driver, listing(client, TOKENS), got)
        assert (got, caught.value.page) == ([1], 2)

    def test_a_page_whose_list_is_null_is_the_last_one_if_its_token_is_null(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, next="a"), json_reply({"data": None, "paging": {"next": None}}))
        assert found(driver, client, TOKENS) == [1]

    def test_a_list_that_ends_before_its_total_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(linked(1, link=None, X_Total="2"))
        with pytest.raises(PagingError, match="the list ends after 1 of 2 items"):
            found(driver, client, TOTAL)

    def test_the_total_of_a_list_is_on_its_pages(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(linked(1, link=None, X_Total="1"))
        assert driver.run(listing(client, TOTAL).page()).total == 1

    def test_an_iteration_continues_with_the_token_in_another_client(
        self, client: Any, server: Loopback, driver: Driver, open_client: Open
    ) -> None:
        server.script(page(1, next="https://not.an/address?x"), page(2, next=None))
        pages = listing(client, TOKENS, {"max_pages": 1})
        driver.items(pages)
        token = pages.resume_token
        later = listing(open_client(), TOKENS, {"resume": token})
        assert [owner.id for owner in driver.items(later)] == [2]
        assert server.requests[1].query == {"after": "https://not.an/address?x"}

    def test_pages_cannot_be_fetched_ahead(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="prefetch: only a page of this list shows"):
            driver.items(listing(client, TOKENS, {"prefetch": 3}))
        assert server.requests == []


class TestLinkHeader:
    @pytest.mark.parametrize(
        "header",
        [
            '</owners?page=2>; rel="next"',
            "</owners?page=2>; rel=next",
            '</owners?page=9>; rel="last", </owners?page=2>; rel="NEXT"; title="a, b; rel=first"',
            '<{origin}/owners?page=2>; title="\\"x\\" <y>"; REL="prev next"',
            '</other>; rel=next; anchor="/elsewhere",</owners?page=2>;;rel=next;rel=prev',
            ' , </owners?page=2> ; rel = "next" ,',
        ],
    )
    def test_the_address_with_the_relation_next_is_followed(
        self, client: Any, server: Loopback, driver: Driver, header: str
    ) -> None:
        link = header.replace("{origin}", server.url)
        server.script(linked(1, link=link), linked(2, link='</owners?page=1>; rel="prev"'))
        assert found(driver, client, LINK_HEADER) == [1, 2]
        assert server.targets[1] == "/owners?page=2"

    @pytest.mark.parametrize("header", [None, "", '</owners?page=1>; rel="first"'])
    def test_a_page_without_that_relation_is_the_last_one(
        self, client: Any, server: Loopback, driver: Driver, header: str | None
    ) -> None:
        server.script(linked(1, link=header))
        assert found(driver, client, LINK_HEADER) == [1]

    @pytest.mark.parametrize(
        "header",
        [
            "/owners?page=2; rel=next",
            '</owners?page=2; rel="next"',
            '</owners?page=2>; rel="next',
            "</owners?page=2> rel=next",
            "</a>; rel=next, </b>; rel=next",
        ],
    )
    def test_a_header_that_cannot_be_read_raises(
        self, client: Any, server: Loopback, driver: Driver, header: str
    ) -> None:
        server.script(linked(1, link=header))
        with pytest.raises(PagingError, match="does not state in a known form"):
            found(driver, client, LINK_HEADER)

    def test_a_relative_address_is_relative_to_its_page(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(
            linked(1, link="</v2/owners?c=2>; rel=next"),
            linked(2, link="<?c=3>; rel=next"),
            linked(3, link="<more?c=4>; rel=next"),
            linked(4, link=None),
        )
        assert found(driver, client, LINK_HEADER) == [1, 2, 3, 4]
        assert server.targets[1:] == ["/v2/owners?c=2", "/v2/owners?c=3", "/v2/more?c=4"]

    @each(
        "link",
        [
            "https://evil.example/owners",
            "//evil.example/owners",
            "http://127.0.0.1:1/owners",
            "http://user@127.0.0.1:{port}/owners",
            "/owners\\@evil.example",
            "http://[",
        ],
    )
    @each("number", [1, 2])
    def test_an_address_that_leaves_the_origin_of_the_api_is_refused(
        self, client: Any, server: Loopback, driver: Driver, link: str, number: int
    ) -> None:
        evil = linked(2, link=f"<{link.replace('{port}', str(server.port))}>; rel=next")
        server.script(*[linked(1, link="</owners?c=2>; rel=next"), evil][-number:])
        with pytest.raises(PagingError, match="the next link leaves http://127"):
            found(driver, client, LINK_HEADER)
        assert len(server.requests) == number

    def test_an_address_that_was_followed_already_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(*(linked(n, link="</owners?c=2>; rel=next") for n in (1, 2)))
        with pytest.raises(PagingError, match="the vendor links to the same page twice"):
            found(driver, client, LINK_HEADER)

    def test_the_page_number_of_the_caller_is_not_sent_along_with_an_address(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        operation = replace(LINK_HEADER, paging=LinkHeaderPages(page="page"))
        server.script(linked(1, link="</owners?c=2>; rel=next"), linked(2, link=None))
        assert found(driver, client, operation, page=7, status="x") == [1, 2]
        assert server.targets[1] == "/owners?c=2&status=x"

    def test_a_page_without_its_list_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, Link="</owners?c=1>; rel=prev"))
        with pytest.raises(PagingError, match="the page has no list"):
            found(driver, client, LINK_HEADER)

    def test_a_list_that_is_null_needs_a_header_to_be_the_last_page(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(
            json_reply({"data": None}, Link="</owners?c=1>; rel=prev"), json_reply({"data": None})
        )
        assert found(driver, client, LINK_HEADER) == []
        with pytest.raises(PagingError, match="the page has no list"):
            found(driver, client, LINK_HEADER)


@thorough
@given(st.text(alphabet='<>;,="\\ \trelnx/?a1', max_size=60))
def test_any_header_is_read_or_refused(header: str) -> None:
    links = next_links(header)
    assert links is None or all("<" not in link and ">" not in link for link in links)


@thorough
@given(st.lists(st.text(alphabet="/?=&;,abc %20", min_size=1, max_size=20), unique=True), st.data())
def test_a_link_among_others_is_found(targets: list[str], data: st.DataObject) -> None:
    targets = [target for target in targets if target.strip() == target and target]
    number = data.draw(st.integers(-1, len(targets) - 1))
    rels = ["next" if place == number else "item" for place in range(len(targets))]
    header = ", ".join(
        f'<{target}>; rel="{rel}"' for target, rel in zip(targets, rels, strict=True)
    )
    wanted = [target for target, rel in zip(targets, rels, strict=True) if rel == "next"]
    assert next_links(header) == wanted
