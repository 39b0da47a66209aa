"""How lists continue: from one page to the cursor of the next."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.errors import InvalidArgumentError, PagingError
from generator.runtime.json_values import look
from generator.runtime.paging import Cursor, PagingScheme, Seen, items_of
from generator.runtime.paging_schemes import BatchedPages, LinkedPages, NumberedPages, OffsetPages
from generator.runtime.values import Call, omit
from tests.runtime.acme import Owner, Owners, Paging

NOTHING = Call()


def asked(**query: Any) -> Call:
    return Call(query=query)


def following(
    scheme: PagingScheme, cursor: Cursor, count: int, body: Any = None, call: Call = NOTHING
) -> Cursor | None:
    return scheme.following(call, cursor, Seen(body or {}, count))


class TestNumbered:
    FLAG = NumberedPages(page="page", size="size", first=0, more="head.more")
    COUNT = NumberedPages(page="page", pages="pages")
    SHORT = NumberedPages(page="page", size="size", default_size=10)

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
    def test_without_its_flag_a_page_shorter_than_its_size_is_the_last(self, page: Any) -> None:
        call = asked(size=2)
        assert following(self.FLAG, 0, 2, page, call) == 1
        assert following(self.FLAG, 0, 1, page, call) is None

    def test_the_flag_goes_before_the_size(self) -> None:
        page = {"head": {"more": True}}
        assert following(self.FLAG, 0, 1, page, asked(size=50)) == 1

    @pytest.mark.parametrize(
        ("pages", "cursor", "then"),
        [
            *[(3, 1, 2), (3, 2, 3), (3, 3, None), ("3", 2, 3), ("3", 3, None), (1, 1, None)],
            pytest.param("9" * 5000, 1, None, id="no number that anybody counts to"),
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

    def test_an_empty_page_ends_the_list_whatever_it_promises(self) -> None:
        assert following(self.FLAG, 1, 0, {"head": {"more": True}}) is None
        assert following(self.COUNT, 1, 0, {"pages": 9}) is None


class TestOffset:
    SCHEME = OffsetPages(offset="skip", limit="take", default_limit=10)

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

    @pytest.mark.parametrize("body", [{}, {"next": None}, {"next": ""}, {"next": 5}, []])
    def test_without_a_link_the_list_ends(self, body: Any) -> None:
        assert following(self.ONLY, "/owners?page=2", 5, body) is None

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
        assert following(self.SCHEME, "/owners?after=x", 5, {"more": True}) is None

    def test_an_empty_page_ends_the_list_whatever_it_promises(self) -> None:
        assert following(self.SCHEME, 1, 0, {"more": True, "links": {"next": "/x"}}) is None

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
def test_a_page_without_a_list_is_an_error_since_items_would_be_lost(body: object) -> None:
    with pytest.raises(PagingError, match=r"no list at 'data'"):
        items_of(body, "data")
