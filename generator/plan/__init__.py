"""The plan of a package: typed values with everything that the templates need."""
