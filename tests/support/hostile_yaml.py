"""The text of a complete spec with YAML in it that no spec may hold."""

from __future__ import annotations

import functools
from random import Random

from generator.specs.source import escape

from .minispec import to_yaml
from .planting import base, spots

VALUES = [
    *("!!int x", "!!int 0x1F", "!!float .nan", "!!bool perhaps", "!!null x", "!!str 5", "! x"),
    *("!!binary aGk=", "!!set {a, b}", "!!omap [a: 1]", "!!timestamp 2001-01-01", "!own x"),
    *("!!map x", "!!seq {a: b}", "!!python/name:os.system", "!!python/object/apply:os.abort []"),
    *("9" * 5000, "-" + "9" * 400, "0." + "9" * 5000, "1e999", "-1e999", "1e-999", "-0", "0e0"),
    *("[" * 50_000, "[" * 200 + "]" * 200, "[" * 50 + "]" * 50, "{a: " * 50_000, "- " * 200 + "a"),
    *("{a: " * 50 + "}" * 50, "{? " * 50_000, "{? [a] : b}", "{? {a: b} : c}", "{~: a}", "{1: a}"),
    *("&a [*a]", "&a {b: *a}", "*nothing", "{a: &a 1, b: &a 2}", "{a: &a {b: 1}, c: *a}"),
    *("{<<: {a: 1}}", "{<<: [{a: 1}]}", "{'<<': {a: 1}}", "{a: 1, a: 2}", "{a: 1, 'a': 2}"),
    *("{$ref: ''}", "{$ref: '#'}", "{$ref: '#/'}", "{$ref: '//'}", "{$ref: []}", "{$ref: 'a#b#c'}"),
    *("{$ref: '.'}", "{$ref: '..'}", "{$ref: openapi.yaml}", "{$ref: '/dev/zero#/a'}"),
    *('"\\0"', '"\\uD800"', '"\\UFFFFFFFF"', '"', "'", "|", ">-", "@x", "`x`", "%x", ",", "]", "}"),
    *(
        "x: y",
        "- x",
        "? x",
        "\n---\na: 1",
        "\n...\na: 1",
        "\n\tx",
        "\x00",
        "\x01",
        "\ufeff",
        "\u2028",
    ),
]
BYTES = [
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\x00",
    b"\x85",
    b"\xef\xbb\xbf",
    b"\r",
    b"\t",
    b"\n",
]


@functools.cache
def _text() -> str:
    return to_yaml(base())


def hostile_yaml(random: Random) -> bytes:
    """Return the text with another value at the end of one line, a reference, or other bytes."""
    lines = _text().splitlines()
    number = random.randrange(len(lines))
    head, colon, _ = lines[number].partition('": ')
    way = random.randrange(4)
    if way == 0:
        data = _text().encode()
        at = random.randrange(len(data))
        return data[:at] + random.choice(BYTES) + data[at:]
    if way == 1:
        path = random.choice(spots()).path
        steps = path[: random.randint(0, len(path))]
        value = f"{{$ref: '#{''.join(f'/{escape(str(step))}' for step in steps)}'}}"
    else:
        value = random.choice(VALUES)
    lines[number] = f"{head}{colon or ': '}{value}"
    return "\n".join(lines).encode()
