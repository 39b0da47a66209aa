"""An extension of griffe: the fields of models and request types as one table for each class.

mkdocstrings loads it by its path, in the environment of the site, which has griffe and no other
part of the generator.
"""

from __future__ import annotations

from typing import Any

from griffe import (
    Attribute,
    Class,
    Docstring,
    DocstringAttribute,
    DocstringSectionAttributes,
    DocstringSectionText,
    Extension,
    Module,
)

_MODULES = ("models", "params")


class Fields(Extension):
    """Replaces the attributes of classes in `models` and `params` by a table in the docstring."""

    def on_package(self, *, pkg: Module, **_: Any) -> None:
        """Change a package that was read completely."""
        for name in _MODULES:
            module = pkg.members.get(name)
            if isinstance(module, Module):
                for each in module.members.values():
                    if isinstance(each, Class):
                        _tabulate(each)


def _tabulate(model: Class) -> None:
    fields = [
        member
        for name, member in model.members.items()
        if isinstance(member, Attribute) and not name.startswith("_") and member.annotation
    ]
    if not fields:
        return
    rows = [
        DocstringAttribute(
            name=field.name,
            annotation=field.annotation,
            description=field.docstring.value if field.docstring else "",
        )
        for field in fields
    ]
    docstring = model.docstring or Docstring("", parent=model)
    docstring.parsed = [DocstringSectionText(docstring.value), DocstringSectionAttributes(rows)]
    model.docstring = docstring
    for field in fields:
        model.del_member(field.name)
