"""The public names in the source of a package, which the reference has a place for."""

from __future__ import annotations

from pathlib import Path

from generator.docs.sources import exported, methods


def test_the_methods_of_a_class_are_those_that_users_call(tmp_path: Path) -> None:
    file = tmp_path / "plots.py"
    file.write_text(
        "class Plots:\n"
        "    @functools.cached_property\n    def waterings(self): ...\n"
        "    def list(self): ...\n"
        "    @_deprecated('x')\n    def water(self): ...\n"
        "    def _send(self): ...\n"
        "class AsyncPlots:\n    def other(self): ...\n",
        "utf-8",
    )
    assert [each.name for each in methods(file, "Plots")] == ["list", "water"]


def test_exported_names_are_functions_then_classes_then_constants(tmp_path: Path) -> None:
    file = tmp_path / "tables.py"
    file.write_text("__all__ = ['TABLES', 'Report', 'export', 'read']\n", "utf-8")
    assert exported(file) == ["export", "read", "Report", "TABLES"]


def test_a_module_without_a_list_exports_nothing_by_name(tmp_path: Path) -> None:
    file = tmp_path / "enums.py"
    file.write_text("Status = str\n", "utf-8")
    assert exported(file) == []
