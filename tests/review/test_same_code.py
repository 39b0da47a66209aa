"""Whether two packages differ in what code of users can notice, which decides about type checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.review.typecheck import same_code

MODULE = '''\
"""Things."""

_T = TypeVar("_T", bound="Thing")
_LIST = Operation("GET /things", Thing)


class Thing(Model):
    """A thing."""

    kind: Literal["a"] = "a"
    """What it is."""

    def name(self) -> str:
        """Return the name."""
        return "x"
'''


def compared(tmp_path: Path, old: str, new: str) -> bool:
    assert old in MODULE
    for folder, text in (("old", MODULE), ("new", MODULE.replace(old, new))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "things.py").write_text(text, "utf-8")
    return same_code(tmp_path / "old", tmp_path / "new")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A thing.", "One thing.\n\n    It has a name.\n    "),
        ('    """What it is."""\n', ""),
        ("\n\n\n", "\n\n\n# A comment\n"),
        ("GET /things", "POST /all-things"),
    ],
)
def test_documentation_and_the_path_of_an_operation_cannot_be_noticed(
    tmp_path: Path, old: str, new: str
) -> None:
    assert compared(tmp_path, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('bound="Thing"', 'bound="Model"'),
        ("Thing)\n", "Other)\n"),
        ('Literal["a"]', 'Literal["b"]'),
        ('= "a"', '= "b"'),
        ("-> str", "-> int"),
        ("kind:", "sort:"),
    ],
)
def test_types_names_and_values_can_be_noticed(tmp_path: Path, old: str, new: str) -> None:
    assert not compared(tmp_path, old, new)


def test_a_module_that_comes_or_goes_can_be_noticed(tmp_path: Path) -> None:
    assert compared(tmp_path, "Things", "Things")
    (tmp_path / "new" / "more.py").write_text("", "utf-8")
    assert not same_code(tmp_path / "old", tmp_path / "new")
    assert not same_code(tmp_path / "new", tmp_path / "old")
