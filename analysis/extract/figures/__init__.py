"""Figures: quantities as stated."""
