"""A file of 300 people, day after day, with the command of each package."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.support.exports import Story
from tests.support.vendors import source_of

from .world import World, person

COLUMNS = {"Work Email": "email", "Given": "first_name", "Family": "last_name"}
MAP = [word for column, field in COLUMNS.items() for word in ("--map", f"{column}={field}")]


def save(path: Path, people: Iterable[Mapping[str, Any]]) -> None:
    """Write people as an HR system exports them: other names, a byte order mark, semicolons."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, [*COLUMNS, "Cost Center"], delimiter=";")
        writer.writeheader()
        for each in people:
            cells = {column: each[field] for column, field in COLUMNS.items()}
            writer.writerow({**cells, "Cost Center": "007"})


def sync(story: Story, *words: str) -> Any:
    return story.run("sync", "people.csv", *MAP, "--ignore", "Cost Center", *words)


def test_a_file_of_300_people_day_after_day(story: Story, there: World) -> None:
    people = [person(number) for number in range(300)]
    file, removal = story.folder / "people.csv", there.vendor.removal
    save(file, people)
    first = sync(story, "--apply")
    assert first.code == 0, first.told
    assert "300 to create, 0 to update" in first.shown
    assert "300 done, 0 refused" in first.shown
    assert there.active() == {each["email"]: each for each in people}

    again = sync(story, "--dry-run", "--remove", removal)
    assert again.code == 0
    assert "0 to create, 0 to update, 0 to remove, 300 unchanged" in again.shown

    people = people[6:] + [person(number) for number in range(300, 310)]
    for each in people[:20]:
        each["last_name"] = "Married"
        each["email"] = each["email"].upper()
    save(file, people)
    plan = sync(story, "--remove", removal)
    assert plan.code == 0
    assert "10 to create, 20 to update, 6 to remove, 274 unchanged" in plan.shown
    assert "Married" not in plan.shown + plan.told
    assert "@" not in plan.shown
    assert len(there.active()) == 300

    done = sync(story, "--remove", removal, "--apply", "--report", "report.jsonl", "--show-values")
    assert done.code == 0, done.told
    assert '"Last6" → "Married"' in done.shown
    assert there.active() == {
        each["email"].lower(): {**each, "email": each["email"].lower()} for each in people
    }
    lines = (story.folder / "report.jsonl").read_text("utf-8").splitlines()
    report = [json.loads(line) for line in lines]
    actions = [each["action"] for each in report]
    assert {action: actions.count(action) for action in actions} == {
        "create": 10,
        "update": 20,
        removal: 6,
    }
    assert {each["status"] for each in report} == {"done"}
    assert "36 done, 0 refused, 0 unknown, 0 unsent" in done.shown


def test_a_file_with_half_of_the_people_missing_is_refused(story: Story, there: World) -> None:
    people = [person(number) for number in range(40)]
    there.put(people)
    save(story.folder / "people.csv", people[:20])
    done = sync(story, "--remove", there.vendor.removal, "--apply")
    assert done.code == 1
    assert "20 of 40 records would be removed, more than max_removals=5%" in done.told
    assert "nothing was sent" in done.told
    assert len(there.active()) == 40
    told = sync(story, "--remove", there.vendor.removal, "--apply", "--allow", "removals")
    assert told.code == 0, told.told
    assert set(there.active()) == {each["email"] for each in people[:20]}


def test_an_empty_file_removes_nobody(story: Story, there: World) -> None:
    there.put(person(number) for number in range(3))
    save(story.folder / "people.csv", [])
    done = sync(story, "--remove", there.vendor.removal, "--apply")
    assert done.code == 1
    assert len(there.active()) == 3


def test_a_run_that_is_killed_is_continued_by_the_same_command(story: Story, there: World) -> None:
    people = [person(number) for number in range(60)]
    save(story.folder / "people.csv", people)
    bulk = there.vendor.removal == "deactivate"
    command = [sys.executable, "-m", story.package, "sync", "people.csv", *MAP]
    command += ["--ignore", "Cost Center", "--apply", "--journal", "people.journal"]
    path = {"PYTHONPATH": str(source_of(story.sandbox.vendor).parent)}
    environment = {**os.environ, **story.sandbox.environment, **path}
    journal = story.folder / "people.journal"
    process = subprocess.Popen(
        command, env=environment, cwd=story.folder, stdout=subprocess.DEVNULL
    )
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        if journal.exists() and journal.read_bytes().count(b"\n") > (1 if bulk else 10):
            break
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert "@" not in journal.read_text("utf-8")
    done = sync(story, "--apply", "--journal", "people.journal")
    assert done.code == 0, done.told
    assert there.active() == {each["email"]: each for each in people}
    assert journal.read_text("utf-8").splitlines()[-1] == '{"complete":true}'


def test_the_examples_of_the_help_run(story: Story, there: World) -> None:
    shown = story.run("sync", "--help").shown
    examples = shown[shown.index("examples:") :].splitlines()[1:]
    assert len(examples) == 2
    with (story.folder / "people.csv").open("w", encoding="utf-8") as file:
        file.write("Key,first_name,last_name\nnew@example.org,Noor,Adeyemi\n")
    for example in examples:
        words = example.replace('"', "").split()
        assert words[:2] == [story.package.replace("_", "-"), "sync"]
        done = story.run(*words[1:])
        assert done.code == 0, done.told
        text = (story.folder / "people.csv").read_text("utf-8").replace("Key", "email")
        (story.folder / "people.csv").write_text(text, "utf-8")
    assert set(there.active()) == {"new@example.org"}


def test_nothing_is_sent_if_the_report_cannot_be_written(story: Story, there: World) -> None:
    save(story.folder / "people.csv", [person(0)])
    done = sync(story, "--apply", "--report", "no-such-folder/report.jsonl")
    assert done.code == 2
    assert "no-such-folder/report.jsonl: No such file or directory; name another" in done.told
    assert there.active() == {}
