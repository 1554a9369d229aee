"""Quantities: numbers with their units or the nouns that they count, joined to ranges, without names and times."""
