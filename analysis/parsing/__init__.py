"""Parsing: the text of an article becomes records, one extractor a module."""
