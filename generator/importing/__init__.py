"""`python -m generator import FILE VENDOR`: writes a spec from a published OpenAPI file."""
