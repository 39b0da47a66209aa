"""A module of definitions, apart from the tool that writes it, which takes long to load."""

from __future__ import annotations

import attrs


@attrs.frozen
class Module:
    """The definitions of one generated module and the imports that they need."""

    imports: tuple[str, ...]
    definitions: str
    has_records: bool = False
