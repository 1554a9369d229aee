"""Corrections that a person makes to a reading, kept in a file beside the article; how far two readers agree."""
