"""Stand-ins of well-known published descriptions, each imported, generated and called over HTTP."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.importing.importing import import_file
from generator.specs.document import Document
from generator.specs.house_rules import findings
from generator.specs.loading import load
from generator.specs.standard import violations
from tests.support.loopback import Reply, json_reply, serving
from tests.support.packages import Built, Workshop

PUBLISHED = Path(__file__).parent / "published"
FILES = {path.stem: path for path in sorted(PUBLISHED.iterdir()) if path.is_file()}
FILES["pond"] = PUBLISHED / "pond" / "pond.yaml"


@attrs.frozen
class Case:
    """A call of a client: its arguments, the request, the response, and what is read of the result.

    `base` is the path of the vendor's server.
    """

    method: str
    arguments: dict[str, Any]
    sent: str
    reply: Reply
    told: Callable[[Any], Any]
    expected: Any
    base: str = ""


CASES = {
    "petstore": Case(
        "pet.retrieve",
        {"pet_id": 7},
        "GET /api/v3/pet/7",
        json_reply({"id": 7, "name": "Rex", "photoUrls": []}),
        attrgetter("name"),
        "Rex",
        base="/api/v3",
    ),
    "payments": Case(
        "customers.create",
        {"email": "ada@example.org"},
        "POST /v1/customers",
        json_reply({"id": "c1", "object": "customer", "created": 0, "email": "ada@example.org"}),
        attrgetter("email"),
        "ada@example.org",
    ),
    "forge": Case(
        "repos.retrieve",
        {"owner": "ada", "repo": "engine"},
        "GET /repos/ada/engine",
        json_reply({"id": 1, "name": "engine", "forks": 3}),
        attrgetter("name", "forks"),
        ("engine", 3),
    ),
    "chat": Case(
        "chat.post_message",
        {"channel": "c", "text": "hi", "token": "t"},
        "POST /api/chat.postMessage",
        json_reply({"ok": True, "ts": "1", "message": {"text": "hi", "type": "m"}}),
        attrgetter("message.text"),
        "hi",
        base="/api",
    ),
    "telephony": Case(
        "accounts.messages.create",
        {"account_sid": "A1", "to_": "+1"},
        "POST /2010-04-01/Accounts/A1/Messages.json",
        json_reply({"sid": "S1", "body": None}, 201),
        attrgetter("sid"),
        "S1",
    ),
    "meetings": Case(
        "meetings.create",
        {"user_id": "me", "topic": "Talk"},
        "POST /v2/users/me/meetings",
        json_reply({"id": 5, "topic": "Talk"}, 201),
        attrgetter("id", "topic"),
        (5, "Talk"),
        base="/v2",
    ),
    "tasks": Case(
        "tasks.retrieve",
        {"task_gid": "9"},
        "GET /api/1.0/tasks/9",
        json_reply({"data": {"gid": "9", "name": "Write", "due_on": "2030-01-02"}}),
        attrgetter("name"),
        "Write",
        base="/api/1.0",
    ),
    "notebook": Case(
        "blocks.retrieve",
        {"block_id": "b", "notebook_version": "1"},
        "GET /v1/blocks/b",
        json_reply({"type": "divider", "id": "b", "divider": {}}),
        lambda block: block["id"] if isinstance(block, dict) else block.id,
        "b",
    ),
    "mail": Case(
        "templates.create",
        {"name": "Hello"},
        "POST /v3/templates",
        json_reply({"id": "t", "name": "Hello", "versions": []}, 201),
        attrgetter("id", "versions"),
        ("t", []),
    ),
    "crm": Case(
        "crm.objects.contacts.create",
        {"properties": {"email": "ada@example.org"}},
        "POST /crm/v3/objects/contacts",
        json_reply(
            {"id": "1", "properties": {"a": None}, "createdAt": "2030-01-02T03:04:05Z"}, 201
        ),
        attrgetter("id", "created_at.year"),
        ("1", 2030),
    ),
    "people": Case(
        "employees.retrieve",
        {"id": "4", "fields": "firstName"},
        "GET /api/gateway.php/acme/v1/employees/4?fields=firstName",
        json_reply({"id": "4", "firstName": "Ada"}),
        attrgetter("first_name"),
        "Ada",
        base="/api/gateway.php/acme",
    ),
    "language_models": Case(
        "chat.completions.create",
        {"model": "small-1", "messages": [{"role": "user", "content": "hi"}]},
        "POST /v1/chat/completions",
        json_reply({"id": "r", "choices": []}),
        attrgetter("id"),
        "r",
        base="/v1",
    ),
    "pond": Case(
        "ducks.retrieve",
        {"duck_id": 3},
        "GET /v2/ducks/3",
        json_reply({"duck": {"id": 3, "name": "web", "region": {"slug": "ams"}}}),
        attrgetter("region.slug"),
        "ams",
    ),
    "boxes": Case(
        "files.retrieve",
        {"file_id": "5"},
        "GET /2.0/files/5",
        json_reply({"id": "5", "type": "file", "permissions": {"can_delete": True}}),
        attrgetter("permissions.can_delete"),
        True,
        base="/2.0",
    ),
}


class Imports:
    """Imports each description and builds its package, once for all tests."""

    def __init__(self, make: Workshop) -> None:
        self.make = make
        (make.root / "specs").mkdir()

    @functools.cache  # noqa: B019 (lives as long as the module's tests)
    def document(self, name: str) -> Document:
        """Return the document of an imported spec."""
        import_file(self.make.root, FILES[name], name)
        return load(self.make.root / "specs", name)

    @functools.cache  # noqa: B019
    def package(self, name: str) -> Built:
        """Return the package of an imported spec."""
        self.document(name)
        return self.make.imported(name)


@pytest.fixture(scope="module")
def imports(make_once: Workshop) -> Imports:
    """The imports of all descriptions."""
    return Imports(make_once)


@pytest.mark.parametrize("name", FILES)
def test_a_published_description_becomes_a_spec_without_findings(
    imports: Imports, name: str
) -> None:
    document = imports.document(name)
    assert findings(document) == []
    assert violations(document) == []
    assert document.root["x-lint"] == "imported"


@pytest.mark.parametrize("name", FILES)
def test_a_client_of_an_imported_spec_calls_its_vendor(imports: Imports, name: str) -> None:
    case = CASES[name]
    spec = imports.document(name).root
    client_class = getattr(imports.package(name).module, spec["x-sdk"]["class"])
    secrets = {
        argument: "secret"
        for argument in ("username", "password", "token")
        if argument in client_class.__init__.__kwdefaults__
    }
    with serving() as server:
        server.script(case.reply)
        with client_class(base_url=f"{server.url}{case.base}", **secrets) as client:
            result = attrgetter(case.method)(client)(**case.arguments)
    assert f"{server.requests[0].method} {server.requests[0].target}" == case.sent
    assert case.told(result) == case.expected


@pytest.fixture(scope="module")
def failures(imports: Imports) -> dict[str, str]:
    """What fails where the packages of all imported specs are imported, in one process."""
    for name in FILES:
        imports.package(name)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.import_all", str(imports.make.root / "generated")],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    found: dict[str, str] = json.loads(done.stdout)
    assert found.keys() == FILES.keys(), done.stderr
    return found


@pytest.mark.parametrize("name", FILES)
def test_every_module_and_model_of_the_package_of_an_imported_spec_can_be_imported(
    failures: dict[str, str], name: str
) -> None:
    assert failures[name] == ""
