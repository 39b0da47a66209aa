"""How lists continue: from one page to the cursor of the next."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import InvalidArgumentError, PagingError
from generator.runtime.json_values import look
from generator.runtime.paging import Cursor, PagingScheme, is_sent, items_of, no_list
from generator.runtime.paging_schemes import BatchedPages, LinkedPages, NumberedPages, OffsetPages
from generator.runtime.values import Call, omit
from tests.runtime.acme import Owner, Owners, Paging

NOTHING = Call()


def asked(**query: Any) -> Call:
    return Call(query=query)


def following(
    scheme: PagingScheme, cursor: Cursor, count: int, body: Any = None, call: Call = NOTHING
) -> Cursor | None:
    before = scheme.begin(cursor, later=False)
    return scheme.following(call, cursor, scheme.see(cursor, body or {}, count, before))


def reading(
    scheme: PagingScheme, *pages: tuple[int, Any], call: Call = NOTHING
) -> list[Cursor | None]:
    """Return the cursor after each page, read one after another from the start of the list."""
    cursor = scheme.start(call)
    found: list[Cursor | None] = []
    seen = scheme.begin(cursor or 0, later=False)
    for count, body in pages:
        assert cursor is not None
        seen = scheme.see(cursor, body, count, seen)
        cursor = scheme.following(call, cursor, seen)
        found.append(cursor)
    return found


class TestNextNumber:
    """A field with the number of the next page, which is null on the last one."""

    SCHEME = NumberedPages(page="page", next="paging.next")

    @staticmethod
    def sees(body: Any, count: int = 2, cursor: int = 1) -> Cursor | None:
        scheme = TestNextNumber.SCHEME
        before = scheme.begin(cursor, later=False)
        sent = lambda _: "next" in body.get("paging", {})  # noqa: E731
        return scheme.following(NOTHING, cursor, scheme.see(cursor, body, count, before, sent))

    def test_the_page_after_one_with_a_next_page_is_requested(self) -> None:
        assert self.sees({"paging": {"next": 2}}) == 2

    def test_null_ends_the_list(self) -> None:
        assert self.sees({"paging": {"next": None}}) is None

    def test_a_page_without_the_field_says_nothing(self) -> None:
        assert (self.sees({}), self.sees({}, count=0)) == (2, None)

    def test_a_next_page_that_is_not_later_ends_the_list(self) -> None:
        assert self.sees({"paging": {"next": 3}}, cursor=3) is None

    def test_an_empty_page_before_another_one_raises(self) -> None:
        with pytest.raises(PagingError, match="more items were announced"):
            self.sees({"paging": {"next": 2}}, count=0)


class TestNumbered:
    FLAG = NumberedPages(page="page", size="size", first=0, more="head.more")
    COUNT = NumberedPages(page="page", pages="pages")
    SHORT = NumberedPages(page="page", size="size", default_size=10, ends="short-page")
    SINGLE = NumberedPages(page="page", pages="pages", total="total", ends="uncounted-page")

    @pytest.mark.parametrize(
        ("call", "start"),
        [
            (NOTHING, 0),
            (asked(page=omit), 0),
            (asked(page=3), 3),
            (asked(page="3"), 3),
            (asked(page=0), 0),
        ],
    )
    def test_it_starts_where_the_caller_says_or_at_the_first_page(
        self, call: Call, start: int
    ) -> None:
        assert self.FLAG.start(call) == start

    def test_the_first_page_is_requested_as_the_caller_wrote_it(self) -> None:
        assert self.FLAG.request(asked(q=1), 0) == (asked(q=1), None)

    def test_later_pages_are_requested_by_number(self) -> None:
        assert self.FLAG.request(asked(q=1), 1) == (asked(q=1, page=1), None)

    def test_pages_are_counted_from_the_callers_start(self) -> None:
        assert self.FLAG.request(asked(page="3"), 4) == (asked(page=4), None)

    @pytest.mark.parametrize(
        ("flag", "ends"),
        [(True, False), (False, True), ("true", False), ("True", False), ("FALSE", True)],
    )
    def test_the_flag_decides(self, flag: object, ends: bool) -> None:
        page = {"head": {"more": flag}}
        assert following(self.FLAG, 4, 1, page) == (None if ends else 5)

    @pytest.mark.parametrize("page", [{}, {"head": None}, {"head": {"more": None}}, {"head": 5}])
    def test_without_its_flag_a_page_with_items_is_not_the_last(self, page: Any) -> None:
        call = asked(size=2)
        assert following(self.FLAG, 0, 1, page, call) == 1
        assert following(self.FLAG, 0, 0, page, call) is None

    def test_the_flag_goes_before_the_size(self) -> None:
        page = {"head": {"more": True}}
        assert following(self.FLAG, 0, 1, page, asked(size=50)) == 1

    @pytest.mark.parametrize(
        ("pages", "cursor", "then"),
        [
            *[(3, 1, 2), (3, 2, 3), (3, 3, None), ("3", 2, 3), ("3", 3, None), (1, 1, None)],
            pytest.param("9" * 5000, 1, 2, id="no number that anybody counts to"),
        ],
    )
    def test_the_number_of_pages_decides(
        self, pages: object, cursor: int, then: int | None
    ) -> None:
        assert following(self.COUNT, cursor, 10, {"pages": pages}) == then

    def test_pages_counted_from_zero_end_one_number_earlier(self) -> None:
        scheme = NumberedPages(page="page", first=0, pages="pages")
        assert following(scheme, 1, 10, {"pages": 3}) == 2
        assert following(scheme, 2, 10, {"pages": 3}) is None

    @pytest.mark.parametrize(
        ("call", "count", "then"),
        [
            (NOTHING, 10, 2),
            (NOTHING, 9, None),
            (asked(size=3), 3, 2),
            (asked(size="3"), 2, None),
            (asked(size=omit), 9, None),
        ],
    )
    def test_a_page_shorter_than_its_size_is_the_last(
        self, call: Call, count: int, then: int | None
    ) -> None:
        assert following(self.SHORT, 1, count, {}, call) == then

    def test_where_nothing_marks_the_end_only_an_empty_page_does(self) -> None:
        scheme = NumberedPages(page="page")
        assert following(scheme, 1, 1) == 2
        assert following(scheme, 2, 0) is None

    def test_an_empty_page_that_announces_more_is_an_error(self) -> None:
        for scheme, body in [(self.FLAG, {"head": {"more": True}}), (self.COUNT, {"pages": 9})]:
            with pytest.raises(PagingError, match="the page is empty"):
                following(scheme, 1, 0, body)

    @pytest.mark.parametrize("scheme", [FLAG, SINGLE])
    def test_an_empty_page_that_was_announced_and_does_not_say_that_it_is_the_last_is_an_error(
        self, scheme: NumberedPages
    ) -> None:
        with pytest.raises(PagingError, match="the page is empty"):
            reading(scheme, (2, {"head": {"more": True}, "pages": 2}), (0, {}))

    def test_an_announced_page_may_be_empty_if_it_says_that_it_is_the_last(self) -> None:
        more, last = {"head": {"more": True}}, {"head": {"more": False}}
        assert reading(self.FLAG, (2, more), (0, last)) == [1, None]

    def test_a_number_of_pages_holds_for_later_pages_without_it(self) -> None:
        assert reading(self.COUNT, (2, {"pages": 3}), (2, {}), (2, {})) == [2, 3, None]

    def test_a_list_that_shrinks_ends_where_its_last_page_says(self) -> None:
        assert reading(self.COUNT, (2, {"pages": 6}), (2, {"pages": 2})) == [2, None]

    def test_a_list_that_grows_is_read_to_its_new_end(self) -> None:
        pages = [(2, {"pages": 2}), (2, {"pages": 3}), (1, {"pages": 3})]
        assert reading(self.COUNT, *pages) == [2, 3, None]

    def test_a_list_with_fewer_items_than_its_total_is_an_error(self) -> None:
        with pytest.raises(PagingError, match="the list ends after 4 of 5 items"):
            reading(self.SINGLE, (2, {"pages": 2, "total": 5}), (2, {"pages": 2, "total": 5}))

    def test_a_flag_is_trusted_more_than_the_total(self) -> None:
        scheme = NumberedPages(page="page", more="more", total="total")
        assert reading(scheme, (2, {"more": False, "total": 9})) == [None]

    def test_a_total_is_not_compared_if_the_list_is_not_read_from_its_start(self) -> None:
        page = (2, {"pages": 2, "total": 4})
        assert reading(self.SINGLE, page, call=asked(page=2)) == [None]

    def test_a_first_page_without_the_fields_is_the_only_one_if_that_is_documented(self) -> None:
        assert reading(self.SINGLE, (2, {})) == [None]
        assert reading(self.SINGLE, (2, {"pages": 3}), (2, {})) == [2, 3]

    @pytest.mark.parametrize("meta", [None, {}, [], 5, "none"], ids=repr)
    def test_a_first_page_with_something_around_the_fields_is_not_the_only_one(
        self, meta: Any
    ) -> None:
        scheme = replace(self.SINGLE, pages="meta.pages", total="meta.total")
        body = {"meta": meta}
        first = scheme.see(1, body, 2, scheme.begin(1, later=False), partial(is_sent, body, body))
        assert scheme.following(NOTHING, 1, first) == 2

    def test_a_later_page_without_the_fields_from_which_a_list_is_continued_is_not_the_last(
        self,
    ) -> None:
        page = self.SINGLE.see(3, {}, 2, self.SINGLE.begin(3, later=True))
        assert self.SINGLE.following(NOTHING, 3, page) == 4

    def test_a_list_that_is_continued_knows_that_the_page_was_announced(self) -> None:
        seen = self.FLAG.see(2, {}, 0, self.FLAG.begin(2, later=True))
        with pytest.raises(PagingError, match="the page is empty"):
            self.FLAG.following(NOTHING, 2, seen)


class TestOffset:
    SCHEME = OffsetPages(offset="skip", limit="take", default_limit=10, ends="short-page")
    CAPPED = OffsetPages(offset="skip", limit="take", default_limit=10)
    TOTAL = OffsetPages(offset="skip", limit="take", default_limit=10, total="total")

    def test_only_an_empty_page_ends_a_list_whose_end_is_not_documented(self) -> None:
        assert reading(self.CAPPED, (4, {}), (4, {}), (1, {}), (0, {})) == [4, 8, 9, None]

    def test_an_empty_page_before_the_total_is_an_error(self) -> None:
        with pytest.raises(PagingError, match="the page is empty"):
            reading(self.TOTAL, (4, {"total": 8}), (0, {"total": 8}))

    def test_the_total_ends_a_list_that_starts_in_the_middle(self) -> None:
        assert reading(self.TOTAL, (4, {"total": 24}), call=asked(skip=20)) == [None]

    @pytest.mark.parametrize(
        ("counts", "ahead"), [([10], 20), ([4], None), ([4, 4], 12), ([4, 3], None)]
    )
    def test_pages_are_planned_by_the_number_of_items_that_arrive(
        self, counts: list[int], ahead: int | None
    ) -> None:
        seen, cursor = self.CAPPED.begin(0, later=False), 0
        for count in counts:
            seen = self.CAPPED.see(cursor, {}, count, seen)
            cursor += count
        assert self.CAPPED.ahead(NOTHING, cursor, seen) == ahead

    @pytest.mark.parametrize(
        ("call", "start"), [(NOTHING, 0), (asked(skip=20), 20), (asked(skip="20"), 20)]
    )
    def test_it_starts_where_the_caller_says_or_at_the_first_item(
        self, call: Call, start: int
    ) -> None:
        assert self.SCHEME.start(call) == start

    def test_the_offset_is_sent_from_the_second_page_on(self) -> None:
        assert self.SCHEME.request(asked(q=1), 0) == (asked(q=1), None)
        assert self.SCHEME.request(asked(q=1), 10) == (asked(q=1, skip=10), None)

    @pytest.mark.parametrize(
        ("call", "count", "then"),
        [
            (NOTHING, 10, 40),
            (NOTHING, 9, None),
            (NOTHING, 0, None),
            (NOTHING, 12, 42),
            (asked(take=5), 5, 35),
            (asked(take="5"), 4, None),
        ],
    )
    def test_a_page_shorter_than_the_limit_is_the_last(
        self, call: Call, count: int, then: int | None
    ) -> None:
        assert following(self.SCHEME, 30, count, {}, call) == then


class TestLinked:
    SCHEME = LinkedPages(next="links.next", more="more", page="page")
    ONLY = LinkedPages(next="next")

    @pytest.mark.parametrize("link", ["/owners?page=2", "?page=2", "https://api.acme.example/x"])
    def test_the_link_is_the_next_cursor_as_it_came(self, link: str) -> None:
        assert following(self.ONLY, 1, 5, {"next": link}) == link
        assert self.ONLY.request(asked(q=1), link) == (asked(q=1), link)

    @pytest.mark.parametrize("body", [{}, {"next": None}, {"next": ""}])
    def test_without_a_link_the_list_ends(self, body: Any) -> None:
        assert following(self.ONLY, "/owners?page=2", 5, body) is None

    @pytest.mark.parametrize("body", [{"next": 5}, {"next": False}, {"next": ["/x"]}, [1]])
    def test_what_is_no_link_does_not_end_the_list(self, body: Any) -> None:
        with pytest.raises(PagingError):
            following(self.ONLY, "/owners?page=2", 5, body)

    def test_a_page_with_neither_flag_nor_link_is_not_the_last_if_it_was_announced(self) -> None:
        assert reading(self.SCHEME, (2, {})) == [None]
        assert reading(self.SCHEME, (2, {"more": True}), (2, {})) == [2, 3]

    @pytest.mark.parametrize("flag", [False, "false"])
    def test_a_flag_that_says_no_goes_before_a_link(self, flag: object) -> None:
        assert following(self.SCHEME, 1, 5, {"more": flag, "links": {"next": "/x"}}) is None

    @pytest.mark.parametrize("flag", [True, "true"])
    def test_where_there_is_more_but_no_link_pages_are_counted_on(self, flag: object) -> None:
        assert following(self.SCHEME, 1, 5, {"more": flag, "links": {"next": None}}) == 2
        assert self.SCHEME.request(asked(q=1), 2) == (asked(q=1, page=2), None)

    def test_a_link_that_is_missing_is_counted_on_from_the_last_one(self) -> None:
        assert following(self.SCHEME, "/owners?page=2", 5, {"more": True}) == 3

    def test_a_link_without_a_number_cannot_be_counted_on(self) -> None:
        with pytest.raises(PagingError, match="does not link to it"):
            following(self.SCHEME, "/owners?after=x", 5, {"more": True})

    def test_an_empty_page_that_announces_more_is_an_error(self) -> None:
        with pytest.raises(PagingError, match="the page is empty"):
            following(self.SCHEME, 1, 0, {"more": True, "links": {"next": "/x"}})

    @pytest.mark.parametrize(("call", "start"), [(NOTHING, 1), (asked(page="4"), 4)])
    def test_it_starts_where_the_caller_says_or_at_the_first_page(
        self, call: Call, start: int
    ) -> None:
        assert self.SCHEME.start(call) == start

    def test_a_scheme_without_numbers_sends_the_call_as_it_is(self) -> None:
        assert self.ONLY.request(asked(page=4), 1) == (asked(page=4), None)


class TestBatched:
    SCHEME = BatchedPages(ids="ids", size=250)

    def batches(self, ids: Any) -> list[list[int]]:
        call, found = asked(ids=ids, q=1), []
        cursor = self.SCHEME.start(call)
        while cursor is not None:
            sent, link = self.SCHEME.request(call, cursor)
            assert (sent.query["q"], link) == (1, None)
            found.append(list(sent.query["ids"]))
            cursor = following(self.SCHEME, cursor, 0, {}, call)
        return found

    @pytest.mark.parametrize(
        ("number", "sizes"),
        [(0, []), (1, [1]), (250, [250]), (251, [250, 1]), (750, [250, 250, 250])],
    )
    def test_ids_are_sent_in_full_batches_and_a_rest(self, number: int, sizes: list[int]) -> None:
        assert [len(batch) for batch in self.batches(list(range(number)))] == sizes

    def test_every_id_is_sent_once_in_its_order(self) -> None:
        ids = list(range(612, 0, -1))
        assert [each for batch in self.batches(ids) for each in batch] == ids

    @pytest.mark.parametrize("ids", [(1, 2), range(1, 3)])
    def test_any_sequence_of_ids_will_do(self, ids: object) -> None:
        assert self.batches(ids) == [[1, 2]]

    @pytest.mark.parametrize("ids", [omit, None, 5, "1,2", {"a": 1}, b"12"])
    def test_what_is_no_list_of_ids_is_refused(self, ids: object) -> None:
        with pytest.raises(InvalidArgumentError, match="ids: pass a list of ids"):
            self.SCHEME.start(asked(ids=ids))

    @pytest.mark.parametrize("ids", [{1, 2}, {1: "a"}.keys(), (n for n in (1, 2))])
    def test_ids_without_an_order_to_cut_are_refused(self, ids: object) -> None:
        with pytest.raises(InvalidArgumentError, match="ids: pass a list of ids"):
            self.batches(ids)

    def test_ids_that_are_missing_are_refused(self) -> None:
        with pytest.raises(InvalidArgumentError, match="ids: pass a list of ids"):
            self.SCHEME.start(NOTHING)


def test_a_list_in_one_response_has_one_page() -> None:
    scheme = PagingScheme()
    assert scheme.request(asked(q=1), scheme.start(NOTHING)) == (asked(q=1), None)
    assert following(scheme, 0, 100) is None


@pytest.mark.parametrize(
    ("body", "path", "value"),
    [
        ({"a": {"b": 1}}, "a.b", 1),
        ({"a": {}}, "a.b", None),
        ({"a": None}, "a.b", None),
        ({"a": 5}, "a.b", None),
        ({"a": [1]}, "a.b", None),
        (None, "a", None),
        ({"a": 1}, "", {"a": 1}),
        (Owners(paging=Paging(more=True)), "paging.more", True),
        (Owners(), "paging.more", None),
        ({"a": "text"}, "a.title", None),
        ({"a": [1]}, "a.count", None),
    ],
)
def test_a_field_path_is_read_from_dicts_and_models(body: object, path: str, value: object) -> None:
    assert look(body, path) == value


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ({"data": [1]}, [1]),
        ({"data": []}, []),
        ([1, 2], [1, 2]),
        (Owners(data=[Owner(id=1)]), [Owner(id=1)]),
    ],
)
def test_the_items_of_a_page_are_found(body: object, items: list[object]) -> None:
    assert items_of(body, "data") == items


@pytest.mark.parametrize("body", [{"data": None}, {}, Owners(data=None)])
def test_a_page_whose_list_is_absent_or_null_differs_from_an_empty_one(body: object) -> None:
    assert items_of(body, "data") is None


@pytest.mark.parametrize("body", [{"data": {"1": {}}}, {"data": "x"}, {"data": 5}])
def test_what_is_no_list_is_told_from_an_empty_one(body: object) -> None:
    assert items_of(body, "data") is None


@pytest.mark.parametrize(
    ("body", "came"),
    [
        ({"error": "ann@example.org", "b-c": 1}, "object with the keys error, b-c;"),
        ({"ann@example.org": 1, "a": 2}, r"object with the keys a \(2 in all\)"),
        ({}, "object with 0 keys"),
        ({"ann@example.org": 1}, "object with 1 keys"),
        ("ann@example.org", "str;"),
        (None, "null;"),
        ([], "list;"),
    ],
)
def test_the_error_for_a_page_without_its_list_names_keys_and_no_values(
    body: object, came: str
) -> None:
    error = no_list("GET /owners", "data", body)
    text = str(error)
    assert re.search(f"GET /owners: the page has no list at 'data', the response is {came}", text)
    assert "ann@" not in text
