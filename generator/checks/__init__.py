"""All checks of style and form, as one list of findings."""
