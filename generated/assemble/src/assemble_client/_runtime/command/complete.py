"""Completion of command lines in bash, zsh and fish.

A shell asks the command itself (`completion --words …`) for the words that may come next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from ..tables.tables import Table
from .arguments import choices_of, hints_of, methods_of

SCRIPTS: Final = {
    "bash": """\
_{name}() {{
    local IFS=$'\\n'
    COMPREPLY=($({command} completion --words "${{COMP_WORDS[@]:1:COMP_CWORD}}" 2>/dev/null))
    [[ ${{COMPREPLY[0]}} == *= ]] && compopt -o nospace
}}
complete -o default -F _{name} {command}
""",
    "zsh": """\
#compdef {command}
_{name}() {{
    local -a found
    found=("${{(@f)$({command} completion --words "${{words[@]:1:$((CURRENT - 1))}}" 2>/dev/null)}}")
    compadd -S '' -- $found
    _files
}}
compdef _{name} {command}
""",
    "fish": """\
function __{name}
    set -l words (commandline -opc) (commandline -ct)
    {command} completion --words $words[2..-1] 2>/dev/null
end
complete -c {command} -a '(__{name})'
""",
}
"""What each shell runs: `name` is a name of a function, `command` that of the command."""


def script(shell: str, command: str) -> str:
    """Return the script that a shell has to run for completion."""
    return SCRIPTS[shell].format(command=command, name=command.replace("-", "_"))


def candidates(
    words: Sequence[str], commands: Iterable[tuple[str, Iterable[str]]], tables: dict[str, Table], client: Any
) -> list[str]:
    """Return the words that may stand where the last one of `words` stands.

    `commands` are the commands and their options; `client` is one that calls nothing.
    """
    *before, last = words or [""]
    known = dict(commands)
    if not before:
        found: Iterable[str] = known
    elif last.startswith("-"):
        found = known.get(before[0], ())
    elif before[0] == "export":
        found = _export(before, last, tables, client)
    elif before[0] == "call":
        methods = dict(methods_of(client))
        found = _arguments(methods[before[1]], last) if len(before) > 1 and before[1] in methods else methods
    else:
        found = SCRIPTS if before[0] == "completion" else ()
    return sorted(word for word in found if word.startswith(last))


def _export(before: Sequence[str], last: str, tables: dict[str, Table], client: Any) -> Iterable[str]:
    if before[-1] == "--where":
        named = [tables[word] for word in before if word in tables]
        return _arguments(named[0].method_of(client), last) if named else ()
    if before[-1] == "--since":
        return ("last",)
    return () if before[-1].startswith("--") else tables


def _arguments(method: Any, last: str) -> list[str]:
    """Return the arguments of a method as `name=`, or the values of the one that is named."""
    hints = hints_of(method)
    name, equals, _ = last.partition("=")
    if equals and name in hints:
        return [f"{name}={choice}" for choice in choices_of(hints[name])]
    return [f"{argument}=" for argument in hints]
