"""What pyright's language server completes, the one of VS Code and of many other editors."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from tests.editors.moments import MOMENTS, SOURCES, Moment

SERVER = Path(sys.executable).parent / "basedpyright-langserver"


class Editor:
    """An editor that has one file open."""

    def __init__(self, runner: asyncio.Runner, folder: Path) -> None:
        self._runner, self._folder = runner, folder
        self._client = LanguageClient("tests", "1")

        @self._client.feature(types.WORKSPACE_CONFIGURATION)
        def configuration(given: types.ConfigurationParams) -> list[Any]:
            # Without names that would have to be imported first, which no test asks for.
            analysis = {"extraPaths": SOURCES, "autoImportCompletions": False}
            return [{"analysis": analysis} for _ in given.items]

    def open(self) -> None:
        """Start the server."""
        self._runner.run(self._open())

    async def _open(self) -> None:
        await self._client.start_io(str(SERVER), "--stdio")
        capabilities = types.ClientCapabilities(
            workspace=types.WorkspaceClientCapabilities(configuration=True)
        )
        await self._client.initialize_async(
            types.InitializeParams(capabilities, root_uri=self._folder.as_uri())
        )
        self._client.initialized(types.InitializedParams())

    def close(self) -> None:
        """Stop the server."""
        self._runner.run(self._close())

    async def _close(self) -> None:
        await self._client.shutdown_async(None)
        self._client.exit(None)
        await self._client.stop()

    def complete(self, name: str, text: str, position: tuple[int, int]) -> list[str]:
        """Return the names that are offered at a position of a new file."""
        return self._runner.run(self._complete((self._folder / name).as_uri(), text, position))

    async def _complete(self, uri: str, text: str, position: tuple[int, int]) -> list[str]:
        file = types.TextDocumentItem(uri, "python", 1, text)
        self._client.text_document_did_open(types.DidOpenTextDocumentParams(file))
        found = await self._client.text_document_completion_async(
            types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(*position))
        )
        items = found.items if isinstance(found, types.CompletionList) else found or []
        return [item.label for item in items]


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("project")
    with asyncio.Runner() as runner:
        opened = Editor(runner, folder)
        opened.open()
        yield opened
        opened.close()


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
def test_pyright_completes(moment: Moment, editor: Editor) -> None:
    file = f"{moment.name.replace(' ', '_')}.py"
    moment.check(editor.complete(file, moment.text, moment.position))


def test_the_keys_of_call_options_complete_in_a_dict(editor: Editor) -> None:
    text = "from better_impact_client import BetterImpact\n"
    text += "BetterImpact().enterprise.users.retrieve(1, options={'"
    names = editor.complete("keys.py", text, (1, len(text.split("\n")[1])))
    assert {"timeout", "max_retries"} <= {name.strip("'\"") for name in names}
