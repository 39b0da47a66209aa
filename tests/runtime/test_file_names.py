"""Names of files, made safe."""

from __future__ import annotations

import re
import time

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.files import file_name, safe_name
from tests.runtime.acme import thorough

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?")


def named(disposition: str | bytes, fallback: str = "photo") -> str:
    value = disposition.encode() if isinstance(disposition, str) else disposition
    return file_name(httpx.Headers([(b"Content-Disposition", value)]), fallback)


def check(name: str) -> None:
    """Check that a name is safe on every file system and terminal."""
    assert len(name.encode()) <= 200
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))
    assert not re.search(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]', name)
    assert not set(name) & set(BIDI)
    assert not DEVICE.fullmatch(name)


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("Zoë 2024 (1).tar.gz", "Zoë 2024 (1).tar.gz"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/etc/passwd", "passwd"),
        ("C:\\x\\y.txt", "y.txt"),
        ("C:y.txt", "C_y.txt"),
        ("a/", ""),
        ("..", ""),
        (".", ""),
        ("...", ""),
        ("", ""),
        ("   ", ""),
        (".bashrc", "bashrc"),
        ("..bashrc", "bashrc"),
        ("LPT¹.txt", "_LPT¹.txt"),
        ("com².tar.gz", "_com².tar.gz"),
        ("Com³", "_Com³"),
        ("com⁴", "com⁴"),
        ("CONIN$", "_CONIN$"),
        ("conout$.txt", "_conout$.txt"),
        ("aux .txt", "_aux.txt"),
        (". foo", "foo"),
        ("name.", "name"),
        ("name. . ", "name"),
        ("a\x00b\r\nc\td", "a_b__c_d"),
        ("a\x1b[31mb", "a_[31mb"),
        ("a\x85b", "a_b"),
        ('a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h"),
        ("exe\u202efdp.txt", "exe_fdp.txt"),
        ("a\u061cb", "a_b"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Aux.tar.gz", "_Aux.tar.gz"),
        ("nul", "_nul"),
        ("COM1", "_COM1"),
        ("lpt9.log", "_lpt9.log"),
        ("console", "console"),
        ("com10", "com10"),
        ("half \ud83d face", "half  face"),
        ("\ud83d.bashrc", "bashrc"),
    ],
)
def test_a_name_loses_what_could_do_harm(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@pytest.mark.parametrize(
    ("given_name", "suffix"),
    [("a" * 500 + ".pdf", "aaa.pdf"), ("ä" * 500 + ".pdf", "ää.pdf"), ("x" * 500, "xxx")],
)
def test_a_long_name_is_cut_before_its_suffix(given_name: str, suffix: str) -> None:
    name = safe_name(given_name)
    check(name)
    assert name.endswith(suffix)
    assert len(name.encode()) > 195


@pytest.mark.parametrize(
    "given_name", ["a." + "x" * 500, "x" * 199 + ". .pdf", "x." + "y" * 198 + " z"]
)
def test_a_cut_name_is_still_safe(given_name: str) -> None:
    name = safe_name(given_name)
    assert name
    check(name)


def test_a_huge_name_is_cut_in_no_time() -> None:
    started = time.process_time()
    check(safe_name("ä" * 50_000 + ".pdf"))
    assert time.process_time() - started < 0.05


CHARACTERS = st.text(st.characters() | st.sampled_from(f"./\\ \x00:{BIDI}"))


@thorough
@given(CHARACTERS)
def test_every_name_is_safe_or_empty(given_name: str) -> None:
    name = safe_name(given_name)
    if name:
        check(name)


@pytest.mark.parametrize("stem", ["con", "PRN", "aux", "Nul", "com1", "LPT9"])
@thorough
@given(st.text(max_size=5), st.text(max_size=5))
def test_a_device_stays_one_under_no_disguise(stem: str, before: str, after: str) -> None:
    name = safe_name(f"{before}{stem}{after}")
    if name:
        check(name)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="a b.pdf"', "a b.pdf"),
        ("attachment; filename=a.pdf", "a.pdf"),
        ("attachment;FILENAME=a.pdf", "a.pdf"),
        ('inline; filename="a\\"b.pdf"', "a_b.pdf"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt"),
        ("attachment; filename*=iso-8859-1'en'%A3.txt", "£.txt"),
        ("attachment; filename=a.txt; filename*=UTF-8''n%C3%A4.txt", "nä.txt"),
        ("attachment; filename*=UTF-8''n%C3%A4.txt; filename=a.txt", "nä.txt"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="../../x.pdf"', "x.pdf"),
        ("attachment; filename*=UTF-8''a%00%0Ab.txt", "a__b.txt"),
        ("attachment; filename*=bogus''x.txt", "x.txt"),
        ("attachment; filename*=x.txt", "x.txt"),
        ('attachment; filename*0="a"; filename*1="b.txt"', "ab.txt"),
        ("naïve; filename=naïve.txt".encode(), "naïve.txt"),
        ('attachment; filename=""', "photo"),
        ('attachment; filename=".."', "photo"),
        ("attachment", "photo"),
        ("", "photo"),
        (";;;=", "photo"),
    ],
)
def test_the_name_comes_from_content_disposition(disposition: str | bytes, name: str) -> None:
    assert named(disposition) == name


def test_without_any_name_it_is_download() -> None:
    assert file_name(httpx.Headers(), "..") == "download"


def test_the_fallback_is_made_safe_too() -> None:
    assert file_name(httpx.Headers(), "../a:b") == "a_b"


@pytest.mark.parametrize("first", ["", "..", "a/", " . "])
def test_a_fallback_without_a_safe_name_gives_way_to_the_next(first: str) -> None:
    assert file_name(httpx.Headers(), first, "export") == "export"


def test_the_first_fallback_with_a_name_is_taken() -> None:
    assert file_name(httpx.Headers(), "report.xlsx", "export") == "report.xlsx"


WORDS = (
    "attachment filename filename* filename*0 filename*1* UTF-8'' utf-7'' utf-16'' %2F %00 %2BAC"
)
PARTS = st.sampled_from([*WORDS.split(), *"=;\"'%\\aé "])


@thorough
@given(st.lists(PARTS, max_size=20).map("".join))
def test_no_content_disposition_raises_or_results_in_an_unsafe_name(disposition: str) -> None:
    check(named(disposition))


@pytest.mark.parametrize(
    "disposition",
    [
        "attachment; filename*=a; filename*0=b",
        "attachment; filename*0*=a; filename*=b; filename*x=c",
        "attachment; filename*=utf-7''%2B2AA-.bashrc",
        "attachment; filename*" + "9" * 5000 + "=a",
    ],
)
def test_a_malformed_content_disposition_results_in_a_safe_name(disposition: str) -> None:
    check(named(disposition))
