"""The messages for rules of `specs/dialect.schema.json`, also for keywords that it does not use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.specs import dialect


def forget() -> None:
    """Make the module read `SCHEMA_FILE` again."""
    dialect.dialect.cache_clear()
    dialect._validator.cache_clear()


@pytest.fixture
def title(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """Returns the message for a title under a rule of a temporary dialect."""
    monkeypatch.setattr(dialect, "SCHEMA_FILE", tmp_path / "dialect.schema.json")

    def message(rule: dict[str, Any], value: object) -> str:
        schema = {"type": "object", "properties": {"title": rule}}
        dialect.SCHEMA_FILE.write_text(json.dumps(schema), "utf-8")
        forget()
        [violation] = dialect.violations({"title": value})
        assert violation.pointer == "/title"
        return violation.message

    yield message
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        ({"maxLength": 80}, "x" * 81, "breaks the rule maxLength: 80"),
        ({"minimum": 2}, 1, "breaks the rule minimum: 2"),
        ({"multipleOf": 0.5}, 0.7, "breaks the rule multipleOf: 0.5"),
        ({"uniqueItems": True}, [1, 1], "breaks the rule uniqueItems"),
        ({"not": {"const": 1}}, 1, "breaks the rule not"),
        ({"pattern": "^a"}, "b", "'b' breaks the rule pattern: ^a"),
        ({"enum": ["a", "b"]}, "c", "'c' is not one of a, b"),
        ({"enum": ["a", "b"]}, 3, "is not one of a, b"),
        ({"maxLength": 1, "errorMessage": "is too long"}, "xx", "is too long"),
    ],
)
def test_a_keyword_without_a_message_is_named_with_its_limit(
    title: Any, rule: dict[str, Any], value: object, expected: str
) -> None:
    assert title(rule, value) == expected


def test_a_message_never_quotes_long_values(title: Any) -> None:
    assert "x" not in title({"maxLength": 80}, "x" * 5000).replace("maxLength", "")
    assert len(title({"pattern": f"^{'a' * 5000}"}, "x" * 5000)) < 200
