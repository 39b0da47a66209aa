"""`python -m generator import FILE VENDOR`: writes a spec from an OpenAPI file that a vendor publishes."""
