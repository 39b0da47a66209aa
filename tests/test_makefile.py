"""The variables of the Makefile: neither make nor the shell evaluates their values."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import attrs
import pytest

from tests.support.surroundings import without_make

ROOT = Path(__file__).resolve().parent.parent
# Writes its arguments, each on a line of its own, into the file `calls`.
RECORDER = '#!/bin/sh\nprintf "%s\\n" "$@" >> "$RECORD"\n'
# Each would make a file `pwned` if make or a shell evaluated it.
HOSTILE = [
    "x; touch pwned",
    "x | touch pwned",
    "x & touch pwned",
    "x && touch pwned",
    "x > pwned",
    "x\ntouch pwned",
    "`touch pwned`",
    "$(touch pwned)",
    "$$(touch pwned)",
    "$(shell touch pwned)",
    "${shell touch pwned}",
    "$$(shell touch pwned)",
    "$(eval $(shell touch pwned))",
    "x'; touch pwned; '",
    'x"; touch pwned; "',
    "\\'; touch pwned #",
]
TESTS = ("-m", "pytest", "-n", "3", "--dist=worksteal")
MADE = (
    ".venv/.ready",
    ".bench/.ready",
    ".docs/.ready",
    ".tools/node_modules/.ready",
    ".tools/venv/.ready",
    ".tools/warehouses/.ready",
)
SOURCES = (
    ".requirements.lock",
    ".bench.lock",
    ".contract.lock",
    ".docs.lock",
    ".warehouses.lock",
    ".tools/package-lock.json",
)


@attrs.frozen
class Folder:
    """A folder with the Makefile, whose programs only write down how they are called."""

    root: Path

    def make(
        self, target: str, *variables: str, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        path = f"{self.root / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            ["make", target, *variables],
            cwd=self.root,
            env={**without_make(), "PATH": path, "RECORD": str(self.root / "calls"), **(env or {})},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def called(self) -> str:
        path = self.root / "calls"
        return path.read_text("utf-8") if path.exists() else ""

    def is_harmed(self) -> bool:
        return any(self.root.rglob("pwned"))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    shutil.copy(ROOT / "Makefile", tmp_path)
    programs = (
        ".venv/bin/python",
        ".venv/bin/basedpyright",
        ".bench/bin/python",
        ".docs/bin/python",
        ".tools/warehouses/bin/python",
    )
    for name in (*programs, "bin/npm", "bin/node", "bin/java"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RECORDER, "utf-8")
        path.chmod(0o755)
    for name in SOURCES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for name in MADE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return Folder(tmp_path)


def lines(*words: str) -> str:
    return "".join(f"{word}\n" for word in words)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_vendor_reaches_the_sandbox_as_one_word(folder: Folder, value: str) -> None:
    folder.make("sandbox", f"VENDOR={value}")
    assert folder.called() == lines("-m", "generator.sandbox", "--port=8010", "--", value)
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_port_reaches_the_sandbox_as_one_word(folder: Folder, value: str) -> None:
    folder.make("sandbox", "VENDOR=v", f"PORT={value}")
    assert folder.called() == lines("-m", "generator.sandbox", f"--port={value}", "--", "v")
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_base_reaches_the_review_as_one_word(folder: Folder, value: str) -> None:
    folder.make("review", f"BASE={value}")
    assert folder.called() == lines("-m", "generator.review", f"--base={value}")
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_vendor_passes_through_the_inner_make_of_the_contract_tests(
    folder: Folder, value: str
) -> None:
    folder.make("contract", f"VENDOR={value}")
    assert folder.called() == lines("-m", "tests.contract", value)
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", [*HOSTILE, "*", "[MR]akefile", "~ $HOME {a,b}"])
@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("test", TESTS),
        ("stress", ("-m", "tests.stress")),
        ("bench", ("-m", "tests.bench")),
        ("cluster", ("-m", "tests.warehouses")),
        (
            "warehouses",
            ("-m", "pytest", "tests/warehouses/test_spark.py", "tests/warehouses/test_dlt.py"),
        ),
        ("docs-test", ("-m", "pytest", "--confcutdir=tests/site", "tests/site")),
    ],
)
def test_further_arguments_are_split_and_not_evaluated(
    folder: Folder, target: str, words: tuple[str, ...], value: str
) -> None:
    folder.make(target, f"ARGS={value}")
    assert folder.called() == lines(*words, *value.split())
    assert not folder.is_harmed()


def test_further_arguments_of_the_sandbox_come_before_its_vendor(folder: Folder) -> None:
    folder.make("sandbox", "VENDOR=v", "ARGS=--seed 7 ; touch pwned")
    words = ("--port=8010", "--seed", "7", ";", "touch", "pwned", "--", "v")
    assert folder.called() == lines("-m", "generator.sandbox", *words)
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
def test_packages_are_split_and_not_evaluated(folder: Folder, value: str) -> None:
    folder.make("dist", f"PACKAGES={value}")
    build = ("-m", "build", "--quiet", "--no-isolation", "--outdir", "dist")
    expected = "".join(lines(*build, f"generated/{word}") for word in value.split())
    assert folder.called() == expected
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
def test_the_packages_that_are_type_checked_are_not_evaluated(folder: Folder, value: str) -> None:
    folder.make("types", f"PACKAGES={value}")
    assert not folder.is_harmed()


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("ready", MADE[:3])
def test_the_interpreter_is_the_name_of_one_program(folder: Folder, ready: str, value: str) -> None:
    (folder.root / ready).unlink()
    done = folder.make(ready, f"PYTHON={value}")
    assert done.returncode == 2
    assert folder.called() == ""
    assert not folder.is_harmed()


def test_the_path_of_the_interpreter_may_hold_a_space(folder: Folder) -> None:
    program = folder.root / "my python"
    program.write_text(RECORDER, "utf-8")
    program.chmod(0o755)
    (folder.root / ".venv/.ready").unlink()
    assert folder.make(".venv/.ready", f"PYTHON={program}").returncode == 0
    assert folder.called().startswith(lines("-m", "venv", "--clear", ".venv"))


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["ARGS", "BASE", "HTTP", "PACKAGES", "PORT", "PYTHON", "VENDOR"])
def test_a_variable_of_the_environment_is_not_evaluated(
    folder: Folder, name: str, value: str
) -> None:
    for target in ("sandbox", "review", "regenerate", "test", "dist"):
        folder.make(target, env={name: value})
    assert not folder.is_harmed()


@pytest.mark.parametrize("name", ["VENV", "RUN", "READY", "BENCH", "TOOLS", "LOCK"])
def test_what_the_makefile_sets_for_itself_cannot_be_replaced(folder: Folder, name: str) -> None:
    folder.make("test", f"{name}=touch pwned;")
    assert folder.called() == lines(*TESTS)
    assert not folder.is_harmed()


def test_the_http_library_is_passed_on(folder: Folder) -> None:
    folder.make("regenerate", "HTTP=httpx2")
    assert folder.called() == lines("-m", "generator", "--http=httpx2")


def test_the_tests_of_a_library_are_those_of_the_runtime_and_the_clients(folder: Folder) -> None:
    folder.make("test", "HTTP=httpx2")
    tested = ("tests/runtime", "tests/clients", "tests/testing")
    assert folder.called() == lines(*TESTS, *tested)


def test_variables_that_are_not_set_add_no_words(folder: Folder) -> None:
    folder.make("sandbox")
    assert folder.called() == lines("-m", "generator.sandbox", "--port=8010", "--")
