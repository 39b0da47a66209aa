"""The plan of a package: what the templates need to know, as typed values."""
