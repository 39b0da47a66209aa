"""The command of a package against the sandbox, as a process of its own where that matters."""

from __future__ import annotations

import csv
import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from better_impact_client._runtime.command.progress import ProgressLine, line_of
from better_impact_client.tables import Progress

from tests.support.command_line import Done, run_command
from tests.support.loopback import Reply, json_reply, serving
from tests.support.pauses import replace_sleep
from tests.support.sandboxes import Running, running

Run = Callable[..., Done]
ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "generated" / "better_impact" / "src"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    """A sandbox of Better Impact."""
    with running("better_impact", people=120, seed=3) as found:
        yield found


@pytest.fixture
def environment(sandbox: Running, tmp_path: Path) -> dict[str, str]:
    """The environment of the command: credentials and address."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(SOURCES),
        "BETTER_IMPACT_USERNAME": "me",
        "BETTER_IMPACT_PASSWORD": "sandbox",
        "BETTER_IMPACT_BASE_URL": sandbox.url,
    }


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs the command in an empty folder, in this process."""

    def started(*words: str, **more: str) -> Done:
        return run_command("better_impact_client", words, tmp_path, {**environment, **more})

    return started


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs the command in an empty folder, as a process of its own."""

    def started(*words: str, **more: str) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "better_impact_client", *words],
            cwd=tmp_path,
            env={**environment, **more},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return started


def test_tables_are_listed_with_keys_and_increments(run: Run) -> None:
    done = run("tables")
    assert done.code == 0
    line = next(each for each in done.shown.splitlines() if each.startswith("organization.users "))
    assert "key user_id" in line
    assert "updated_since" in line


def test_the_columns_of_a_table_are_listed(run: Run) -> None:
    done = run("tables", "organization.users")
    lines = done.shown.splitlines()
    assert lines[0] == "organization_users"
    assert "  user_id  text  key" in lines
    assert "organization_users__memberships" in lines


def test_an_export_says_what_it_did_on_standard_error(start: Run, tmp_path: Path) -> None:
    done = start("export", "organization.users", "--to", "people.csv")
    assert (done.code, done.shown) == (0, "")
    assert done.told.startswith("organization.users: 120 rows")
    with (tmp_path / "people.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 120


def test_filters_are_read_as_the_types_of_the_arguments(run: Run, tmp_path: Path) -> None:
    done = run(
        "call", "organization.users.list", "volunteer_status=accepted,applicant", "page_size=50"
    )
    assert done.code == 0
    users = [json.loads(line) for line in done.shown.splitlines()]
    assert 0 < len(users) < 120


def test_a_call_takes_arguments_from_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text('{"user_id": 1001}')
    done = run("call", "organization.users.retrieve", "--body", "@one.json")
    assert json.loads(done.shown)["user_id"] == 1001


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["export", "organization.user", "--to", "x.csv"], "did you mean 'organization.users'?"),
        (["export", "organization.users", "--to", "x.nothing"], "no destination"),
        (["export", "organization.users", "--to", "x.csv", "--where", "statuses=1"], "no argument"),
        (["export", "organization.users", "--to", "x.csv", "--since", "soon"], "--since must be"),
        (["export", "organization.users", "--to", "x.csv", "--hash-personal"], "hash_key"),
        (["export", "organization.users", "--to", "x.db", "--max-deletes", "few"], "max_deletes"),
        (["call", "organization.users.retreive"], "did you mean"),
        (["call", "organization.users.retrieve", "user_id=abc"], "user_id must be int"),
        (["call", "organization.users.list", "updated_since=yesterday"], "updated_since must be"),
        (["call", "organization.users.retrieve", "--body", "[1]"], "must be a JSON object"),
    ],
)
def test_wrong_usage_exits_with_2_and_one_line(run: Run, words: list[str], says: str) -> None:
    done = run(*words)
    assert done.code == 2
    assert says in done.told
    assert len(done.told.splitlines()) == 1
    assert "Traceback" not in done.told


def test_missing_credentials_are_named_and_never_asked_for_without_a_terminal(start: Run) -> None:
    done = start("call", "organization.users.list", BETTER_IMPACT_PASSWORD="")
    assert done.code == 2
    assert "BETTER_IMPACT_PASSWORD" in done.told


def test_a_refusal_exits_with_1(start: Run) -> None:
    done = start("call", "organization.users.retrieve", "user_id=99999999")
    assert done.code == 1
    assert "99999999" not in done.told


def test_a_vendor_that_cannot_be_reached_exits_with_75(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_sleep(monkeypatch, lambda seconds: None, "better_impact_client._runtime")
    done = run("call", "organization.users.list", BETTER_IMPACT_BASE_URL="http://127.0.0.1:9")
    assert done.code == 75


@pytest.mark.parametrize(("target", "resumes"), [("people.db", True), ("-", False)])
def test_an_export_that_breaks_off_says_how_to_continue(
    run: Run, target: str, *, resumes: bool
) -> None:
    page = {"users": [{"user_id": 1}], "header": {"has_next_page": True, "page_number": 0}}
    with serving() as vendor:
        vendor.script(json_reply(page), json_reply({"message": "no"}, status=403))
        address = {"BETTER_IMPACT_BASE_URL": vendor.url}
        done = run("export", "organization.users", "--to", target, **address)
    assert done.code == 1
    assert ("--resume continues" in done.told) is resumes
    assert "Traceback" not in done.told


def test_text_that_utf_8_cannot_hold_is_escaped(start: Run) -> None:
    with serving() as vendor:
        vendor.script(Reply(body=b'{"user_id": 1, "first_name": "\\ud800"}'))
        env = {"BETTER_IMPACT_BASE_URL": vendor.url, "PYTHONIOENCODING": "ascii"}
        done = start("call", "organization.users.retrieve", "user_id=1", **env)
    assert json.loads(done.shown)["first_name"] == "\ud800"


def test_an_integer_of_any_size_is_printed(run: Run) -> None:
    with serving() as vendor:
        vendor.script(Reply(body=b'{"user_id": %d}' % 10**30))
        address = {"BETTER_IMPACT_BASE_URL": vendor.url}
        done = run("call", "organization.users.retrieve", "user_id=1", **address)
    assert json.loads(done.shown)["user_id"] == 10**30


def test_a_home_folder_that_the_shell_left_alone_is_found(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my home").mkdir()
    place = {"HOME": str(tmp_path / "my home")}
    words = ["export", "organization.users", "--to=~/people.jsonl", "--limit", "2"]
    assert run(*words, **place).code == 0
    assert len((tmp_path / "my home" / "people.jsonl").read_text().splitlines()) == 2


def test_a_reader_that_has_enough_ends_the_command_quietly(
    environment: dict[str, str], tmp_path: Path
) -> None:
    command = f"{sys.executable} -m better_impact_client export organization.users --to - | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert json.loads(done.stdout)["user_id"]
    assert "Traceback" not in done.stderr


def test_a_terminal_is_asked_for_credentials_and_sees_the_progress(
    environment: dict[str, str], tmp_path: Path
) -> None:
    ours, theirs = pty.openpty()
    env = {k: v for k, v in environment.items() if k != "BETTER_IMPACT_PASSWORD"}
    words = ["export", "organization.users", "--to", "people.db"]
    with subprocess.Popen(
        [sys.executable, "-m", "better_impact_client", *words],
        cwd=tmp_path,
        env=env,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = _until(ours, b"password: ")
        os.write(ours, b"sandbox\n")
        shown += _until(ours, b"120 new")
        assert process.wait(30) == 0
    os.close(ours)
    assert b"sandbox" not in shown
    assert b"\r" in shown
    assert b"rows/s" in shown


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        (Progress("users", 12_000, 24, 8.0), "users  12,000 rows  1,500 rows/s  24 pages"),
        (
            Progress("users", 12_000, 8, 4.0, total=30_000, before=8_000),
            "users  12,000 rows  40 % of 30,000  0:18 left  1,000 rows/s  8 pages",
        ),
    ],
)
def test_the_progress_tells_the_time_left_where_the_total_is_known(
    progress: Progress, shown: str
) -> None:
    assert line_of(progress, 79) == shown


def test_the_progress_leaves_out_what_a_line_of_the_terminal_does_not_hold() -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40, 0, 0))
    with open(theirs, "w") as stream:
        ProgressLine(stream)(Progress("organization.users", 12_000, 24, 8.0))
    assert os.read(ours, 4096) == b"\rorganization.users  12,000 rows"
    os.close(ours)


def test_a_terminal_that_ends_instead_of_a_password_is_told(
    environment: dict[str, str], tmp_path: Path
) -> None:
    ours, theirs = pty.openpty()
    env = {k: v for k, v in environment.items() if k != "BETTER_IMPACT_PASSWORD"}
    with subprocess.Popen(
        [sys.executable, "-m", "better_impact_client", "call", "organization.users.list"],
        cwd=tmp_path,
        env=env,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        _until(ours, b"password: ")
        os.write(ours, b"\x04")
        shown = _until(ours, b"typed")
        assert process.wait(30) == 2
    os.close(ours)
    assert b"the credentials are missing: nothing was typed" in shown
    assert b"Traceback" not in shown


def _until(terminal: int, wanted: bytes) -> bytes:
    """Return what a terminal shows up to a text."""
    shown = b""
    while wanted not in shown:
        shown += os.read(terminal, 4096)
    return shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_for_completion_is_printed(run: Run, shell: str) -> None:
    done = run("completion", shell)
    assert done.code == 0
    assert "better-impact-client completion --words" in done.shown


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["ex"], {"export"}),
        (["export", "organization.u"], {"organization.users"}),
        (["export", "organization.users", "--dr"], {"--drop-personal", "--dry-run"}),
        (["export", "organization.users", "--since", ""], {"last"}),
        (
            ["export", "organization.users", "--where", "volunteer_status=acc"],
            {"volunteer_status=accepted"},
        ),
        (["call", "organization.users.retrieve_"], {"organization.users.retrieve_many"}),
        (["call", "organization.users.retrieve", "us"], {"user_id="}),
        (["completion", "z"], {"zsh"}),
    ],
)
def test_words_are_completed(run: Run, words: list[str], expected: set[str]) -> None:
    done = run("completion", "--words", *words)
    assert set(done.shown.splitlines()) == expected


def test_bash_completes_with_the_script(environment: dict[str, str], tmp_path: Path) -> None:
    launcher = tmp_path / "better-impact-client"
    launcher.write_text(f'#!/bin/sh\nexec {sys.executable} -m better_impact_client "$@"\n')
    launcher.chmod(0o755)
    script = (
        'eval "$(better-impact-client completion bash)"; '
        "COMP_WORDS=(better-impact-client export organization.u); COMP_CWORD=2; "
        '_better_impact_client; echo "${COMPREPLY[@]}"'
    )
    env = {**environment, "PATH": f"{tmp_path}:{environment['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", script], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "organization.users"


def test_the_examples_of_the_help_run(run: Run, tmp_path: Path) -> None:
    told = run("export", "--help").shown
    examples = [
        line.split()[1:] for line in told.splitlines() if line.startswith("  better-impact-client ")
    ]
    assert len(examples) >= 2
    for words in examples:
        assert run(*words).code == 0, words
