"""Names and texts of a spec as Python source."""
