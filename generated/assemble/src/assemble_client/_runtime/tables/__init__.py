"""Lists as tables: columns and rows, and exports into files and databases."""

__all__: list[str] = []
