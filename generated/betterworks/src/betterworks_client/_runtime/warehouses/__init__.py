"""The tables of a package for Apache Spark and dlt."""

__all__: list[str] = []
