"""Formats rendered Python: removes unused imports and runs the pinned formatter."""

from __future__ import annotations

import ast
import subprocess
import tempfile
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from ..specs.problems import fail

WIDTH = 120
_COMMON = ["--isolated", "--no-cache", f"--line-length={WIDTH}", "--target-version=py311"]


def format_python(files: dict[str, str], *, raw: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the files with their Python formatted; those in a folder of `raw` are unchanged.

    Raise SpecError that names the file if rendered Python is not valid.
    """
    chosen = {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not any(f"/{part}/" in f"/{path}" for part in raw)
    }
    with tempfile.TemporaryDirectory() as scratch:
        for path, text in chosen.items():
            target = Path(scratch, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        failure = _ruff(
            "check",
            "--fix",
            "--quiet",
            "--select=F401,I",
            "--unsafe-fixes",
            "--config=lint.isort.split-on-trailing-comma=false",
            scratch=scratch,
        ) or _ruff("format", "--quiet", scratch=scratch)
        if failure:
            _check_syntax(chosen)
            raise fail("generator/emit/formatting.py", f"the formatter failed: {failure}")
        formatted = {path: Path(scratch, path).read_text("utf-8") for path in chosen}
    return files | formatted


def _check_syntax(files: dict[str, str]) -> None:
    for path, text in files.items():
        try:
            ast.parse(text)
        except SyntaxError as error:
            raise fail(
                path,
                f"the template rendered invalid Python: {error.msg}; fix the template",
                line=error.lineno or 0,
            ) from None


def _ruff(*arguments: str, scratch: str) -> str:
    """Run the formatter; return what it printed if it failed."""
    command = [find_ruff_bin(), arguments[0], *_COMMON, *arguments[1:], "."]
    done = subprocess.run(  # noqa: S603 (the pinned formatter on a folder of our own)
        command, cwd=scratch, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return ""
    return f"{done.stdout}{done.stderr}".strip() or f"exit code {done.returncode}"
