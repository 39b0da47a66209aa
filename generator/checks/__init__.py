"""All static checks of the project, with one list of findings."""
