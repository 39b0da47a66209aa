"""The command of a package: tables, exports, calls and completion."""
