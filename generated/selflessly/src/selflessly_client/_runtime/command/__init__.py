"""The command of a package: tables, exports, calls and completion."""

__all__: list[str] = []
