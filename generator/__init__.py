"""Writes typed clients from OpenAPI specs; one module a step, see `build`."""
