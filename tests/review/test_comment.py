"""The comment of a pull request, written from what the pull request's own run left."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from generator.review.change import Change, Impact
from generator.review.comment import MAX_BYTES, MAX_COMMENT, MAX_TEXT, ReviewError, comment, main
from generator.review.compare import VendorReview
from generator.review.evidence import EvidenceChange
from generator.review.guesses import Remark
from generator.review.introduction import Count, Introduction, Named
from generator.review.report import as_json, as_markdown
from generator.review.size import Row, Size
from generator.review.versions import Verdict
from tests.support import rendered
from tests.support.projects import REPOSITORY

HOSTILE = [
    "@org/team please merge",
    "fixes #12, GH-12, owner/repo#1",
    "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c and deadbeef",
    "https://a.example www.a.example me@a.example [x](https://a.example)",
    "![x](https://a.example/pixel.png)",
    "<img src=https://a.example/p.png><script>x</script><!-- review of the specs -->",
    "</details></td></tr></table><h1>x</h1>",
    "`` ``` ```\n```\n~~~\n# x\n",
    "` @org/team",
    "`a\\`|@org/team`",
    "`a\\|@org/team`",
    "x\u202e\u2066y\u200b\u200d\ufeff\u3164z\x1b[31m",
    "a | b | c\n| --- |\n> x\n- x\n1. x",
    "&#64;team &lt;b&gt; :smile: **b** _c_ ~~d~~",
]


def review_of(text: str) -> VendorReview:
    """Return a review that holds a text wherever a review holds any."""
    change = Change(Impact.BREAKING, text, text)
    return VendorReview(
        vendor="one",
        status="changed",
        api=(change,),
        api_changelog=(text,),
        surface=(change,),
        evidence=EvidenceChange((text,), (text,), (text,), (text,), (text,), (text,)),
        size=Size(1, 2, 3, 4, 5, (Row(text, text, 1, 2),)),
        stale=(text,),
        version=Verdict(text, text, text, (text,), (text,)),
    )


def new_review_of(text: str) -> VendorReview:
    """Return a review of a new package that holds a text wherever one holds any."""
    remarks, named = (Remark(text, text, text),), (Named(text, text),)
    described = Introduction(
        package=text,
        access=(text,),
        paging=(text,),
        failures=(text,),
        evidence=(Count(text, 1),),
        unproven=remarks,
        guesses=remarks,
        limits=remarks,
        resources=named,
        names=named,
        models=text,
    )
    return attrs.evolve(review_of(text), status="new", introduction=described)


def data(text: str = "word", base: str = "v1") -> bytes:
    return as_json([review_of(text)], base).encode()


def test_the_comment_is_the_page_that_main_writes() -> None:
    page = as_markdown([review_of("word")], "v1")
    assert comment(data()).endswith(f":\n\n{page}")


def test_the_comment_on_a_new_package_describes_it() -> None:
    reviews = [new_review_of("word")]
    text = comment(as_json(reviews, "v1").encode())
    assert text.endswith(f":\n\n{as_markdown(reviews, 'v1')}")
    assert "### Names to judge" in text


def test_a_review_without_a_change_is_taken() -> None:
    assert "has changed since `v1`" in comment(as_json([], "v1").encode())


def test_a_removed_package_and_a_missing_changelog_are_taken() -> None:
    review = attrs.evolve(review_of("word"), api_changelog=None, status="removed", stale=())
    assert "oasdiff is not available" in comment(as_json([review], "v1").encode())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_pull_request_is_more_than_text(text: str) -> None:
    page = comment(data(text, base=text))
    plain = comment(data())
    assert rendered.live(page) == []
    assert rendered.hidden(page) == []
    assert rendered.html(page) == rendered.html(plain)
    assert rendered.kinds(page) <= rendered.kinds(plain) | {"code_inline"}
    assert page.count("\n") == plain.count("\n")


Edit = Callable[[Any], object]


def edited(edit: Edit) -> bytes:
    page = json.loads(data())
    edit(page)
    return json.dumps(page).encode()


@pytest.mark.parametrize(
    "edit",
    [
        lambda page: page.update(more=1),
        lambda page: page.pop("base"),
        lambda page: page.update(base=1),
        lambda page: page.update(blocking=False),
        lambda page: page.update(vendors={}),
        lambda page: page.update(vendors=["one"]),
        lambda page: page.update(vendors=page["vendors"] * 101),
        lambda page: page["vendors"][0].update(more=1),
        lambda page: page["vendors"][0].pop("api_changelog"),
        lambda page: page["vendors"][0].update(vendor="../one"),
        lambda page: page["vendors"][0].update(vendor="@one"),
        lambda page: page["vendors"][0].update(status="merged"),
        lambda page: page["vendors"][0].update(impact="none"),
        lambda page: page["vendors"][0].update(blocking=[]),
        lambda page: page["vendors"][0]["api"][0].update(impact="great"),
        lambda page: page["vendors"][0]["api"][0].update(impact=[]),
        lambda page: page["vendors"][0]["api"][0].update(more="x"),
        lambda page: page["vendors"][0]["api"][0].update(text=["x"]),
        lambda page: page["vendors"][0]["api"][0].update(text="x" * (MAX_TEXT + 1)),
        lambda page: page["vendors"][0]["api"][0].update(text="\ud800"),
        lambda page: page["vendors"][0]["size"].update(added=-1),
        lambda page: page["vendors"][0]["size"].update(added=10**30),
        lambda page: page["vendors"][0]["size"].update(added=True),
        lambda page: page["vendors"][0]["size"].update(added=1.5),
        lambda page: page["vendors"][0]["evidence"].pop("rose"),
        lambda page: page["vendors"][0].update({"@org/team": 1}),
    ],
)
def test_what_no_review_holds_is_refused(edit: Edit) -> None:
    with pytest.raises(ReviewError):
        comment(edited(edit))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b'"x"',
        b"{",
        b"\xff\xfe",
        b'{"base": NaN, "vendors": [], "blocking": false}',
        b"[" * 100_000,
        b"[" * 900 + b"]" * 900,
        b" " * (MAX_BYTES + 1),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_what_is_no_review_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(ReviewError):
        comment(content)


def test_a_long_comment_is_cut_between_lines_and_says_so() -> None:
    review = review_of("word " * 1900)
    page = comment(as_json([review] * 10, "v1").encode())
    assert len(page) <= MAX_COMMENT + 200
    assert page.endswith("… shortened; the artifact of the run of `review` contains all of it.\n")


def test_a_cut_leaves_no_code_and_no_details_open() -> None:
    told = tuple(f"`{'@org/team ' * 900}`" for _ in range(25))
    review = attrs.evolve(review_of("word"), api_changelog=told)
    page = comment(as_json([review], "v1").encode())
    assert "… shortened" in page
    assert rendered.live(page) == []
    assert page.count("<details>") == page.count("</details>") == 1


def test_the_command_writes_the_comment(tmp_path: Path) -> None:
    (tmp_path / "review.json").write_bytes(data())
    assert main([str(tmp_path / "review.json"), str(tmp_path / "comment.md")]) == 0
    assert (tmp_path / "comment.md").read_text("utf-8") == comment(data())


def test_a_review_that_is_missing_is_said_in_the_comment(tmp_path: Path) -> None:
    assert main([str(tmp_path / "review.json"), str(tmp_path / "comment.md")]) == 0
    assert "cannot be reviewed" in (tmp_path / "comment.md").read_text("utf-8")


def test_a_review_that_is_refused_is_said_without_its_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "review.json").write_bytes(b'{"vendors": "@org/team"}')
    assert main([str(tmp_path / "review.json"), str(tmp_path / "comment.md")]) == 0
    text = (tmp_path / "comment.md").read_text("utf-8")
    assert "is not shown" in text
    assert "@org" not in text + capsys.readouterr().err


def test_a_link_to_another_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_bytes(data())
    (tmp_path / "review.json").symlink_to(tmp_path / "other.json")
    assert main([str(tmp_path / "review.json"), str(tmp_path / "comment.md")]) == 0
    assert "is not shown" in (tmp_path / "comment.md").read_text("utf-8")


def workflow() -> Any:
    path = REPOSITORY / ".github/workflows/review-comment.yml"
    return yaml.safe_load(path.read_text("utf-8"))


def test_the_job_that_reads_the_pull_requests_file_cannot_write() -> None:
    assert set(workflow()["jobs"]["write"]["permissions"].values()) == {"read"}


def test_the_job_that_writes_takes_only_the_comment_that_main_wrote() -> None:
    steps = workflow()["jobs"]["post"]["steps"]
    downloads = [step["with"] for step in steps if "download-artifact" in step["uses"]]
    assert downloads == [{"name": "comment", "path": "comment"}]
