"""Extraction: what an article says becomes records; each package yields one kind."""
