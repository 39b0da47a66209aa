"""The documentation site: pages of the packages, the specs and the project."""
